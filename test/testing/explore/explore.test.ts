/** Exploring a small policy: what is proved, what is refuted by the shortest way, and what lies beyond the bounds is said. */
import { describe, expect, it } from 'vitest';
import { day, formatInstant } from '../../../src/calendar/index.js';
import { isRefusal } from '../../../src/engine/index.js';
import { isIn, workingDays } from '../../../src/policy/index.js';
import { always, canReach, explore, leadsTo, never, pathText } from '../../../src/testing/index.js';
import type { Standing } from '../../../src/testing/index.js';
import { policy } from '../../engine/fixture.js';
import { bounds, exploring, is, trial } from './letters.js';

const work = (state: string) => (s: Standing) => {
  const of = s.case('l');
  return of !== undefined && isIn(of, `work.${state}`);
};

describe('a property', () => {
  it('is proved where nothing within the bounds breaks it, and counts how often it came up', () => {
    const { verdicts, complete, states, edges } = exploring([
      never(
        'nobody answers for the office',
        (h) => is('letter.answered')(h) && h.event.roles.includes('office'),
        is('letter.answered'),
      ),
      always('a letter has one limit at most', (s) => (s.case('l')?.armed.length ?? 0) <= 1),
    ]);
    expect(verdicts.map(({ result }) => result)).toEqual(['proved', 'proved']);
    expect(complete).toBe(true);
    expect(verdicts[0]?.seen).toBeGreaterThan(5);
    expect(verdicts[1]?.seen).toBe(states);
    expect(edges).toBeGreaterThan(states);
  });
  it('is refuted by the shortest way there, which runs', () => {
    const [verdict] = exploring(
      never('no letter is late twice', (h) => is('letter.marked')(h) && h.after?.fields['slips'] === 1),
    ).verdicts;
    expect(verdict?.result).toBe('refuted');
    const way = verdict?.counterexample ?? [];
    expect(way.map(({ asked }) => asked?.type)).toEqual([undefined, undefined]);
    const copy = trial.fork();
    for (const { at, asked } of way) {
      if (asked === undefined) copy.pass(at);
      else expect(isRefusal(copy.send({ ...asked, at: formatInstant(at, policy.calendar.zone) }))).toBe(false);
    }
    expect(copy.events.at(-1)?.type).toBe('letter.marked');
    expect(pathText(way, policy.calendar.zone)).toEqual([
      '2022-08-12 00:00  … letter.due-soon l',
      '2022-08-16 00:00  … letter.overdue l, slip.issued slip-l, letter.marked l',
    ]);
  });
  it('that one thing leads to another holds whatever people do, and fails by whoever does nothing', () => {
    const answeredOrLate = leadsTo('a letter received again is answered or late within six working days', {
      from: is('letter.returned'),
      to: (h) => is('letter.answered')(h) || is('letter.overdue')(h) || is('letter.extended')(h),
      unless: is('letter.paused'),
      within: workingDays(6),
    });
    const answeredAtOnce = leadsTo('and answered within one', {
      from: is('letter.returned'),
      to: is('letter.answered'),
      within: workingDays(1),
    });
    const { verdicts } = exploring([answeredOrLate, answeredAtOnce]);
    expect(verdicts.map(({ result }) => result)).toEqual(['proved', 'refuted']);
    expect(verdicts[0]?.seen).toBeGreaterThan(0);
    expect(verdicts[1]?.counterexample?.map(({ asked }) => asked?.type)).toEqual([
      'letter.answer',
      'letter.return',
      undefined,
    ]);
  });
  it('that a goal can be reached looks from every state, and avoids what it must', () => {
    const open = work('open');
    const answered = canReach('every letter can still be answered', { goal: work('answered') });
    const again = canReach('an answered letter can be open again', { from: work('answered'), goal: open });
    const withoutReturn = canReach('and without being returned', { ...again, avoiding: is('letter.returned') });
    const found = exploring([answered, again, withoutReturn]).verdicts;
    // Beyond the last day anything may be: nothing is claimed where only that is left.
    expect(found.map(({ result }) => result)).toEqual(['proved', 'proved', 'open']);
    const [once] = exploring(again, { commands: ['letter.answer'], until: day('2022-12-30') }).verdicts;
    expect(once?.result).toBe('refuted');
    expect(once?.counterexample?.map(({ asked }) => asked?.type)).toEqual(['letter.answer']);
  });
  it('sees the day, the phase, the cases and the totals', () => {
    const seen = new Set<string>();
    exploring(
      always('whatever', (s) => {
        seen.add(
          `${s.today >= '2022-08-08'} ${s.phase ?? 'none'} ${s.cases('slip').length} ${s.total('late-letters')}`,
        );
        return s.total('open-letters', 'department') >= 0;
      }),
    );
    expect([...seen].sort()).toEqual(['true run 0 0', 'true run 1 1']);
  });
});

describe('bounds', () => {
  const late = never('no letter is late', is('letter.overdue'));
  it('of days, steps and numbers are bounds: what lies beyond is counted, and the rest is proved', () => {
    const early = exploring(late, { until: day('2022-08-12') });
    expect(early.verdicts[0]?.result).toBe('proved');
    expect(early.cuts.until).toBeGreaterThan(0);
    expect(exploring(late, { steps: 1 }).cuts.steps).toBeGreaterThan(0);
    const returns = always('returned seldom', (s) => Number(s.case('l')?.fields['returns'] ?? 0) < 5);
    const few = exploring(returns, { until: day('2022-08-12'), numbers: 1 });
    expect([few.verdicts[0]?.result, few.behaviour.includes('letter.returns')]).toEqual(['proved', true]);
    expect(few.cuts.numbers).toBeGreaterThan(0);
  });
  it('of states cut the walk short: there are never more, what is left is counted, and nothing is claimed', () => {
    const any = never('whatever', () => false);
    const { states: all } = exploring(any);
    for (const most of [1, 5, 10, all - 1]) {
      const { verdicts, complete, states, cuts } = exploring(any, { states: most });
      expect([states, complete, verdicts[0]?.result]).toEqual([most, false, 'open']);
      expect(cuts.states).toBeGreaterThan(0);
    }
    const whole = exploring(any, { states: all });
    expect([whole.states, whole.complete, whole.cuts.states]).toEqual([all, true, undefined]);
  });
  it('of commands, people and pace say what is tried', () => {
    const nobody = exploring(never('no answer', is('letter.answered')), { people: ['office'] });
    expect(nobody.verdicts[0]?.result).toBe('proved');
    const waiting = exploring(never('no answer', is('letter.answered')), {
      commands: ['letter.pause', 'letter.resume'],
    });
    expect(waiting.verdicts[0]?.result).toBe('proved');
    const any = never('whatever', () => false);
    const [daily, working, due] = (['day', 'working-day', 'due'] as const).map((pace) =>
      exploring(any, { pace, until: day('2022-08-16') }),
    );
    expect(daily?.states).toBeGreaterThan(working?.states ?? 0);
    expect(working?.states).toBeGreaterThan(due?.states ?? 0);
    expect([daily?.pace, working?.pace, due?.pace]).toEqual(['day', 'working-day', 'due']);
  });
  it('may try other things once on a way: a unit merged, a second letter', () => {
    const second = { type: 'letter.receive', by: 'clerk', case: 'm', unit: 'department', data: { about: '路灯' } };
    const { verdicts } = explore(policy, {
      from: trial,
      property: never('no second letter is answered', (h) => is('letter.answered')(h) && h.event.case === 'm'),
      bounds: { ...bounds, cases: ['l', 'm'], besides: [second] },
    });
    expect(verdicts[0]?.counterexample?.map(({ asked }) => asked?.type)).toEqual(['letter.receive', 'letter.answer']);
  });
});

describe('what decides', () => {
  const replied = (title: string, type: string) =>
    never(title, (h) => is(type)(h) && h.after?.fields['reply'] === 'no such reply');
  it('is a field that is read where it was not written just now', () => {
    expect(exploring(replied('returned', 'letter.returned')).behaviour).toContain('letter.reply');
    expect(exploring(replied('answered', 'letter.answered')).behaviour).not.toContain('letter.reply');
  });
  it('is what a field was derived from, though it is read right after it was written', () => {
    const counted = never('slips', (h) => is('letter.marked')(h) && h.after?.fields['slips'] === 9);
    expect(exploring(counted).behaviour).toContain('letter.slips');
  });
});
