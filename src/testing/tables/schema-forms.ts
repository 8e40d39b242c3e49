/** The forms of a table in a JSON Schema: one after another by the key that tells each, with what depends on it. */
import { registryCommands } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import type { NameKind } from '../names.js';
import type { Form, Kind } from './forms.js';
import { sceneOf } from './scene.js';
import { daySpelled } from './schema-data.js';
import type { JsonSchema } from './schema-data.js';
import { spellingsOf } from './schema-names.js';

/** For what policy, in which language. */
export interface Drawing {
  readonly policy: Policy;
  readonly language: 'zh' | 'en';
}

/** Every command of the policy and the registry. */
export const commandTypes = ({ procedures }: Policy): readonly string[] => [
  ...procedures.flatMap(({ commands }) => Object.keys(commands)),
  ...Object.keys(registryCommands),
];

const moment: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T.+)?$' };
const word: JsonSchema = { type: ['string', 'number'] };
const severally = (one: JsonSchema): JsonSchema => ({ anyOf: [one, { type: 'array', items: one }] });
const refer = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const byCase = (one: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: one });

/** Under what a name's schema is kept. */
export const nameKey = (kind: NameKind, of?: string): string => (of === undefined ? kind : `${kind}-of-${of}`);

const kindSchema = (drawing: Drawing, kind: Kind): JsonSchema => {
  const { policy, language } = drawing;
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
      return { enum: [language === 'zh' ? '是' : 'yes', true] };
    case 'command':
      return refer(nameKey('command'));
    case 'name':
      return refer(nameKey(kind.of));
    case 'word':
      return { enum: Object.values(kind.words).map((title) => title[language]) };
    case 'list':
      return severally(kindSchema(drawing, kind.of));
    case 'states':
      return severally(word);
    case 'standing':
      return { anyOf: [severally(refer(nameKey('state'))), byCase(severally(refer(nameKey('state'))))] };
    case 'command-data':
    case 'case-data':
    case 'event-data':
      return { type: 'object' };
    case 'data-by-case':
      return byCase({ type: 'object' });
    case 'due-by-case':
      return byCase({
        type: 'object',
        propertyNames: refer(nameKey('deadline')),
        additionalProperties: { anyOf: [daySpelled, { enum: [language === 'zh' ? '无' : 'none'] }] },
      });
    case 'forms':
      return formsSchema(drawing, kind.of, kind.short);
  }
};

/** What depends on the key that tells the form: data by command, states and fields by procedure. */
const dependent = ({ policy, language }: Drawing, { fields }: Form): readonly JsonSchema[] => {
  const [{ key: tells, title }] = fields;
  const keyOf = (is: Kind['is']): string => fields.find(({ kind }) => kind.is === is)?.title[language] ?? '';
  const when = (kind: NameKind, id: string, properties: JsonSchema): JsonSchema => ({
    if: {
      properties: { [title[language]]: { enum: spellingsOf(policy, kind, id, language) } },
      required: [title[language]],
    },
    then: { properties },
  });
  if (tells === 'command')
    return commandTypes(policy).map((type) =>
      when('command', type, { [keyOf('command-data')]: refer(`data-of-${type}`) }),
    );
  if (tells !== 'procedure') return [];
  return policy.procedures.map(({ id }) =>
    when('procedure', id, {
      [keyOf('states')]: severally(refer(nameKey('state', id))),
      [keyOf('case-data')]: refer(`fields-of-${id}`),
    }),
  );
};

const formSchema = (drawing: Drawing, form: Form): JsonSchema => {
  const { language } = drawing;
  const rests = dependent(drawing, form);
  return {
    title: form.title[language],
    type: 'object',
    properties: Object.fromEntries(
      form.fields.map(({ title, kind }) => [title[language], kindSchema(drawing, kind)] as const),
    ),
    required: form.fields.flatMap(({ must, title }) => (must === true ? [title[language]] : [])),
    additionalProperties: false,
    ...(rests.length === 0 ? {} : { allOf: rests }),
  };
};

/** The forms that may stand at a place: each told by its key, so that an editor's complaint is about the one that is meant. */
export const formsSchema = (drawing: Drawing, forms: readonly Form[], short?: string): JsonSchema => {
  const [first, ...rest] = forms;
  if (first === undefined) return { not: {} };
  const own = formSchema(drawing, first);
  const [{ title, kind }] = first.fields;
  if (short !== undefined) return { anyOf: [kindSchema(drawing, kind), own] };
  if (rest.length === 0) return own;
  return {
    type: 'object',
    if: { required: [title[drawing.language]] },
    then: own,
    else: formsSchema(drawing, rest),
  };
};
