/** The books of the pack hold by themselves: who may, what is refused for what, where events lead, what they count, how long limits run. */
import { describe, expect, it } from 'vitest';
import type { MutationRun } from '../../../src/testing/index.js';
import { delegatedMoves } from './expected/delegated.js';
import { pinnedMoves } from './expected/moves.js';
import { countySuite } from './mutation/suite.js';

const under: MutationRun = {
  trace: () => undefined,
  changed: (other) => other,
};
const { policy, scenarios } = countySuite();
const named = {
  'every scenario, with what its events lead to and count, and how long its limits run': /^\d+ /u,
  'every option turned': /^option \d/u,
  'every step asked by everybody, and with everything wrong that can be wrong with it': / by anybody, /u,
} as const;
const failuresOf = async (all: typeof scenarios): Promise<readonly string[]> => {
  const failures: string[] = [];
  for (const { id, run } of all)
    try {
      await run(policy, under);
    } catch (thrown) {
      failures.push(`${id}: ${String(thrown)}`);
    }
  return failures;
};

describe('the books', () => {
  it.each(Object.entries(named))('%s', async (_, pattern) => {
    const own = scenarios.filter(({ id }) => pattern.test(id));
    expect(own.length).toBeGreaterThan(50);
    expect(await failuresOf(own)).toEqual([]);
  });
  it('leave no scenario out', () => {
    const patterns = Object.values(named);
    expect(scenarios.filter(({ id }) => !patterns.some((pattern) => pattern.test(id)))).toEqual([]);
  });
  it('say of every move which rules hold it, who may, what it keeps, and what becomes of each limit', async () => {
    await expect(pinnedMoves(policy)).toMatchFileSnapshot('expected/moves.txt');
  });
  it('say of every move whether it is for a delegate as well', async () => {
    await expect(delegatedMoves()).toMatchFileSnapshot('expected/delegated.txt');
  });
});
