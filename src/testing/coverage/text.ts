/** The report for a terminal: totals, then what is not covered, by clause, with the words of the clause. */
import type { ClauseCoverage, CoverageKind, CoverageReport } from './report.js';
import { padded, widestOf } from '../width.js';
import { lackOfClause, lackOfItem, lacksOf } from './lacks.js';
import { kindNames, kindTitles, percentOf, titleOf } from './words.js';
import type { CoverageLanguage } from './words.js';

const kinds = Object.keys(kindTitles) as readonly CoverageKind[];

/** The report as text. */
export const coverageText = (report: CoverageReport, { language }: { readonly language: CoverageLanguage }): string => {
  const width = widestOf(kinds.map((kind) => kindTitles[kind][language]));
  const totals = kinds.map((kind) => {
    const total = report.totals[kind];
    const figures = `${total.covered}/${total.all}`.padStart(9);
    return `  ${padded(kindTitles[kind][language], width)}${figures}  ${percentOf(total).toFixed(1).padStart(5)} %`;
  });
  const lines: string[] = [];
  let under: ClauseCoverage | undefined;
  for (const { of, item } of lacksOf(report, kinds)) {
    const lack = item === undefined ? lackOfClause(of) : lackOfItem(item);
    if (of !== under) lines.push(`  ${of.clause.id} ${of.clause.text[language]}`);
    under = of;
    const name = item === undefined ? '' : `${kindNames[item.kind][language]} ${item.id}: `;
    lines.push(`    ${name}${lack?.[language] ?? ''}`);
  }
  const rest = {
    zh: lines.length === 0 ? '全部覆盖。' : '未覆盖：',
    en: lines.length === 0 ? 'Nothing is left.' : 'Not covered:',
  };
  return [titleOf(report)[language], ...totals, rest[language], ...lines, ''].join('\n');
};
