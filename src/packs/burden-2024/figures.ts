/** The figures with their date of effect; the month is known, so they hold from its first day. */
import { day } from '../../calendar/index.js';
import { dated } from '../../policy/index.js';
import type { Dated } from '../../policy/index.js';
import { clauses } from './clauses.js';

const since = (value: number): Dated<number> =>
  dated([{ from: day('2024-08-01'), value, source: clauses.papers.source }]);

/** Characters, times a year, minutes. */
export const figures = {
  paperCharacters: since(5000),
  specialPaperCharacters: since(4000),
  generalMeetings: since(1),
  speechMinutes: since(60),
  meetingMinutes: since(240),
  generalInspections: since(1),
} as const;
