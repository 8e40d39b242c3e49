/** A case taken again is the case; and without a wrong entry it is what it would have been had nobody entered it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '../../src/calendar/index.js';
import { isRefusal } from '../../src/engine/index.js';
import type { Engine } from '../../src/engine/index.js';
import { retake } from '../../src/engine/kernel/retake.js';
import { startRun } from '../../src/engine/state/index.js';
import type { Case } from '../../src/policy/index.js';
import { papersOnly, runProgram, uncorrected, versionOf } from './doc-programs.js';
import type { Docs } from './doc-policy.js';
import { times } from '../times.js';

const runs = times(200, 20_000);

/** What a case comes to, as far as re-taking derives it. */
const standing = ({ state, done, fields, armed, breaches, extensions }: Case) => ({
  state,
  done,
  fields,
  armed: armed.map(({ order: _, ...limit }) => JSON.stringify(limit)).sort(),
  breaches: breaches.map(({ deadline, day }) => `${deadline} ${day}`).sort(),
  extensions,
});

it('re-taking a case with nothing more annulled gives the case as it is', async () => {
  let cases = 0;
  await fc.assert(
    fc.asyncProperty(papersOnly, fc.constantFrom('2026-03-02', '2026-12-14'), async (steps, start) => {
      const { engine, store } = await runProgram(steps, start);
      const state = engine.fork();
      const policy = versionOf((await store.head()).fingerprint);
      const today = dayOf(state.now, policy.calendar.zone);
      for (const of of engine.cases({ procedure: 'doc' }).cases) {
        if (of.void) continue;
        const run = startRun(policy, state, { at: state.now, today, on: today }, 'again', undefined, false);
        const made = retake(run, of, await engine.history(of.id), of.corrections);
        cases += 1;
        expect(made === undefined ? undefined : standing(made.case)).toEqual(standing(of));
        if (of.corrections.length === 0) expect(made?.unruly).toEqual([]);
      }
    }),
    { numRuns: runs },
  );
  expect(cases).toBeGreaterThan(runs);
});

/** Annuls an entry by two people. */
const annul = async (engine: Engine<Docs>, id: string, entry: number): Promise<boolean> => {
  const at = new Date(engine.now()).toISOString();
  const ask = (n: string, type: string, by: string, data: object) =>
    engine.receive({ id: n, type, by, at, case: id, data });
  if (isRefusal(await ask('propose', 'entry.propose', 'officer', { entry, reason: '误记' }))) return false;
  const seen = engine.case(id)?.version ?? 0;
  return !isRefusal(await ask('confirm', 'entry.confirm', 'second', { proposal: seen, seen }));
};

it('a case with an entry annulled is the case of the same program without it, where the chart takes the rest', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(uncorrected, fc.nat(), async (steps, pick) => {
      const candidates = steps.flatMap(({ what }, n) =>
        n > 1 && what.startsWith('doc.') && what !== 'doc.open' ? [n] : [],
      );
      const left = candidates[pick % Math.max(1, candidates.length)];
      if (left === undefined) return;
      const id = `d${steps[left]?.paper ?? 0}`;
      const whole = await runProgram(steps);
      const without = await runProgram(steps, undefined, left);
      const same = whole.accepted.every((one, n) => n === left || one === without.accepted[n]);
      if (!same || whole.accepted[left] !== true) return;
      const events = await whole.engine.history(id);
      const entry = 1 + events.findIndex(({ command }) => command === `p${left}`);
      expect(await annul(whole.engine, id, entry)).toBe(true);
      const [corrected, plain] = [whole.engine.case(id), without.engine.case(id)];
      compared += 1;
      expect(corrected && standing(corrected)).toEqual(plain && standing(plain));
    }),
    { numRuns: runs * 2 },
  );
  expect(compared).toBeGreaterThan(runs / 4);
});
