/** Arguments of `countyCampaign`, each turned: what is seen under the default, and under another value. */
import { composeCalendars, day, localCalendar, nationalCalendar } from '../../../src/calendar/index.js';
import type { CountyOptions } from '../../../src/packs/county-campaign/index.js';
import { text } from '../../../src/shared/index.js';
import type { Turned } from './both-ways.js';
import { listed, mitigation, part, proposed } from './scenarios/given.js';
import { ask } from './scenarios/scenario.js';

/** One argument turned. */
export interface TurnedArgument extends Omit<Turned, 'option' | 'to' | 'beside'> {
  readonly argument: Exclude<keyof CountyOptions, 'choices' | 'ruleSets'>;
  /** The ambiguities it answers. */
  readonly answers: readonly string[];
  readonly to: Partial<CountyOptions>;
}

const found = listed().slice(0, 1);
const personal = found.map((one) => ({ ...one, more: { ...one.more, person: 'li' } }));
const criticised = [...proposed('criticism'), ask('escalation.approve', '08-05', 'governor', 'e', { mitigation })];
const submitted = (at: string) => [
  ask('sign-off.submit', at, 'sun', 'd@finance', {
    title: '关于限时办结的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers: ['qian'],
  }),
];
/** A local holiday, as 全国年节及纪念日放假办法 Art 4 allows: its name and day are made up. */
const withLocalHoliday = composeCalendars(
  nationalCalendar(),
  localCalendar({
    id: 'county',
    days: [
      {
        day: day('2022-08-03'),
        working: false,
        name: text('地方节日', 'a local holiday'),
        source: '县政府放假通知（虚拟）',
      },
    ],
  }),
);

/** Arguments, each turned. */
export const turnedArguments: readonly TurnedArgument[] = [
  {
    argument: 'year',
    answers: ['A1'],
    to: { year: 2023 },
    steps: found,
    see: { code: true },
    seen: ['ok', 'found-out-of-season'],
  },
  {
    argument: 'phaseDates',
    answers: ['A2'],
    to: {
      phaseDates: {
        mobilisation: { from: day('2022-07-21'), to: day('2022-07-28') },
        'self-examination': { from: day('2022-07-29'), to: day('2022-08-20') },
      },
    },
    steps: [],
    see: { due: [part, 'mobilisation-gate'] },
    seen: ['2022-07-31', '2022-07-28'],
  },
  {
    argument: 'summaryInclusive',
    answers: ['A10'],
    to: { summaryInclusive: false },
    steps: [],
    see: { due: [part, 'summary'] },
    seen: ['2022-10-20', '2022-10-19'],
  },
  {
    argument: 'personalItems',
    answers: ['A18'],
    to: { personalItems: 'open' },
    steps: personal,
    see: { read: ['zhou', 'p'] },
    seen: [false, true],
  },
  {
    argument: 'personalReaders',
    answers: ['A18'],
    to: { personalReaders: ['authority'] },
    steps: personal,
    see: { read: ['governor', 'p'] },
    seen: [false, true],
  },
  {
    argument: 'personalReaders',
    answers: ['A18'],
    to: { personalReaders: ['authority'] },
    steps: personal,
    see: { read: ['zhou', 'p'] },
    seen: [false, false],
  },
  {
    argument: 'roll',
    answers: ['A26'],
    to: { roll: 'statutory' },
    steps: criticised,
    see: { due: ['e', 'objection'] },
    seen: ['2022-09-05', '2022-09-04'],
  },
  {
    argument: 'calendar',
    answers: ['A26'],
    to: { calendar: withLocalHoliday },
    steps: submitted('08-01'),
    see: { due: ['d', 'sign'] },
    seen: ['2022-08-04', '2022-08-05'],
  },
  {
    argument: 'issuedOn',
    answers: ['A27'],
    to: { issuedOn: day('2022-08-05') },
    steps: [],
    until: '08-01T00:00',
    see: { event: 'gate.failed@finance' },
    seen: [true, false],
  },
  {
    argument: 'zone',
    answers: ['A28'],
    to: { zone: 'Asia/Urumqi' },
    steps: submitted('08-02T00:30'),
    see: { due: ['d', 'sign'] },
    seen: ['2022-08-05', '2022-08-04'],
  },
];
