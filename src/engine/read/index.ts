/** Reads of a campaign: cases, what is due, totals, and what one person may see. */
export { nameCheck } from './names.js';
export type { NameCheck } from './names.js';
export { checkQuery, dueRows, findCases, totalRows } from './query.js';
export type { CasePage, CaseQuery, DueRow } from './query.js';
export { viewOf } from './view.js';
export type { After, LogReads, PersonView } from './view.js';
