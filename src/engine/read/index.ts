/** Reads of a campaign: cases, what is due, totals, and what one person may read. */
export { nameCheck } from './names.js';
export type { NameCheck } from './names.js';
export { checkQuery, dueRows, findCases, totalRows } from './query.js';
export type { After, CasePage, CaseQuery, DueRow } from './query.js';
export { shortfallsOf } from './shortfalls.js';
export { readsOf } from './person.js';
export type { DueAsRead, FeedEvent, FeedFrom, OutcomeAsRead, RefusalAsRead } from './person.js';
