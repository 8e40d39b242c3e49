/** Taking in what a caller gives: copied from own data of whatever class or realm, bounded, frozen, with its canonical text. */
import { text } from './text.js';
import type { Text } from './text.js';
import { canonicalJson } from './json.js';
import type { Json } from './json.js';

/** How large an input may be: nesting, and characters of its canonical text. */
export const intakeBounds = { depth: 32, length: 1_000_000 } as const;

/** An input taken in: keys sorted, absent and undefined the same. */
export interface TakenIn {
  readonly value: Json;
  readonly text: string;
}

/** Why an input cannot be taken in, and where. */
export interface NotTakenIn {
  readonly path: string;
  readonly message: Text;
}

/** Half of a pair, or NUL: no database keeps them as they are, and two texts would become one. */
const unkept = /[\0\p{Surrogate}]/u;

/** A walk through an input: how long its text is at least, and where it ended before its end; the path is found on the way back. */
interface Walk {
  length: number;
  /** A key begins with a digit: such keys are kept by number, whatever their order. */
  numbered: boolean;
  fault: { readonly message: Text; readonly path: (string | number)[] } | undefined;
}

const fail = (walk: Walk, message: Text): undefined => {
  walk.fault ??= { message, path: [] };
  return undefined;
};

/** What was found beneath a key ended the walk. */
const failBeneath = (walk: Walk, key: string | number): undefined => {
  walk.fault?.path.unshift(key);
  return undefined;
};

/** An object's keys in order. Inputs have a handful: they are put in their places here, without the copies that sorting makes. */
const keysOf = (given: object): readonly string[] => {
  const keys = Object.keys(given);
  if (keys.length > 16) return keys.sort();
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i] ?? '';
    let place = i;
    for (; place > 0 && (keys[place - 1] ?? '') > key; place -= 1) keys[place] = keys[place - 1] ?? '';
    keys[place] = key;
  }
  return keys;
};

const takeText = (walk: Walk, given: string): string | undefined => {
  walk.length += given.length + 2;
  return unkept.test(given)
    ? fail(walk, text('文字编码有误（半个字符或空字符）', 'the text has half of a character, or NUL'))
    : given;
};

const takeList = (walk: Walk, given: readonly unknown[], depth: number): Json | undefined => {
  const list: Json[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const item = take(walk, given[i], depth);
    if (item === undefined) {
      fail(walk, text('不能是空缺', 'must not be missing'));
      return failBeneath(walk, i);
    }
    list.push(item);
  }
  return Object.freeze(list);
};

const takeObject = (walk: Walk, given: object, depth: number): Json | undefined => {
  const copy: Record<string, Json> = {};
  for (const key of keysOf(given)) {
    const value = (given as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) continue;
    if (key === '__proto__') fail(walk, text('不允许的字段名', 'a field cannot be named so'));
    if (key >= '0' && key < ':') walk.numbered = true;
    if (walk.fault !== undefined || takeText(walk, key) === undefined) return failBeneath(walk, key);
    const item = take(walk, value, depth);
    if (item === undefined) return failBeneath(walk, key);
    copy[key] = item;
  }
  return Object.freeze(copy);
};

const take = (walk: Walk, given: unknown, depth: number): Json | undefined => {
  if (depth > intakeBounds.depth) return fail(walk, text('嵌套过深', 'nested too deeply'));
  if (walk.length > intakeBounds.length) return fail(walk, text('内容过长', 'too long'));
  switch (typeof given) {
    case 'string':
      return takeText(walk, given);
    case 'number':
      if (!Number.isFinite(given)) return fail(walk, text('须为有限的数', 'must be a finite number'));
      walk.length += 1;
      return Object.is(given, -0) ? 0 : given;
    case 'boolean':
      walk.length += 4;
      return given;
    case 'object':
      walk.length += 2;
      if (given === null) return null;
      return Array.isArray(given) ? takeList(walk, given, depth + 1) : takeObject(walk, given, depth + 1);
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      return fail(walk, text('不是数据', 'is no data'));
  }
};

/**
 * Takes an input in, or says why not and where. Own enumerable properties count, whatever the object's class or realm; what a
 * getter answers is asked for once. Never throws but what a getter throws.
 */
export const takeIn = (given: unknown): TakenIn | NotTakenIn => {
  const walk: Walk = { length: 0, numbered: false, fault: undefined };
  const value = take(walk, given, 0);
  // The copy's keys are in order: what JSON writes of it is its canonical text.
  const whole = walk.fault !== undefined ? '' : walk.numbered ? canonicalJson(value) : JSON.stringify(value);
  if (whole.length > intakeBounds.length) fail(walk, text('内容过长', 'too long'));
  const { fault } = walk;
  return fault === undefined
    ? { value: value as Json, text: whole }
    : { path: fault.path.join('.'), message: fault.message };
};

/** Whether an input was taken in. */
export const isTakenIn = (taken: TakenIn | NotTakenIn): taken is TakenIn => 'text' in taken;
