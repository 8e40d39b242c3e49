/** Totals of standing cases, however many a policy declares: each counts what it counts and nothing else. */
import { expect, it } from 'vitest';
import type { Tally } from '../../src/policy/index.js';
import { docPolicy, tallies } from './doc-policy.js';
import { session } from './doc-session.js';

it.each([8, 33, 53, 60])('of %i tallies each leaves out the cases that it leaves out', async (count) => {
  const [waiting] = tallies;
  if (waiting?.kind !== 'standing') throw new Error('the first tally counts standing cases');
  const many = Array.from({ length: count }, (_, n): Tally => ({
    ...waiting,
    id: `t${n}`,
    ...(n % 2 === 0 ? {} : { except: { field: 'topic', values: [`topic-${n}`] } }),
  }));
  const s = await session({ policy: docPolicy({ tallies: many, reactions: [] }) });
  const topics = many.map((_, n) => `topic-${n}`);
  for (const topic of topics) await s.open('2026-03-04', topic, 'u', { topic });
  const standing = (): readonly number[] =>
    many.map(({ id }) => s.engine.totals({ tally: id, unit: 'u' })[0]?.value ?? 0);
  expect(standing()).toEqual(many.map((_, n) => (n % 2 === 0 ? count : count - 1)));
  for (const topic of topics) await s.ok('2026-03-05', 'doc.sign', { case: topic });
  expect(standing()).toEqual(many.map(() => 0));
});
