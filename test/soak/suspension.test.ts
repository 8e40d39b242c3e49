/** Suspending the whole county: twice the cases take about twice the time. */
import { expect, it } from 'vitest';
import { adopt, admit, anyTime, decideAlone, emptyState, isRefusal, transact } from '../../src/engine/index.js';
import { docPolicy } from '../engine/doc-policy.js';
import { asked, people } from '../engine/doc-session.js';

const policy = docPolicy({ reactions: [] });
const admitted = (command: object) => {
  const one = admit(policy, command);
  if (isRefusal(one)) throw new Error(one.code);
  return one;
};

/** Milliseconds to suspend so many papers: the best of three. */
const suspended = (n: number): number => {
  const state = emptyState(policy);
  const open = Array.from({ length: n }, (_, i) => asked('2026-03-04', 'doc.open', { case: `d${i}`, unit: 'u' }));
  for (const command of [...people, ...open]) {
    const made = decideAlone(policy, state, admitted(command));
    if (isRefusal(made)) throw new Error(made.code);
    adopt(state, made.draft);
  }
  let best = Infinity;
  for (const type of ['suspend', 'resume', 'suspend', 'resume', 'suspend']) {
    const command = admitted(asked('2026-03-05', `deadlines.${type}`, { data: { scope: '*', reason: '静默' } }));
    const began = performance.now();
    const { results, draft } = transact(policy, state, [{ kind: 'command', command }], anyTime);
    if (results[0]?.kind !== 'accepted' || draft === undefined) throw new Error(`no ${type}`);
    adopt(state, draft);
    if (type === 'suspend') best = Math.min(best, performance.now() - began);
  }
  return best;
};

it('50,000 running papers take at most 2.3 times as long as 25,000', () => {
  suspended(5_000);
  const [half, whole] = [suspended(25_000), suspended(50_000)];
  console.log(`25,000: ${half.toFixed(0)} ms, 50,000: ${whole.toFixed(0)} ms`);
  expect(whole / half).toBeLessThan(2.3);
});
