/** What reading a table goes by, and the words at its leaves: texts, names of the policy, people and units. */
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { namesOf, noSuchName } from '../names.js';
import type { NameKind } from '../names.js';
import { findName } from './find.js';
import type { Scene } from './scene.js';
import type { Note, Position, Tree } from './tree.js';

/** What reading goes by. */
export interface Reading {
  readonly policy: Policy;
  readonly note: Note;
  /** Where each form stands in its file. */
  readonly places: WeakMap<object, Position>;
  readonly scene: Scene;
  /** The case that was asked about last: the one meant where none is named. */
  asked: string | undefined;
  /** Something before could not be read at all: what only follows from that is not told besides. */
  lost: boolean;
}

/** The text written there; a list, a map or nothing is noted. */
export const textAt = (tree: Tree, { note }: Reading): string | undefined => {
  if (tree.is === 'scalar' && tree.source !== '') return typeof tree.value === 'string' ? tree.value : tree.source;
  note(tree.at, text('此处须填写文字', 'write a word or a sentence here'));
  return undefined;
};

/** A name of the policy, by id or title; of one procedure where that is known. */
export const nameAt = (tree: Tree, kind: NameKind, reading: Reading, of?: string): string | undefined => {
  const written = textAt(tree, reading);
  if (written === undefined) return undefined;
  const all = namesOf(reading.policy)[kind];
  const found = findName(
    of === undefined ? all : all.filter((one) => one.of === of || one.of === undefined),
    kind,
    written,
  );
  if ('id' in found) return found.id;
  reading.note(tree.at, found.fault);
  return undefined;
};

/** A command: one that the case takes goes before others of the same title. */
export const commandAt = (tree: Tree, of: string | undefined, reading: Reading): string | undefined => {
  const known = of === undefined ? undefined : reading.scene.cases.get(of);
  const own = namesOf(reading.policy).command.filter((one) => one.of === known);
  const found = known === undefined || tree.is !== 'scalar' ? undefined : findName(own, 'command', tree.source);
  return found !== undefined && 'id' in found ? found.id : nameAt(tree, 'command', reading);
};

const titles = { person: text('人员', 'person'), unit: text('单位', 'unit') } as const;

/** The id of somebody or of a unit by what they are called. */
export const referTo = (what: 'person' | 'unit', written: string, at: Position, { scene, note }: Reading): string => {
  const known = what === 'person' ? scene.people : scene.units;
  const id = known.get(written);
  if (id === undefined) note(at, noSuchName(titles[what], written, [...known.keys()]));
  return id ?? written;
};

/** What is expected must say something: a list or a map without anything in it holds of whatever comes. */
export const noteNothing = (tree: Tree, { note }: Reading): void => {
  note(tree.at, text('此处须至少写明一项，否则什么都不验证', 'name one at least: nothing would be tested'));
};

/** One or several: a list's items, or what stands there alone. */
export const listed = (tree: Tree): readonly Tree[] =>
  tree.is === 'list' ? tree.items : tree.is === 'scalar' && tree.source === '' ? [] : [tree];
