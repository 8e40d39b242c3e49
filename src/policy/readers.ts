/** Readers: who may see what, as a policy says it. Without it everybody sees everything but confidential procedures. */
import type { ClauseRef } from './clause.js';

/** Roles that read something, and the clause that says so. */
export interface Reading {
  readonly roles: readonly string[];
  readonly cites: readonly ClauseRef[];
}

/** Who may see what. */
export interface Readers {
  /** Who reads a case that names a person; everybody else sees it in counts only. */
  readonly personal: Reading;
  /** Fields that name people who are protected, and who reads those. */
  readonly protects?: Reading & { readonly fields: readonly string[] };
  /** While a case of `procedure` stands in `state`, these roles read what it rests on: its parent, and the cases in `field`. */
  readonly restsOn?: Reading & { readonly procedure: string; readonly state: string; readonly field: string };
}
