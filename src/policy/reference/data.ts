/** What a command carries, field by field, in words: names, titles, bounds, and the values that may be chosen. */
import { z } from 'zod';
import { daySchema } from '../../calendar/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { fieldTitle } from './words.js';
import type { Source } from './words.js';

/** As much of a JSON schema as is told. */
interface Told {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Told[];
  readonly items?: Told;
  readonly properties?: Readonly<Record<string, Told>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Told | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A field of a command or of an option's value. */
export interface FieldRow {
  /** `evidence[].kind`: of each item of a list; `duties{}.duty`: of each entry by name. */
  readonly name: string;
  readonly title: string;
  readonly required: boolean;
  readonly content: string;
}

const toldOf = (schema: z.ZodType): Told =>
  z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (Object.is(zodSchema, daySchema)) Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  }) as Told;

const safe = (n: number | undefined): number | undefined =>
  n === undefined || Math.abs(n) >= Number.MAX_SAFE_INTEGER ? undefined : n;

const between = (least: number | undefined, most: number | undefined, unit: Text): Text => {
  const [from, to] = [safe(least), safe(most)];
  if (from === undefined && to === undefined) return text('', '');
  if (to === undefined) return text(`（不少于${from ?? 0}${unit.zh}）`, ` (${from ?? 0}${unit.en} or more)`);
  if (from === undefined) return text(`（不超过${to}${unit.zh}）`, ` (at most ${to}${unit.en})`);
  return text(`（${from}至${to}${unit.zh}）`, ` (${from} to ${to}${unit.en})`);
};

/** So many values are listed; of more their number is told. */
const fewValues = 24;

const valuesText = ({ policy, language }: Source, name: string, values: readonly unknown[]): string => {
  if (values.length > fewValues)
    return language === 'zh' ? `选一项，共${values.length}项` : `one of ${values.length} values`;
  const titles = policy.glossary?.values?.[name] ?? {};
  const shown = values.map((value) => {
    const title = titles[String(value)]?.[language];
    if (title === undefined) return `\`${String(value)}\``;
    return language === 'zh' ? `\`${String(value)}\`（${title}）` : `\`${String(value)}\` (${title})`;
  });
  return language === 'zh' ? `选一项：${shown.join('、')}` : `one of ${shown.join(', ')}`;
};

/** What belongs in a field. `name` finds the words for values. */
const contentText = (source: Source, name: string, told: Told): string => {
  const { language } = source;
  const sized = (kind: Text, least: number | undefined, most: number | undefined, unit: Text): string =>
    `${kind[language]}${between(least, most, unit)[language]}`;
  if (told.enum !== undefined) return valuesText(source, name, told.enum);
  if (told.const !== undefined) return valuesText(source, name, [told.const]);
  if (told.anyOf !== undefined)
    return told.anyOf.map((one) => contentText(source, name, one)).join(language === 'zh' ? '，或' : ', or ');
  if (told.format === 'date') return language === 'zh' ? '日期' : 'a day';
  switch (told.type ?? '') {
    case 'string':
      return sized(text('文字', 'text'), told.minLength, told.maxLength, text('字', ' characters'));
    case 'integer':
      return sized(text('整数', 'a whole number'), told.minimum, told.maximum, text('', ''));
    case 'number':
      return sized(text('数字', 'a number'), told.minimum, told.maximum, text('', ''));
    case 'boolean':
      return language === 'zh' ? '是或否' : 'yes or no';
    case 'array': {
      const list = sized(text('列表', 'a list'), told.minItems, told.maxItems, text('项', ' items'));
      const inner =
        told.items === undefined || told.items.properties !== undefined ? '' : contentText(source, name, told.items);
      return inner === '' ? list : language === 'zh' ? `${list}，每项${inner}` : `${list}, each ${inner}`;
    }
    case 'object':
      return typeof told.additionalProperties === 'object'
        ? `${language === 'zh' ? '按名称填写，每项' : 'by name, each '}${contentText(source, name, told.additionalProperties)}`
        : language === 'zh'
          ? '一组栏目'
          : 'a set of fields';
    default:
      return language === 'zh' ? '任意内容' : 'anything';
  }
};

const rowsIn = (source: Source, { properties = {}, required = [] }: Told, prefix: string): readonly FieldRow[] =>
  Object.entries(properties).flatMap(([key, told]) => {
    const name = `${prefix}${key}`;
    const { items, additionalProperties } = told;
    const [inner, into] =
      items?.properties !== undefined
        ? [items, '[].']
        : typeof additionalProperties === 'object'
          ? [additionalProperties, '{}.']
          : [told, '.'];
    return [
      {
        name,
        title: fieldTitle(source, key),
        required: required.includes(key),
        content: contentText(source, key, told),
      },
      ...rowsIn(source, inner, `${name}${into}`),
    ];
  });

/** The fields of a command's data, at every depth, outermost first. */
export const dataRows = (source: Source, schema: z.ZodType): readonly FieldRow[] => rowsIn(source, toldOf(schema), '');

/** What a value may be, in words. */
export const valueText = (source: Source, schema: z.ZodType): string => contentText(source, '', toldOf(schema));
