/** The faults of a table, with file, line and column, thrown at once: a hundred of them at most. */
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import type { Note, Position } from './tree.js';

/** A place in a file as editors and terminals follow it: `file:line:column`. */
export const placed = (file: string, { line, column }: Position): string => `${file}:${line}:${column}`;

/** Collects faults of a file. */
export interface FaultList {
  readonly note: Note;
  /** Throws them all, in the order of the file: `DubanError` `bad-table`. */
  demandNone(): void;
}

/** Faults that are told at once: reading stops there. */
const most = 100;

/** No faults yet. */
export const faultsOf = (file: string): FaultList => {
  const noted: { readonly at: Position; readonly fault: Fault }[] = [];
  const demandNone = (): void => {
    if (noted.length === 0) return;
    const inOrder = [...noted].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    throw new DubanError(
      'bad-table',
      text(
        `${file} 有 ${noted.length} 处错误${noted.length < most ? '' : '，或更多'}`,
        `${file} has ${noted.length} ${noted.length === 1 ? 'fault' : 'faults'}${noted.length < most ? '' : ', or more'}`,
      ),
      inOrder.map(({ fault }) => fault),
    );
  };
  return {
    note: (at, message) => {
      const path = placed(file, at);
      if (noted.some(({ fault }) => fault.path === path && fault.message.zh === message.zh)) return;
      noted.push({ at, fault: { path, message } });
      if (noted.length >= most) demandNone();
    },
    demandNone,
  };
};
