/** A file that is no table is told so where it goes wrong; what YAML allows besides is read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { isDubanError } from '../../../src/shared/index.js';
import { scenariosFrom, scenariosIn } from '../../../src/testing/tables/index.js';

const policy = countyCampaign({ year: 2022 });
const told = (source: string): readonly string[] => {
  try {
    scenariosFrom(policy, source, 'work.yaml');
  } catch (error) {
    if (!isDubanError(error) || error.code !== 'bad-table') throw error;
    return error.faults.map(({ path, message: { zh, en } }) => `${path.replace('work.yaml:', '')} ${zh} / ${en}`);
  }
  return [];
};

const lines = [
  '- clause: 3.3.i',
  '  title: whoever applied does not verify',
  '  given:',
  '    - on: 2022-09-05',
  '    - { procedure: problem, case: p, state: signed }',
  '  when: { command: problem.verify, case: p, by: head }',
  '  then: { refused: verifier-not-independent, clause: 3.3.i }',
];

describe('a file that is no table', () => {
  it('is told where YAML ends', () => {
    expect(told('- clause: 3.3.i\n\ttitle: x')).toEqual([
      expect.stringMatching(/^2:1 不能用制表符缩进，请用空格 \/ indent by spaces/u),
    ]);
    expect(told(`${lines.join('\n')}\n---\n${lines.join('\n')}`)).toEqual([
      '8:1 一个文件只写一份表，请去掉中间的“---” / a file holds one table: take out the "---" between',
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
