/** How many units had passed and failed their gates when a phase ended. */
import type { RuleContext } from '../../../policy/index.js';
import { gatesFailed, gatesPassed } from '../participation/tallies.js';

type Gates = { readonly gates: Readonly<Record<string, { readonly passed: number; readonly failed: number }>> };

/** What the units' gates came to by the end of a phase: the campaign's gate reads tallies and asks nobody. */
export const gatesOf = (phase: string) => (c: RuleContext<unknown, Gates>) => {
  const before = Object.values(c.fields.gates ?? {});
  const sum = (of: 'passed' | 'failed') => before.reduce((total, gate) => total + gate[of], 0);
  const gate = { passed: c.total(gatesPassed) - sum('passed'), failed: c.total(gatesFailed) - sum('failed') };
  return { gates: { ...c.fields.gates, [phase]: gate } };
};
