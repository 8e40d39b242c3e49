/** A small campaign for the engine's tests: letters answered within working days, with extension, suspension and slips. */
import { day, nationalCalendar } from '../../src/calendar/index.js';
import { createEngine } from '../../src/engine/index.js';
import type { Engine } from '../../src/engine/index.js';
import { definePolicy, defineTally, reactionsOf, workingDays } from '../../src/policy/index.js';
import type { TypesOf } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { campaign, slip } from './around.js';
import { answerDays, clauses, letter, roles } from './procedures.js';

/** The types of the fixture's policy. */
export type Letters = TypesOf<[typeof campaign, typeof letter, typeof slip]>;
const reaction = reactionsOf<Letters, keyof typeof clauses>();

/** The fixture's policy. */
export const lettersPolicy = (version = '1') =>
  definePolicy<Letters>({
    id: 'letters',
    title: text('来信办理', 'letters'),
    version,
    source: '《来信办理通知》',
    clauses,
    phases: [{ id: 'run', title: text('进行', 'run'), cites: ['1'], from: day('2022-08-01'), to: day('2022-09-30') }],
    campaign: 'campaign',
    actions: [],
    roles,
    registrars: ['office'],
    // Loads are put on it that nobody enters by hand.
    bounds: { opensPerDay: 1_000_000 },
    scope: { kinds: ['department'], cites: ['1'] },
    procedures: [campaign, letter, slip],
    tallies: [
      defineTally({
        id: 'open-letters',
        title: text('未答复', 'open'),
        cites: ['2'],
        per: 'unit',
        kind: 'count',
        feeds: { 'letter.received': 1, 'letter.answered': -1, 'letter.returned': 1 },
      }),
      defineTally({
        id: 'late-letters',
        title: text('逾期', 'late'),
        cites: ['3'],
        per: 'campaign',
        kind: 'set',
        feeds: { 'letter.overdue': ({ after }) => after.id },
      }),
    ],
    reactions: [
      reaction({
        id: 'issue-slip',
        title: text('发催办单', 'issue a slip'),
        cites: ['3'],
        on: 'letter.overdue',
        command: 'slip.issue',
        asks: ({ event }) => ({ case: `slip-${event.case ?? ''}`, data: {} }),
      }),
      reaction({
        id: 'mark-letter',
        title: text('标记来信', 'mark the letter'),
        cites: ['3'],
        on: 'slip.issued',
        command: 'letter.mark',
        asks: ({ event }) => ({ case: (event.case ?? '').slice(5), data: { slip: event.case ?? '' } }),
      }),
      reaction({
        id: 'close-slip',
        title: text('销单', 'close the slip'),
        cites: ['3'],
        on: 'letter.answered',
        command: 'slip.close',
        asks: ({ event }) => ({ case: `slip-${event.case ?? ''}`, data: {} }),
      }),
    ],
    ladder: undefined,
    options: [answerDays],
    chosen: {},
    ruleSets: [],
    calendar: nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['2'] },
    roll: 'rest-days',
  });

/** The policy as most tests use it. */
export const policy = lettersPolicy();

/** Sets up two units with a head and a clerk each, and the office. */
export const setUp = [
  ...['roads', 'water'].flatMap((unit) => [
    { type: 'unit.register', data: { unit, name: unit, kind: 'department' } },
    { type: 'person.appoint', data: { person: `${unit}-head`, name: '甲', role: 'head', unit, from: '2022-01-01' } },
    { type: 'person.appoint', data: { person: `${unit}-clerk`, name: '乙', role: 'clerk', unit, from: '2022-01-01' } },
  ]),
  { type: 'unit.register', data: { unit: 'office', name: '办公室', kind: 'office' } },
  {
    type: 'person.appoint',
    data: { person: 'officer', name: '丙', role: 'office', unit: 'office', from: '2022-01-01' },
  },
  {
    type: 'person.appoint',
    data: { person: 'officer-2', name: '丁', role: 'office', unit: 'office', from: '2022-01-01' },
  },
].map((command, i) => ({ id: `set-up-${i}`, at: '2022-07-20T09:00+08:00', by: 'host', ...command }));

/** An engine with the units and people in place; instants are as the test gives them. */
export const readyEngine = async (store = memoryStore()): Promise<Engine<Letters>> => {
  const engine = await createEngine({ policy, store, instants: 'given' });
  await engine.dispatchEach(setUp);
  return engine;
};

let counter = 0;
/** A command with an id of its own. */
export const ask = (type: string, at: string, by: string, more: object = {}) => ({
  id: `t${(counter += 1)}`,
  type,
  at: `2022-${at}+08:00`,
  by,
  data: {},
  ...more,
});
