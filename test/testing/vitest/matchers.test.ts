/** The matchers hold and fail over outcomes, situations, trials, engines and cases, and say both in two languages. */
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/index.js';
import type { Case } from '../../../src/policy/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import { given, trialOf } from '../../../src/testing/index.js';
import type { Happened, Situation } from '../../../src/testing/index.js';
import { matchers } from '../../../src/testing/vitest/index.js';
import { ask, policy as letters, readyEngine, setUp } from '../../engine/fixture.js';

expect.extend(matchers);

const letter = given(letters).on('2022-08-08').case('l', 'letter');
const answered = letter.when({ type: 'letter.answer', case: 'l' });
const refused = letter.when({ type: 'letter.answer', case: 'l', data: { reply: '好' } });
const messageOf = (broken: () => void): string => {
  try {
    broken();
  } catch (error) {
    return (error as Error).message;
  }
  return 'it holds';
};

describe('toBeRefused', () => {
  it('holds of what happened, for any reason, one reason, one clause', () => {
    expect(refused).toBeRefused();
    expect(refused).toBeRefused('reply-too-short');
    expect(refused).toBeRefused('reply-too-short', '2');
    expect(refused).not.toBeRefused('reply-too-short', '1');
    expect(refused).not.toBeRefused('role-not-held');
    expect(answered).not.toBeRefused();
  });
  it('holds of an outcome of an engine, and of a trial', async () => {
    const engine = await readyEngine();
    expect(await engine.receive(ask('no.such-command', '08-08T09:00', 'roads-head'))).toBeRefused('unknown-command');
    const trial = trialOf(letters);
    for (const sent of setUp) expect(trial.send(sent)).not.toBeRefused();
    expect(trial.send({ type: 'letter.receive', by: 'roads-head', case: 'l', unit: 'roads' })).toBeRefused('bad-shape');
  });
  it('fails of a slip in the command, after `not` too, unless its code is named', () => {
    const wrong = letter.when({ type: 'letter.answer', case: 'l', data: { reply: 7 as never } });
    expect(wrong).toBeRefused('bad-shape');
    expect(wrong).not.toBeRefused('reply-too-short');
    for (const broken of [() => expect(wrong).toBeRefused(), () => expect(wrong).not.toBeRefused()])
      expect(messageOf(broken)).toMatch(/写明原因代码 \/ refused by the policy[\s\S]*bad-shape/u);
  });
  it('shows of a situation what was wanted, what came, the clause and the timeline', () => {
    const message = messageOf(() => expect(answered).toBeRefused('reply-too-short', '2'));
    expect(message).toMatch(
      /^应当 \/ wanted\n {2}不予办理 \/ refused: reply-too-short 请答复具体事项 .*\(2\)\n实际 \/ came\n {2}letter\.answered \[l\]/u,
    );
    expect(message).toMatch(/条款 \/ clause\n {2}2 来信须在五个工作日内答复/u);
    expect(message).toMatch(/经过 \/ timeline\n/u);
    expect(messageOf(() => expect(refused).not.toBeRefused())).toMatch(/^应当 \/ wanted\n {2}不应 \/ not: 不予办理/u);
  });
});

describe('toHaveBrought', () => {
  it('holds of what happened, of an outcome, and of events, in order', () => {
    const late = letter.whenTimePasses('2022-08-16');
    expect(late).toHaveBrought('letter.overdue', { type: 'letter.marked', keeps: { slips: 1 } });
    expect(late.events).toHaveBrought('slip.issued');
    expect(late).not.toHaveBrought('letter.marked', 'letter.overdue');
    expect(answered.outcome).toHaveBrought('letter.answered');
    expect(refused).not.toHaveBrought('letter.answered');
    expect(messageOf(() => expect(late.events).toHaveBrought('letter.answered'))).toBe(
      '应当 / wanted\n  letter.answered\n实际 / came\n  letter.due-soon [l]\n  letter.overdue [l]\n  slip.issued [slip-l]\n  letter.marked [l]',
    );
  });
});

describe('toBeInState and toBeDueOn', () => {
  it('hold of a case, and of one named in a situation, a trial, an engine', async () => {
    expect(letter.trial.case('l')).toBeInState('work.open');
    expect(letter).toBeInState('l', 'work');
    expect(answered.trial).toBeInState('l', 'work.answered');
    expect(letter.trial.case('l')).toBeDueOn('answer', '2022-08-15');
    expect(letter).toBeDueOn('l', 'answer', '2022-08-15');
    expect(answered).toBeDueOn('l', 'answer', undefined);
    expect(letter).not.toBeDueOn('l', 'answer', undefined);
    const engine = await readyEngine();
    await engine.receive(
      ask('letter.receive', '08-08T09:00', 'officer', { case: 'l', unit: 'roads', data: { about: '路' } }),
    );
    expect(engine).toBeInState('l', 'timeliness.onTime');
    expect(engine.as('officer')).toBeDueOn('l', 'answer', '2022-08-15');
  });
  it('say where the case stands, and by when', () => {
    expect(messageOf(() => expect(letter.trial.case('l')).toBeInState('work.answered'))).toBe(
      '应当 / wanted\n  [l] work.answered\n实际 / came\n  [l] work.open, timeliness.onTime',
    );
    expect(messageOf(() => expect(letter.trial.case('l')).toBeDueOn('answer', undefined))).toBe(
      '应当 / wanted\n  [l] answer: 未计算 / not running\n实际 / came\n  [l] answer: 2022-08-15',
    );
  });
  it('hold of no day that rests on days the calendar does not know', () => {
    const open = letter.trial.case('l');
    const armed = open?.armed.map((one) => ({ ...one, missing: 2023 })) ?? [];
    const guessed = { ...open, armed } as Case;
    expect(guessed).not.toBeDueOn('answer', '2022-08-15');
    expect(messageOf(() => expect(guessed).toBeDueOn('answer', '2022-08-15'))).toMatch(
      /暂定，2023 年日历未知 \/ provisional: the calendar does not know 2023/u,
    );
  });
  it('fail of a case that is not there, after not as well', () => {
    expect(messageOf(() => expect(letter).toBeInState('x', 'work.open'))).toMatch(/没有此事项 \/ no such case/u);
    expect(messageOf(() => expect(letter).not.toBeInState('x', 'work.open'))).toMatch(/没有此事项 \/ no such case/u);
    expect(messageOf(() => expect(letter).not.toBeDueOn('x', 'answer', undefined))).toMatch(/no such case/u);
  });
});

const codeOf = (broken: () => void): string => {
  try {
    broken();
  } catch (error) {
    return isDubanError(error) ? error.code : (error as Error).message;
  }
  return 'it holds';
};

describe('a name the policy does not have', () => {
  // As where the policy's types are not known: any word compiles.
  const late: Happened = letter.whenTimePasses('2022-08-16') as never;
  const open: Situation = letter as never;
  it.each([
    ['an event', () => expect(late).not.toHaveBrought('letter.over-due')],
    ['an event with fields', () => expect(late).not.toHaveBrought({ type: 'letter.over-due' })],
    ['a reason', () => expect(late).not.toBeRefused('no-such-code')],
    ['a clause', () => expect(late).not.toBeRefused('role-not-held', '99')],
    ['a state', () => expect(open).not.toBeInState('l', 'work.opne')],
    ['a state, of a trial', () => expect(open.trial).not.toBeInState('l', 'work.opne')],
    ['a state of another procedure', () => expect(open).not.toBeInState('l', 'red')],
    ['a deadline', () => expect(open).not.toBeDueOn('l', 'anwser', '2022-08-15')],
    ['a deadline that is not to run', () => expect(open).toBeDueOn('l', 'anwser', undefined)],
  ])('is an error, even after not: %s', (_, broken) => {
    expect(codeOf(broken)).toBe('unknown-name');
  });
  it('is known of an engine as well', async () => {
    const engine: Engine = (await readyEngine()) as never;
    await engine.receive(
      ask('letter.receive', '08-08T09:00', 'officer', { case: 'l', unit: 'roads', data: { about: '路' } }),
    );
    expect(codeOf(() => expect(engine).not.toBeInState('l', 'work.opne'))).toBe('unknown-name');
    expect(engine).not.toBeInState('l', 'work.answered');
  });
});

describe('a subject a matcher is not about', () => {
  it.each([
    ['a number for an outcome', () => expect(42).not.toBeRefused()],
    ['a case for events', () => expect(letter.trial.case('l')).not.toHaveBrought('letter.answered')],
    ['nothing for a case', () => expect({}).not.toBeInState('l', 'work')],
    ['no case at all', () => expect(undefined).not.toBeInState('work')],
  ])('is an error, even after not: %s', (_, broken) => {
    let thrown: unknown;
    try {
      broken();
    } catch (error) {
      thrown = error;
    }
    expect(isDubanError(thrown) && thrown.code).toBe('wrong-subject');
  });
});
