/** Arrivals: what opens cases, when, and for whom. */
import type { Distribution } from '../distribution/index.js';
import type { Template } from './template.js';
import type { When } from './when.js';

/**
 * When cases come: once on a day, or evenly spread up to the end of another; at a mean rate per working day, with exponential gaps; or one for each of the unit's
 * true problems that it finds, spread evenly over the working time of some days.
 */
export type Coming =
  | { readonly kind: 'once'; readonly on: When; readonly to?: When }
  | { readonly kind: 'rate'; readonly perDay: number; readonly from: When; readonly to: When }
  | { readonly kind: 'found'; readonly from: When; readonly to: When };

/** What opens cases. */
export interface Arrival {
  readonly id: string;
  readonly command: string;
  readonly role: string;
  /** In every unit (of these kinds), or once for the whole campaign. */
  readonly per: 'unit' | 'campaign';
  readonly kinds?: readonly string[];
  readonly comes: Coming;
  /** How likely each one happens (default 1). */
  readonly chance?: number;
  /** Working hours that opening occupies the person; without it nobody is kept busy. */
  readonly takes?: Distribution;
  /** Whom the case is about, with a chance: somebody of the unit in that role, who then opens it in person. */
  readonly person?: { readonly role: string; readonly chance: number };
  readonly data?: Template;
  /** The case's id where it is fixed; else it is numbered. */
  readonly case?: string;
}
