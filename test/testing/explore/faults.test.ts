/** What fails inside time is a violation with the way to it, whatever an exploration is asked, and nothing is proved then. */
import { expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/index.js';
import { always, explorationText, explore, never } from '../../../src/testing/index.js';
import { policy } from '../../engine/fixture.js';
import { bounds, is, trial } from './letters.js';

const broken: Policy = {
  ...policy,
  reactions: policy.reactions.map((one) =>
    one.id === 'issue-slip'
      ? {
          ...one,
          asks: () => {
            throw new Error('no paper left');
          },
        }
      : one,
  ),
};

it('a reaction that fails is found by the shortest way, and told before the verdicts', () => {
  const property = [never('no slip is answered twice', () => false), always('whatever', () => true)];
  const found = explore(broken, { from: trial, property, bounds });
  expect(found.verdicts.map(({ result }) => result)).toEqual(['open', 'open']);
  expect(found.faults.map(({ event, name, path }) => [event, name, path.map(({ asked }) => asked?.type)])).toEqual([
    ['reaction.failed', 'issue-slip', [undefined, undefined]],
  ]);
  const [first, , , verdict] = explorationText(found, policy.calendar.zone).split('\n');
  expect(first).toMatch(/^reaction\.failed issue-slip: the policy’s own code broke: .*: no paper left$/u);
  expect(verdict).toMatch(/not refuted, but something of the policy’s own failed/u);
});

it('a policy that carries out what it says has none', () => {
  const found = explore(policy, { from: trial, property: never('whatever', is('nothing')), bounds });
  expect([found.faults, found.verdicts[0]?.result]).toEqual([[], 'proved']);
});
