/** A trial hands out nothing that can be written to: a rule, a reaction or a test that writes is found at the very place. */
import { describe, expect, it } from 'vitest';
import type { AnyRule, Policy } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { given } from '../../src/testing/index.js';
import { mapTransitions } from '../../src/testing/edit.js';
import { policy } from '../engine/fixture.js';

const frozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every((one) => frozenThrough(one)));

/** The letters, with one more rule on answering. */
const ruledBy = (check: AnyRule['check']): Policy => {
  const rule: AnyRule = { id: 'writes', cites: ['2'], message: text('改写', 'writes'), check };
  return mapTransitions(policy, (move, { on }) =>
    on === 'letter.answer' ? { ...move, rules: [...(move.rules ?? []), rule] } : move,
  );
};

const answering = (of: Policy) => () =>
  given(of).on('2022-08-08').case('l', 'letter').when({ type: 'letter.answer', case: 'l' });

describe('a trial', () => {
  it('freezes every event and every case, and what they hold', () => {
    const { trial } = given(policy).on('2022-08-08').case('l', 'letter').whenTimePasses('2022-08-20');
    expect(trial.events.length).toBeGreaterThan(10);
    expect(trial.events.filter((event) => !frozenThrough(event))).toEqual([]);
    expect(['l', 'slip-l', 'campaign'].map((id) => [id, frozenThrough(trial.case(id))])).toEqual([
      ['l', true],
      ['slip-l', true],
      ['campaign', true],
    ]);
  });
  it('finds a rule that writes to a case, to its limits or to what was asked', () => {
    const writes = [
      (c: { case: object }) => Object.assign(c.case, { state: 'elsewhere' }),
      (c: { case: { armed: readonly object[] } }) => Object.assign(c.case.armed[0] ?? {}, { day: '2099-01-01' }),
      (c: { data: object }) => Object.assign(c.data, { about: 'something else' }),
    ];
    for (const write of writes)
      expect(
        answering(
          ruledBy((c) => {
            write(c);
            return true;
          }),
        ),
      ).toThrow(TypeError);
    expect(answering(ruledBy(() => true))).not.toThrow();
  });
});
