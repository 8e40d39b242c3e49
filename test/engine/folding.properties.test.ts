/** The log says everything: folding it gives the state, and its totals, whatever was asked. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyState, evolve } from '../../src/engine/index.js';
import type { Engine } from '../../src/engine/index.js';
import { eventFrom } from '../../src/policy/index.js';
import type { Case, PolicyEvent } from '../../src/policy/index.js';
import { contentsOf } from './whole-state.js';
import { everything, runProgram, versionOf } from './doc-programs.js';
import type { Docs } from './doc-policy.js';
import { times } from '../times.js';

const runs = times(200, 20_000);
const start = fc.constantFrom('2026-03-02', '2026-09-18', '2026-12-14');

const readBack = (event: PolicyEvent): PolicyEvent => eventFrom(JSON.parse(JSON.stringify(event)) as PolicyEvent);

/** What each entry adds to `steps`. */
const stepsOf: Readonly<Record<string, number>> = { 'doc.open': 1, 'doc.note': 2, 'doc.sign': 3, 'doc.reopen': -1 };

interface Corrected {
  readonly fellOut: readonly { readonly number: number }[];
}

/** Which entries of a case stand, and what was asked in each: read from its history with a pencil. */
const standing = (of: Case, history: readonly PolicyEvent[]): readonly string[] => {
  const latest = history.findLastIndex(({ type }) => type === 'entry.corrected');
  const fell = new Set(((history[latest]?.data as Corrected | undefined)?.fellOut ?? []).map(({ number }) => number));
  const undone = new Set<number>();
  for (const one of [...of.corrections].reverse()) if (!undone.has(one.recordedAs)) undone.add(one.entry);
  const inPlace = new Map<number, string>();
  const corrections = new Set(of.corrections.map(({ recordedAs }) => recordedAs));
  // Of several corrections of one entry the last says what stands there.
  for (const { entry, recordedAs, replacement } of of.corrections) {
    if (undone.has(recordedAs) || corrections.has(entry)) continue;
    if (replacement === undefined) inPlace.delete(entry);
    else inPlace.set(entry, replacement.type);
  }
  return history.flatMap(({ asked }, place) => {
    const number = place + 1;
    if (asked === undefined || fell.has(number)) return [];
    if (inPlace.has(number)) return [inPlace.get(number) ?? ''];
    return undone.has(number) ? [] : [asked.type];
  });
};

/** Totals, counted again from the cases and their histories. */
const recount = async (engine: Engine<Docs>, log: readonly PolicyEvent[]) => {
  let steps = log.reduce(
    (sum, { type, data, amounts }) =>
      type === 'balance.entered' && data?.['balance'] === 'open' && amounts !== undefined
        ? sum + amounts.reduce((more, { tally, by }) => more + (tally === 'steps' ? by : 0), 0)
        : sum,
    0,
  );
  const waiting: { [unit: string]: number } = {};
  const topics: { [unit: string]: Set<string> } = {};
  for (const of of engine.cases({ procedure: 'doc', limit: Infinity }).cases) {
    if (of.void) continue;
    const unit = of.unit ?? '';
    if (['waiting', 'paused'].includes(of.state)) waiting[unit] = (waiting[unit] ?? 0) + 1;
    const asked = standing(of, await engine.history(of.id));
    for (const type of asked) steps += stepsOf[type] ?? 0;
    const topic = of.fields['topic'];
    const noted = of.formerUnits?.[0]?.unit ?? unit;
    const closed = asked.includes('doc.close') && of.formerUnits === undefined;
    if (typeof topic === 'string' && asked.includes('doc.open') && !closed) (topics[noted] ??= new Set()).add(topic);
  }
  return { steps, waiting, topics };
};

it('folding the log gives the state: cases, totals, units, people, suspensions, faults, what is due', async () => {
  const seen: { [type: string]: number } = {};
  await fc.assert(
    fc.asyncProperty(everything, start, async (steps, from) => {
      const { engine, store } = await runProgram(steps, from);
      const log = await store.read(0, 1_000_000);
      for (const { type } of log) seen[type] = (seen[type] ?? 0) + 1;
      const folded = log.map(readBack).reduce(evolve, emptyState(versionOf((await store.head()).fingerprint)));
      expect(contentsOf(folded)).toBe(contentsOf(engine.fork()));
    }),
    { numRuns: runs },
  );
  for (const type of [
    'entry.corrected',
    'reaction.failed',
    'fault.settled',
    'balance.entered',
    'policy.adopted',
    'unit.merged',
    'doc.passed',
  ])
    expect(seen[type] ?? 0, type).toBeGreaterThan(5);
});

it('totals are what a recount of cases and entries finds', async () => {
  await fc.assert(
    fc.asyncProperty(everything, start, async (steps, from) => {
      const { engine, store } = await runProgram(steps, from);
      const found = await recount(engine, await store.read(0, 1_000_000));
      const total = (tally: string, unit?: string) =>
        engine.totals({ tally, ...(unit === undefined ? {} : { unit }) })[0]?.value ?? 0;
      expect(total('steps')).toBe(found.steps);
      for (const unit of ['u', 'v', 'w', 'x']) {
        expect([unit, total('waiting', unit)]).toEqual([unit, found.waiting[unit] ?? 0]);
        expect([unit, total('topics', unit)]).toEqual([unit, found.topics[unit]?.size ?? 0]);
      }
    }),
    { numRuns: runs },
  );
});
