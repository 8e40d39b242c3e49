/** Who has registered so far, as the log tells it: the roles in which people did. */
import { hostActor } from '../../policy/index.js';
import type { PolicyEvent } from '../../policy/index.js';

/** Delegations are their grantors', and a policy may let others suspend: neither makes a registrar. */
const registering = /^(unit|person|registry|calendar)\./u;

/** Collects the roles of pages of events. */
export const registrarsIn =
  (roles: Set<string>) =>
  (events: readonly PolicyEvent[]): void => {
    for (const { type, roles: held, by } of events)
      if (by !== hostActor && registering.test(type)) for (const role of held) roles.add(role);
  };
