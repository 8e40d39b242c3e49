/** Exploring a small policy: what is proved, what is refuted by the shortest way, and what lies beyond the bounds is said. */
import { describe, expect, it } from 'vitest';
import { addDays, day, formatInstant } from '../../../src/calendar/index.js';
import { isRefusal } from '../../../src/engine/index.js';
import { isIn, workingDays } from '../../../src/policy/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import {
  always,
  canReach,
  explorationText,
  explore,
  given,
  leadsTo,
  never,
  pathText,
} from '../../../src/testing/index.js';
import type { Bounds, Happening, Property, Standing } from '../../../src/testing/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { threeColourSupervision } from '../../../src/packs/three-colour-supervision/index.js';
import { policy } from '../../engine/fixture.js';

const { trial } = given(policy).on('2022-08-08').case('l', 'letter');
const bounds: Bounds = { cases: ['l'], until: day('2022-08-26'), numbers: 2, days: ['ahead'], pace: 'due' };
const exploring = (property: Property | readonly Property[], more: Bounds = {}) =>
  explore(policy, { from: trial, property, bounds: { ...bounds, ...more } });
const is = (type: string) => (h: Happening) => h.event.type === type;
const work = (state: string) => (s: Standing) => {
  const of = s.case('l');
  return of !== undefined && isIn(of, `work.${state}`);
};
const codeOf = (broken: () => unknown): string => {
  try {
    broken();
  } catch (error) {
    if (isDubanError(error)) return error.code;
    throw error;
  }
  return 'none';
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

describe('days', () => {
  const county = countyCampaign({ year: 2022 });
  const eve = given(county).on('2022-09-05');
  const still = ['escalation', 'participation', 'problem'];
  const begins = never('no inspection ever begins', is('inspection.begun'));
  const underWay = canReach('an inspection can begin', {
    goal: (s) => s.case('x')?.state.includes('course.under-way') === true,
    from: (s) => s.case('x')?.state.includes('course.planned') === true && s.today === '2022-09-05',
  });
  const inspection = (more: Bounds = {}) =>
    explore(county, {
      from: eve.case('x', 'inspection', { fields: { from: '2022-09-07', to: '2022-09-08' } }).trial,
      property: [begins, underWay],
      bounds: { cases: ['x'], still, until: day('2022-09-09'), ...more },
    });
  it('on which nothing falls due are tried as well: an inspection begins on its day', () => {
    const [verdict] = inspection().verdicts;
    expect(verdict?.result).toBe('refuted');
    expect(
      verdict?.counterexample?.map(({ at, asked }) => [formatInstant(at, '+08:00').slice(0, 10), asked?.type]),
    ).toEqual([
      ['2022-09-07', undefined],
      ['2022-09-07', 'inspection.begin'],
    ]);
  });
  it('are tried each: whatever can be asked on a day within the bounds is found on it', () => {
    const slips = threeColourSupervision({ year: 2026 });
    const { trial: slip } = given(slips)
      .on('2026-03-02')
      .case('s', 'slip', { fields: { limit: '2026-03-20' } });
    const exploration = explore(slips, {
      from: slip,
      property: Array.from({ length: 18 }, (_, after) =>
        never(
          `answered after ${after} days`,
          (h) => is('slip.replied')(h) && h.today === addDays(day('2026-03-02'), after),
        ),
      ),
      bounds: { cases: ['s'], until: day('2026-03-31'), commands: ['slip.reply'] },
    });
    expect(exploration.verdicts.map(({ result }) => result)).toEqual(Array.from({ length: 18 }, () => 'refuted'));
    // However long, it is one wait to a day, or two where the warning comes on the way.
    for (const { counterexample } of exploration.verdicts) expect(counterexample?.length).toBeLessThanOrEqual(3);
  });
  it('that the pace passes over are counted, and a goal that might be reached on them is not said to be out of reach', () => {
    const hasty = inspection({ pace: 'due' });
    expect([hasty.verdicts[0]?.result, hasty.pace]).toEqual(['proved', 'due']);
    expect(hasty.cuts.pace).toBeGreaterThan(0);
    expect([hasty.verdicts[1]?.result, inspection().verdicts[1]?.result]).toEqual(['open', 'proved']);
    expect(inspection({ commands: ['inspection.cancel'] }).cuts.pace).toBeUndefined();
  });
  it('go by to the last one where a property looks at them, though nothing can be asked any more', () => {
    const [verdict] = exploring(
      always('it is not yet the last day', (s) => s.today < '2022-08-26'),
      { pace: 'day', commands: [] },
    ).verdicts;
    expect(verdict?.result).toBe('refuted');
  });
  it('far from a holiday are not taken for days near one', () => {
    const lateIn = (until: string) =>
      exploring(
        always('', (s) => s.today < until),
        { pace: 'day', until: day(until), commands: ['letter.pause', 'letter.resume'] },
      );
    expect(lateIn('2022-12-30').verdicts[0]?.result).toBe('refuted');
  });
});

describe('what cannot be explored', () => {
  const any = never('whatever', () => false);
  it('is an error: bounds that name what is not there, and would prove whatever is asked', () => {
    const slips = threeColourSupervision({ year: 2026 });
    const from = given(slips).on('2026-03-02').case('s', 'slip').trial;
    const codeUnder = (wrong: object): string => codeOf(() => explore(slips, { from, property: any, bounds: wrong }));
    for (const wrong of [
      { commands: ['slip.repl'] },
      { cases: ['zz'] },
      { people: ['nobody'] },
      { procedures: ['slp'] },
      { still: ['slp'] },
      { days: ['x'] },
      { pace: 'hour' },
    ])
      expect([wrong, codeUnder(wrong)]).toEqual([wrong, 'unknown-name']);
    for (const wrong of [{ steps: Number.NaN }, { steps: -1 }, { states: -1 }, { states: 0 }, { numbers: 0.5 }])
      expect([wrong, codeUnder(wrong)]).toEqual([wrong, 'bad-count']);
    expect(codeUnder({ until: '2026-03-01' })).toBe('bad-dates');
    expect(codeUnder({ until: 'soon' })).toBe('bad-day');
    expect(() => explore(slips, { from, property: any, bounds: { commands: ['slip.repl'] } })).toThrow(
      /slip\.reply\?/u,
    );
    expect(codeUnder({ until: '2026-03-02', cases: ['s'], people: ['head'], steps: 0, states: 1, numbers: 0 })).toBe(
      'none',
    );
  });
  it('is an error: nothing there, or something besides that is no command', () => {
    expect(
      codeOf(() => explore(policy, { from: given(policy, { cast: { units: [], people: [] } }).trial, property: any })),
    ).toBe('nothing-to-explore');
    expect(codeOf(() => exploring(any, { besides: [{ type: 'letter.recieve', by: 'clerk', case: 'm' }] }))).toBe(
      'bad-command',
    );
  });
});

describe('the report', () => {
  const { zone } = policy.calendar;
  const late = never('no letter is late', is('letter.overdue'));
  const lastLine = (language: 'zh' | 'en', property: Property | readonly Property[], more: Bounds = {}) =>
    explorationText(exploring(property, more), zone, language).split('\n').at(-1) ?? '';
  it('says in both languages what was shown, and how far it went', () => {
    const exploration = exploring([late, always('whatever', () => true)]);
    expect(explorationText(exploration, zone, 'zh')).toMatch(/^never "no letter is late": 不成立/u);
    expect(explorationText(exploration, zone)).toMatch(/refuted[\s\S]*proved within these bounds[\s\S]*complete$/u);
  });
  it('names the bounds and counts what lies beyond each, complete or not', () => {
    const any = never('whatever', () => false);
    const { until, pace } = exploring(any).cuts;
    expect(lastLine('en', any)).toContain(
      `until 2022-08-26, only when something falls due; beyond these bounds: ${pace} before days passed over, ${until} at the last day; within them complete`,
    );
    expect(lastLine('en', any, { steps: 2 })).toMatch(/\d+ at the last step; within them complete$/u);
    expect(lastLine('en', any, { states: 10 })).toMatch(
      /\d+ left when there were enough states; within them not complete$/u,
    );
    expect(lastLine('en', any, { commands: [] })).toMatch(
      /beyond these bounds: 1 at the last day; within them complete$/u,
    );
  });
  it('says so where it ended because everything was refuted', () => {
    expect(lastLine('en', late)).toMatch(/; ended early, everything is refuted$/u);
    expect(lastLine('zh', late)).toMatch(/；已全部推翻，提前结束$/u);
  });
  it('is in Chinese to its last line, and tells what came while time passed', () => {
    for (const more of [{}, { steps: 2 }, { states: 10 }])
      expect(
        lastLine(
          'zh',
          always('', () => true),
          more,
        ),
      ).not.toMatch(/[a-z]/u);
    const answered = leadsTo('answered at once', {
      from: is('letter.returned'),
      to: is('letter.answered'),
      within: workingDays(1),
    });
    expect(explorationText(exploring(answered), zone, 'zh')).toContain('… 无事发生');
  });
});
