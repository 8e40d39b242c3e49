/** Taking in what a caller gives: copied from own data of whatever class or realm, bounded, frozen, with its canonical text. */
import { text } from './text.js';
import type { Text } from './text.js';
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

/** Text that JSON writes as it stands: nothing to escape, no half of a surrogate pair. */
const plainText = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
const halfPair = /\p{Surrogate}/u;

/** A walk through an input: its text so far, and the keys on the way to where it stands. */
interface Walk {
  out: string;
  fault: NotTakenIn | undefined;
  readonly path: (string | number)[];
}

const fail = (walk: Walk, message: Text): undefined => {
  walk.fault ??= { path: walk.path.join('.'), message };
  return undefined;
};

const takeText = (walk: Walk, given: string): string | undefined => {
  if (plainText.test(given)) walk.out += `"${given}"`;
  else {
    if (halfPair.test(given)) return fail(walk, text('文字编码有误（半个字符）', 'the text has half of a character'));
    walk.out += JSON.stringify(given);
  }
  return given;
};

const takeList = (walk: Walk, given: readonly unknown[]): Json | undefined => {
  const list: Json[] = [];
  walk.out += '[';
  for (let i = 0; i < given.length; i += 1) {
    if (i > 0) walk.out += ',';
    walk.path.push(i);
    const item = take(walk, given[i]);
    if (item === undefined) return fail(walk, text('不能是空缺', 'must not be missing'));
    walk.path.pop();
    list.push(item);
  }
  walk.out += ']';
  return Object.freeze(list);
};

const takeObject = (walk: Walk, given: object): Json | undefined => {
  const copy: Record<string, Json> = {};
  let first = true;
  walk.out += '{';
  for (const key of Object.keys(given).sort()) {
    const value = (given as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) continue;
    walk.path.push(key);
    if (key === '__proto__') return fail(walk, text('不允许的字段名', 'a field cannot be named so'));
    if (!first) walk.out += ',';
    first = false;
    if (takeText(walk, key) === undefined) return undefined;
    walk.out += ':';
    const item = take(walk, value);
    if (item === undefined) return undefined;
    walk.path.pop();
    copy[key] = item;
  }
  walk.out += '}';
  return Object.freeze(copy);
};

const take = (walk: Walk, given: unknown): Json | undefined => {
  if (walk.path.length > intakeBounds.depth) return fail(walk, text('嵌套过深', 'nested too deeply'));
  if (walk.out.length > intakeBounds.length) return fail(walk, text('内容过长', 'too long'));
  switch (typeof given) {
    case 'string':
      return takeText(walk, given);
    case 'number':
      if (!Number.isFinite(given)) return fail(walk, text('须为有限的数', 'must be a finite number'));
      walk.out += JSON.stringify(given);
      return Object.is(given, -0) ? 0 : given;
    case 'boolean':
      walk.out += given ? 'true' : 'false';
      return given;
    case 'object':
      if (given === null) {
        walk.out += 'null';
        return null;
      }
      return Array.isArray(given) ? takeList(walk, given) : takeObject(walk, given);
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
  const walk: Walk = { out: '', fault: undefined, path: [] };
  const value = take(walk, given);
  if (walk.out.length > intakeBounds.length) fail(walk, text('内容过长', 'too long'));
  return walk.fault ?? { value: value as Json, text: walk.out };
};

/** Whether an input was taken in. */
export const isTakenIn = (taken: TakenIn | NotTakenIn): taken is TakenIn => 'text' in taken;
