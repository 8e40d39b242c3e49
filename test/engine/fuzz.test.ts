/** A short form of the fuzzing run: every command is accepted, or refused with a code. */
import { describe, expect, it } from 'vitest';
import { createEngine, registryCommands } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { policy, setUp } from './fixture.js';
import { fuzz } from './fuzz.js';

const start = Date.UTC(2022, 6, 21) / 60_000;

describe('fuzzed commands', () => {
  it('are accepted or refused with a code; none throws, none moves time beyond now', async () => {
    const now = () => Date.UTC(2022, 9, 1);
    const engine = await createEngine({ policy, store: memoryStore(), clock: now, instants: 'given' });
    await engine.dispatchEach(setUp);
    const commands = Object.assign({}, ...policy.procedures.map((one) => one.commands), registryCommands) as Record<
      string,
      { samples: readonly unknown[] }
    >;
    const report = await fuzz(
      engine,
      {
        types: [...Object.keys(commands), 'no.such'],
        cases: ['campaign', 'l1', 'l2', 'slip-l1'],
        casesFor: (type) =>
          type.startsWith('letter') ? ['l1', 'l2'] : type.startsWith('slip') ? ['slip-l1'] : ['campaign'],
        units: ['roads', 'water', 'office'],
        people: ['roads-head', 'roads-clerk', 'water-head', 'officer'],
        samples: (type) => commands[type]?.samples ?? [{}],
        from: start,
        to: start + 60 * 24 * 100,
      },
      3000,
      20221016,
      now,
    );
    expect(report.accepted).toBeGreaterThan(10);
    expect(Object.keys(report.refused).length).toBeGreaterThan(8);
  });
});
