/** The trace of a step: what was tried and how it came out. Without one it costs nothing. */

/** One thing a step tried. A transition is named `procedure/state/event/index`, or `procedure/opens/command/0`. */
export type TraceEntry =
  | { readonly kind: 'transition'; readonly id: string; readonly taken: boolean }
  | { readonly kind: 'rule' | 'when'; readonly id: string; readonly held: boolean }
  | {
      readonly kind: 'role';
      readonly id: string;
      readonly held: boolean;
      /** The transition asked for, and the roles by which it was allowed. */
      readonly of: string;
      readonly roles: readonly string[];
    }
  | {
      readonly kind: 'deadline';
      readonly id: string;
      /** `discharged` before its end; what ended because it came is `missed` or `reached` alone. */
      readonly what: 'armed' | 'discharged' | 'soon' | 'missed' | 'reached';
    }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'reaction'; readonly id: string; readonly asked: boolean }
  /** The whole command is refused: its code, and the clauses that the refusal rests on. */
  | { readonly kind: 'refusal'; readonly id: string; readonly clauses: readonly string[] };

/** Receives what a step tries, in order. */
export type Trace = (entry: TraceEntry) => void;
