/** Readers: who may see what, as a policy says it. Without it everybody sees everything but confidential procedures. */
import type { ClauseRef } from './clause.js';

/** Roles that read something, and the clause that says so. */
export interface Reading {
  readonly roles: readonly string[];
  readonly cites: readonly ClauseRef[];
}

/** Who may see what. */
export interface Readers {
  /** Who reads a case that names a person, and who besides in some procedures; everybody else sees it in counts only. */
  readonly personal: Reading & { readonly besides?: Readonly<Record<string, readonly string[]>> };
  /**
   * Fields that are for some only, such as names of people who are protected, and who reads those; with a `region` (as
   * `problem.referral`), how that region of the procedure stands and what happens in it as well.
   */
  readonly protects?: readonly (Reading & { readonly fields: readonly string[]; readonly region?: string })[];
  /**
   * While a case of `procedure` stands in `state`, these roles read it and what it rests on: its parent, and the cases in
   * `field`.
   */
  readonly restsOn?: Reading & { readonly procedure: string; readonly state: string; readonly field: string };
}
