/** Rows as they are when they are handed in: all drawn at the call, each taken in, or with what kept it from being so. */
import type { Policy } from '../../policy/index.js';
import { requestOf } from './requests.js';
import type { Request } from './requests.js';
import { toldOf } from './thrown.js';

/** A row: what it asks, or what reading it threw. */
export type Row = { readonly id: string; readonly request: Request } | { readonly id: string; readonly fault: unknown };

/** The id of a row that was not taken in, where it stands there as data: no getter is asked. */
const idOf = (input: unknown): string => {
  if (typeof input !== 'object' || input === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(input, 'id')?.value;
  return typeof value === 'string' && value.length <= 200 ? value : '';
};

const rowOf = (policy: Policy, input: unknown): Row => {
  try {
    const request = requestOf(policy, input);
    return { id: request.id === '' ? idOf(input) : request.id, request };
  } catch (thrown) {
    // Whatever it throws, what it is called is told: a proxy may throw at that as well.
    try {
      return { id: idOf(input), fault: toldOf(thrown) };
    } catch {
      return { id: '', fault: toldOf(thrown) };
    }
  }
};

/** Draws all rows. Where drawing them throws midway, that is the last row: those before it stand. */
export const drawRows = (policy: Policy, rows: Iterable<unknown>): readonly Row[] => {
  const drawn: Row[] = [];
  const iterator = rows[Symbol.iterator]();
  try {
    for (const input of { [Symbol.iterator]: () => iterator }) drawn.push(rowOf(policy, input));
  } catch (thrown) {
    drawn.push({ id: '', fault: toldOf(thrown) });
  }
  return drawn;
};
