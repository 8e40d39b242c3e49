/** Durations from the log of an engine: limits extended, stopped and missed, entries made late, returned and annulled. */
import { beforeAll, describe, expect, it } from 'vitest';
import { day, nationalCalendar } from '../../../src/calendar/index.js';
import { isRefusal } from '../../../src/engine/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { byGroup, durationsOf, eventsOf, outcomesOf } from '../../../src/simulation/past/index.js';
import type { Measured, PastDuration } from '../../../src/simulation/past/index.js';
import { ask, readyEngine } from '../../engine/fixture.js';
import { thrown } from '../../thrown.js';

const receive = (id: string, at: string, unit = 'roads') =>
  ask('letter.receive', at, 'officer', { case: id, unit, data: { about: '道路' } });
const answer = (id: string, at: string, more: object = {}) =>
  ask('letter.answer', at, 'roads-head', { case: id, data: { reply: '已经修复' }, ...more });
const office = (type: string, id: string, at: string, data: object = {}) =>
  ask(type, at, 'officer', { case: id, data });
/** One proposes that an entry is wrong, when the case has had so many; another confirms it. */
const corrects = (
  id: string,
  entry: number,
  had: number,
  replacement?: object,
  [proposes, confirms] = ['officer', 'officer-2'],
) => [
  ask('entry.propose', '08-03T09:00', proposes, {
    case: id,
    data: { entry, reason: '误登', ...(replacement && { replacement }) },
  }),
  ask('entry.confirm', '08-03T09:00', confirms, { case: id, data: { proposal: had + 1, seen: had + 1 } }),
];

// 29 July 2022 is a Friday: received at 09:00, the fifth working day after it is 5 August.
const season = async (): Promise<readonly PolicyEvent[]> => {
  const engine = await readyEngine();
  const commands = [
    ...[
      'early',
      'last-day',
      'late',
      'evening',
      'extended',
      'paused',
      'resumed',
      'again',
      'annulled',
      'void',
      'restored',
      'moved',
      'open',
      'entered-late',
    ].map((id) => receive(id, '07-29T09:00')),
    receive('water', '07-29T15:00', 'water'),
    answer('early', '08-02T10:00'),
    answer('annulled', '08-02T10:00'),
    answer('restored', '08-02T10:00'),
    answer('moved', '08-02T10:00'),
    answer('again', '08-02T14:30'),
    ...corrects('annulled', 2, 2),
    ...corrects('void', 1, 1),
    // Annulled, and the annulment itself: the answer stands after all.
    ...corrects('restored', 2, 2),
    ...corrects('restored', 4, 4, undefined, ['officer-2', 'officer']),
    ...corrects('moved', 2, 2, { type: 'letter.answer', data: { reply: '另行答复' }, on: '2022-08-01' }),
    office('letter.pause', 'paused', '08-03T09:00'),
    office('letter.pause', 'resumed', '08-03T09:00'),
    office('letter.extend', 'extended', '08-03T09:00', { to: '2022-08-12', reason: '雨季' }),
    office('letter.return', 'again', '08-03T10:00', { why: '答非所问' }),
    answer('entered-late', '08-03T10:00', { occurredOn: '2022-08-01' }),
    answer('evening', '08-04T21:00'),
    answer('last-day', '08-05T11:00'),
    office('letter.resume', 'resumed', '08-08T09:00'),
    answer('late', '08-08T09:30'),
    answer('extended', '08-10T09:00'),
    answer('again', '08-10T16:00'),
    answer('resumed', '08-10T18:00'),
  ];
  for (const command of commands) {
    const outcome = await engine.receive(command);
    if (isRefusal(outcome)) throw new Error(`${command.type} ${outcome.code}`);
  }
  await engine.advance('2022-09-01T00:00+08:00');
  return eventsOf(engine.events());
};

let log: readonly PolicyEvent[] = [];
beforeAll(async () => {
  log = await season();
});
const asked: Measured = {
  from: { types: ['letter.received'] },
  to: { types: ['letter.answered'] },
  limit: 'answer',
  calendar: nationalCalendar(),
  until: day('2022-08-31'),
};
const of = (id: string, change: Partial<Measured> = {}): readonly PastDuration[] =>
  durationsOf(log, { ...asked, ...change }).durations.filter((duration) => duration.of === id);

describe('durations of a log', () => {
  it('count the hours of office, and where the limit’s last day lies', () => {
    expect(of('early')).toEqual([
      {
        hours: 15,
        outcome: 'ended',
        limit: { opens: 35, closes: 42, seen: 'before' },
        of: 'early',
        unit: 'roads',
        kind: 'department',
      },
    ]);
    expect(of('last-day')).toMatchObject([{ hours: 37, limit: { opens: 35, closes: 42, seen: 'on' } }]);
    expect(of('late')).toMatchObject([{ hours: 42.5, limit: { opens: 35, closes: 42, seen: 'after' } }]);
  });
  it('tell the eve of the last day from its opening, though no hour of office lies between', () => {
    expect(of('evening')).toMatchObject([{ hours: 35, limit: { opens: 35, seen: 'before' } }]);
  });
  it('take a limit as it last stood: extended, or resumed with what was left', () => {
    // Aug 12 opens after nine working days and a Friday; three working days were left on Aug 3, so Aug 11 is the last.
    expect(of('extended')).toMatchObject([{ hours: 56, limit: { opens: 70, closes: 77, seen: 'before' } }]);
    expect(of('resumed')).toMatchObject([{ hours: 63, limit: { opens: 56, closes: 63, seen: 'on' } }]);
  });
  it('have no limit while it is stopped', () => {
    const [paused] = of('paused');
    expect(paused).toMatchObject({ outcome: 'cut' });
    expect(paused).not.toHaveProperty('limit');
  });
  it('are cut off at the end of observation, whatever comes later', () => {
    expect(of('open')).toMatchObject([{ outcome: 'cut', hours: 168, limit: { opens: 35, closes: 42, seen: 'after' } }]);
    const until = day('2022-08-03');
    expect(of('late', { until })).toMatchObject([
      { outcome: 'cut', hours: 28, limit: { opens: 28, closes: 35, seen: 'before' } },
    ]);
    expect(of('early', { until })).toMatchObject([{ outcome: 'ended', limit: { seen: 'before' } }]);
  });
  it('leave out what was annulled: an answer never given, a letter never received', () => {
    expect(of('annulled')).toMatchObject([{ outcome: 'cut', hours: 168 }]);
    expect(of('void')).toEqual([]);
  });
  it('count again what was annulled by mistake, once that is annulled', () => {
    expect(of('restored')).toMatchObject([{ outcome: 'ended', hours: 15 }]);
  });
  it('take an entry as what replaced it', () => {
    expect(of('moved')).toMatchObject([{ outcome: 'ended', hours: 10.5, within: [7, 14] }]);
  });
  it('know by its day only what was entered later', () => {
    expect(of('entered-late')).toMatchObject([{ hours: 10.5, within: [7, 14], limit: { opens: 35, seen: 'before' } }]);
  });
  it('begin again where a case goes through it again, with the new limit', () => {
    const again = of('again', { from: { types: ['letter.received', 'letter.returned'] } });
    expect(again).toMatchObject([
      { hours: 17.5, limit: { opens: 35, seen: 'before' } },
      { hours: 39, limit: { opens: 34, closes: 41, seen: 'on' } },
    ]);
  });
  it('leave another way where told so, and count as censored there', () => {
    expect(of('paused', { left: { types: ['letter.paused'] } })).toMatchObject([
      { outcome: 'left', hours: 21, limit: { opens: 35, seen: 'before' } },
    ]);
  });
  it('take the limit from a function as well', () => {
    expect(of('early', { limit: (began) => (began.unit === 'roads' ? day('2022-08-02') : undefined) })).toMatchObject([
      { limit: { opens: 14, closes: 21, seen: 'on' } },
    ]);
    expect(of('water', { limit: () => undefined })[0]).not.toHaveProperty('limit');
  });
  it('fall into groups', () => {
    const { durations } = durationsOf(log, asked);
    expect([...byGroup(durations, 'unit')].map(([unit, some]) => [unit, some.length])).toEqual([
      ['roads', 13],
      ['water', 1],
    ]);
    expect([...byGroup(durations, 'kind').keys()]).toEqual(['department']);
    const early = byGroup(durations, ({ limit }) => limit?.seen);
    expect([...early.keys()].sort()).toEqual(['after', 'before', 'on']);
  });
  it('need a calendar that knows the days', () => {
    expect(thrown(() => durationsOf(log, { ...asked, until: day('2099-01-01') })).code).toBe('days-unknown');
  });
  it('tell what ends before it begins, and go on', () => {
    const backwards = log.map((event) =>
      event.case === 'early' && event.type === 'letter.answered'
        ? { ...event, at: event.at - 864e6, on: day('2022-07-20') }
        : event,
    );
    const { durations, faults } = durationsOf(backwards, asked);
    expect(faults.map(({ path }) => path)).toEqual(['early']);
    expect(durations).toHaveLength(13);
  });
});

it('a feed gives events at least once; each is kept once, in order', async () => {
  const twice = [...log.slice(5), ...log.slice(0, 9)];
  expect(await eventsOf(twice)).toEqual(log);
});

describe('outcomes of a log', () => {
  it('are counted after each event asked about; those not decided yet apart', () => {
    const outcomes = outcomesOf(log, {
      after: { types: ['letter.received', 'letter.returned'] },
      yes: { types: ['letter.answered'] },
      no: { types: ['letter.paused'] },
    });
    expect(outcomes).toEqual({ yes: 10, no: 2, undecided: 3 });
  });
  it('count each event by itself where nothing goes before', () => {
    const outcomes = outcomesOf(log, { yes: { types: ['letter.overdue'] }, no: { types: ['letter.answered'] } });
    expect(outcomes).toEqual({ yes: 4, no: 11, undecided: 0 });
  });
  it('tell events apart by what they keep, as nil lists from others', () => {
    const replied = (reply: string) => ({ types: ['letter.answered'], where: { reply } });
    expect(outcomesOf(log, { yes: replied('已经修复'), no: replied('另行答复') })).toMatchObject({ yes: 10, no: 1 });
    expect(outcomesOf(log, { yes: replied('另行答复'), no: replied('已经修复') })).toMatchObject({ yes: 1, no: 10 });
  });
});
