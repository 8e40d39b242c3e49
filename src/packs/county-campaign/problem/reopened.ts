/** Which problems were ever struck off, and which of those were opened again: each counts once, however often it happened. */
import type { Case, Feed, Tally } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';
import { wasClosed } from './tallies.js';

const byOthers = ({ fields }: Case): boolean => fields['source'] !== 'self-check';

const tally = (id: string, zh: string, en: string, feeds: Readonly<Record<string, Feed>>): Tally =>
  defineTally({ id, title: text(zh, en), cites: ['4.4.d3', 'A14', 'S4.f'], per: 'unit', kind: 'set', feeds });

const struckOff =
  (counts: (of: Case) => boolean): Feed =>
  ({ after }) =>
    counts(after) ? after.id : undefined;
/** Evidence found false before the closing is the work's, not a reopening. */
const openedAgain =
  (counts: (of: Case) => boolean): Feed =>
  ({ before, after }) =>
    before !== undefined && wasClosed(before) && counts(after) ? after.id : undefined;
const any = (): boolean => true;

/** Ever struck off. */
export const everStruckOff = tally('ever-struck-off', '曾销号问题', 'ever struck off', {
  'problem.struck-off': struckOff(any),
});
/** Ever struck off, found by others. */
export const everStruckOffOfOthers = tally(
  'ever-struck-off-of-others',
  '他人发现的曾销号问题',
  'ever struck off, found by others',
  { 'problem.struck-off': struckOff(byOthers) },
);
/** Opened again after striking off: looked back at, checked again, or evidence found false. */
export const everReopened = tally('ever-reopened', '反弹问题', 'opened again after striking off', {
  'problem.reopened': openedAgain(any),
  'problem.evidence-false': openedAgain(any),
});
/** The same, found by others. */
export const everReopenedOfOthers = tally(
  'ever-reopened-of-others',
  '他人发现的反弹问题',
  'opened again after striking off, found by others',
  { 'problem.reopened': openedAgain(byOthers), 'problem.evidence-false': openedAgain(byOthers) },
);

/** What T3's reopened share is made of. */
export const reopenedTallies: readonly Tally[] = [
  everStruckOff,
  everStruckOffOfOthers,
  everReopened,
  everReopenedOfOthers,
];
