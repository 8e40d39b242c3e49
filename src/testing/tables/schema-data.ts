/** Data in a JSON Schema: the fields of commands and cases, each under its name and its title; nothing is demanded, samples fill in. */
import { z } from 'zod';
import type { Glossary } from '../../policy/index.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema with every field under its title as well, at every depth, and none of them demanded. */
const under = (schema: unknown, titleOf: (name: string) => string | undefined): unknown => {
  if (Array.isArray(schema)) return schema.map((one) => under(one, titleOf));
  if (!isObject(schema)) return schema;
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'required' && isObject(schema['properties'])) continue;
    if (key !== 'properties' || !isObject(value)) {
      made[key] = under(value, titleOf);
      continue;
    }
    const properties: Record<string, unknown> = {};
    for (const [name, of] of Object.entries(value)) {
      properties[name] = under(of, titleOf);
      const title = titleOf(name);
      if (title !== undefined && !(title in value)) properties[title] = properties[name];
    }
    made['properties'] = properties;
  }
  return made;
};

/** The data that fields of these schemas make. */
export const dataSchema = (shape: z.ZodRawShape, glossary: Glossary | undefined, language: 'zh' | 'en'): JsonSchema => {
  const { $schema: _, ...whole } = z.toJSONSchema(z.strictObject(shape), { io: 'input', unrepresentable: 'any' });
  return under(whole, (name) => glossary?.fields[name]?.[language]) as JsonSchema;
};
