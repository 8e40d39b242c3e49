/** Demands: a run fails where less of a policy is exercised than was asked for. */
import { DubanError, text } from '../../shared/index.js';
import { percentsBy } from '../percent.js';
import type { CoverageKind, CoverageReport } from './report.js';
import { lackOfClause, lackOfItem, lacksOf } from './lacks.js';
import { kindNames, kindTitles, percentOf } from './words.js';

/** The least percentage of each kind that must be covered, 90 for nine in ten; what is not named is not asked for. */
export type CoverageDemand = Readonly<Partial<Record<CoverageKind, number>>>;

/**
 * Throws a `DubanError` `coverage-too-low` that names everything missing, with the words of its clause; `unknown-name` or
 * `bad-threshold` for what cannot be asked.
 */
export const demandCoverage = (report: CoverageReport, demand: CoverageDemand): void => {
  const low = percentsBy(text('覆盖类别', 'kind of coverage'), kindTitles, demand).filter(
    ([kind, percent]) => percentOf(report.totals[kind]) < percent,
  );
  if (low.length === 0) return;
  const said = (language: 'zh' | 'en'): string =>
    low
      .map(([kind, percent]) => `${kindTitles[kind][language]} ${percentOf(report.totals[kind])} % < ${percent} %`)
      .join(language === 'zh' ? '；' : '; ');
  throw new DubanError(
    'coverage-too-low',
    text(`覆盖不足：${said('zh')}`, `too little is covered: ${said('en')}`),
    lacksOf(
      report,
      low.map(([kind]) => kind),
    ).map(({ of: clauseOf, item }) => {
      const { id, text: words } = clauseOf.clause;
      const lack = item === undefined ? lackOfClause(clauseOf) : lackOfItem(item);
      return {
        path: item === undefined ? id : `${id} › ${kindNames[item.kind].en} ${item.id}`,
        message: text(`${lack?.zh ?? ''}：${words.zh}`, `${lack?.en ?? ''}: ${words.en}`),
      };
    }),
  );
};
