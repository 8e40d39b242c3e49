/** The JSON Schema of a policy's tables, for editors: keys and names in one language, ids besides, data by command. */
import type { Policy } from '../../policy/index.js';
import { kindTitles, namesOf } from '../names.js';
import type { NameKind } from '../names.js';
import { commandOf, shapeOfCommand } from './by-case.js';
import { scenarioForm } from './forms.js';
import { dataSchema } from './schema-data.js';
import type { JsonSchema } from './schema-data.js';
import { commandTypes, formsSchema, nameKey } from './schema-forms.js';
import { spellings } from './schema-names.js';

/** In which language keys and titles are proposed (default: Chinese). */
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
export const scenarioSchema = (policy: Policy, { language = 'zh' }: SchemaOptions = {}): JsonSchema => {
  const drawing = { policy, language };
  const enumOf = (kind: NameKind, of?: string): JsonSchema => ({ enum: spellings(policy, kind, language, of) });
  /** Titles of several things are told apart by the case they are about: they may be written too. */
  const withTitles = (kind: NameKind): JsonSchema => {
    const titles = namesOf(policy)[kind].flatMap(({ title, short }) => [title?.[language] ?? [], short ?? []].flat());
    return { enum: [...new Set([...titles, ...spellings(policy, kind, language)])] };
  };
  const { glossary } = policy;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${policy.title[language]}: ${scenarioForm.title[language]}`,
    type: 'array',
    minItems: 1,
    items: { $ref: '#/$defs/scenario' },
    $defs: {
      scenario: formsSchema(drawing, [scenarioForm]),
      ...Object.fromEntries(
        kinds.map((kind) => [nameKey(kind), toldByCase.includes(kind) ? withTitles(kind) : enumOf(kind)]),
      ),
      ...Object.fromEntries(policy.procedures.map(({ id }) => [nameKey('state', id), enumOf('state', id)])),
      ...Object.fromEntries(
        policy.procedures.map(({ id, fields }) => [`fields-of-${id}`, dataSchema(fields, glossary, language)]),
      ),
      ...Object.fromEntries(
        commandTypes(policy).map((type) => {
          const spec = commandOf(policy, type);
          return [`data-of-${type}`, spec === undefined ? {} : dataSchema(shapeOfCommand(spec), glossary, language)];
        }),
      ),
    },
  };
};
