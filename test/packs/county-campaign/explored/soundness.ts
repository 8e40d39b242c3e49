/** Where each procedure is explored from, how far, and what counts as its end. */
import { day } from '../../../../src/calendar/index.js';
import { given } from '../../../../src/testing/index.js';
import type { Bounds, Situation, Standing } from '../../../../src/testing/index.js';
import { countyCampaign } from '../../../../src/packs/county-campaign/index.js';
import type { CountyStates, CountyTypes } from '../../../../src/packs/county-campaign/index.js';

/** The pack with its defaults. */
export const policy = countyCampaign({ year: 2022 });

/** One procedure to explore. */
export interface Sounding {
  readonly procedure: string;
  readonly from: () => Situation<CountyTypes>;
  readonly bounds: Bounds;
  readonly end: (s: Standing) => boolean;
}

const unitPeople = ['head', 'deputy', 'cadre'];
const ends = (pattern: RegExp) => (s: Standing) =>
  s
    .case('x')
    ?.state.split('+')
    .some((leaf) => pattern.test(leaf)) === true;
const sounding = (
  procedure: keyof CountyStates,
  end: RegExp,
  people: readonly string[],
  more: Bounds = {},
  from: () => Situation<CountyTypes> = () => given(policy).on('2022-08-08').case('x', procedure),
): Sounding => ({
  procedure,
  from,
  end: ends(end),
  bounds: {
    procedures: [procedure],
    still: ['escalation'],
    cases: ['x'],
    days: ['today', 'ahead'],
    until: day('2022-12-30'),
    people: [...unitPeople, ...people],
    ...more,
  },
});

/** What is found on the spot adds without end and is followed up in tasks: left out here. */
const course = ['begin', 'cancel', 'rate', 'conclude', 'object', 'decide-objection'].map((one) => `inspection.${one}`);

/** Who reports and comes to rest again is reminded again, without end: reports are left out, they change nothing else. */
const taskWork = ['receive', 'start', 'hand-over', 'finish', 'feed-back', 'reply', 'withdraw', 'inspect'].map(
  (one) => `task.${one}`,
);

const request = (...commands: readonly string[]): readonly string[] => commands.map((one) => `public-request.${one}`);
/** The way of a request that nobody objects to: sent on from unit to unit and back it would have no end. */
const requestOnceTaken = request(
  ...[
    'route',
    'take-charge',
    'accept',
    'refuse',
    'answer',
    'extend',
    'call-back',
    'ask-review',
    'decide-review',
    'ask-recheck',
  ],
  ...['begin-hearing', 'end-hearing', 'decide-recheck'],
);

/** Every procedure but the problem, the unit's part and the campaign, which have properties of their own. */
export const soundings: readonly Sounding[] = [
  sounding('task', /^work\.(?:fed-back|withdrawn)$/u, ['inspector'], { commands: taskWork, numbers: 8 }),
  sounding('meeting', /^(?:recorded|cancelled)$/u, []),
  sounding('matter', /^(?:received|withdrawn)$/u, ['parentHead', 'office']),
  sounding('clue', /^acknowledged$/u, ['office', 'office-2', 'organ']),
  sounding('praise', /^(?:recorded|declined)$/u, ['office', 'authority']),
  sounding('indicator', /^(?:met|not-met|not-assessable)$/u, ['office', 'office-2'], {}, () =>
    given(policy).on('2022-07-25').case('x', 'indicator'),
  ),
  sounding('duty-dispute', /^(?:settled|taken-back)$/u, ['staffing', 'parentHead']),
  sounding('inventory', /^checked$/u, ['inspector'], {}, () =>
    given(policy)
      .on('2022-09-05')
      .case('inspection-1', 'inspection', { in: 'course.under-way' })
      .case('x', 'inventory'),
  ),
  sounding(
    'inspection',
    /^course\.(?:final|cancelled)$/u,
    [],
    { people: ['head', 'inspector', 'inspector-2'], commands: course },
    () => given(policy).on('2022-09-05').case('x', 'inspection', { in: 'course.under-way' }),
  ),
  sounding('family-event', /^closed$/u, ['parentHead'], { days: ['own'] }, () =>
    given(policy).on('2022-08-29').case('x', 'family-event', { person: 'cadre' }),
  ),
  sounding('sign-off', /^way\.(?:signed|done)$/u, [], {
    days: ['ahead'],
    numbers: 1,
    people: ['head', 'deputy', 'office'],
  }),
  // Day by day this has more than 200,000 states: days on which nothing falls due are passed over.
  sounding('public-request', /^final$/u, [], {
    pace: 'due',
    days: ['own'],
    numbers: 1,
    people: ['head', 'office', 'authority'],
    commands: requestOnceTaken,
  }),
  sounding('escalation', /^steps\.(?:cleared|dismissed|lapsed|closed|withdrawn|received)$/u, [
    'office',
    'office-2',
    'inspector',
    'authority',
    'organ',
  ]),
];
