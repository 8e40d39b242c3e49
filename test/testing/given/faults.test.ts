/** What fails inside time fails a test by default: a reaction, or the step of a deadline, that could not be carried out. */
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import { given } from '../../../src/testing/index.js';
import { policy } from '../../engine/fixture.js';

/** The letters, with a reaction to what is overdue that throws. */
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

const letter = () => given(broken).on('2022-08-08').case('l', 'letter');

describe('a reaction that fails', () => {
  it('fails whatever is expected, with what failed and why, until it is named', () => {
    const happened = letter().whenTimePasses('2022-08-20');
    for (const expectation of [
      () => happened.then('letter.overdue'),
      () => happened.thenNot('letter.answered'),
      () => happened.thenState('l', 'work.open'),
    ])
      expect(expectation).toThrow(/reaction\.failed \[l\] issue-slip: .*no paper left/u);
    happened.then('letter.overdue', 'reaction.failed').thenNot('letter.answered');
  });
  it('is told in the timeline with its reason', () => {
    expect(() => letter().whenTimePasses('2022-08-20').then('letter.answered')).toThrow(
      /经过 \/ timeline[\s\S]*→ reaction\.failed \[l\].* ✗ issue-slip: .*: no paper left/u,
    );
  });
  it('counts where it came on the way to what is asked', () => {
    const happened = letter().when({ type: 'letter.answer', case: 'l', at: '2022-08-20' });
    expect(() => happened.thenTaken()).toThrow(/issue-slip/u);
  });
  it('is no situation to begin from', () => {
    let code = 'none';
    try {
      letter().on('2022-08-20');
    } catch (error) {
      code = isDubanError(error) ? `${error.code} ${error.faults[0]?.path ?? ''}` : String(error);
    }
    expect(code).toBe('impossible-situation reaction.failed issue-slip');
  });
});
