/** Properties in words of the domain: what never happens, what always holds, what follows in time, what can be reached. */
import type { Day, Instant } from '../../calendar/index.js';
import type { Case, PolicyEvent, SpanSpec } from '../../policy/index.js';

/** Where things stand: the day, the phase, the cases and totals. */
export interface Standing {
  readonly today: Day;
  readonly at: Instant;
  readonly phase: string | undefined;
  case(id: string): Case | undefined;
  /** The cases of a procedure. */
  cases(procedure: string): readonly Case[];
  /** A total, by tally and (for those kept per unit) unit. */
  total(tally: string, unit?: string): number;
}

/** Something that happened: the event, its case before and after, and where things stand afterwards. */
export interface Happening extends Standing {
  readonly event: PolicyEvent;
  readonly before: Case | undefined;
  readonly after: Case | undefined;
  /** The events of the same decision, this one among them. */
  readonly together: readonly PolicyEvent[];
}

/** This never happens. */
export interface Never {
  readonly kind: 'never';
  readonly title: string;
  readonly happens: (happening: Happening) => boolean;
  /** What it speaks of at all, counted so that a proof about nothing shows (default: everything). */
  readonly concerns?: ((happening: Happening) => boolean) | undefined;
}

/** This holds in every state. */
export interface Always {
  readonly kind: 'always';
  readonly title: string;
  readonly holds: (standing: Standing) => boolean;
}

/** After one thing, for the same case another follows within a span, whatever people do or leave undone. */
export interface LeadsTo {
  readonly kind: 'leadsTo';
  readonly title: string;
  readonly from: (happening: Happening) => boolean;
  readonly to: (happening: Happening) => boolean;
  /** What makes it unnecessary. */
  readonly unless?: ((happening: Happening) => boolean) | undefined;
  readonly within: SpanSpec;
}

/** From every state (or those named) a goal can still be reached, by some way that avoids what is named. */
export interface CanReach {
  readonly kind: 'canReach';
  readonly title: string;
  readonly goal: (standing: Standing) => boolean;
  readonly from?: ((standing: Standing) => boolean) | undefined;
  readonly avoiding?: ((happening: Happening) => boolean) | undefined;
}

/** A property of a policy. */
export type Property = Never | Always | LeadsTo | CanReach;

/** This never happens. */
export const never = (title: string, happens: Never['happens'], concerns?: Never['concerns']): Never => ({
  kind: 'never',
  title,
  happens,
  concerns,
});

/** This holds in every state. */
export const always = (title: string, holds: Always['holds']): Always => ({ kind: 'always', title, holds });

/** After `from`, for the same case `to` follows `within` a span (first day not counted, last day to 24:00). */
export const leadsTo = (title: string, spec: Omit<LeadsTo, 'kind' | 'title'>): LeadsTo => ({
  kind: 'leadsTo',
  title,
  ...spec,
});

/** From every state a goal can be reached. */
export const canReach = (title: string, spec: Omit<CanReach, 'kind' | 'title'>): CanReach => ({
  kind: 'canReach',
  title,
  ...spec,
});
