/** What callers ask, on its way into a unit of work: taken in once, with a digest, or turned down at the door. */
import type { Policy } from '../../policy/index.js';
import { isTakenIn, sha256, takeIn } from '../../shared/index.js';
import type { Json } from '../../shared/index.js';
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

/** Takes an input in. */
export const requestOf = (policy: Policy, input: unknown): Request => {
  const taken = takeIn(input);
  if (!isTakenIn(taken)) {
    const command = refuse({ ...failure('bad-shape', taken.message), path: taken.path });
    return { id: '', by: '', type: '', case: '', digest: '', command };
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
