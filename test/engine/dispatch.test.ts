/** Dispatching: accepted once, refused with every reason, nothing changed by a refusal. */
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Outcome } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { ask, policy, readyEngine, setUp } from './fixture.js';

const receive = (id: string, at = '08-01T09:00') =>
  ask('letter.receive', at, 'officer', { case: id, unit: 'roads', data: { about: '道路' } });
const codes = (outcome: Outcome): readonly string[] =>
  isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : [];
const types = (outcome: Outcome): readonly string[] =>
  isRefusal(outcome) ? [] : outcome.events.map(({ type }) => type);

describe('dispatch', () => {
  it('records who, in which role, under which clause, and what is due', async () => {
    const engine = await readyEngine();
    const outcome = await engine.receive(receive('l1'));
    expect(outcome).toMatchObject({
      repeated: false,
      events: [
        {
          type: 'letter.received',
          by: 'officer',
          roles: ['office'],
          cites: ['2'],
          state: 'work.open+timeliness.onTime',
          arms: [{ deadline: 'answer', day: '2022-08-08' }],
          amounts: [{ tally: 'open-letters', unit: 'roads', member: undefined, by: 1 }],
        },
      ],
    });
  });

  it('answers the same command the same way, and refuses its id to another', async () => {
    const engine = await readyEngine();
    const command = receive('l1');
    const first = await engine.receive(command);
    const again = await engine.receive(command);
    expect(again).toEqual({ ...first, repeated: true });
    expect(codes(await engine.receive({ ...command, data: { about: '桥梁' } }))).toEqual(['id-reused']);
    const refused = ask('letter.answer', '08-01T10:00', 'water-clerk', { case: 'l1', data: { reply: '已经修复' } });
    const refusal = await engine.receive(refused);
    expect(codes(refusal)).toEqual(['role-not-held']);
    expect(await engine.receive(refused)).toEqual(refusal);
  });

  it('tells who may not of that alone, and who may of the rules that fail, with clause, given and expected', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('l1'));
    const answer = (by: string) => ask('letter.answer', '08-01T10:00', by, { case: 'l1', data: { reply: '好' } });
    expect(await engine.receive(answer('officer'))).toMatchObject({
      code: 'role-not-held',
      failures: [{ code: 'role-not-held', clause: '2', given: 'officer' }],
    });
    expect(codes(await engine.receive(answer('officer')))).toEqual(['role-not-held']);
    expect(await engine.receive(answer('roads-clerk'))).toMatchObject({
      refused: true,
      code: 'reply-too-short',
      failures: [{ code: 'reply-too-short', clause: '2', given: '好', expected: { zh: '至少四字' } }],
    });
  });

  it('names every field whose shape is wrong', async () => {
    const engine = await readyEngine();
    const outcome = await engine.receive({ id: 1, type: 'letter.receive', at: 'yesterday', by: '', data: {} });
    expect(isRefusal(outcome) && outcome.failures.map(({ path }) => path).sort()).toEqual(['at', 'by', 'id']);
    const data = await engine.receive({ ...receive('l1'), data: { about: 3, more: true } });
    expect(isRefusal(data) && data.failures.map(({ path }) => path)).toContain('data.about');
  });

  it.each([
    ['reserved-name', ask('slip.issue', '08-01T09:00', 'policy', { case: 's', unit: 'roads' })],
    [
      'reserved-name',
      ask('letter.receive', '08-01T09:00', 'host', { case: 's', unit: 'roads', data: { about: '道路' } }),
    ],
    ['unknown-command', ask('letter.burn', '08-01T09:00', 'officer', { case: 'l1' })],
    [
      'unknown-case',
      ask('letter.answer', '08-01T09:00', 'roads-head', { case: 'nowhere', data: { reply: '已经修复' } }),
    ],
    [
      'unknown-unit',
      ask('letter.receive', '08-01T09:00', 'officer', { case: 'x', unit: 'none', data: { about: '道路' } }),
    ],
    [
      'out-of-scope',
      ask('letter.receive', '08-01T09:00', 'officer', { case: 'x', unit: 'office', data: { about: '道路' } }),
    ],
    ['case-id', ask('campaign.prepare', '08-01T09:00', 'officer', { case: 'campaign-2' })],
    [
      'effective-day-out-of-bounds',
      ask('letter.receive', '08-10T09:00', 'officer', {
        case: 'x',
        unit: 'roads',
        occurredOn: '2022-08-01',
        data: { about: '道路' },
      }),
    ],
    [
      'effective-day-out-of-bounds',
      ask('letter.receive', '08-10T09:00', 'officer', {
        case: 'x',
        unit: 'roads',
        occurredOn: '2022-08-11',
        data: { about: '道路' },
      }),
    ],
    [
      'not-delegated',
      ask('letter.receive', '08-10T09:00', 'roads-head', {
        case: 'x',
        unit: 'roads',
        onBehalfOf: 'officer',
        data: { about: '道路' },
      }),
    ],
  ])('refuses with %s', async (code, command) => {
    const engine = await readyEngine();
    expect(codes(await engine.receive(command))).toEqual([code]);
  });

  it('lets nothing happen in a case before the day it was opened on', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('l1'));
    const answered = { case: 'l1', data: { reply: '已安排修复，八月底完工' } };
    const early = ask('letter.answer', '08-01T10:00', 'roads-head', { ...answered, occurredOn: '2022-07-29' });
    expect(codes(await engine.receive(early))).toEqual(['effective-day-out-of-bounds']);
  });

  it('says what can be done instead when a state does not take a command', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('l1'));
    const outcome = await engine.receive(ask('letter.resume', '08-01T10:00', 'officer', { case: 'l1' }));
    expect(outcome).toMatchObject({
      code: 'not-in-this-state',
      failures: [{ expected: { zh: expect.stringContaining('答复') as string } }],
    });
  });

  it('does not let a command from the future move time', async () => {
    const engine = await createEngine({
      policy,
      store: memoryStore(),
      clock: () => Date.parse('2022-08-05T00:00:00Z'),
      instants: 'given',
    });
    await engine.dispatchEach(setUp);
    await engine.receive(receive('l1'));
    const before = engine.now();
    expect(codes(await engine.receive({ ...receive('l2'), at: '2032-08-01T09:00+08:00' }))).toEqual(['in-the-future']);
    expect(engine.now()).toBe(before);
    await expect(engine.advance('2032-01-01T00:00+08:00')).rejects.toMatchObject({ code: 'in-the-future' });
  });

  it('a refusal moves time to its instant and changes nothing else; it stands in the journal', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('l1'));
    const refused = ask('letter.answer', '08-02T09:00', 'officer', { case: 'l1', data: { reply: '已经修复' } });
    await engine.receive(refused);
    expect(engine.now()).toBe(Date.parse('2022-08-02T09:00+08:00'));
    expect(engine.case('l1')?.version).toBe(1);
    const journal = [];
    for await (const entry of engine.refusals()) journal.push(entry);
    expect(journal).toMatchObject([
      { number: 1, id: refused.id, by: 'officer', case: 'l1', refusal: { code: 'role-not-held' } },
    ]);
  });
});

describe('batches', () => {
  it('all are accepted, or none', async () => {
    const engine = await readyEngine();
    const batch = [
      receive('l1'),
      receive('l2'),
      ask('letter.answer', '08-01T10:00', 'officer', { case: 'l1', data: { reply: '已经修复' } }),
    ];
    expect(codes(await engine.dispatchAll(batch as never))).toEqual(['role-not-held']);
    expect(engine.case('l1')).toBeUndefined();
    expect(engine.totals({ tally: 'open-letters' })).toEqual([]);
    expect(types(await engine.dispatchAll(batch.slice(0, 2) as never))).toEqual(['letter.received', 'letter.received']);
    expect(engine.totals({ tally: 'open-letters' })).toEqual([{ tally: 'open-letters', unit: 'roads', value: 2 }]);
  });

  it.each(['constructor', 'b.1', '政数局〔2〕'])('totals a unit whatever it is called: %s', async (unit) => {
    const engine = await readyEngine();
    await engine.receive(
      ask('unit.register', '08-01T09:00', 'host', { data: { unit, name: '乙', kind: 'department' } }),
    );
    await engine.receive(ask('letter.receive', '08-01T09:00', 'officer', { case: 'l', unit, data: { about: '道路' } }));
    expect(engine.totals({ tally: 'open-letters' })).toEqual([{ tally: 'open-letters', unit, value: 1 }]);
  });

  it('what fell due between the commands of an undone batch is undone, and comes again in its time', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('l1'));
    const late = ask('letter.answer', '08-30T10:00', 'officer', { case: 'l1', data: { reply: '已经修复' } });
    expect(codes(await engine.dispatchAll([receive('l2', '08-02T09:00'), late] as never))).toEqual(['role-not-held']);
    expect(engine.case('l1')?.breaches).toEqual([]);
    expect(engine.now()).toBe(Date.parse('2022-08-02T09:00+08:00'));
    await engine.advance('2022-08-30T10:00+08:00');
    expect(engine.case('l1')?.breaches).toHaveLength(1);
    expect(engine.case('l2')).toBeUndefined();
  });

  it('what fell due before an undone batch stays: time is true whatever comes of it', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('l1'));
    const late = ask('letter.answer', '08-30T10:00', 'officer', { case: 'l1', data: { reply: '已经修复' } });
    expect(codes(await engine.dispatchAll([late] as never))).toEqual(['role-not-held']);
    expect(engine.case('l1')?.breaches).toMatchObject([{ day: '2022-08-08' }]);
  });

  it('row by row, with a report for each', async () => {
    const engine = await readyEngine();
    const reports = await engine.dispatchEach([receive('l1'), receive('l1'), receive('l2')]);
    expect(reports.map(({ row, outcome }) => [row, isRefusal(outcome) ? outcome.code : 'accepted'])).toEqual([
      [0, 'accepted'],
      [1, 'case-exists'],
      [2, 'accepted'],
    ]);
  });
});
