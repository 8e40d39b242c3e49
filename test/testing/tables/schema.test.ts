/** The JSON Schema of a policy's tables: editors take what the reader takes, and mark what it would not. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { scenarioSchema, scenariosFrom } from '../../../src/testing/tables/index.js';
import { policy as letters } from '../../engine/fixture.js';

const county = countyCampaign({ year: 2022 });
// Nothing that a strict reader of schemas would complain of.
const ajv = new Ajv2020({ allErrors: true, strict: true });
const inChinese = ajv.compile(scenarioSchema(county, { language: 'zh' }));
const inEnglish = ajv.compile(scenarioSchema(county, { language: 'en' }));
const inBoth = ajv.compile(scenarioSchema(county));

/** A sound scenario, with parts put in another's place. */
const scenario = (more: object = {}): object => ({
  条款: '3.3.i',
  标题: '整改责任人不得自行核验',
  假定: [{ 日期: '2022-09-05' }, { 程序: '问题', 事项: 'p', 状态: '待核验', 数据: { 具体责任人: '单位干部' } }],
  当: { 操作: '核验销号', 事项: 'p', 经办: '具体责任人', 数据: { 现场核验: '是' } },
  那么: { 不予办理: 'verifier-not-independent', 条款: '3.3.i', 状态: '待核验', 时限: { p: { 整改时限: '无' } } },
  ...more,
});
const marked = (more: object): readonly string[] => {
  inChinese([scenario(more)]);
  return (inChinese.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('the schema', () => {
  it.each([
    ['problems.yaml', inChinese],
    ['ladder.yaml', inChinese],
    ['offices.en.yaml', inEnglish],
  ] as const)('takes the tables of the county: %s', (file, takes) => {
    takes(parse(readFileSync(`test/packs/county-campaign/tables/${file}`, 'utf8')));
    expect(takes.errors ?? []).toEqual([]);
  });
  it('takes keys of its own language only: an editor proposes no others', () => {
    expect(inChinese([scenario()])).toBe(true);
    expect(inEnglish([scenario()])).toBe(false);
    const forms = scenarioSchema(county, { language: 'en' })['$defs'] as Readonly<
      Record<string, { readonly properties?: object }>
    >;
    expect(Object.keys(forms['form-of-clause']?.properties ?? {})).toEqual([
      'clause',
      'title',
      'cast',
      'given',
      'when',
      'then',
      'next',
    ]);
  });
  it.each([
    ['a key that is not there', { 标题: 'x', 题目: 'x' }, /^ ?\/0 additionalProperties/u],
    ['a clause that is not there', { 条款: '3.3.ii' }, /^\/0\/条款 enum/u],
    ['a state of another procedure', { 假定: [{ 程序: '问题', 事项: 'p', 状态: '已建议' }] }, /^\/0\/假定\/0\/状态/u],
    ['a date as people write it', { 假定: { 日期: '2022-9-5' } }, /日期 pattern/u],
    [
      'a field of another command',
      { 当: { 操作: '核验销号', 事项: 'p', 数据: { 目标: 'x' } } },
      /\/0\/当\/数据 additionalProperties/u,
    ],
    [
      'a value of the wrong kind',
      { 当: { 操作: '核验销号', 事项: 'p', 数据: { 现场核验: '也许' } } },
      /现场核验 enum/u,
    ],
    [
      'a day in data that is none',
      { 当: { 操作: '制定整改措施', 事项: 'p', 数据: { 时限: '九月' } } },
      /\/0\/当\/数据\/时限 pattern/u,
    ],
    ['a command that is not there', { 当: { 操作: '核销', 事项: 'p' } }, /\/0\/当\/操作 enum/u],
    ['a reason that is not there', { 那么: { 不予办理: 'no-such-rule' } }, /\/0\/那么\/不予办理/u],
    [
      'a deadline that is not there',
      { 那么: { 时限: { p: { 期限: '无' } } } },
      /\/0\/那么\/时限\/p propertyNames|\/0\/那么\/时限\/p enum/u,
    ],
    ['an event that is not there', { 那么: { 发生: 'problem.struckoff' } }, /\/0\/那么\/发生/u],
  ] as const)('marks %s', (_, more, expected) => {
    const found = marked(more);
    expect(
      found.some((one) => expected.test(one)),
      found.join('\n'),
    ).toBe(true);
  });
  it('takes both languages, even mixed, unless it is asked for one', () => {
    const mixed = [
      scenario(),
      {
        clause: '3.3.i',
        title: 'an inspector may',
        given: [{ on: '2022-09-05' }, { procedure: 'problem', 事项: 'p', state: '待核验' }],
        when: { command: 'verify and strike off', case: 'p', by: 'inspector', 数据: { 'on site': '是' } },
        那么: { happened: 'problem.struck-off', state: 'struck-off', due: { p: { limit: 'none' } } },
      },
    ];
    inBoth(mixed);
    expect(inBoth.errors ?? []).toEqual([]);
    expect(scenariosFrom(county, stringify(mixed))).toHaveLength(2);
  });
  it.each([
    ['nothing expected', { 那么: {} }],
    ['no event that happened', { 那么: { 发生: [] } }],
    ['no event that did not, beside what did', { 那么: { 不发生: [], 发生: 'problem.struck-off' } }],
    ['no reason to refuse', { 那么: { 不予办理: [] } }],
    ['no state', { 那么: { 状态: [] } }],
    ['no state of a case', { 那么: { 状态: { p: [] } } }],
    ['the state of no case', { 那么: { 状态: {} } }],
    ['no field of a case', { 那么: { 数据: { p: {} } } }],
    ['the fields of no case', { 那么: { 数据: {} } }],
    ['no deadline of a case', { 那么: { 时限: { p: {} } } }],
    ['the deadlines of no case', { 那么: { 时限: {} } }],
    ['a clause without a refusal', { 那么: { 条款: '3.3.i' } }],
    ['a clause without a refusal, beside what came', { 那么: { 条款: '3.3.i', 发生: 'problem.struck-off' } }],
    ['a key in both languages', { clause: '3.3.i' }],
    ['a key in both languages deeper down', { 那么: { 状态: '待核验', state: '待核验' } }],
    ['a misspelt clause', { 条款: '3.3.ii' }],
  ])('marks what the reader refuses, in one language and in both: %s', (_, more) => {
    expect(inChinese([scenario(more)])).toBe(false);
    expect(inBoth([scenario(more)])).toBe(false);
    expect(() => scenariosFrom(county, stringify([scenario(more)]))).toThrow(/有 \d 处错误/u);
  });
  it('takes that only nothing came: that says something', () => {
    const nothing = scenario({ 那么: { 仅发生: [] } });
    expect(inChinese([nothing])).toBe(true);
    expect(scenariosFrom(county, stringify([nothing]))[0]?.scenario.then).toEqual({ only: [] });
  });
  it('marks what is missing', () => {
    expect(inChinese([{ 条款: '3.3.i', 标题: 'x', 当: { 日期: '2022-09-06' } }])).toBe(false);
    expect(inChinese.errors?.map(({ params }) => params)).toEqual([{ missingProperty: '那么' }]);
  });
  it('is made for any policy, titles or none', () => {
    const takes = ajv.compile(scenarioSchema(letters, { language: 'en' }));
    takes([{ clause: 2, title: 'late', when: { on: '2022-08-16' }, then: { happened: ['run.begun'] } }]);
    expect(takes.errors ?? []).toEqual([]);
  });
});
