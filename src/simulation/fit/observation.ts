/** Observations: what the likelihood of a duration depends on, worked out once. */
import type { Duration } from './duration.js';

/** What was seen. Limits are there where work can be put off: the last day opens after the beginning, and is worked. */
export type Observation =
  /** Ended at `hours`; `early` before a last day that work could have been put off to. */
  | { readonly kind: 'at'; readonly hours: number; readonly early: boolean }
  /** Ended between two. */
  | { readonly kind: 'between'; readonly least: number; readonly most: number; readonly early: boolean }
  /** Ended on the last day. */
  | { readonly kind: 'last-day'; readonly opens: number; readonly closes: number }
  /** Not ended by `hours`. */
  | { readonly kind: 'beyond'; readonly hours: number; readonly early: boolean }
  /** Not ended by a share `gone` of the last day. */
  | { readonly kind: 'within-last-day'; readonly opens: number; readonly closes: number; readonly gone: number };

/** The observation of a duration. Ends below `grain` hours are not told apart from one another, nor from 0. */
export const observationOf = ({ hours, within, outcome, limit }: Duration, grain: number): Observation => {
  const { opens, closes, seen } = limit ?? { opens: 0, closes: 0, seen: 'after' };
  const heapable = opens > 0 && closes > opens;
  const early = heapable && seen === 'before';
  if (outcome !== 'ended')
    return heapable && seen === 'on'
      ? { kind: 'within-last-day', opens, closes, gone: Math.min(1, Math.max(0, (hours - opens) / (closes - opens))) }
      : { kind: 'beyond', hours, early };
  if (heapable && seen === 'on') return { kind: 'last-day', opens, closes };
  const [least, most] = within ?? [hours, hours];
  if (most < grain) return { kind: 'between', least: 0, most: grain, early };
  return least === most ? { kind: 'at', hours, early } : { kind: 'between', least, most, early };
};

/** Whether a share of putting off can be told from it at all. */
export const tellsHeaping = (seen: Observation): boolean =>
  seen.kind === 'last-day' || seen.kind === 'within-last-day' || seen.early;
