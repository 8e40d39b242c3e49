/** The county of 2022 as a scenario: 36 units, about 500 problems, and people as assumed in the files beside this one. */
import { countyCampaign } from 'duban/packs/county-campaign';
import { day } from 'duban/calendar';
import { average, exemplary, perfunctory, stretched } from 'duban/simulation';
import type { Events, Habit, Measure, Profile, Scenario } from 'duban/simulation';
import { duties, inventories, issue, ofUnits } from './duties.js';
import { ladderHabits, rounds } from './ladder.js';
import { goals, paperHabits, papers } from './papers.js';
import { populationOf } from './population.js';
import { findings, problemHabits } from './problems.js';
import { flood, requestHabits, requests } from './requests.js';

/** What is varied. `phase3Ends` is a day such as `2022-09-16`; phase 4 then begins the day after. */
export interface CountyScenario {
  readonly phase3Ends?: string;
  readonly problemsPerUnit?: number;
  /** How many inspectors the office has, in place of the six of units.csv. */
  readonly inspectors?: number;
  /** What the notice leaves open, by the pack's option: `{ 'down-to-zero': 'strict' }`. */
  readonly choices?: Readonly<Record<string, string | number | boolean>>;
  /** Other units than those of units.csv. */
  readonly units?: Scenario['units'];
  /** The campaign alone: no requests from outside, no flood, no documents and meetings beside it. */
  readonly alone?: boolean;
}

const year = 2022;
const struckOff = { types: ['problem.struck-off'] };
const reopened = { types: ['problem.reopened', 'problem.evidence-false'] };
const suggestion = (trigger: string): Events => ({ types: ['escalation.suggested'], where: { trigger } });
const endOfPhase3 = { phase: 'rectification', day: -1 } as const;
/** Those whom the campaign is about: not the group office nor the leadership, who have no problems to strike off. */
const among = { kinds: ofUnits };
const atZero = {
  kind: 'units-at-zero',
  tally: 'unfinished-problems',
  on: { phase: 'consolidation', day: 1 },
  among,
} as const;
const lastDay = `${year}-10-31`;

/** What the campaign itself asks in writing: everything units owe it, and a problem's line, plan, report and signature. */
const paperwork = [...duties.map(({ id }) => id), 'list', 'plan', 'report', 'sign'];

const measures: readonly Measure[] = [
  { id: 'found', kind: 'count', of: { types: ['problem.found'] } },
  { id: 'struck-off', kind: 'by-day', of: struckOff, minus: reopened, from: `${year}-08-22`, to: lastDay },
  { id: 'overdue', kind: 'count', of: { types: ['problem.overdue'] } },
  { id: 'rejected', kind: 'count', of: { types: ['problem.rejected'] } },
  { id: 'reopened', kind: 'count', of: reopened },
  { id: 'ongoing', kind: 'tally', tally: 'ongoing-problems', on: lastDay },
  { id: 'unfinished', kind: 'tally', tally: 'unfinished-problems', on: endOfPhase3 },
  { id: 'at-zero', ...atZero, per: 'profile' },
  { id: 'at-zero-by-size', ...atZero, per: 'size' },
  { id: 'unit-at-zero', ...atZero, per: 'unit' },
  { id: 'county-at-zero', kind: 'at-zero', tally: 'unfinished-in-county', on: { phase: 'consolidation', day: 1 } },
  { id: 'summaries', kind: 'count', of: { types: ['participation.summed-up'], where: { summaryLate: false } } },
  ...['T1', 'T2', 'T3'].flatMap((id): readonly Measure[] => [
    { id, kind: 'units', of: suggestion(id), per: 'size', among },
    { id: `${id}-by-profile`, kind: 'units', of: suggestion(id), per: 'profile', among },
    { id: `${id}-average`, kind: 'units', of: suggestion(id), per: 'size', among: { ...among, profiles: ['average'] } },
  ]),
  { id: 'talks', kind: 'count', of: { types: ['escalation.reminded'] } },
  { id: 'criticised', kind: 'count', of: { types: ['escalation.criticised'] } },
  { id: 'handed-over', kind: 'count', of: { types: ['escalation.handed-over'] } },
  { id: 'rectifying', kind: 'time', from: { types: ['problem.started'] }, to: struckOff, in: 'working-days' },
  {
    id: 'verification',
    kind: 'time',
    from: { types: ['problem.signed'] },
    to: { types: ['problem.struck-off', 'problem.rejected'] },
    in: 'working-hours',
  },
  { id: 'requests', kind: 'count', of: { types: ['public-request.registered'] } },
  { id: 'requests-answered', kind: 'count', of: { types: ['public-request.answered'] } },
  { id: 'requests-passed-on', kind: 'count', of: { types: ['public-request.objected'] }, per: 'profile' },
  { id: 'requests-satisfied', kind: 'count', of: { types: ['public-request.satisfied'] } },
  ...goals.map((goal): Measure => ({
    id: `indicator-${goal}-met`,
    kind: 'count',
    of: { types: ['indicator.concluded'], where: { goal, result: 'met' } },
  })),
  { id: 'documents', kind: 'count', of: { types: ['sign-off.submitted'] } },
  { id: 'documents-late', kind: 'count', of: { types: ['sign-off.overdue'] } },
  { id: 'meetings', kind: 'count', of: { types: ['meeting.held'] } },
  { id: 'inspections', kind: 'count', of: { types: ['inspection.begun'] } },
  { id: 'hours', kind: 'work', what: 'hours' },
  { id: 'paperwork', kind: 'work', what: 'hours', of: paperwork },
  { id: 'waiting', kind: 'work', what: 'waiting' },
  // By whose hands it was done: who rectifies is a cadre, who signs a head or a deputy.
  { id: 'hours-by-holder', kind: 'work', what: 'hours', by: 'holder' },
  { id: 'hours-by-habit', kind: 'work', what: 'hours', by: 'habit' },
  { id: 'busy', kind: 'work', what: 'utilisation', by: 'holder' },
  { id: 'paperwork-by-profile', kind: 'work', what: 'utilisation', by: 'profile', of: paperwork, among },
  ...(['problems', 'missed', 'closed-real', 'closed-false'] as const).map((what): Measure => ({
    id: what,
    kind: 'truth',
    what,
    per: 'profile',
  })),
];

/** Who goes through the motions passes on every third request. Assumed. */
const passesOn: Profile = { ...perfunctory, weights: { 'pass-on': 0.5 } };

/** Habits of the kinds of unit that there are: a county may be given without its leadership. */
const habitsFor = (habits: readonly Habit[], units: Scenario['units']): readonly Habit[] => {
  const there = new Set([...ofUnits, ...units.map(({ kind }) => kind)]);
  return habits.map((one) =>
    one.kinds === undefined ? one : { ...one, kinds: one.kinds.filter((k) => there.has(k)) },
  );
};

const staffed = (units: Scenario['units'], inspectors: number | undefined): Scenario['units'] =>
  inspectors === undefined
    ? units
    : units.map((unit) =>
        unit.id === 'group-office' ? { ...unit, staff: { ...unit.staff, inspector: inspectors } } : unit,
      );

/** The scenario. Mixed half average, the rest stretched, perfunctory and exemplary: assumed. */
export const county = ({
  phase3Ends,
  problemsPerUnit = 20,
  inspectors,
  choices = {},
  units,
  alone,
}: CountyScenario = {}): Scenario => {
  const beside = alone !== true;
  const ends = phase3Ends === undefined ? undefined : day(phase3Ends);
  const phaseDates =
    ends === undefined
      ? {}
      : {
          rectification: { from: day(`${year}-08-21`), to: ends },
          consolidation: {
            from: day(new Date(Date.parse(ends) + 86_400_000).toISOString().slice(0, 10)),
            to: day(lastDay),
          },
        };
  const population = staffed(units ?? populationOf(new URL('../county-2022/units.csv', import.meta.url)), inspectors);
  const habits = [...problemHabits, ...duties, ...ladderHabits, ...(beside ? [...requestHabits, ...paperHabits] : [])];
  return {
    policy: countyCampaign({ year, phaseDates, choices }),
    units: population,
    behaviour: {
      habits: habitsFor(habits, population),
      arrivals: [issue(year), ...findings, ...inventories, ...rounds, ...(beside ? [...requests, ...papers] : [])],
      shocks: beside ? flood : [],
      profiles: [average, stretched, beside ? passesOn : perfunctory, exemplary],
      truth: {
        procedure: 'problem',
        count: { kind: 'gamma', shape: 6, mean: problemsPerUnit },
        bySize: true,
        closedBy: ['problem.struck-off'],
        reopenedBy: reopened.types,
      },
    },
    from: `${year}-07-18`,
    to: lastDay,
    measures,
    mix: { '*': { average: 0.5, stretched: 0.2, perfunctory: 0.15, exemplary: 0.15 } },
    sizes: [15, 16],
  };
};
