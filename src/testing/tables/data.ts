/** Data as they are written: fields by name or title at every depth, people and units by what they are called. */
import type { z } from 'zod';
import { shapesOf } from '../../policy/index.js';
import type { Glossary } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { noSuchName } from '../names.js';
import { elementOf, isRecord } from './element.js';
import { yesOrNo } from './plain-words.js';
import type { Slots } from './slots.js';
import type { Note, Position, Tree } from './tree.js';
import { reportValues } from './values.js';

/** What data are read by. */
export interface DataRules {
  readonly shape: z.ZodRawShape;
  readonly glossary: Glossary | undefined;
  readonly slots: Slots;
  /** What a command's sample has: completes what is written of objects in it. */
  readonly sample?: JsonObject | undefined;
  /** The id of somebody or of a unit; notes a fault where there is none of that name. */
  readonly refer: (what: 'person' | 'unit', written: string, at: Position) => string;
  readonly note: Note;
}

/** The titles of a field. */
export const titlesOf = (glossary: Glossary | undefined, name: string): readonly string[] => {
  const title = glossary?.fields[name];
  return title === undefined ? [] : [title.zh, title.en];
};

/** The name of a field, by itself or by its title. */
const fieldNamed = (shape: z.ZodRawShape, glossary: Glossary | undefined, written: string): string | undefined =>
  written in shape ? written : Object.keys(shape).find((name) => titlesOf(glossary, name).includes(written));

/** A number where words are wanted is meant as it stands, 12 for "12"; 是 where yes or no is wanted. */
const meant = (value: Json, source: string, schema: unknown): Json => {
  if (value === null || schema === undefined) return value;
  const takes = (one: unknown): boolean => (schema as z.ZodType).safeParse(one).success;
  const otherwise = typeof value === 'string' ? yesOrNo(value) : source;
  return otherwise !== undefined && !takes(value) && takes(otherwise) ? otherwise : value;
};

/** What is written, as JSON: the schema at hand tells what its fields may be. */
const jsonOf = (tree: Tree, schema: unknown, path: string, rules: DataRules): Json => {
  if (tree.is === 'scalar') {
    const value = meant(tree.value, tree.source, schema);
    const slot = rules.slots.get(path);
    return typeof value === 'string' && slot !== undefined ? rules.refer(slot, value, tree.at) : value;
  }
  const inner = (one: Tree): Json => jsonOf(one, elementOf(schema), `${path}.*`, rules);
  if (tree.is === 'list') return tree.items.map(inner);
  const [shape] = shapesOf(schema);
  return shape === undefined || isRecord(schema)
    ? Object.fromEntries(tree.entries.map(({ key, value }) => [key, inner(value)]))
    : objectOf(tree, shape, path, rules);
};

const objectOf = (
  tree: Tree & { readonly is: 'map' },
  shape: z.ZodRawShape,
  path: string,
  rules: DataRules,
): JsonObject => {
  const { glossary, note } = rules;
  const made: Record<string, Json> = {};
  for (const { key, keyAt, value } of tree.entries) {
    const name = fieldNamed(shape, glossary, key);
    if (name === undefined) {
      const known = Object.keys(shape).flatMap((one) => [one, ...titlesOf(glossary, one)]);
      note(keyAt, noSuchName(text('字段', 'field'), key, known));
      continue;
    }
    if (name in made) note(keyAt, text(`${key} 写了两次`, `${key} is written twice`));
    made[name] = jsonOf(value, shape[name], path === '' ? name : `${path}.${name}`, rules);
  }
  return made;
};

/** Reads data: every field that is not there, and every value its schema refuses, is noted. */
export const readData = (tree: Tree, rules: DataRules): JsonObject => {
  if (tree.is === 'scalar' && tree.value === null) return {};
  if (tree.is === 'map') return reportValues(objectOf(tree, rules.shape, '', rules), tree, rules);
  rules.note(tree.at, text('此处须为“字段: 值”', 'write fields here, each with its value'));
  return {};
};
