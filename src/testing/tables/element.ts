/** What a schema's items are: of a list, or of a record. */

const definition = (schema: unknown): Readonly<Record<string, unknown>> =>
  (schema as { readonly _zod?: { readonly def?: Readonly<Record<string, unknown>> } } | undefined)?._zod?.def ?? {};

/** The schema without what makes it optional. */
const bare = (schema: unknown): unknown => {
  const inner = definition(schema)['innerType'];
  return inner === undefined ? schema : bare(inner);
};

/** Whether it holds any keys, each with a value of one kind. */
export const isRecord = (schema: unknown): boolean => definition(bare(schema))['type'] === 'record';

/** The schema of its items. */
export const elementOf = (schema: unknown): unknown => {
  const { element, valueType } = definition(bare(schema));
  return element ?? valueType;
};
