/** The forms of a table in a JSON Schema: one after another by the key that tells each, with what depends on it. */
import { registryCommands } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import type { Text } from '../../shared/index.js';
import type { NameKind } from '../names.js';
import type { Field, Form, Kind } from './forms.js';
import { sceneOf } from './scene.js';
import { daySpelled } from './schema-data.js';
import type { JsonSchema } from './schema-data.js';
import { spellingsOf } from './schema-names.js';
import type { Languages } from './schema-names.js';

/** For what policy, in which languages. */
export interface Drawing {
  readonly policy: Policy;
  readonly languages: Languages;
}

/** Words in each of the languages. */
export const said = (words: Text, languages: Languages): string =>
  languages.map((language) => words[language]).join(' / ');

/** A key in each of the languages. */
const keysOf = ({ title }: Field, languages: Languages): readonly string[] =>
  languages.map((language) => title[language]);

/** Every command of the policy and the registry. */
export const commandTypes = ({ procedures }: Policy): readonly string[] => [
  ...procedures.flatMap(({ commands }) => Object.keys(commands)),
  ...Object.keys(registryCommands),
];

const moment: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T.+)?$' };
const word: JsonSchema = { anyOf: [{ type: 'string' }, { type: 'number' }] };
const severally = (one: JsonSchema): JsonSchema => ({ anyOf: [one, { type: 'array', items: one }] });
/** One at least. */
const some = (one: JsonSchema): JsonSchema => ({ anyOf: [one, { type: 'array', items: one, minItems: 1 }] });
const refer = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const byCase = (one: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: one, minProperties: 1 });

/** Under what a name's schema is kept. */
export const nameKey = (kind: NameKind, of?: string): string => (of === undefined ? kind : `${kind}-of-${of}`);

const kindSchema = (drawing: Drawing, kind: Kind): JsonSchema => {
  const { policy, languages } = drawing;
  switch (kind.is) {
    case 'text':
    case 'id':
    case 'case':
      return word;
    case 'person':
    case 'actor':
      return { ...word, examples: [...sceneOf(policy, 'standard').people.keys()] };
    case 'unit':
      return { ...word, examples: [...sceneOf(policy, 'standard').units.keys()] };
    case 'moment':
      return moment;
    case 'day':
      return daySpelled;
    case 'flag':
      return { enum: [...languages.map((language) => (language === 'zh' ? '是' : 'yes')), true] };
    case 'command':
      return refer(nameKey('command'));
    case 'name':
      return refer(nameKey(kind.of));
    case 'word':
      return { enum: languages.flatMap((language) => Object.values(kind.words).map((title) => title[language])) };
    case 'list':
      return (kind.some === true ? some : severally)(kindSchema(drawing, kind.of));
    case 'states':
      return severally(word);
    case 'standing':
      return { anyOf: [some(refer(nameKey('state'))), byCase(some(refer(nameKey('state'))))] };
    case 'command-data':
    case 'case-data':
    case 'event-data':
      return { type: 'object' };
    case 'data-by-case':
      return byCase({ type: 'object', minProperties: 1 });
    case 'due-by-case':
      return byCase({
        type: 'object',
        minProperties: 1,
        propertyNames: refer(nameKey('deadline')),
        additionalProperties: {
          anyOf: [daySpelled, { enum: languages.map((language) => (language === 'zh' ? '无' : 'none')) }],
        },
      });
    case 'forms':
      return formsSchema(drawing, kind.of, kind.short);
  }
};

/** These keys are there. */
const has = (...keys: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, true])),
  required: keys,
});

/** A key is there, in one of the languages. */
const hasOne = (field: Field, languages: Languages): JsonSchema => {
  const each = keysOf(field, languages).map((key) => has(key));
  return each.length === 1 ? (each[0] ?? {}) : { oneOf: each };
};

/** What depends on the key that tells the form: data by command, states and fields by procedure. */
const dependent = ({ policy, languages }: Drawing, { fields }: Form): readonly JsonSchema[] => {
  const [first] = fields;
  const under = (is: Kind['is'], schema: JsonSchema): JsonSchema =>
    Object.fromEntries(
      fields
        .filter(({ kind }) => kind.is === is)
        .flatMap((field) => keysOf(field, languages))
        .map((key) => [key, schema]),
    );
  const when = (kind: NameKind, id: string, properties: JsonSchema): JsonSchema => ({
    if: {
      anyOf: keysOf(first, languages).map((key) => ({
        ...has(key),
        properties: { [key]: { enum: spellingsOf(policy, kind, id, languages) } },
      })),
    },
    then: { type: 'object', properties },
  });
  if (first.key === 'command')
    return commandTypes(policy).map((type) => when('command', type, under('command-data', refer(`data-of-${type}`))));
  if (first.key !== 'procedure') return [];
  return policy.procedures.map(({ id }) =>
    when('procedure', id, {
      ...under('states', severally(refer(nameKey('state', id)))),
      ...under('case-data', refer(`fields-of-${id}`)),
    }),
  );
};

/** What holds of a field in one language as in another: it is there where it must be, never in both, and not without what it goes with. */
const heldOf = ({ languages }: Drawing, { fields }: Form, field: Field): readonly JsonSchema[] => {
  const keys = keysOf(field, languages);
  const other = fields.find(({ key }) => key === field.goesWith);
  const both = keys.length === 1 ? [] : [field.must === true ? hasOne(field, languages) : { not: has(...keys) }];
  return [
    ...both,
    ...(other === undefined ? [] : keys.map((key) => ({ if: has(key), then: hasOne(other, languages) }))),
  ];
};

const formSchema = (drawing: Drawing, form: Form): JsonSchema => {
  const { languages } = drawing;
  const { fields, title } = form;
  const musts = fields.filter(({ must }) => must === true);
  const rests = [...fields.flatMap((field) => heldOf(drawing, form, field)), ...dependent(drawing, form)];
  return {
    title: said(title, languages),
    type: 'object',
    properties: Object.fromEntries(
      fields.flatMap((field) => keysOf(field, languages).map((key) => [key, kindSchema(drawing, field.kind)] as const)),
    ),
    ...(musts.length === 0 ? { minProperties: 1 } : {}),
    ...(languages.length === 1 ? { required: musts.flatMap((field) => keysOf(field, languages)) } : {}),
    additionalProperties: false,
    ...(rests.length === 0 ? {} : { allOf: rests }),
  };
};

/** Under what a form's schema is kept. */
const formKey = ({ fields: [first] }: Form): string => `form-of-${first.key}`;

const formsOf = (kind: Kind): readonly Form[] =>
  kind.is === 'list' ? formsOf(kind.of) : kind.is === 'forms' ? kind.of.flatMap(formsIn) : [];
const formsIn = (form: Form): readonly Form[] => [form, ...form.fields.flatMap(({ kind }) => formsOf(kind))];

/** The schemas of a form and of all forms within it, each kept once. */
export const formSchemas = (drawing: Drawing, form: Form): JsonSchema =>
  Object.fromEntries(formsIn(form).map((one) => [formKey(one), formSchema(drawing, one)]));

/** The forms that may stand at a place: each told by its key, so that an editor's complaint is about the one that is meant. */
export const formsSchema = (drawing: Drawing, forms: readonly Form[], short?: string): JsonSchema => {
  const [first, ...rest] = forms;
  if (first === undefined) return { not: {} };
  const own = refer(formKey(first));
  if (short !== undefined) return { anyOf: [kindSchema(drawing, first.fields[0].kind), own] };
  if (rest.length === 0) return own;
  return {
    type: 'object',
    if: { anyOf: keysOf(first.fields[0], drawing.languages).map((key) => has(key)) },
    then: own,
    else: formsSchema(drawing, rest),
  };
};
