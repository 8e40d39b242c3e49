/** Nothing depends on how far time jumps or how often a process restarts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/index.js';
import type { EventStore } from '../../src/engine/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { policy, setUp } from './fixture.js';
import { afterAll, programs } from './programs.js';
import type { Sent } from './programs.js';

const hours6 = 6 * 3_600_000;
const iso = (instant: number): string => new Date(instant).toISOString();

const logOf = async (store: EventStore): Promise<readonly PolicyEvent[]> => store.read(0, 1_000_000);

/** Runs a program; `between` is called with every command's instant before it is sent. */
const run = async (
  program: readonly Sent[],
  steps: 'jump' | 'six-hours' | 'reload',
): Promise<readonly PolicyEvent[]> => {
  const store = memoryStore();
  let engine = await createEngine({ policy, store, instants: 'given' });
  await engine.dispatchEach(setUp);
  const walk = async (to: number): Promise<void> => {
    for (let at = engine.now() + hours6; at < to; at += hours6) await engine.advance(iso(at));
  };
  for (const command of program) {
    if (steps === 'six-hours') await walk(Date.parse(command.at));
    if (steps === 'reload') engine = await createEngine({ policy, store, instants: 'given' });
    await engine.receive(command);
  }
  if (steps === 'six-hours') await walk(Date.parse(afterAll));
  await engine.advance(afterAll);
  return logOf(store);
};

describe('time', () => {
  it('runs to the same log in one jump, in six-hour steps and with reloads in between', async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (program) => {
        const jump = await run(program, 'jump');
        expect(await run(program, 'six-hours')).toEqual(jump);
        expect(await run(program, 'reload')).toEqual(jump);
      }),
      { numRuns: 200 },
    );
  });
});
