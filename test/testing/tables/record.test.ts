/** A trial told as a table runs as it is: whatever was asked, refused, assumed or waited for, with the cast or without. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { Policy } from '../../../src/policy/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import { given, trialOf } from '../../../src/testing/index.js';
import type { Trial } from '../../../src/testing/index.js';
import { playSeason, season } from '../../../src/testing/arbitraries/index.js';
import { scenarioOf, scenariosFrom, scenarioText } from '../../../src/testing/tables/index.js';
import { policy as letters, setUp } from '../../engine/fixture.js';

const county: Policy = countyCampaign({ year: 2022 });
const about = { clause: '2', title: 'as it was' };

/** Written in both languages, read again as the same, and run. */
const runs = (policy: Policy, trial: Trial, told = { clause: '2', title: 'as it was' }): string => {
  const scenario = scenarioOf(trial, told);
  for (const language of ['en', 'zh'] as const) {
    const [run] = scenariosFrom(policy, scenarioText(policy, scenario, language));
    expect(run?.scenario).toEqual(scenario);
    run?.run();
  }
  return scenarioText(policy, scenario);
};

describe('a trial as a scenario', () => {
  const letter = given(letters).on('2022-08-08').case('l', 'letter');
  it('leaves the cast out, and gives what came before the last', () => {
    expect(runs(letters, letter.when({ type: 'letter.answer', case: 'l' }).trial)).toBe(`- 条款: "2"
  标题: as it was
  假定: { 操作: 收信, 事项: l, 经办: 经办人, 日期: 2022-08-08, 单位: department, 数据: { about: 道路 } }
  当: { 操作: 答复, 事项: l, 经办: 主要负责人, 数据: { reply: 已修复路面 } }
  那么: { 仅发生: { 事件: letter.answered, 事项: l }, 状态: { l: 已答复 } }
`);
  });
  it('goes on from a refusal in turns', () => {
    const refused = letter.when({ type: 'letter.answer', case: 'l', data: { reply: '好' } });
    const text = runs(letters, refused.when({ type: 'letter.answer', case: 'l' }).whenTimePasses('2022-08-16').trial);
    expect(text).toMatch(/那么: \{ 不予办理: 请答复具体事项, 条款: "2" \}\n {2}接着:\n/u);
  });
  it('tells time that passed, and what was assumed', () => {
    runs(letters, letter.whenTimePasses('2022-08-16T16:30').trial);
    runs(
      letters,
      given(letters)
        .on('2022-08-08')
        .assume()
        .case('l', 'letter', { in: 'work.paused', fields: { about: '路' } }).trial,
    );
    runs(
      letters,
      given(letters).on('2022-08-08').assume().case('s', 'slip', { in: 'red' }).when({ type: 'slip.close', case: 's' })
        .trial,
    );
  });
  it('is whole without the cast: everybody is registered, before the first day as after', () => {
    const trial = trialOf(letters);
    for (const sent of setUp) trial.send(sent);
    trial.send({ type: 'campaign.prepare', by: 'officer', at: '2022-07-25', case: 'campaign' });
    trial.send({
      type: 'letter.receive',
      by: 'roads-clerk',
      at: '2022-08-08T09:12:30+08:00',
      case: 'l',
      unit: 'roads',
      data: { about: '路灯' },
    });
    expect(runs(letters, trial)).toMatch(/^- 条款: "2"\n {2}标题: as it was\n {2}人员配置: 无\n/u);
    trial.send({ type: 'letter.answer', by: 'roads-head', case: 'l', data: { reply: '路灯已经修好' }, id: 'mine' });
    trial.send({ type: 'entry.propose', by: 'officer', case: 'l', data: { entry: 2, reason: '重复录入' } });
    const { number: proposal } = trial.case('l')?.proposals[0] ?? { number: 0 };
    trial.send({ type: 'entry.confirm', by: 'officer-2', case: 'l', data: { proposal, seen: proposal } });
    expect(trial.case('l')?.state).toBe('work.open+timeliness.onTime');
    runs(letters, trial);
  });
  it('tells where a case stands after what fell due at once', () => {
    const noted = given(county).when({
      type: 'matter.note',
      case: 'm',
      unit: 'township',
      data: { happensOn: '2022-06-20' },
    });
    expect(noted.trial.case('m')?.state).toBe('late');
    expect(runs(county, noted.trial, { clause: '2.1.3.x4', title: 'late at once' })).toMatch(
      /状态: \{ m: 逾期未请示报告 \}/u,
    );
  });
  it('is about a clause of the policy, or an error that says which may be meant', () => {
    expect(() => scenarioOf(letter.whenTimePasses('2022-08-16').trial, { clause: '9.9', title: 'x' })).toThrow(
      /没有条款 9\.9 \/ there is no clause 9\.9/u,
    );
  });
  it('of nothing is an error', () => {
    let code = '';
    try {
      scenarioOf(trialOf(letters), about);
    } catch (error) {
      code = isDubanError(error) ? error.code : '';
    }
    expect(code).toBe('nothing-to-tell');
  });
  it.each([
    ['letters', letters, '2', 25],
    ['the county', county, '3.3.i', 6],
  ] as const)('is made of any season of %s', (_, policy: Policy, clause, numRuns) => {
    fc.assert(
      fc.property(season(policy, { length: 15 }), (one) => {
        runs(policy, playSeason(one), { clause, title: 'a season' });
      }),
      { numRuns },
    );
  });
});
