/** What a store under test is given to keep: events, answers and refusals, bare and with every part they may have. */
import { day } from '../calendar/index.js';
import type { Answer, Failure, Refusal, RefusedEntry, UnitWrites } from '../engine/index.js';
import { eventFrom } from '../policy/index.js';
import type { ArmedDeadline, Breach, EventParts, PolicyEvent, TallyAmount } from '../policy/index.js';

/** Every part of T, none left `undefined`: one more part in the type, and a literal of this does not compile. */
type Whole<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/** An event with what every event has, and whatever more. */
export const event = (seq: number, more: Partial<EventParts> = {}): PolicyEvent =>
  eventFrom({
    seq,
    type: 'thing.done',
    at: 1_000 * seq,
    on: day('2022-08-01'),
    by: 'p1',
    roles: ['head'],
    cause: 'command',
    command: `c${seq}`,
    cites: ['1'],
    policy: 'f'.repeat(16),
    ...more,
  });

const armedWhole: Whole<ArmedDeadline> = {
  deadline: 'limit',
  kind: 'limit',
  basis: {
    anchor: day('2022-08-01'),
    anchored: 'effect',
    span: { unit: 'working-days', n: 5 },
    roll: 'statutory',
    armedOn: day('2022-08-02'),
    soon: { unit: 'calendar-days', n: 2 },
    atStart: true,
    extension: { to: day('2022-08-20'), times: 2, askedOn: day('2022-08-07'), on: day('2022-08-09') },
  } satisfies Whole<ArmedDeadline['basis']>,
  pauses: [
    { from: day('2022-08-03'), to: day('2022-08-04'), by: 'unit:finance' },
    { from: day('2022-08-05'), to: undefined, by: '*' },
  ],
  order: 7,
  day: day('2022-08-08'),
  at: 1_659_974_400_000,
  stage: 'missed',
  next: 1_659_888_000_000,
  stopped: true,
  missing: 2023,
  moved: { from: day('2022-08-06'), rule: 'limit-moved' },
};
const armed: ArmedDeadline = {
  ...armedWhole,
  deadline: 'verification',
  kind: 'turn',
  basis: { ...armedWhole.basis, soon: undefined, extension: undefined },
  pauses: [],
  stopped: false,
  missing: undefined,
  moved: undefined,
};
const parts = { list: ['甲', { deep: [1, null, false] }], none: null, empty: '', nought: 0, part: -0.5, yes: true };
const breach: Whole<Breach> = { deadline: 'limit', day: day('2022-07-29'), at: 1_659_110_400_000, limit: armedWhole };
const amount: Whole<TallyAmount> = { tally: 'open-things', unit: 'finance', member: 'p3', by: -1 };

/** An event that has every part an event may have. */
export const wholeEvent = (seq: number, of: string): PolicyEvent => {
  const whole: Whole<PolicyEvent> = {
    seq,
    type: 'thing.whole',
    at: 1_000 * seq,
    on: day('2022-08-01'),
    by: 'p1',
    onBehalfOf: 'p2',
    roles: ['head', 'deputy'],
    cause: 'deadline',
    command: `c${seq}`,
    follows: seq === 1 ? 1 : seq - 1,
    cites: ['1', '2.1.3.b'],
    policy: 'f'.repeat(16),
    case: of,
    procedure: 'thing',
    opens: true,
    unit: 'finance',
    person: 'p3',
    parent: 'plan-1',
    state: 'work.rectifying+limit.running',
    done: true,
    keeps: { note: '整改到位'.repeat(seq), ...parts },
    asked: { type: 'thing.do', data: { reason: '已现场核实', ...parts } },
    arms: [armed, armedWhole],
    discharges: ['report', 'reply'],
    breach,
    amounts: [amount, { ...amount, unit: undefined, member: undefined, by: 0.25 }],
    warnings: [
      {
        code: 'too-long',
        clause: '1',
        message: { zh: '宜短', en: 'let it be short' },
        given: parts,
        expected: { zh: '半天', en: 'half a day' },
      },
    ],
    data: { units: [{ id: 'finance', name: '财政局', ...parts }] },
  };
  return eventFrom(whole);
};

/** The names of the parts that an event may lack. */
export const looseParts: readonly string[] = Object.entries(event(1)).flatMap(([part, value]) =>
  value === undefined ? [part] : [],
);

/** An event with only one of the parts that may be left out, for each of them. */
export const eventsWithOnePart = (of: string): readonly PolicyEvent[] => {
  const whole = new Map(Object.entries<unknown>({ ...wholeEvent(1, of) }));
  return looseParts.map((part, i) => event(i + 1, { [part]: whole.get(part) }));
};

const message = { zh: '不行', en: 'no' };
const expected = { zh: '须为他人', en: 'somebody else' };
const failures: readonly [Whole<Failure>, Failure] = [
  { code: 'no', clause: '1', message, given: parts, expected, path: 'data.by' },
  { code: 'not-so', clause: '2', message, given: null, expected: undefined },
];

/** A refusal of two reasons: one has every part that a reason may have, the other none that it may lack. */
const refusal: Whole<Refusal> = { refused: true, code: 'no', failures };

/** The answer of a command whose events lie from `first` to `last`. */
export const answer = (
  by: string,
  id: string,
  first: number,
  last = first,
): Whole<Omit<Answer, 'refusal'>> & Answer => ({
  by,
  id,
  digest: `${id.length}`.padEnd(64, 'd'),
  first,
  last,
  refusal: undefined,
});

/** The answer of a command that was refused. */
export const refusedAnswer = (by: string, id: string): Answer => ({ ...answer(by, id, 0), refusal });

/** A refused command, as the journal is given it. */
export const refused = (id: string, at = 5_000): Omit<RefusedEntry, 'number'> => {
  const whole: Whole<Omit<RefusedEntry, 'number'>> = {
    id,
    digest: 'd'.repeat(64),
    at,
    head: 3,
    type: 'thing.do',
    by: 'p1',
    case: 'x',
    refusal,
  };
  return whole;
};

/** What a unit writes: these parts, and nothing else. */
export const write = (more: Partial<UnitWrites>): UnitWrites => ({
  events: [],
  answers: [],
  refusals: [],
  strangers: 0,
  reached: undefined,
  fingerprint: undefined,
  ...more,
});
