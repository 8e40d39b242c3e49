/** Data in a JSON Schema: the fields of commands and cases, each under its name and its title; nothing is demanded, samples fill in. */
import { z } from 'zod';
import { daySchema } from '../../calendar/index.js';
import type { Glossary } from '../../policy/index.js';
import type { Languages } from './schema-names.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a day is written. */
export const daySpelled: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema with every field under its title as well, at every depth, and none of them demanded. */
const under = (
  schema: unknown,
  titlesFor: (name: string) => readonly string[],
  yesAndNo: readonly unknown[],
  place: string,
): unknown => {
  if (Array.isArray(schema)) return schema.map((one) => under(one, titlesFor, yesAndNo, place));
  if (!isObject(schema)) return schema;
  // 是 and 否 are read as yes and no.
  if (schema['type'] === 'boolean') return { enum: [true, false, ...yesAndNo] };
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    // What refers to itself is found from the top of the whole schema.
    if (key === '$ref' && typeof value === 'string') {
      made[key] = value.replace(/^#/u, place);
      continue;
    }
    if (key === 'required' && isObject(schema['properties'])) continue;
    if (key !== 'properties' || !isObject(value)) {
      made[key] = under(value, titlesFor, yesAndNo, place);
      continue;
    }
    const properties: Record<string, unknown> = {};
    for (const [name, of] of Object.entries(value)) {
      properties[name] = under(of, titlesFor, yesAndNo, place);
      for (const title of titlesFor(name)) if (!(title in value)) properties[title] = properties[name];
    }
    made['properties'] = properties;
  }
  return made;
};

/** The data that fields of these schemas make, as a part of a whole schema at `place` (a reference: `#/$defs/…`). */
export const dataSchema = (
  shape: z.ZodRawShape,
  glossary: Glossary | undefined,
  languages: Languages,
  place: string,
): JsonSchema => {
  const { $schema: _, ...whole } = z.toJSONSchema(z.strictObject(shape), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === (daySchema as unknown)) Object.assign(jsonSchema, daySpelled);
    },
  });
  const titlesFor = (name: string): readonly string[] =>
    languages.flatMap((language) => glossary?.fields[name]?.[language] ?? []);
  const yesAndNo = languages.flatMap((language) => (language === 'zh' ? ['是', '否'] : ['yes', 'no']));
  return under(whole, titlesFor, yesAndNo, place) as JsonSchema;
};
