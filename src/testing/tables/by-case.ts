/** What a table says of cases one by one: where each stands, its fields, its deadlines; and the data of commands and events. */
import { z } from 'zod';
import { registryCommands } from '../../engine/index.js';
import type { CommandSpec, Policy } from '../../policy/index.js';
import { ownValue, text } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import { namesOf, noSuchName, opensByItself, procedureOfEvent } from '../names.js';
import type { NameKind } from '../names.js';
import { readData } from './data.js';
import { findName } from './find.js';
import { dayAt } from './leaves.js';
import { listed, nameAt, noteNothing, referTo } from './reading.js';
import type { Reading } from './reading.js';
import { procedureIn } from './scene.js';
import { commandSlots, fieldSlots } from './slots.js';
import type { Slots } from './slots.js';
import type { Entry, Tree } from './tree.js';

const dataAt = (tree: Tree, shape: z.ZodRawShape, slots: Slots, reading: Reading, sample?: JsonObject): JsonObject =>
  readData(tree, {
    shape,
    slots,
    sample,
    glossary: reading.policy.glossary,
    refer: (what, written, at) => referTo(what, written, at, reading),
    note: reading.note,
  });

/** A command of the policy or of the registry. */
export const commandOf = (policy: Policy, command: string): CommandSpec | undefined => {
  const registry: Readonly<Record<string, CommandSpec>> = registryCommands;
  const own = policy.procedures.flatMap(({ commands }) => ownValue(commands, command) ?? []);
  return own[0] ?? ownValue(registry, command);
};

/** The fields of a command's data; none where its schema is no object. */
export const shapeOfCommand = ({ data }: CommandSpec): z.ZodRawShape => (data instanceof z.ZodObject ? data.shape : {});

/** The data of a command. */
export const readCommandData = (tree: Tree, command: string | undefined, reading: Reading): JsonObject | undefined => {
  if (command === undefined) return undefined;
  const spec = commandOf(reading.policy, command);
  if (spec === undefined) return undefined;
  return dataAt(
    tree,
    shapeOfCommand(spec),
    commandSlots(command, spec),
    reading,
    spec.samples[0] as JsonObject | undefined,
  );
};

/** The fields of a case of a procedure. */
export const readCaseData = (tree: Tree, procedure: string | undefined, reading: Reading): JsonObject | undefined => {
  const of = reading.policy.procedures.find(({ id }) => id === procedure);
  if (of === undefined) return undefined;
  const samples = Object.values(of.commands).flatMap((spec) => spec.samples.slice(0, 1) as readonly JsonObject[]);
  const sample = samples.reduceRight<JsonObject>((all, one) => ({ ...all, ...one }), {});
  return dataAt(tree, of.fields, fieldSlots(reading.policy, of), reading, sample);
};

/** The fields an event keeps. */
export const readEventData = (tree: Tree, event: string | undefined, reading: Reading): JsonObject | undefined =>
  event === undefined ? undefined : readCaseData(tree, procedureOfEvent(reading.policy, event), reading);

/** A case as it is named, and where. */
type CaseKey = Pick<Entry, 'key' | 'keyAt'>;

/** Each entry of a map by case, with its place; what is no map is noted. */
const eachCase = <T extends object>(
  tree: Tree,
  reading: Reading,
  read: (value: Tree, procedure: string | undefined, of: CaseKey) => T,
) => {
  if (tree.is !== 'map') {
    reading.note(
      tree.at,
      text('此处须按事项填写：“事项编号: …”', 'write this by case: the id of each, and what it has'),
    );
    return undefined;
  }
  if (tree.entries.length === 0) noteNothing(tree, reading);
  return Object.fromEntries(
    tree.entries.map(({ key, keyAt, value }) => {
      const one = read(value, procedureIn(reading.policy, reading.scene, key), { key, keyAt });
      reading.places.set(one, keyAt);
      return [key, one] as const;
    }),
  );
};

/**
 * A name of a case. One that nobody named before was opened by the policy itself: where its names are of procedures that only
 * people open, there is no such case.
 */
const nameOf = (tree: Tree, kind: NameKind, procedure: string | undefined, of: CaseKey, reading: Reading) => {
  const { policy, scene, lost, note } = reading;
  if (procedure !== undefined || lost) return nameAt(tree, kind, reading, procedure);
  const byPolicy = new Set(policy.procedures.filter(opensByItself).map(({ id }) => id));
  const names = namesOf(policy)[kind].filter((one) => one.of !== undefined && byPolicy.has(one.of));
  const found = tree.is === 'scalar' ? findName(names, kind, tree.source) : undefined;
  if (found !== undefined && 'id' in found) return found.id;
  const id = nameAt(tree, kind, reading);
  if (id !== undefined) note(of.keyAt, noSuchName(text('事项', 'case'), of.key, [...scene.cases.keys()]));
  return id;
};

const statesAt = (tree: Tree, procedure: string | undefined, of: CaseKey, reading: Reading): readonly string[] => {
  const items = listed(tree);
  if (items.length === 0) noteNothing(tree, reading);
  return items.flatMap((item) => nameOf(item, 'state', procedure, of, reading) ?? []);
};

/** States by case; a word alone is about the case that was asked about. */
export const standingByCase = (
  tree: Tree,
  reading: Reading,
): Readonly<Record<string, readonly string[]>> | undefined => {
  const { asked, lost, places, policy, scene, note } = reading;
  if (tree.is === 'map')
    return eachCase(tree, reading, (value, procedure, of) => statesAt(value, procedure, of, reading));
  if (asked === undefined) {
    if (!lost) note(tree.at, text('请写明是哪一事项的状态', 'write whose state it is, by the id of the case'));
    return undefined;
  }
  const states = statesAt(tree, procedureIn(policy, scene, asked), { key: asked, keyAt: tree.at }, reading);
  places.set(states, tree.at);
  return { [asked]: states };
};

/** Fields by case. */
export const dataByCase = (tree: Tree, reading: Reading): Readonly<Record<string, JsonObject>> | undefined =>
  eachCase(tree, reading, (value, procedure) => {
    if (procedure === undefined && !reading.lost)
      reading.note(value.at, text('请先写明该事项属于哪一程序', 'say first what procedure the case is of'));
    if (value.is === 'map' && value.entries.length === 0) noteNothing(value, reading);
    return readCaseData(value, procedure, reading) ?? {};
  });

const never: ReadonlySet<string> = new Set(['无', 'none']);

/** Deadlines by case, each with its day; `无`, `none`: it does not run. */
export const dueByCase = (
  tree: Tree,
  reading: Reading,
): Readonly<Record<string, Readonly<Record<string, string | null>>>> | undefined =>
  eachCase(tree, reading, (value, procedure, of) => {
    if (value.is !== 'map') {
      reading.note(value.at, text('此处须为“时限: 日期”', 'write deadlines here, each with its day'));
      return {};
    }
    if (value.entries.length === 0) noteNothing(value, reading);
    return Object.fromEntries(
      value.entries.flatMap(({ key, keyAt, value: due }) => {
        const name: Tree = { is: 'scalar', at: keyAt, value: key, source: key };
        const deadline = nameOf(name, 'deadline', procedure, of, reading);
        const stops = due.is === 'scalar' && (due.source === '' || never.has(due.source));
        const on = stops ? null : dayAt(due, reading);
        return deadline === undefined || on === undefined ? [] : [[deadline, on] as const];
      }),
    );
  });
