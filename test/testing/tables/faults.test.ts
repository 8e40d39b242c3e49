/** Every fault of a table is told at once, with file, line and column, in Chinese and English, and with what was meant. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import type { Fault } from '../../../src/shared/index.js';
import { scenariosFrom } from '../../../src/testing/tables/index.js';

const policy = countyCampaign({ year: 2022 });
const faultsOf = (source: string): readonly Fault[] => {
  try {
    scenariosFrom(policy, source, 'work.yaml');
  } catch (error) {
    if (isDubanError(error) && error.code === 'bad-table') return error.faults;
    throw error;
  }
  return [];
};
const told = (source: string): readonly string[] =>
  faultsOf(source).map(({ path, message: { zh, en } }) => `${path.replace('work.yaml:', '')} ${zh} / ${en}`);

/** A sound scenario, with some lines put in another's place. */
const lines = [
  '- clause: 3.3.i', //                                                 1
  '  title: the responsible person does not verify', //                 2
  '  given:', //                                                        3
  '    - on: 2022-09-05', //                                            4
  '    - person: wang', //                                              5
  '      role: cadre', //                                               6
  '    - procedure: problem', //                                        7
  '      case: p', //                                                   8
  '      state: signed', //                                             9
  '      data: { responsible: wang }', //                              10
  '  when: { command: problem.verify, case: p, by: wang }', //         11
  '  then: { refused: verifier-not-independent, clause: 3.3.i }', //   12
];
const withLine = (line: number, written: string): string =>
  lines.map((one, i) => (i + 1 === line ? written : one)).join('\n');

const wrong: readonly (readonly [what: string, line: number, written: string, expected: readonly RegExp[]])[] = [
  [
    'a clause that is not there',
    1,
    '- clause: 3.3.I',
    [/^1:11 没有条款 3\.3\.I；是否指 3\.3\.i？ \/ there is no clause 3\.3\.I; did you mean 3\.3\.i\?$/u],
  ],
  [
    'a key that is not there',
    2,
    '  titel: x',
    [/^1:3 情形缺少“标题” \/ a scenario lacks "title"$/u, /^2:3 没有此项 titel；是否指 title？/u],
  ],
  ['a key in both languages', 2, '  title: x\n  标题: x', [/^3:3 标题 写了两次/u]],
  ['no title at all', 2, '  title:', [/^1:3 .*lacks "title"|^2:\d+ 此处须填写文字/u]],
  ['a day that is none', 4, '    - on: 2022-02-30', [/^4:11 不是日期或时间：2022-02-30/u]],
  ['a role that is not there', 6, '      role: cader', [/^6:13 没有职务 cader；是否指 cadre？/u]],
  ['a procedure that is not there', 7, '    - procedure: problm', [/^7:18 没有办理流程 problm；是否指 problem？/u]],
  ['a state of another procedure', 9, '      state: proposed', [/^9:14 没有状态 proposed/u]],
  [
    'a word that may be several states',
    9,
    '      state: none',
    [
      /^9:14 “none”可指多个状态：reminders\.none, inspection\.none, request\.none, referral\.none.* \/ "none" may be any of several states/u,
    ],
  ],
  [
    'a field that is not there',
    10,
    '      data: { responsable: wang }',
    [/^10:15 没有字段 responsable；是否指 responsible？/u],
  ],
  [
    'a field of the wrong kind',
    10,
    '      data: { rejections: many }',
    [/^10:27 不通过次数：须为数字，写的是“many” \/ rejections: a number is wanted, "many" is written$/u],
  ],
  ['a day in a field that is none', 10, '      data: { limit: soon }', [/^10:22 时限：形如 2022-09-30 的日期/u]],
  ['somebody nobody knows', 10, '      data: { responsible: wong }', [/^10:28 没有人员 wong；是否指 wang？/u]],
  [
    'a command that is not there',
    11,
    '  when: { command: problem.verfy, case: p }',
    [/^11:20 没有操作 problem\.verfy；是否指 problem\.verify？/u],
  ],
  [
    'a title that several commands have',
    11,
    '  when: { command: decline, case: q }',
    [/^11:20 “decline”可指多个操作：escalation\.decline, praise\.decline/u],
  ],
  [
    'whoever acts and is nobody',
    11,
    '  when: { command: problem.verify, case: p, by: wong }',
    [/^11:49 没有人员 wong/u],
  ],
  [
    'neither a command nor a day',
    11,
    '  when: { case: p }',
    [/^11:9 此处须有其中一项：操作、日期 \/ one of these is needed here: command, on$/u],
  ],
  ['data of another command', 11, '  when: { command: problem.verify, data: { goal: x } }', [/^11:44 没有字段 goal/u]],
  [
    'a value its schema refuses',
    11,
    '  when: { command: problem.verify, data: { onSite: maybe } }',
    [/^11:52 现场核验：须为是或否，写的是“maybe” \/ on site: yes or no is wanted, "maybe" is written$/u],
  ],
  [
    'a reason that is not there',
    12,
    '  then: { refused: verifier-not-independant }',
    [/^12:20 没有不予办理的规则 verifier-not-independant；是否指 verifier-not-independent？/u],
  ],
  [
    'an event that is not there',
    12,
    '  then: { happened: [problem.struckoff] }',
    [/^12:22 没有事件 problem\.struckoff；是否指 problem\.struck-off？/u],
  ],
  [
    'a deadline that is not there',
    12,
    '  then: { due: { p: { limt: 2022-09-20 } } }',
    [/^12:23 没有时限 limt；是否指 limit？/u],
  ],
  ['a clause without a refusal', 12, '  then: { clause: 3.3.i }', [/^12:9 “条款”须与“不予办理”同写/u]],
  [
    'a date as people write it, with the one that is meant',
    4,
    '    - on: 2022年9月5日',
    [/^4:11 不是日期或时间：2022年9月5日.*；是否指 2022-09-05？ \/ .*; did you mean 2022-09-05\?$/u],
  ],
  [
    'and so in data',
    10,
    '      data: { limit: 2022/9/5 }',
    [
      /^10:22 时限：形如 2022-09-30 的日期，写的是“2022\/9\/5”；是否指 2022-09-05？ \/ limit: a day such as 2022-09-30, "2022\/9\/5" is written; did you mean/u,
    ],
  ],
  ['no, where only yes says anything', 12, '  then: { taken: 否, state: signed }', [/^12:18 请填 是，或者不写此项/u]],
  [
    'a word that is none of those there are',
    11,
    '  when: { command: problem.find, case: q, data: { source: rumour } }',
    [
      /^11:59 来源：须为其中之一：self-check、.* \/ source: one of these is wanted: self-check, .*, "rumour" is written$/u,
    ],
  ],
  [
    'a misspelt key that tells what is given',
    7,
    '    - procedur: problem',
    [/^7:7 没有此项 procedur；是否指 procedure？ \/ there is no key procedur; did you mean procedure\?$/u],
  ],
  [
    'a misspelt key that tells what is asked, and nothing that only follows from it',
    11,
    '  when: { comand: problem.verify, case: p, by: wang }',
    [/^11:11 没有此项 comand；是否指 command？/u],
  ],
  [
    'a misspelt key of a case, though its unit is told as well',
    7,
    '    - procedur: problem\n      unit: township',
    [/^7:7 没有此项 procedur；是否指 procedure？/u],
  ],
  [
    'a case that is not there, where only people open such',
    12,
    '  then: { state: { p2: [signed, on-time] } }',
    [/^12:20 没有事项 p2；是否指 p？ \/ there is no case p2; did you mean p\?$/u],
  ],
  [
    'a case that is not there, by its deadline',
    12,
    '  then: { due: { q: { verification: 2022-09-13 } } }',
    [/^12:18 没有事项 q/u],
  ],
  ['nothing expected', 12, '  then: {}', [/^12:9 请写明应有什么结果/u]],
  ['no event expected', 12, '  then: { happened: [] }', [/^12:21 此处须至少写明一项.* \/ name one at least/u]],
  ['no event left out', 12, '  then: { not: [] }', [/^12:16 此处须至少写明一项/u]],
  ['no state expected', 12, '  then: { state: }', [/^12:18 此处须至少写明一项/u]],
  ['no field expected', 12, '  then: { data: { p: {} } }', [/^12:22 此处须至少写明一项/u]],
];

describe('a fault of a table', () => {
  it('none, where all is right', () => {
    expect(told(lines.join('\n'))).toEqual([]);
  });
  it.each(wrong)('%s', (_, line, written, expected) => {
    const found = told(withLine(line, written));
    if (expected.length === 1) expect(found).toHaveLength(1);
    for (const one of expected)
      expect(
        found.some((fault) => one.test(fault)),
        found.join('\n'),
      ).toBe(true);
  });
  it('what could not be read brings no faults that only follow from it', () => {
    const lost = [...lines.slice(0, 10), '  when: { case: p }', '  then: { state: signed, data: { q: { limit: x } } }'];
    expect(told(lost.join('\n'))).toEqual([expect.stringMatching(/^11:9 此处须有其中一项/u)]);
  });
  it('of a case that the policy may have opened is told on running, where it is written', () => {
    const late = lines.map((line, i) =>
      i === 11 ? '  then: { state: { T1:townshp:mobilisation: withdrawn } }' : line,
    );
    const [scenario] = scenariosFrom(policy, late.join('\n'), 'work.yaml');
    expect(() => scenario?.run()).toThrow(
      /^work\.yaml:12:20\n[^]*没有事项 T1:townshp:mobilisation；是否指 T1:township:mobilisation？/u,
    );
  });
  it('of what does not come is told on running, an event by its name alone', () => {
    const [scenario] = scenariosFrom(policy, withLine(12, '  then: { happened: problem.struck-off }'), 'work.yaml');
    expect(() => scenario?.run()).toThrow(/^work\.yaml:12:9\n应当 \/ wanted\n {2}problem\.struck-off\n/u);
  });
  it('states of no case: nothing was asked about one', () => {
    const passed = [...lines.slice(0, 10), '  when: { on: 2022-09-06 }', '  then: { state: signed }'].join('\n');
    expect(told(passed)).toEqual([expect.stringMatching(/^12:18 请写明是哪一事项的状态 \/ write whose state it is/u)]);
  });
  it('all of them at once, in the order of the file, under its name', () => {
    const several = lines.map((line, i) => ([0, 5, 9, 11].includes(i) ? line.replace(/(\w)( \}|$)/u, '$1x$2') : line));
    const faults = faultsOf(several.join('\n'));
    expect(faults.map(({ path }) => path)).toEqual([
      'work.yaml:1:11',
      'work.yaml:6:13',
      'work.yaml:10:28',
      'work.yaml:12:54',
    ]);
    expect(() => scenariosFrom(policy, several.join('\n'), 'work.yaml')).toThrow(
      /^work\.yaml 有 4 处错误 \/ work\.yaml has 4 faults\n {2}work\.yaml:1:11: 没有条款 3\.3\.ix/u,
    );
  });
  it('of one scenario do not hide those of another', () => {
    expect(told([...lines, ...lines.map((line) => line.replace('role: cadre', 'role: cadrex'))].join('\n'))).toEqual([
      expect.stringMatching(/^18:13 没有职务 cadrex/u),
    ]);
  });
});
