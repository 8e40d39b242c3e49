/** Looks into schemas: what each is made of, through objects, arrays, unions, optionals and records. */
import type { z } from 'zod';

/** A schema's definition, as zod keeps it. */
type Definition = Readonly<Record<string, unknown>>;

const deepest = 12;

/** The definitions of a schema and of everything in it, outermost first. */
export const definitionsIn = (schema: unknown, depth = 0): readonly Definition[] => {
  if (typeof schema !== 'object' || schema === null || depth > deepest) return [];
  const def = (schema as { readonly _zod?: { readonly def?: Definition } })._zod?.def;
  if (def === undefined) return [];
  const inner = [
    def['innerType'],
    def['element'],
    def['valueType'],
    ...(Object.values((def['shape'] as object | undefined) ?? {}) as readonly unknown[]),
    ...((def['options'] as readonly unknown[] | undefined) ?? []),
  ];
  return [def, ...inner.flatMap((one) => definitionsIn(one, depth + 1))];
};

/** The objects that a schema is made of, outermost first. */
export const shapesOf = (schema: unknown): readonly z.ZodRawShape[] =>
  definitionsIn(schema).flatMap((def) => (def['shape'] === undefined ? [] : [def['shape'] as z.ZodRawShape]));
