/** What a table says of cases one by one: where each stands, its fields, its deadlines; and the data of commands and events. */
import { z } from 'zod';
import { registryCommands } from '../../engine/index.js';
import type { CommandSpec, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import { procedureOfEvent } from '../names.js';
import { readData } from './data.js';
import { dayAt } from './leaves.js';
import { listed, nameAt, referTo } from './reading.js';
import type { Reading } from './reading.js';
import { procedureIn } from './scene.js';
import { commandSlots, fieldSlots } from './slots.js';
import type { Slots } from './slots.js';
import type { Tree } from './tree.js';

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
  return policy.procedures.find(({ commands }) => command in commands)?.commands[command] ?? registry[command];
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

/** Each entry of a map by case; what is no map is noted. */
const eachCase = <T>(tree: Tree, reading: Reading, read: (value: Tree, procedure: string | undefined) => T) => {
  if (tree.is !== 'map') {
    reading.note(
      tree.at,
      text('此处须按事项填写：“事项编号: …”', 'write this by case: the id of each, and what it has'),
    );
    return undefined;
  }
  return Object.fromEntries(
    tree.entries.map(({ key, value }) => [key, read(value, procedureIn(reading.policy, reading.scene, key))] as const),
  );
};

const statesAt = (tree: Tree, procedure: string | undefined, reading: Reading): readonly string[] =>
  listed(tree).flatMap((item) => nameAt(item, 'state', reading, procedure) ?? []);

/** States by case; a word alone is about the case that was asked about. */
export const standingByCase = (
  tree: Tree,
  reading: Reading,
): Readonly<Record<string, readonly string[]>> | undefined => {
  const { asked, policy, scene, note } = reading;
  if (tree.is === 'map') return eachCase(tree, reading, (value, procedure) => statesAt(value, procedure, reading));
  if (asked === undefined) {
    note(tree.at, text('请写明是哪一事项的状态', 'write whose state it is, by the id of the case'));
    return undefined;
  }
  return { [asked]: statesAt(tree, procedureIn(policy, scene, asked), reading) };
};

/** Fields by case. */
export const dataByCase = (tree: Tree, reading: Reading): Readonly<Record<string, JsonObject>> | undefined =>
  eachCase(tree, reading, (value, procedure) => {
    if (procedure === undefined)
      reading.note(value.at, text('请先写明该事项属于哪一程序', 'say first what procedure the case is of'));
    return readCaseData(value, procedure, reading) ?? {};
  });

const never: ReadonlySet<string> = new Set(['无', 'none']);

/** Deadlines by case, each with its day; `无`, `none`: it does not run. */
export const dueByCase = (
  tree: Tree,
  reading: Reading,
): Readonly<Record<string, Readonly<Record<string, string | null>>>> | undefined =>
  eachCase(tree, reading, (value, procedure) => {
    if (value.is !== 'map') {
      reading.note(value.at, text('此处须为“时限: 日期”', 'write deadlines here, each with its day'));
      return {};
    }
    return Object.fromEntries(
      value.entries.flatMap(({ key, keyAt, value: due }) => {
        const name: Tree = { is: 'scalar', at: keyAt, value: key, source: key };
        const deadline = nameAt(name, 'deadline', reading, procedure);
        const stops = due.is === 'scalar' && (due.source === '' || never.has(due.source));
        const on = stops ? null : dayAt(due, reading);
        return deadline === undefined || on === undefined ? [] : [[deadline, on] as const];
      }),
    );
  });
