/** Totals over problems: what gates and triggers read, per unit and for the county. */
import { isIn } from '../../../policy/index.js';
import type { Case, Tally } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

/** States of open work. */
export const unfinished = ['found', 'listed', 'planned', 'rectifying', 'rejected', 'applied'].map(
  (state) => `work.${state}`,
);
/** States of what is struck off. */
export const closed = ['work.struck-off', 'work.watched'];
/** States of what waits for its verifier: neither struck off nor ongoing, and nothing the unit is late with (S3.h). */
export const awaiting = ['work.signed', 'work.published'];
const open = [...unfinished, ...awaiting, 'work.ongoing'];

/** Open work: not what waits for verification (S3.h), nor what is approved as ongoing. */
export const unfinishedProblems = defineTally({
  id: 'unfinished-problems',
  title: text('未完成', 'unfinished'),
  cites: ['3.3.j', 'S3.h'],
  per: 'unit',
  kind: 'standing',
  procedure: 'problem',
  states: unfinished,
});
/** The same for the county. */
export const unfinishedInCounty = defineTally({
  id: 'unfinished-in-county',
  title: text('全县未完成', 'unfinished in the county'),
  cites: ['3.3.j'],
  per: 'campaign',
  kind: 'standing',
  procedure: 'problem',
  states: unfinished,
});
/** Everything not struck off. */
export const openProblems = defineTally({
  id: 'open-problems',
  title: text('未销号', 'open'),
  cites: ['3.3.j', 'S1.e'],
  per: 'unit',
  kind: 'standing',
  procedure: 'problem',
  states: open,
});
/** The same for the county. */
export const openInCounty = defineTally({
  id: 'open-in-county',
  title: text('全县未销号', 'open in the county'),
  cites: ['S1.e'],
  per: 'campaign',
  kind: 'standing',
  procedure: 'problem',
  states: open,
});
/** The same for the county. */
export const ongoingInCounty = defineTally({
  id: 'ongoing-in-county',
  title: text('全县持续整改', 'ongoing in the county'),
  cites: ['A6'],
  per: 'campaign',
  kind: 'standing',
  procedure: 'problem',
  states: ['work.ongoing'],
});
/** Approved as ongoing. */
export const ongoingProblems = defineTally({
  id: 'ongoing-problems',
  title: text('持续整改', 'ongoing'),
  cites: ['A6'],
  per: 'unit',
  kind: 'standing',
  procedure: 'problem',
  states: ['work.ongoing'],
});
/** Struck off. */
export const struckOffProblems = defineTally({
  id: 'struck-off-problems',
  title: text('已销号', 'struck off'),
  cites: ['3.3.i'],
  per: 'unit',
  kind: 'standing',
  procedure: 'problem',
  states: closed,
});
/** Whether a problem stood struck off. */
export const wasClosed = (of: Case): boolean => closed.some((state) => isIn(of, state));

/** Listed and not taken off again: what a strike-off rate is a share of. */
export const ledgerProblems = defineTally({
  id: 'ledger-problems',
  title: text('台账问题', 'on the ledger'),
  cites: ['3.2.g', '3.3.d', '3.3.i'],
  per: 'unit',
  kind: 'standing',
  procedure: 'problem',
  states: [...unfinished.filter((state) => state !== 'work.found'), ...awaiting, 'work.ongoing', ...closed],
});
/** Done as the unit sees it: applied for, signed, verified or struck off. */
export const doneProblems = defineTally({
  id: 'done-problems',
  title: text('已完成整改', 'done'),
  cites: ['3.3.i', 'S3.h'],
  per: 'unit',
  kind: 'standing',
  procedure: 'problem',
  states: ['work.applied', ...awaiting, ...closed],
});

/** Reopened after closing, as often as it happened. */
export const reopenedProblems = defineTally({
  id: 'reopened-problems',
  title: text('重新整改', 'reopened'),
  cites: ['4.4.d3', 'A3'],
  per: 'unit',
  kind: 'count',
  feeds: {
    'problem.reopened': 1,
    // Found false after it was struck off, it is reopened like any other (S3.n).
    'problem.evidence-false': ({ before }) => (before !== undefined && wasClosed(before) ? 1 : undefined),
  },
});
/** Overdue now. */
export const overdueProblems = defineTally({
  id: 'overdue-problems',
  title: text('逾期', 'overdue'),
  cites: ['4.3.a'],
  per: 'unit',
  kind: 'standing',
  procedure: 'problem',
  states: ['timeliness.overdue'],
});

/** Every tally over problems. */
export const problemTallies: readonly Tally[] = [
  unfinishedProblems,
  unfinishedInCounty,
  openProblems,
  openInCounty,
  ongoingProblems,
  ongoingInCounty,
  struckOffProblems,
  ledgerProblems,
  doneProblems,
  reopenedProblems,
  overdueProblems,
];
