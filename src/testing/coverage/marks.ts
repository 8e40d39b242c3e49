/** Parts of the page: text made safe, both languages, and marks for what was exercised. */
import type { Text } from '../../shared/index.js';
import type { ClauseCoverage } from './report.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text that is no markup. */
export const safe = (value: string): string => value.replaceAll(/[&<>"]/gu, (one) => escapes[one] ?? one);

/** Both languages, each marked as what it is. */
export const both = ({ zh, en }: Text): string =>
  `<span lang="zh">${safe(zh)}</span> <span lang="en" class="en">${safe(en)}</span>`;

/** One way of something: done so often, never done though asked for, or not asked for. */
export const mark = (what: Text, times: number, asked: boolean): string =>
  what.zh === ''
    ? ''
    : `<span class="way ${times > 0 ? 'yes' : asked ? 'no' : 'idle'}">${times > 0 ? '✓' : asked ? '✗' : '–'} ${safe(what.zh)} <span class="en">${safe(what.en)}</span> ${times}</span>`;

const clauseMark = (what: Text, done: boolean, asked: boolean): string =>
  `<span class="way ${done ? 'yes' : asked ? 'no' : 'idle'}">${done ? '✓' : asked ? '✗' : '–'} ${what.zh} <span class="en">${what.en}</span></span>`;

const passed = { zh: '通过', en: 'passed' };
const stopped = { zh: '拒绝或触发', en: 'refused or raised' };

/** Both ways of a clause. */
export const clauseMarks = ({ passes, stops, enforceable }: ClauseCoverage): string =>
  `${clauseMark(passed, passes, enforceable)} ${clauseMark(stopped, stops, enforceable)}`;
