/** Supervision by slips of three colours: a small policy of its own. */
import { day, nationalCalendar } from '../../calendar/index.js';
import type { WorkingCalendar } from '../../calendar/index.js';
import { definePolicy, workingDays } from '../../policy/index.js';
import type { Policy, TypesOf } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { clauses } from './clauses.js';
import { matters } from './rules.js';
import { slip } from './slip.js';
import { roles } from './words.js';
import { year } from './year.js';

/** What the policy knows of itself at compile time. */
export interface SlipTypes extends TypesOf<
  [typeof year, typeof slip],
  { roles: keyof typeof roles; kinds: 'township' | 'department'; clauses: keyof typeof clauses }
> {}

/** Slips of three colours for one calendar year. */
export const threeColourSupervision = (options: {
  readonly year: number;
  readonly calendar?: WorkingCalendar;
}): Policy<SlipTypes> =>
  definePolicy<SlipTypes>({
    id: 'three-colour-supervision',
    title: text('三色督办单', 'supervision by slips of three colours'),
    version: '1',
    source: clauses['slip.1'].source,
    clauses,
    phases: [
      {
        id: 'running',
        title: text('督办年度', 'the year'),
        cites: ['slip.1'],
        from: day(`${options.year}-01-01`),
        to: day(`${options.year}-12-31`),
      },
    ],
    campaign: 'year',
    actions: [],
    roles,
    registrars: ['supervisor'],
    scope: { kinds: ['township', 'department'], cites: ['slip.1'] },
    procedures: [year, slip],
    tallies: [matters],
    reactions: [],
    ladder: undefined,
    options: [],
    chosen: {},
    ruleSets: [],
    calendar: options.calendar ?? nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['slip.1'] },
    roll: 'rest-days',
  });
