/** Roles: in what capacity somebody may do something, and how it is established. */
import type { Text } from '../shared/index.js';
import type { ClauseRef } from './clause.js';

/**
 * How a role is held: by an appointment in the case's own unit (`unit`), by an appointment anywhere (`campaign`), by an
 * appointment to any of the roles `of` in the case's own unit (`here`) or in whatever unit (`anywhere`), by one to role `of`
 * in the parent unit (`parent`) or in the unit that a field of the case names (`counterpart`), as the county leader in charge
 * of the unit (`leader`), or by being named in a field of the case (`case`; `field: 'person'` is its subject).
 */
export type RoleScope =
  | { readonly scope: 'unit' }
  | { readonly scope: 'campaign' }
  | { readonly scope: 'here' | 'anywhere'; readonly of: readonly string[] }
  | { readonly scope: 'parent'; readonly of: string }
  | { readonly scope: 'leader' }
  | { readonly scope: 'counterpart'; readonly field: string; readonly of: string }
  | { readonly scope: 'case'; readonly field: string };

/** A role somebody can hold. */
export type Role = RoleScope & {
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  /** Whether the holder may let a registered delegate act (default true). */
  readonly delegable?: boolean;
  /** Whether an acting appointment counts (default true). */
  readonly acting?: boolean;
  /** Whether several may hold it in one unit at once (default true). */
  readonly several?: boolean;
  /**
   * Roles whose holders appoint to this one, relieve of it and correct who holds it (default: the policy's registrars); with
   * none, the embedding program alone does.
   */
  readonly appointedBy?: readonly string[];
};

/** The one who acts when reactions and deadlines do. */
export const policyActor = 'policy';
/** The embedding program itself: it registers the first units and people. */
export const hostActor = 'host';
