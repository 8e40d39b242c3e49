/** An old ledger to take over: rows of cases and totals as commands of one batch. */
import type { Day } from '../../calendar/index.js';
import type { CaseId, JsonObject, PersonId, UnitId } from '../../shared/index.js';

/** A case as the old ledger has it: in any state, opened on any day, with the place it was found in. */
export interface BalanceCase {
  readonly case: CaseId;
  readonly procedure: string;
  readonly state: string;
  readonly unit?: UnitId;
  readonly person?: PersonId;
  readonly parent?: CaseId;
  readonly openedOn: Day;
  readonly fields: JsonObject;
  /** Last days of limits that run, where the ledger has others than the rules would give. */
  readonly limits?: Readonly<Record<string, Day>>;
  readonly missed?: readonly { readonly deadline: string; readonly day: Day }[];
  readonly source: string;
}

/** A total that no state of a case tells. */
export interface BalanceTotal {
  readonly tally: string;
  readonly unit?: UnitId;
  readonly value?: number;
  readonly members?: readonly string[];
  readonly source: string;
}

/** What is taken over, by whom; `close` says why nothing more will be. */
export interface Balance {
  readonly id: string;
  readonly at?: string;
  readonly by: PersonId;
  readonly cases: readonly BalanceCase[];
  readonly totals?: readonly BalanceTotal[];
  readonly close?: string;
}

/** The rows as commands, each with an id of its own under that of the whole. */
export const balanceCommands = ({ id, at, by, cases, totals = [], close }: Balance): readonly object[] => {
  const envelope = (n: number) => ({ id: `${id}:${n}`, by, ...(at === undefined ? {} : { at }) });
  const rows: object[] = [];
  for (const { case: of, unit, person, parent, ...data } of cases)
    rows.push({
      ...envelope(rows.length),
      type: 'balance.enter',
      case: of,
      unit,
      person,
      parent,
      data,
    });
  for (const { unit, ...data } of totals) rows.push({ ...envelope(rows.length), type: 'balance.total', unit, data });
  if (close !== undefined) rows.push({ ...envelope(rows.length), type: 'balance.close', data: { reason: close } });
  return rows;
};
