/** The trace of a step: what was tried and how it came out. Without one it costs nothing. */

/** One thing a step tried. */
export type TraceEntry =
  | { readonly kind: 'transition'; readonly id: string; readonly taken: boolean }
  | { readonly kind: 'rule' | 'when' | 'role'; readonly id: string; readonly held: boolean }
  | {
      readonly kind: 'deadline';
      readonly id: string;
      readonly what: 'armed' | 'discharged' | 'soon' | 'missed' | 'reached';
    }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'reaction'; readonly id: string; readonly asked: boolean };

/** Receives what a step tries, in order. */
export type Trace = (entry: TraceEntry) => void;
