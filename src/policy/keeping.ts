/** How a policy wants its registry kept, beyond who registers. */
import type { Reading } from './readers.js';
import type { ClauseRef } from './clause.js';

/** Roles and the clause that says so, for what not every registrar does. */
export interface RegistryRules {
  /** Who suspends and resumes deadlines for the county or a unit (default: the registrars). */
  readonly suspends?: Reading;
  /** Who enters a delegation: whoever gives it (default), or a registrar for them as well. */
  readonly delegates?: { readonly by: 'grantor' | 'registrar'; readonly cites: readonly ClauseRef[] };
}
