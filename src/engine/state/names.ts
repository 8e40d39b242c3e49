/** Names in a campaign: what people may call things, what the policy calls its own, and the phase a campaign stands in. */
import { hostActor, joinName, policyActor } from '../../policy/index.js';
import type { AnyProcedure, Policy } from '../../policy/index.js';
import { compiled } from './compiled.js';
import { read } from './layer.js';
import type { World } from './state.js';

/** Stands in an event for somebody who is protected. */
export const protectedName = 'protected';

const reserved: ReadonlySet<string> = new Set([hostActor, policyActor, protectedName]);
const longest = Math.max(...[...reserved].map(({ length }) => length));

/** Most names are plain. */
const ascii = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Han, ASCII letters and digits; after the first also `. _ - · 〔 〕`. */
const shape = /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9._\-·〔〕]{0,63}$/u;

/** Whether it is a name that the system keeps for itself, in small letters or capitals. */
export const isReserved = (given: string): boolean =>
  reserved.has(given) || (given.length <= longest && reserved.has(given.toLowerCase()));

/** Whether people may call something so: NFC, 1 to 64 characters, of the letters of names, and not a name of the system's. */
export const isName = (given: string): boolean =>
  (ascii.test(given) || (shape.test(given) && given.normalize('NFC') === given)) && !isReserved(given);

/** Whether a name is one that only a policy gives. */
export const isPolicyName = (given: string): boolean => given.includes(':');

/** The id that the one case of a `single` procedure has. */
export const singleId = (
  procedure: Pick<AnyProcedure, 'id' | 'subject'>,
  unit: string | undefined,
  person: string | undefined,
): string => {
  if (procedure.subject === 'campaign') return procedure.id;
  if (procedure.subject === 'unit') return joinName(procedure.id, unit ?? '');
  return joinName(procedure.id, unit ?? '', person ?? '');
};

/** The phase a campaign stands in: the state of its one case, where that names a phase. */
export const phaseOf = (policy: Policy, world: World): string | undefined => {
  const state = read(world.cases, policy.campaign)?.state;
  return state !== undefined && compiled(policy).phases.has(state) ? state : undefined;
};
