/** Idempotency: the same command gets the same answer, and its id serves no other. */
import { canonicalJson, sha256, text } from '../shared/index.js';
import type { Outcome } from './outcome.js';
import { failure, refuse } from './refusal.js';
import type { EventStore } from './store.js';

/** What of an unknown input can be kept beside its refusal. */
export interface Identity {
  readonly id?: string;
  readonly type?: string;
  readonly by?: string;
  readonly case?: string;
}

const nameIn = (input: unknown, key: keyof Identity): string | undefined => {
  if (typeof input !== 'object' || input === null) return undefined;
  const value = (input as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' && value.length <= 200 ? value : undefined;
};

/** The identity of an input, as far as it has one; overlong names are left out. */
export const idOf = (input: unknown): Identity =>
  Object.fromEntries(
    (['id', 'type', 'by', 'case'] as const).flatMap((key) => {
      const name = nameIn(input, key);
      return name === undefined ? [] : [[key, name]];
    }),
  );

/** SHA-256 of a command as canonical JSON; empty where it is not JSON (cycles, functions): it equals no other. */
export const digestOf = (input: unknown): string => {
  try {
    return sha256(canonicalJson(input));
  } catch {
    return '';
  }
};

const reused = (id: string) =>
  refuse(
    failure(
      'id-reused',
      text('该编号已用于内容不同的命令，请换新编号', 'this id was used for another content: give the command a new id'),
      id,
    ),
  );

/** The answer a command has had, or that its id is taken; `undefined` for a new one. */
export const answered = async (store: EventStore, input: unknown, digest: string): Promise<Outcome | undefined> => {
  const id = nameIn(input, 'id');
  if (id === undefined || id === '') return undefined;
  const answer = await store.answer(id);
  if (answer !== undefined) {
    if (answer.digest !== digest) return reused(id);
    return { events: await store.read(answer.first - 1, answer.last - answer.first + 1), repeated: true };
  }
  const refused = await store.refusal(id);
  if (refused === undefined) return undefined;
  return refused.digest === digest ? refused.refusal : reused(id);
};
