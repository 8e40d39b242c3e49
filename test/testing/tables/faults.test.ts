/** Every fault of a table is told at once, with file, line and column, in Chinese and English, and with what was meant. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import type { Fault } from '../../../src/shared/index.js';
import { scenariosFrom, scenariosIn } from '../../../src/testing/tables/index.js';

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
  ['a procedure that is not there', 7, '    - procedure: problm', [/^7:18 没有程序 problm；是否指 problem？/u]],
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
    [
      /^10:27 不通过次数：无效输入：期望 int，实际接收 字符串 \/ rejections: Invalid input: expected int, received string|^10:27 不通过次数：/u,
    ],
  ],
  ['a day in a field that is none', 10, '      data: { limit: soon }', [/^10:22 时限：须为日期/u]],
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
    [/^11:52 现场核验：.* \/ on site: Invalid input: expected boolean, received string$/u],
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
    [/^10:22 时限：须为日期 YYYY-MM-DD；是否指 2022-09-05？ \/ limit: a day as YYYY-MM-DD; did you mean/u],
  ],
  ['no, where only yes says anything', 12, '  then: { taken: 否, state: signed }', [/^12:18 请填 是，或者不写此项/u]],
  ['nothing expected', 12, '  then: {}', [/^12:9 请写明应有什么结果/u]],
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

describe('a file that is no table', () => {
  it('is told where YAML ends', () => {
    expect(told('- clause: 3.3.i\n\ttitle: x')).toEqual([
      expect.stringMatching(/^2:1 不能用制表符缩进，请用空格 \/ indent by spaces/u),
    ]);
    expect(told('- clause: 3.3.i\n  clause: 3.3.j').join()).toMatch(/2:3 不是合格的 YAML：同一处有两个相同的项/u);
    expect(told('- 条款: 3.3.i\n  标题: x\n  假定\n    - 日期：2022-09-05').join()).toMatch(
      /项名不能跨行：是否漏了冒号，或冒号后没有空格？/u,
    );
  });
  it('is told that full-width punctuation means nothing', () => {
    expect(told('- 条款：3.3.i')).toEqual([
      expect.stringMatching(/^1:3 此处须为“项: 内容”（情形）；冒号须用半角并空一格 \/ .*half-width colon/u),
    ]);
    expect(told('- { 条款: 3.3.i，标题: x }').join()).toMatch(/没有条款 3\.3\.i，标题: x|标点须用半角/u);
  });
  it('is told that it holds nothing', () => {
    expect(told('')).toEqual(['1:1 表中没有情形 / the table holds no scenario']);
    expect(told('# only a comment')).toEqual([expect.stringMatching(/表中没有情形/u)]);
    expect(told('- 3')).toEqual([expect.stringMatching(/^1:3 此处须为“项: 内容”/u)]);
  });
  it('is told that a colon needs a space', () => {
    expect(told('- 标题:整改\n  条款: 3.3.i').join()).toMatch(/冒号后没有空格/u);
  });
  it('may repeat itself by reference, but not without end', () => {
    const [first = '', ...rest] = lines;
    const twice = [first.replace('- ', '- &one\n  '), ...rest, '- *one'].join('\n');
    expect(scenariosFrom(policy, twice)).toHaveLength(2);
    expect(told('- &a [*a]').join()).toMatch(/1:7 不能引用自身 \/ a reference to what it stands in/u);
    const fold = 'abcdef'.split('').map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(i === 0 ? 'x' : `*${'abcdef'[i - 1] ?? ''}`)
          .join()}]`,
    );
    expect(told(fold.join('\n')).join()).toMatch(/引用层层展开，内容过多/u);
  });
  it('is told to be saved as UTF-8', () => {
    mkdirSync('out', { recursive: true });
    writeFileSync('out/gbk.yaml', Buffer.from([0x2d, 0x20, 0xcc, 0xf5, 0xbf, 0xee, 0x3a, 0x20, 0x31]));
    expect(() => scenariosIn(policy, 'out/gbk.yaml')).toThrow(/请另存为 UTF-8 编码 \/ .*save it as UTF-8/u);
  });
  it('may come with a mark of its encoding and the line ends of Windows', () => {
    expect(scenariosFrom(policy, `\uFEFF${lines.join('\r\n')}`)).toHaveLength(1);
  });
  it('cannot be read', () => {
    expect(() => scenariosIn(policy, 'nowhere.yaml')).toThrow(/无法读取 nowhere\.yaml \/ cannot read nowhere\.yaml/u);
  });
});
