/** The burden rules of 2024 as an optional policy: alone, or composed with a campaign of that year or later. */
import { day, nationalCalendar } from '../../calendar/index.js';
import type { WorkingCalendar } from '../../calendar/index.js';
import { definePolicy, workingDays } from '../../policy/index.js';
import type { Policy, TypesOf } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { clauses } from './clauses.js';
import { conference, inspectionItem, paper, roles, year } from './procedures.js';
import { generalInspections, generalMeetings } from './rules.js';

export { figures } from './figures.js';

type Procedures = [typeof year, typeof paper, typeof conference, typeof inspectionItem];

/** What the policy knows of itself at compile time. */
export interface BurdenTypes extends TypesOf<
  Procedures,
  { roles: keyof typeof roles; kinds: 'township' | 'department'; clauses: keyof typeof clauses }
> {}

/** The rules for one calendar year; before August 2024 they say nothing. */
export const burden2024 = (options: {
  readonly year: number;
  readonly calendar?: WorkingCalendar;
}): Policy<BurdenTypes> =>
  definePolicy<BurdenTypes>({
    id: 'burden-2024',
    title: text('整治形式主义为基层减负若干规定', 'burden rules of 2024'),
    version: '1',
    source: clauses.papers.source,
    clauses,
    phases: [
      {
        id: 'year',
        title: text('年度', 'the year'),
        cites: ['meetings'],
        from: day(`${options.year}-01-01`),
        to: day(`${options.year}-12-31`),
      },
    ],
    campaign: 'burden-year',
    rulebook: true,
    actions: [],
    roles,
    registrars: ['registrar'],
    scope: { kinds: ['township', 'department'], cites: ['papers'] },
    procedures: [year, paper, conference, inspectionItem],
    tallies: [generalMeetings, generalInspections],
    reactions: [],
    ladder: undefined,
    options: [],
    chosen: {},
    ruleSets: [],
    calendar: options.calendar ?? nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['papers'] },
    roll: 'rest-days',
  });
