/** Writes scenarios as an official reads them, in Chinese or English; what is written reads again as the same. */
import type { Policy } from '../../policy/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { procedureOfEvent } from '../names.js';
import { commandOf, shapeOfCommand } from './by-case.js';
import { scenarioForm } from './forms.js';
import type { Form, Kind } from './forms.js';
import { remember } from './remember.js';
import { saidIn } from './plain-words.js';
import type { TableScenario } from './scenario.js';
import { procedureIn, sceneOf } from './scene.js';
import { commandSlots, fieldSlots } from './slots.js';
import { actorIn, commandIn, dataIn, memberIn, nameIn } from './written.js';
import type { Writing } from './written.js';
import { yamlOf } from './yaml-text.js';

type Words = Readonly<Record<string, Json>>;

const caseData = (writing: Writing, data: JsonObject, procedure: string | undefined): JsonObject => {
  const of = writing.policy.procedures.find(({ id }) => id === procedure);
  return of === undefined ? data : dataIn(writing, data, of.fields, fieldSlots(writing.policy, of));
};

const commandData = (writing: Writing, data: JsonObject, command: string): JsonObject => {
  const spec = commandOf(writing.policy, command);
  return spec === undefined ? data : dataIn(writing, data, shapeOfCommand(spec), commandSlots(command, spec));
};

/** One alone stands for itself; none, or several, are a list. */
const alone = (items: readonly Json[]): Json => (items.length === 1 ? (items[0] ?? null) : items);

const byCase = (writing: Writing, value: Json, write: (one: Json, procedure: string | undefined) => Json): Json =>
  Object.fromEntries(
    Object.entries(value as Words).map(([id, one]) => [id, write(one, procedureIn(writing.policy, writing.scene, id))]),
  );

const valueIn = (writing: Writing, value: Json, kind: Kind, so: Words): Json => {
  const { language } = writing;
  const word = value as string;
  switch (kind.is) {
    case 'text':
    case 'id':
    case 'case':
    case 'moment':
    case 'day':
      return value;
    case 'flag':
      return saidIn(true, language);
    case 'name':
      return nameIn(writing, kind.of, word);
    case 'person':
    case 'unit':
      return memberIn(writing, kind.is, word);
    case 'command':
      return commandIn(writing, word, so['case'] as string | undefined);
    case 'actor':
      return actorIn(writing, word);
    case 'word':
      return kind.words[word]?.[language] ?? word;
    case 'list':
      return alone((value as readonly Json[]).map((item) => valueIn(writing, item, kind.of, so)));
    case 'states':
      return alone((value as readonly string[]).map((one) => nameIn(writing, 'state', one, so['procedure'] as string)));
    case 'standing':
      return byCase(writing, value, (states, procedure) =>
        alone((states as readonly string[]).map((one) => nameIn(writing, 'state', one, procedure))),
      );
    case 'case-data':
      return caseData(writing, value as JsonObject, so['procedure'] as string);
    case 'command-data':
      return commandData(writing, value as JsonObject, so['command'] as string);
    case 'event-data':
      return caseData(writing, value as JsonObject, procedureOfEvent(writing.policy, so['event'] as string));
    case 'data-by-case':
      return byCase(writing, value, (data, procedure) => caseData(writing, data as JsonObject, procedure));
    case 'due-by-case':
      return byCase(writing, value, (due, procedure) =>
        Object.fromEntries(
          Object.entries(due as Words).map(([deadline, day]) => [
            nameIn(writing, 'deadline', deadline, procedure),
            day ?? (language === 'zh' ? '无' : 'none'),
          ]),
        ),
      );
    case 'forms':
      return formIn(writing, value as Words, kind.of, kind.short);
  }
};

const formIn = (writing: Writing, so: Words, forms: readonly Form[], short?: string): Json => {
  const form = forms.find(({ fields: [first] }) => first.key in so) ?? forms[0];
  if (form === undefined) return so;
  if (short !== undefined && Object.keys(so).length === 1)
    return valueIn(writing, so[short] ?? '', form.fields[0].kind, so);
  const written: Record<string, Json> = {};
  const known: Record<string, Json> = {};
  for (const { key, title, kind } of form.fields) {
    const value = so[key];
    if (value === undefined) continue;
    known[key] = value;
    remember(form.fields[0].key, known, writing.policy, writing.scene);
    written[title[writing.language]] = valueIn(writing, value, kind, so);
  }
  return written;
};

/** Scenarios as the text of a YAML file, in a language: titles where they tell a name apart, its id where not. */
export const scenarioText = (
  policy: Policy,
  scenarios: TableScenario | readonly TableScenario[],
  language: 'zh' | 'en' = 'zh',
): string => {
  const all = (Array.isArray(scenarios) ? scenarios : [scenarios]) as readonly TableScenario[];
  return yamlOf(
    all.map((scenario) =>
      formIn({ policy, language, scene: sceneOf(policy, scenario.cast ?? 'standard') }, scenario as unknown as Words, [
        scenarioForm,
      ]),
    ),
  );
};
