/** What is wrong with the shape of an input, told as an official fills in a form: which field, what belongs there. */
import type { z } from 'zod';
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';

type Issue = z.core.$ZodIssue;

/** What the fields of the envelope and of the registry's commands are called. */
const titles: Readonly<Record<string, Text>> = {
  acting: text('主持工作', 'acting'),
  at: text('登记时间', 'recorded at'),
  by: text('办理人', 'by whom'),
  case: text('事项编号', 'case'),
  data: text('填报内容', 'what is filled in'),
  entry: text('登记序号', 'entry'),
  expected: text('所见版本', 'version seen'),
  from: text('起始日期', 'first day'),
  holidays: text('放假日期', 'days off'),
  id: text('操作编号', 'id of the command'),
  into: text('并入单位', 'merged into'),
  kind: text('单位类别', 'kind of unit'),
  leader: text('分管县政府领导', 'leader in charge'),
  name: text('名称', 'name'),
  number: text('编号', 'number'),
  occurredOn: text('发生日期', 'day of effect'),
  onBehalfOf: text('委托人', 'on behalf of'),
  others: text('其他承继单位', 'other successors'),
  parent: text('上级单位或来源事项', 'parent'),
  person: text('人员', 'person'),
  reason: text('理由', 'reason'),
  role: text('职务', 'role'),
  scope: text('适用范围', 'scope'),
  seen: text('所见版本', 'version seen'),
  source: text('依据', 'source'),
  successor: text('承继单位', 'successor'),
  to: text('终止日期', 'last day'),
  type: text('操作', 'what is asked'),
  unit: text('单位', 'unit'),
  until: text('截止日期', 'until'),
  workdays: text('调休上班日期', 'make-up working days'),
  year: text('年份', 'year'),
};

const either = (zh: string, en: string): Text => text(zh, en);

/** A field by name, in the policy's own words first; one in a list by its place. */
const titleOf = (policy: Policy, path: readonly PropertyKey[]): Text => {
  const names = path.filter((part) => typeof part === 'string');
  const name = names.at(-1) ?? 'data';
  const fields: Readonly<Record<string, Text>> = policy.glossary?.fields ?? {};
  const title = (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? titles[name] ?? text(name, name);
  const place = path.at(-1);
  return typeof place === 'number' && names.length > 0
    ? text(`${title.zh}第${place + 1}项`, `${title.en}, item ${place + 1}`)
    : title;
};

/** What a value of a kind is called. */
const kindsOfValue: Readonly<Record<string, Text>> = {
  string: either('文字', 'a text'),
  number: either('数字', 'a number'),
  int: either('整数', 'a whole number'),
  boolean: either('“是”或“否”', 'yes or no'),
  array: either('列表', 'a list'),
  object: either('一组栏目', 'a set of fields'),
  record: either('一组栏目', 'a set of fields'),
};

/** So many values are listed; of more their number is told. */
const fewValues = 12;

/** The values that may be chosen, in the policy's words where it has some. */
const choices = (policy: Policy, path: readonly PropertyKey[], values: readonly unknown[]): Text => {
  if (values.length > fewValues) return text(`规定的${values.length}项之一`, `one of ${values.length} values`);
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? '';
  const known: Readonly<Record<string, Text>> = policy.glossary?.values?.[name] ?? {};
  const shown = values.map((value): Text => known[String(value)] ?? text(String(value), String(value)));
  return text(shown.map(({ zh }) => zh).join('、'), shown.map(({ en }) => en).join(', '));
};

const amountOf = (issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Text => {
  const [n, zh, en] =
    issue.code === 'too_big'
      ? ([
          issue.maximum,
          issue.inclusive === false ? '小于' : '不超过',
          issue.inclusive === false ? 'less than' : 'at most',
        ] as const)
      : ([
          issue.minimum,
          issue.inclusive === false ? '大于' : '不少于',
          issue.inclusive === false ? 'more than' : 'at least',
        ] as const);
  if (issue.origin === 'string') return text(`${zh} ${n}字`, `${en} ${n} characters`);
  if (issue.origin === 'array') return text(`${zh} ${n}项`, `${en} ${n} items`);
  return text(`${zh} ${n}`, `${en} ${n}`);
};

/** What a pack's own check says, `中文 / English`; nothing where it is not written so. */
const ownWords = (message: string): Text | undefined => {
  const [, zh, en] = /^(.*\p{Script=Han}.*?) \/ ([^\p{Script=Han}]+)$/u.exec(message) ?? [];
  return zh === undefined || en === undefined ? undefined : text(zh, en);
};

/** What belongs there. */
const wanted = (policy: Policy, issue: Issue): Text => {
  const own = ownWords(issue.message);
  if (own !== undefined) return own;
  switch (issue.code) {
    case 'invalid_type':
      return kindsOfValue[issue.expected] ?? either('另一种内容', 'something else');
    case 'invalid_value':
      return choices(policy, issue.path, issue.values);
    case 'too_big':
    case 'too_small':
      return amountOf(issue);
    case 'not_multiple_of':
      return text(`${issue.divisor}的倍数`, `a multiple of ${issue.divisor}`);
    case 'unrecognized_keys':
      return either('不填此栏', 'no such field');
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return either('规定的格式', 'the form laid down for it');
  }
};

const shownOf = (given: unknown): string | number | boolean | null => {
  if (typeof given === 'string') return given.length > 80 ? `${given.slice(0, 80)}…` : given;
  return typeof given === 'number' || typeof given === 'boolean' ? given : null;
};

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );

/** Each field at fault by itself: fields that nobody asked for are told one by one. */
const apart = (issue: Issue): readonly Issue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }))
    : [issue];

const messageOf = (issue: Issue, given: unknown, { zh, en }: Text, expected: Text): Text => {
  if (issue.code === 'unrecognized_keys')
    return text(`没有“${zh}”这一栏，请删去`, `there is no field "${en}": leave it out`);
  if (given === undefined) return text(`请填写“${zh}”`, `fill in "${en}"`);
  if (issue.code === 'too_small' && issue.origin === 'string' && given === '')
    return text(`“${zh}”不能为空，请填写`, `"${en}" is empty: fill it in`);
  if (issue.code === 'invalid_value')
    return text(`“${zh}”只能从下列各项中选填：${expected.zh}`, `"${en}" is one of these: ${expected.en}`);
  return text(
    `“${zh}”填写有误，应为${expected.zh}，请更正`,
    `"${en}" is not right, it should be ${expected.en}: correct it`,
  );
};

/** Faults of an input that are told at once. */
const mostFaults = 100;

/** Every field that is wrong, on the clause of what was asked, with its path beneath `under`. */
export const shapeFailures = (
  policy: Policy,
  clause: string | undefined,
  { issues }: Pick<z.ZodError, 'issues'>,
  input: unknown,
  under: string,
): readonly Failure[] =>
  issues
    .slice(0, mostFaults)
    .flatMap((issue) => apart(issue))
    .slice(0, mostFaults)
    .map((issue) => {
      const given = at(input, issue.path);
      const expected = wanted(policy, issue);
      const message = messageOf(issue, given, titleOf(policy, issue.path), expected);
      const path = [under, ...issue.path.map(String)].filter((part) => part !== '').join('.');
      return { ...failure('bad-shape', message, shownOf(given), expected, clause), path };
    });
