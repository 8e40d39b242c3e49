/** The report for a terminal: totals, then what is not covered, by clause, with the words of the clause. */
import type { ClauseCoverage, CoverageKind, CoverageReport } from './report.js';
import { lackOfClause, lackOfItem, lacksOf } from './lacks.js';
import { kindNames, kindTitles, percentOf, titleOf } from './words.js';
import type { CoverageLanguage } from './words.js';

/** How wide a terminal shows a string: Chinese takes two places a character. */
const widthOf = (value: string): number => Array.from(value).reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
const padded = (value: string, width: number): string => value + ' '.repeat(Math.max(0, width - widthOf(value)));

const kinds = Object.keys(kindTitles) as readonly CoverageKind[];

/** The report as text. */
export const coverageText = (report: CoverageReport, { language }: { readonly language: CoverageLanguage }): string => {
  const width = Math.max(...kinds.map((kind) => widthOf(kindTitles[kind][language])));
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
