/** What cannot be explored is an error; what was explored is told, with its bounds and what lies beyond them. */
import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../src/policy/index.js';
import { threeColourSupervision } from '../../../src/packs/three-colour-supervision/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import { always, explorationText, explore, given, leadsTo, never } from '../../../src/testing/index.js';
import type { Bounds, Property } from '../../../src/testing/index.js';
import { policy } from '../../engine/fixture.js';
import { bounds, exploring, is, trial } from './letters.js';

const codeOf = (broken: () => unknown): string => {
  try {
    broken();
  } catch (error) {
    if (isDubanError(error)) return error.code;
    throw error;
  }
  return 'none';
};

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
      { stat: 5 },
    ])
      expect([wrong, codeUnder(wrong)]).toEqual([wrong, 'unknown-name']);
    for (const wrong of [{ steps: Number.NaN }, { steps: -1 }, { states: -1 }, { states: 0 }, { numbers: 0.5 }])
      expect([wrong, codeUnder(wrong)]).toEqual([wrong, 'bad-count']);
    expect(codeUnder({ until: '2026-03-01' })).toBe('bad-dates');
    expect(codeUnder({ until: 'soon' })).toBe('bad-day');
    expect(() => explore(slips, { from, property: any, bounds: { commands: ['slip.repl'] } })).toThrow(
      /slip\.reply\?/u,
    );
    expect(() => explore(slips, { from, property: any, bounds: { stat: 5 } as never })).toThrow(
      /bound stat.*states\?/u,
    );
    expect(codeUnder({ until: '2026-03-02', cases: ['s'], people: ['head'], steps: 0, states: 1, numbers: 0 })).toBe(
      'none',
    );
  });
  it('is an error: no property, or what is none, would be held of nothing', () => {
    const codeFor = (wrong: object): string =>
      codeOf(() => explore(policy, { from: trial, bounds, ...wrong } as never));
    expect(codeFor({})).toBe('nothing-to-explore');
    expect(codeFor({ property: [] })).toBe('nothing-to-explore');
    expect(codeFor({ property: any, from: undefined })).toBe('nothing-to-explore');
    expect(codeFor({ property: any, from: given(policy) })).toBe('nothing-to-explore');
    expect(codeFor({ properties: [any] })).toBe('unknown-name');
    for (const wrong of [
      'never',
      null,
      () => true,
      { kind: 'sometimes' },
      { kind: 'never', title: 'x' },
      { kind: 'canReach', title: 'x', goal: true },
    ])
      expect([wrong, codeFor({ property: wrong }), codeFor({ property: [any, wrong] })]).toEqual([
        wrong,
        'bad-property',
        'bad-property',
      ]);
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
