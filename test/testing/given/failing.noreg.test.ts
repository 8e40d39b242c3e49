/** What a failure says, word for word: wanted, came, the clause, and the timeline, in Chinese and English. */
import { AssertionError } from 'node:assert';
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { given } from '../../../src/testing/index.js';
import { policy as letters } from '../../engine/fixture.js';

const failureOf = (broken: () => unknown): AssertionError => {
  try {
    broken();
  } catch (error) {
    if (error instanceof AssertionError) return error;
    throw error;
  }
  throw new Error('it holds');
};
const late = () =>
  given(letters)
    .on('2022-08-08')
    .unit('roads', 'department')
    .case('l', 'letter')
    .assume()
    .case('s', 'slip', { in: 'red' });

const begun = (data = '') => `  2022-07-31 10:00  office: campaign.prepare 启动 / prepare [campaign]
      → campaign.prepared [campaign] prepared 已启动 / prepared (1)
  …  其间其他事件 / other events meanwhile: 1
  2022-08-08 10:00  host: unit.register 登记单位 / register a unit {"unit":"roads","name":"roads","kind":"department"}
      → unit.registered
  2022-08-08 10:00  clerk: letter.receive 收信 / receive [l]${data}
      → letter.received [l] work.open 待答复 / open (2)
  2022-08-08 10:00  假定 / assumed
      → assumed [s] red 红单 / red
`;

describe('a failure', () => {
  it('after a refusal', () => {
    const answered = late().when({ type: 'letter.answer', case: 'l', data: { reply: '好' } });
    expect(failureOf(() => answered.then('letter.answered')).message).toBe(`应当 / wanted
  letter.answered
实际 / came
  ✗ reply-too-short (2): 请答复具体事项 / answer the matter itself; 填报 / given "好"; 应为 / expected 至少四字 / four characters at least
条款 / clause
  2 来信须在五个工作日内答复。 / letters are answered within five working days
经过 / timeline
${begun()}  2022-08-08 10:00  head: letter.answer 答复 / answer [l] {"reply":"好"}
      ✗ reply-too-short (2): 请答复具体事项 / answer the matter itself; 填报 / given "好"; 应为 / expected 至少四字 / four characters at least`);
  });
  it('of an order marks where it broke', () => {
    const wanted = (broken: () => unknown): unknown => failureOf(broken).expected;
    const passed = late().whenTimePasses('2022-08-16');
    expect(wanted(() => passed.then('letter.overdue', 'letter.due-soon', { type: 'slip.issued' }))).toBe(
      'letter.overdue\nletter.due-soon  ← 此后未发生 / did not come after that\nslip.issued',
    );
    expect(wanted(() => passed.then({ type: 'letter.answered', by: 'head' }, 'letter.overdue'))).toBe(
      'letter.answered {"by":"head"}  ← 未发生 / did not come\nletter.overdue',
    );
  });
  it('counts what time brought to other cases: gates, suggestions, even where a plan was signed on the way', () => {
    const signed = given(countyCampaign({ year: 2022 }))
      .on('2022-09-05')
      .case('p', 'problem', { in: 'work.signed' });
    const timeline = (broken: () => unknown): string => failureOf(broken).message.split('经过 / timeline\n')[1] ?? '';
    const refused = timeline(() => signed.when({ type: 'problem.verify', case: 'p', by: 'head' }).thenTaken());
    expect(refused).not.toMatch(/gate\.failed|escalation\.suggested/u);
    expect(refused.match(/其间其他事件 \/ other events meanwhile: 15$/gmu)).toHaveLength(1);
    expect(refused).toMatch(/participation\.plan-signed/u);
    // It is the unit's own record that is asked about: there they belong.
    const own = { type: 'participation.sign-plan', case: 'participation:township', by: 'cadre' } as const;
    expect(timeline(() => signed.when(own).thenTaken())).toMatch(/gate\.failed \[participation:township\]/u);
  });
  it('after time has passed', () => {
    const passed = late().whenTimePasses('2022-08-16');
    const error = failureOf(() => passed.thenState('l', 'timeliness.dueSoon'));
    expect(error.message).toBe(`应当 / wanted
  [l] timeliness.dueSoon 将到期 / due soon
实际 / came
  [l] work.open 待答复 / open, timeliness.overdue 逾期 / overdue
条款 / clause
  2 来信须在五个工作日内答复。 / letters are answered within five working days
  3 逾期发催办单。 / a slip goes out when one is late
经过 / timeline
${begun(' {"about":"道路"}')}  2022-08-12 00:00  时间推移 / time passes
      → letter.due-soon [l] timeliness.dueSoon 将到期 / due soon (2)
  2022-08-16 00:00  时间推移 / time passes
      → letter.overdue [l] timeliness.overdue 逾期 / overdue (2)
      → slip.issued [slip-l] issued 已发 / issued (3)
      → letter.marked [l] (3)`);
    expect([error.expected, error.actual]).toEqual([
      '[l] timeliness.dueSoon 将到期 / due soon',
      '[l] work.open 待答复 / open, timeliness.overdue 逾期 / overdue',
    ]);
  });
});
