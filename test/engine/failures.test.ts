/** A store that fails at any call of any program: nothing is lost or doubled, the engine goes on without being restarted. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import type { Outcome } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { failingPrograms } from './failing-programs.js';
import { failingStores } from './failing-stores.js';
import { ask, readyEngine } from './fixture.js';
import type { Step } from './steps.js';
import { sameCampaign, takeAll, takeAllFailing } from './taking-steps.js';

const whens = ['before', 'after'] as const;
const backends = ['memory', 'network', 'sqlite'] as const;

const at = (day: string): number => Date.parse(`2022-${day}+08:00`);

/** Every kind of call once, with deadlines that fall due before and between them. */
const every: readonly Step[] = [
  {
    kind: 'one',
    now: at('08-01T09:00'),
    command: { type: 'campaign.prepare', by: 'officer', case: 'campaign', data: {} },
  },
  { kind: 'take-over', now: at('08-01T09:30'), letter: 'o1', close: true },
  {
    kind: 'batch',
    now: at('08-01T10:00'),
    commands: [
      { type: 'letter.receive', by: 'officer', unit: 'roads', case: 'l1', data: { about: '道路' } },
      { type: 'letter.receive', by: 'officer', unit: 'roads', case: 'l2', data: { about: '桥梁' } },
      { type: 'unit.register', by: 'officer', data: { unit: 'parks', name: '公园', kind: 'department' } },
    ],
  },
  {
    kind: 'one',
    now: at('08-02T10:00'),
    command: { type: 'letter.answer', by: 'stranger', case: 'l1', data: { reply: '无关' } },
  },
  {
    kind: 'rows',
    now: at('08-03T10:00'),
    commands: [
      { type: 'letter.answer', by: 'roads-head', case: 'l1', data: { reply: '已经修复' } },
      { type: 'deadlines.suspend', by: 'officer', data: { scope: 'water', reason: '静默' } },
      { type: 'letter.answer', by: 'roads-head', case: 'l1', data: { reply: '已经修复' } },
    ],
  },
  {
    kind: 'one',
    now: at('08-04T10:00'),
    command: { type: 'entry.propose', by: 'officer', case: 'l1', data: { entry: 2, reason: '误录' } },
  },
  {
    kind: 'dry-run',
    now: at('08-09T10:00'),
    command: { type: 'letter.return', by: 'officer', case: 'l1', data: { why: '答非所问' } },
  },
  { kind: 'confirm', now: at('08-09T11:00'), letter: 'l1' },
  {
    kind: 'batch',
    now: at('08-09T12:00'),
    commands: [
      { type: 'letter.receive', by: 'officer', unit: 'roads', case: 'l3', data: { about: '道路' } },
      { type: 'letter.answer', by: 'water-clerk', case: 'l2', data: { reply: '好' } },
    ],
  },
  { kind: 'advance', now: at('08-12T10:00') },
  { kind: 'adopt', now: at('08-13T10:00') },
  {
    kind: 'at-once',
    now: at('08-15T10:00'),
    commands: [
      { type: 'letter.receive', by: 'officer', unit: 'roads', case: 'l4', data: { about: '道路' } },
      { type: 'person.leave', by: 'officer', data: { person: 'roads-head', from: '2022-08-16', to: '2022-08-17' } },
      { type: 'letter.extend', by: 'officer', case: 'l4', data: { to: '2022-08-29', reason: '雨季' } },
    ],
  },
  { kind: 'refresh', now: at('08-16T10:00') },
  { kind: 'reopen', now: at('08-17T10:00') },
];

describe('a store that fails now and then, through up to two hundred calls of every kind', () => {
  it.each([
    ['memory', 110],
    ['network', 50],
    ['sqlite', 40],
  ] as const)('%s: %i programs end as if it had never failed', async (backend, runs) => {
    expect(await failingPrograms(backend, runs)).toBeGreaterThan(runs);
  });
});

describe.each(backends)('a store that fails once, at every call in turn (%s)', (backend) => {
  it.each(whens)('%s it is done: what every call comes to is the same', async (when) => {
    const wanted = memoryStore();
    const undisturbed = await takeAll(wanted, every, true);
    const breaches = (await wanted.read(0, Infinity)).filter(({ breach }) => breach !== undefined);
    expect(breaches.length).toBeGreaterThan(2);
    let failed = 1;
    let k = 0;
    while (failed > 0) {
      k += 1;
      const failing = failingStores[backend](when);
      const { driver, struck } = await takeAllFailing(failing, every, true, [k]);
      await sameCampaign(every, [driver, failing.store], [undisturbed, wanted]);
      await failing.store.close();
      failed = struck;
    }
    expect(k).toBeGreaterThan(30);
  });
});

describe('what was sent behind a call that the store lost', () => {
  const rows = Array.from({ length: 250 }, (_, n) =>
    n % 125 === 0
      ? ask('letter.receive', '08-01T10:00', 'officer', { case: 'l1', unit: 'roads', data: { about: '道路' } })
      : ask('letter.answer', '08-01T10:00', 'roads-head', { case: 'l1', data: { reply: '已经修复' } }),
  );
  const codes = (outcomes: readonly (Outcome | undefined)[]) =>
    outcomes.map((one) => (one === undefined ? 'lost' : isRefusal(one) ? one.code : 'accepted'));

  it.each(backends)(
    'is lost with it, not refused for good (%s): rows, pages on, and calls at once',
    async (backend) => {
      const failing = failingStores[backend]('before');
      const engine = await readyEngine(failing.store);
      const before = await failing.store.read(0, Infinity);
      failing.arm(1);
      const lost = await engine.dispatchEach(rows);
      expect(failing.disarm()).toBe(true);
      expect(lost.map(({ row, id }) => [row, id])).toEqual(rows.map(({ id }, n) => [n, id]));
      expect(lost.every(({ outcome, fault }) => outcome === undefined && failing.isOwn(fault))).toBe(true);
      failing.arm(1);
      const ended = await Promise.allSettled(rows.map((row) => engine.receive(row)));
      expect(failing.disarm()).toBe(true);
      expect(ended.every(({ status }) => status === 'rejected')).toBe(true);
      expect(await failing.store.read(0, Infinity)).toEqual(before);
      const told = codes((await engine.dispatchEach(rows)).map(({ outcome }) => outcome));
      expect(told.slice(0, 3)).toEqual(['accepted', 'accepted', 'not-in-this-state']);
      expect(told[125]).toBe('case-exists');
      await failing.store.close();
    },
  );
});
