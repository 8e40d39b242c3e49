/** The strike-off rate 销号率 of a unit or of the county, beside what is done: a share of the ledger, and of nothing where there is none. */
import { text } from '../../../shared/index.js';
import type { Text } from '../../../shared/index.js';
import { doneProblems, ledgerProblems, struckOffProblems } from './tallies.js';

/** A strike-off rate: `percent` (0–100) is `undefined` where the ledger is empty. */
export interface StrikeOffRate {
  readonly ledger: number;
  readonly done: number;
  readonly struckOff: number;
  readonly percent: number | undefined;
  /** The rate in words: `37.5%`, or that there are no items. */
  readonly reads: Text;
}

/** The rate of the units whose totals are given, as `engine.totals({ unit })` or `engine.totals()` answers them. */
export const strikeOffRate = (totals: readonly { readonly tally: string; readonly value: number }[]): StrikeOffRate => {
  const sum = (id: string): number => totals.reduce((total, { tally, value }) => total + (tally === id ? value : 0), 0);
  const [ledger, done, struckOff] = [sum(ledgerProblems.id), sum(doneProblems.id), sum(struckOffProblems.id)];
  if (ledger === 0) return { ledger, done, struckOff, percent: undefined, reads: text('无问题', 'no items') };
  const percent = (struckOff * 100) / ledger;
  const written = `${Math.round(percent * 10) / 10}%`;
  return { ledger, done, struckOff, percent, reads: text(written, written) };
};
