/** The report as one page of HTML: each clause in Chinese and English, and under it whatever cites it, both ways. */
import { clauseCovered } from './report.js';
import type { ClauseCoverage, CoverageItem, CoverageKind, CoverageReport } from './report.js';
import { both, clauseMarks, mark, safe } from './marks.js';
import { pageStyle } from './style.js';
import { kindNames, kindTitles, percentOf, titleOf, waysOf } from './words.js';

const itemRow = (item: CoverageItem): string => {
  const [first, second] = waysOf(item);
  return [
    `<li class="${item.covered ? 'covered' : 'open'}"><b>${safe(kindNames[item.kind].zh)}</b> `,
    `<code>${safe(item.id)}</code> ${item.title.zh === item.id ? '' : both(item.title)}<br>`,
    `${mark(first, item.first, true)} ${mark(second, item.second, item.both)}</li>`,
  ].join('');
};

const section = (one: ClauseCoverage): string => {
  const { clause, enforceable, items } = one;
  return [
    `<section class="${clauseCovered(one) ? 'covered' : 'open'}${enforceable ? ' enforceable' : ''}">`,
    `<h3>${safe(clause.id)} <small>${safe(clause.class)}</small></h3>`,
    `<p class="words">${both(clause.text)}</p>`,
    `<p>${clauseMarks(one)}</p>`,
    items.length === 0 ? '' : `<ul>${items.map(itemRow).join('\n')}</ul>`,
    '</section>',
  ].join('\n');
};

const totals = ({ totals: of }: CoverageReport): string =>
  (Object.keys(kindTitles) as readonly CoverageKind[])
    .map((kind) => {
      const { covered, all } = of[kind];
      const percent = percentOf(of[kind]);
      const bar = `<meter min="0" max="100" value="${percent}"></meter>`;
      return `<tr><th>${both(kindTitles[kind])}</th><td>${covered} / ${all}</td><td>${percent} %</td><td>${bar}</td></tr>`;
    })
    .join('\n');

/** The report as a page that stands alone: no scripts, nothing fetched, fit to print. */
export const coverageHtml = (report: CoverageReport): string => {
  const title = titleOf(report);
  const { id, version, fingerprint } = report.policy;
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title.zh)} ${safe(title.en)}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${both(title)}</h1>
<p>${safe(id)} ${safe(version)} · <code>${safe(fingerprint.slice(0, 16))}</code></p>
<table>
${totals(report)}
</table>
${report.clauses.map(section).join('\n')}
</body>
</html>
`;
};
