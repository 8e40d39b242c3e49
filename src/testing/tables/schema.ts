/** The JSON Schema of a policy's tables, for editors: keys and names in one language or both, ids besides, data by command. */
import type { z } from 'zod';
import type { Policy } from '../../policy/index.js';
import { kindTitles, namesOf } from '../names.js';
import type { NameKind } from '../names.js';
import { commandOf, shapeOfCommand } from './by-case.js';
import { scenarioForm } from './forms.js';
import { dataSchema } from './schema-data.js';
import type { JsonSchema } from './schema-data.js';
import { commandTypes, formSchemas, formsSchema, nameKey, said } from './schema-forms.js';
import { spellings } from './schema-names.js';
import type { Languages } from './schema-names.js';

/** In which language keys and titles are proposed (default: both, as tables may mix them). */
export interface SchemaOptions {
  readonly language?: 'zh' | 'en';
}

const kinds = Object.keys(kindTitles) as readonly NameKind[];
/** Kinds whose names belong to a procedure: the case tells which is meant. */
const toldByCase: readonly NameKind[] = ['command', 'state', 'deadline'];

/**
 * A JSON Schema (draft 2020-12) for the policy's tables: keys, states, operations, roles, rules and clauses to choose from,
 * and data by operation. Editors use it to propose and to check; reading a table checks more (`bad-table`).
 */
export const scenarioSchema = (policy: Policy, { language }: SchemaOptions = {}): JsonSchema => {
  const languages: Languages = language === undefined ? ['zh', 'en'] : [language];
  const drawing = { policy, languages };
  const enumOf = (kind: NameKind, of?: string): JsonSchema => ({ enum: spellings(policy, kind, languages, of) });
  /** Titles of several things are told apart by the case they are about: they may be written too. */
  const withTitles = (kind: NameKind): JsonSchema => {
    const titles = namesOf(policy)[kind].flatMap(({ title, short }) => [
      ...languages.flatMap((one) => title?.[one] ?? []),
      ...(short === undefined ? [] : [short]),
    ]);
    return { enum: [...new Set([...titles, ...spellings(policy, kind, languages)])] };
  };
  const part = (name: string, shape: z.ZodRawShape): readonly [string, JsonSchema] => [
    name,
    dataSchema(shape, policy.glossary, languages, `#/$defs/${name}`),
  ];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${said(policy.title, languages)}: ${said(scenarioForm.title, languages)}`,
    type: 'array',
    minItems: 1,
    items: formsSchema(drawing, [scenarioForm]),
    $defs: {
      ...formSchemas(drawing, scenarioForm),
      ...Object.fromEntries(
        kinds.map((kind) => [nameKey(kind), toldByCase.includes(kind) ? withTitles(kind) : enumOf(kind)]),
      ),
      ...Object.fromEntries(policy.procedures.map(({ id }) => [nameKey('state', id), enumOf('state', id)])),
      ...Object.fromEntries(policy.procedures.map(({ id, fields }) => part(`fields-of-${id}`, fields))),
      ...Object.fromEntries(
        commandTypes(policy).map((type) => {
          const spec = commandOf(policy, type);
          return spec === undefined ? [`data-of-${type}`, {}] : part(`data-of-${type}`, shapeOfCommand(spec));
        }),
      ),
    },
  };
};
