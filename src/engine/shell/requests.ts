/** What callers ask, on its way into a unit of work: taken in once, with a digest, or turned down at the door. */
import type { Policy } from '../../policy/index.js';
import { isTakenIn, sha256, takeIn, text } from '../../shared/index.js';
import type { Json, JsonObject, NotTakenIn } from '../../shared/index.js';
import { admit } from '../kernel/index.js';
import type { Admitted } from '../kernel/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';

/** A command taken in: admitted, or refused before any case was looked at. */
export interface Request {
  readonly id: string;
  readonly by: string;
  readonly type: string;
  readonly case: string;
  /** SHA-256 of its canonical text; empty where it is no data. */
  readonly digest: string;
  readonly command: Admitted | Refusal;
}

const nameIn = (value: Json | undefined, key: string): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const given = (value as Readonly<Record<string, Json>>)[key];
  return typeof given === 'string' && given.length <= 200 ? given : '';
};

const notTakenIn = ({ message, path }: NotTakenIn): Refusal => refuse({ ...failure('bad-shape', message), path });

/** An input of somebody's own, taken in once: without `by` it is theirs, with that of another it is refused. */
export const ownInput = (person: string, input: unknown): Json | Refusal => {
  const taken = takeIn(input);
  if (!isTakenIn(taken)) return notTakenIn(taken);
  const { value } = taken;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = value as JsonObject;
  return given['by'] === undefined || given['by'] === person
    ? { ...given, by: person }
    : refuse({
        ...failure('bad-shape', text('只能以本人名义提出', 'ask in your own name'), given['by'], text(person, person)),
        path: 'by',
      });
};

/** Takes an input in. */
export const requestOf = (policy: Policy, input: unknown): Request => {
  const taken = takeIn(input);
  if (!isTakenIn(taken)) {
    return { id: '', by: '', type: '', case: '', digest: '', command: notTakenIn(taken) };
  }
  const { value } = taken;
  return {
    id: nameIn(value, 'id'),
    by: nameIn(value, 'by'),
    type: nameIn(value, 'type'),
    case: nameIn(value, 'case'),
    digest: sha256(taken.text),
    command: admit(policy, value),
  };
};

/** Whether a request was admitted. */
export const isAdmitted = (request: Request): request is Request & { readonly command: Admitted } =>
  !isRefusal(request.command);

/** Whether a request confirms that an entry is wrong. */
export const isConfirmation = (request: Request): request is Request & { readonly command: Admitted } =>
  isAdmitted(request) && request.command.registry === 'entry.confirm';

/** Refusals that say nothing about the case: asked again later, the same command may well be taken. They bind no id. */
const passing: ReadonlySet<string> = new Set([
  'bad-shape',
  'bad-name',
  'before-the-clock',
  'changed-since',
  'id-reused',
  'in-the-future',
  'reserved-name',
  'unknown-command',
  'unknown-person',
]);

/** Whether a refusal is an answer for good: the id serves no other try. */
export const binds = ({ code }: Refusal): boolean => !passing.has(code);
