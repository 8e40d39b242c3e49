/** Collects faults while a policy is checked. */
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';

/** Notes a fault: where, and what in both languages. */
export type Report = (path: string, zh: string, en: string) => void;

/** A report, and the faults it has collected. */
export const collector = (): { readonly report: Report; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  return { faults, report: (path, zh, en) => void faults.push({ path, message: text(zh, en) }) };
};
