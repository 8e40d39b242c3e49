/** What callers ask, on its way into a unit of work: taken in once, with a digest, or turned down at the door. */
import type { Policy } from '../../policy/index.js';
import { isTakenIn, sha256, takeIn, text } from '../../shared/index.js';
import type { CaseId, Json, JsonObject, NotTakenIn } from '../../shared/index.js';
import { admit } from '../kernel/index.js';
import type { Admitted } from '../kernel/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { compiled, singleId } from '../state/index.js';

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

const ownText = (value: JsonObject, key: string): string | undefined => {
  const given = value[key];
  return typeof given === 'string' ? given : undefined;
};

/** The command with the case that it opens, where it names none: the one that its subject has, or one of a new id. */
const withCase = (policy: Policy, value: Json, newCase: () => CaseId): Json => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = value as JsonObject;
  if (given['case'] !== undefined) return given;
  const known = compiled(policy).commands.get(ownText(given, 'type') ?? '');
  if (known?.opening === undefined) return given;
  const { procedure } = known.of;
  const id =
    procedure.single === true ? singleId(procedure, ownText(given, 'unit'), ownText(given, 'person')) : newCase();
  return Object.freeze({ ...given, case: id });
};

/** A new id of a case: it tells nothing, and nobody can guess it. */
export const opaqueId = (): CaseId => globalThis.crypto.randomUUID();

/** Takes an input in. Its digest is of what was given: sent again, it is the same command, whatever id its case was given. */
export const requestOf = (policy: Policy, input: unknown, newCase: () => CaseId): Request => {
  const taken = takeIn(input);
  if (!isTakenIn(taken)) {
    return { id: '', by: '', type: '', case: '', digest: '', command: notTakenIn(taken) };
  }
  const value = withCase(policy, taken.value, newCase);
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
