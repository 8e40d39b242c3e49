/** A test that expects nothing would pass whatever comes: it is told so, in tables and by matchers as well. */
import { describe, expect, it } from 'vitest';
import { isIn } from '../../../src/policy/index.js';
import { given } from '../../../src/testing/index.js';
import { matchers } from '../../../src/testing/vitest/index.js';
import { policy as letters } from '../../engine/fixture.js';
import { thrown } from '../../thrown.js';

expect.extend(matchers);

const letter = given(letters).on('2022-08-08').case('l', 'letter');
const answered = letter.when({ type: 'letter.answer', case: 'l' });
const standing = letter.trial.case('l');

type Loose = Readonly<Record<'toBeInState' | 'toBeDueOn', (...words: readonly string[]) => void>>;
/** As where types are not checked: any words go. */
const bare = (subject: unknown): Loose & { readonly not: Loose } => expect(subject) as never;

describe('an expectation of nothing', () => {
  it.each([
    ['then()', () => answered.then(), /请写明事件.* \/ .*name an event; that nothing comes is thenOnly\(\)/u],
    ['thenNot()', () => answered.thenNot(), /name an event/u],
    ['thenFields of none', () => answered.thenFields('l', {}), /请写明字段.*name a field/u],
    ['toHaveBrought()', () => expect(answered).toHaveBrought(), /name an event/u],
    ['toHaveBrought() of events', () => expect(answered.events).toHaveBrought(), /name an event/u],
    ['not.toHaveBrought()', () => expect(answered).not.toHaveBrought(), /name an event/u],
    ['toBeInState()', () => bare(standing).toBeInState(), /name a state/u],
    ['toBeDueOn()', () => bare(standing).toBeDueOn(), /name a deadline/u],
    ['toBeDueOn a day alone', () => bare(standing).not.toBeDueOn('2022-08-15'), /name a deadline/u],
  ] as const)('%s', (_, make, message) => {
    const error = thrown(make);
    expect(error.code).toBe('nothing-expected');
    expect(error.message).toMatch(message);
  });
  it('thenOnly() expects that nothing came: it holds and fails', () => {
    expect(() => letter.whenTimePasses('2022-08-09').thenOnly()).not.toThrow();
    expect(() => answered.thenOnly()).toThrow(/仅有 \/ only: 无 \/ nothing/u);
  });
  it('what is awaited is not asked for anything', async () => {
    await expect(Promise.resolve(answered)).resolves.toBeUndefined();
  });
  it('no case stands in a state without a name', () => {
    expect(isIn({ state: 'work.open+timeliness.onTime' }, '')).toBe(false);
  });
});
