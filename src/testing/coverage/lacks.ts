/** What is not covered: clause by clause, and what each thing lacks, in words. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { clauseCovered } from './report.js';
import type { ClauseCoverage, CoverageItem, CoverageKind, CoverageReport } from './report.js';
import { waysOf } from './words.js';

const never = (what: readonly Text[]): Text =>
  text(`从未${what.map(({ zh }) => zh).join('、')}`, `never ${what.map(({ en }) => en).join(', never ')}`);

/** What an item lacks, in words; nothing where it is covered. */
export const lackOfItem = (item: CoverageItem): Text | undefined => {
  if (item.covered) return undefined;
  const [first, second] = waysOf(item);
  return never([...(item.first > 0 ? [] : [first]), ...(item.second > 0 || !item.both ? [] : [second])]);
};

/** What an enforceable clause lacks, in words; nothing where it is covered. */
export const lackOfClause = (one: ClauseCoverage): Text | undefined =>
  clauseCovered(one)
    ? undefined
    : never([
        ...(one.passes ? [] : [text('据以通过', 'passed by')]),
        ...(one.stops ? [] : [text('据以拒绝或触发', 'refused or raised by')]),
      ]);

/** One thing that is not covered: the clause it stands under, and what it lacks. */
export interface Lack {
  readonly of: ClauseCoverage;
  readonly item: CoverageItem | undefined;
}

/** Everything of these kinds that is not covered, in the order of the clauses; an item stands under its first clause. */
export const lacksOf = ({ clauses }: CoverageReport, kinds: readonly CoverageKind[]): readonly Lack[] =>
  clauses.flatMap((of) => [
    ...(kinds.includes('clauses') && lackOfClause(of) !== undefined ? [{ of, item: undefined }] : []),
    ...of.items
      .filter(({ kind, cites, covered }) => kinds.includes(kind) && !covered && cites[0] === of.clause.id)
      .map((item) => ({ of, item })),
  ]);
