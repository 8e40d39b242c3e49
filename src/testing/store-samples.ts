/** What a store under test is given to keep: events, answers and refusals, bare and with every part they may have. */
import { day } from '../calendar/index.js';
import type { Answer, RefusedEntry } from '../engine/index.js';
import type { ArmedDeadline, PolicyEvent } from '../policy/index.js';

/** An event with what every event has, and whatever more. */
export const event = (seq: number, more: Partial<PolicyEvent> = {}): PolicyEvent => ({
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

const armed: ArmedDeadline = {
  deadline: 'verification',
  day: day('2022-08-08'),
  at: 1_659_974_400_000,
  anchor: day('2022-08-01'),
  unit: 'working-days',
  stage: 'soon',
  next: 1_659_888_000_000,
  order: 7,
};
const armedWhole: Required<ArmedDeadline> = {
  ...armed,
  deadline: 'limit',
  provisional: true,
  moved: { from: day('2022-08-06'), rule: 'limit-moved' },
  extensions: 2,
  rest: 3,
  stoppedBy: 'registry',
};
const parts = { list: ['甲', { deep: [1, null, false] }], none: null, empty: '', nought: 0, part: -0.5, yes: true };

/** An event that has every part an event may have: one more part in the type, and this does not compile without it. */
export const wholeEvent = (seq: number, of: string): PolicyEvent => {
  const whole: Required<PolicyEvent> = {
    ...event(seq),
    cause: 'deadline',
    onBehalfOf: 'p2',
    roles: ['head', 'deputy'],
    cites: ['1', '2.1.3.b'],
    case: of,
    procedure: 'thing',
    opens: true,
    unit: 'finance',
    person: 'p3',
    parent: 'plan-1',
    state: 'work.rectifying+limit.running',
    done: true,
    keeps: { note: '整改到位'.repeat(seq), ...parts },
    said: { reason: '已现场核实', ...parts },
    arms: [armed, armedWhole],
    discharges: ['report', 'reply'],
    breach: { deadline: 'limit', day: day('2022-07-29'), at: 1_659_110_400_000 },
    counts: { 'open-things': -1, 'things:finance': 2, 'things:finance#p3': 0.25 },
    data: { units: [{ id: 'finance', name: '财政局', ...parts }] },
  };
  return whole;
};

/** An event with only one of the parts that may be left out, for each of them. */
export const eventsWithOnePart = (of: string): readonly PolicyEvent[] => {
  const bare = event(1);
  const more = Object.entries<unknown>({ ...wholeEvent(1, of) }).filter(([part]) => !(part in bare));
  return more.map(([part, value], i) => event(i + 1, { [part]: value }));
};

/** The answer of a command whose events lie from `first` to `last`. */
export const answer = (id: string, first: number, last = first): Answer => ({
  id,
  digest: `${id.length}`.padEnd(64, 'd'),
  first,
  last,
});

/** A refused command, with two reasons that have every part a reason may have. */
export const refused = (id: string, at = 5_000): Omit<RefusedEntry, 'number'> => {
  const message = { zh: '不行', en: 'no' };
  const expected = { zh: '须为他人', en: 'somebody else' };
  return {
    id,
    digest: 'd'.repeat(64),
    at,
    head: 3,
    type: 'thing.do',
    by: 'p1',
    case: 'x',
    refusal: {
      refused: true,
      code: 'no',
      failures: [
        { code: 'no', clause: '1', message, given: parts, expected, path: 'data.by' },
        { code: 'not-so', clause: '2', message, given: null, expected, path: 'at' },
      ],
    },
  };
};
