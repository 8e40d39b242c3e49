/** JSON: its types, its one canonical form, and a digest of it. */
import { createHash } from 'node:crypto';
import { DubanError } from './errors.js';
import { text } from './text.js';

/** Anything JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

const notJson = (what: string): DubanError =>
  new DubanError('not-json', text(`不是 JSON 数据：${what}`, `not JSON: ${what}`));

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const write = (value: unknown, above: readonly object[]): string => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw notJson(String(value));
      return JSON.stringify(value);
    case 'object': {
      if (value === null) return 'null';
      if (above.includes(value)) throw notJson('a cycle');
      const within = [...above, value];
      if (Array.isArray(value)) return `[${value.map((item) => write(item, within)).join(',')}]`;
      if (!isPlain(value)) throw notJson(Object.prototype.toString.call(value));
      const entries = Object.entries(value).filter(([, item]) => item !== undefined);
      entries.sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item, within)}`).join(',')}}`;
    }
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      throw notJson(typeof value);
  }
};

/** The canonical form: keys sorted, no spaces, absent and undefined the same; `DubanError` `not-json` for anything else. */
export const canonicalJson = (value: unknown): string => write(value, []);

/** SHA-256 of a text, in hex. */
export const sha256 = (of: string): string => createHash('sha256').update(of).digest('hex');

/** Freezes plain objects and arrays all the way down; schemas, functions and instances stay as they are. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (!Array.isArray(value) && !isPlain(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
  return value;
};
