/** A step about to be taken: by whom, why, and what of a deadline that came goes on. */
import type { ArmedDeadline, Breach, Case, Cause, RuleContext, Warned } from '../../policy/index.js';
import type { CompiledProcedure, StepPlan } from '../state/index.js';

/** What is about to be taken, by whom. */
export interface Taking {
  readonly of: CompiledProcedure;
  readonly case: Case;
  readonly opens: boolean;
  readonly plan: StepPlan;
  readonly context: RuleContext;
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  readonly roles: readonly string[];
  readonly cause: Cause;
  /** The command asked; none where a deadline came. */
  readonly asked: string | undefined;
  /** The number of the event that it answers. */
  readonly follows: number | undefined;
  readonly breach: Breach | undefined;
  /** What rules warned of. */
  readonly warnings?: readonly Warned[];
  /** A deadline that has just come, and what of it goes on. */
  readonly came: { readonly deadline: string; readonly goesOn: ArmedDeadline | undefined } | undefined;
}
