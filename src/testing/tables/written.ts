/** The words of a table in one language: names by their titles and people by what they are called, wherever that finds them again. */
import type { z } from 'zod';
import { shapesOf } from '../../policy/index.js';
import type { Policy } from '../../policy/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { namesOf } from '../names.js';
import type { NameKind } from '../names.js';
import { titlesOf } from './data.js';
import { elementOf, isRecord } from './element.js';
import { findName } from './find.js';
import { saidIn } from './plain-words.js';
import { calledIn } from './scene.js';
import type { Scene } from './scene.js';
import type { Slots } from './slots.js';

/** What writing goes by. */
export interface Writing {
  readonly policy: Policy;
  readonly language: 'zh' | 'en';
  readonly scene: Scene;
}

/** The title by which a name is found again; its id where none does. */
export const nameIn = ({ policy, language }: Writing, kind: NameKind, id: string, of?: string): string => {
  const all = namesOf(policy)[kind].filter((one) => of === undefined || one.of === of || one.of === undefined);
  const title = all.find((one) => one.id === id)?.title?.[language];
  if (title === undefined) return id;
  const found = findName(all, kind, title);
  return 'id' in found && found.id === id ? title : id;
};

/** A command: by the title that tells it among those of the case, where the case is known. */
export const commandIn = (writing: Writing, id: string, of: string | undefined): string => {
  const procedure = of === undefined ? undefined : writing.scene.cases.get(of);
  const own = namesOf(writing.policy).command.filter((one) => one.of === procedure);
  return procedure !== undefined && own.some((one) => one.id === id)
    ? nameIn(writing, 'command', id, procedure)
    : nameIn(writing, 'command', id);
};

/** What somebody or a unit is called. */
export const memberIn = ({ scene, language }: Writing, what: 'person' | 'unit', id: string): string =>
  calledIn(what === 'person' ? scene.people : scene.units, id, language);

/** Whoever acts: what somebody is called, or the title of a role. */
export const actorIn = (writing: Writing, id: string): string =>
  writing.scene.people.has(id) ? memberIn(writing, 'person', id) : nameIn(writing, 'role', id);

const fieldIn = ({ policy, language }: Writing, shape: z.ZodRawShape, name: string): string => {
  const title = policy.glossary?.fields[name]?.[language];
  const others = Object.keys(shape).filter(
    (one) => one === title || titlesOf(policy.glossary, one).includes(title ?? ''),
  );
  return title === undefined || others.some((one) => one !== name) ? name : title;
};

/** Data with their fields by their titles, at every depth. */
export const dataIn = (writing: Writing, data: JsonObject, shape: z.ZodRawShape, slots: Slots): JsonObject => {
  const valueIn = (value: Json, schema: unknown, path: string): Json => {
    if (typeof value === 'string') {
      const slot = slots.get(path);
      return slot === undefined ? value : memberIn(writing, slot, value);
    }
    if (Array.isArray(value))
      return (value as readonly Json[]).map((item) => valueIn(item, elementOf(schema), `${path}.*`));
    if (typeof value === 'boolean' && schema !== undefined) {
      const said = saidIn(value, writing.language);
      return (schema as z.ZodType).safeParse(said).success ? value : said;
    }
    if (typeof value !== 'object' || value === null) return value;
    const [inner] = shapesOf(schema);
    if (inner !== undefined && !isRecord(schema)) return objectIn(value as JsonObject, inner, path);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, valueIn(item, elementOf(schema), `${path}.*`)]),
    );
  };
  const objectIn = (object: JsonObject, of: z.ZodRawShape, path: string): JsonObject =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [
        fieldIn(writing, of, name),
        valueIn(value, of[name], path === '' ? name : `${path}.${name}`),
      ]),
    );
  return objectIn(data, shape, '');
};
