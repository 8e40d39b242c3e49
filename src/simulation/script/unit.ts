/** What a unit does in a script, in few words: who may is looked up, and cases are found or numbered. */
import { singleId } from '../../engine/index.js';
import { isIn } from '../../policy/index.js';
import type { Case } from '../../policy/index.js';
import { act } from './act.js';
import type { Act, ActDetails, Acts, Seen } from './act.js';

/** How a unit asks for something. What it carries may depend on the case, or on the number of the one opened. */
export interface Asking extends Omit<ActDetails, 'case' | 'unit' | 'data'> {
  /** Somebody in particular; else the first who may. */
  readonly by?: string;
  /** Opens so many cases, `finance-problem-1` and on (default 1). */
  readonly times?: number;
  /** Of those of its cases that stand in a state: `'work.found'` (default: of all that are still open). */
  readonly in?: string;
  readonly data?: object | ((of: Case | undefined, n: number) => object);
}

/** A unit that does things. */
export interface ActingUnit {
  /** Opens cases, or asks something of those it has. Where nobody may, `nobody` asks, and is refused. */
  readonly asks: <const X extends string>(type: X, how?: Asking) => Acts<X>;
}

const idsFor = (
  seen: Seen,
  unit: string,
  type: string,
  { times = 1, in: state, person }: Asking,
): readonly string[] => {
  const procedure = seen.policy.procedures.find(({ commands }) => type in commands);
  if (procedure === undefined) return [''];
  if (procedure.single === true) return [singleId(procedure, unit, person)];
  const own = seen.cases(procedure.id).filter((of) => of.unit === unit);
  if (procedure.opens[type] !== undefined)
    return Array.from({ length: times }, (_, i) => `${unit}-${procedure.id}-${own.length + i + 1}`);
  return own.filter((of) => !of.void && (state === undefined ? !of.done : isIn(of, state))).map(({ id }) => id);
};

/** A unit by its id: `script(policy).on('2022-08-05', unit('finance').asks('problem.find', { times: 12, data }))`. */
export const unit = (id: string): ActingUnit => ({
  asks:
    <const X extends string>(type: X, how: Asking = {}) =>
    (seen: Seen): readonly Act<X>[] => {
      const { by, times: _times, in: _in, data, ...details } = how;
      return idsFor(seen, id, type, how).map((of, i) => {
        const known = seen.case(of);
        const about = known === undefined ? { unit: id } : {};
        const asked = { type, case: of, ...about, ...details };
        const carried =
          typeof data === 'function' ? (data as (of: Case | undefined, n: number) => object)(known, i + 1) : data;
        return act(by ?? seen.whoMay(asked)[0] ?? 'nobody', type, {
          ...details,
          case: of,
          ...about,
          ...(carried === undefined ? {} : { data: carried }),
        });
      });
    },
});
