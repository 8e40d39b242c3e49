/** What runs have exercised, as plain data. */
import type { ItemKind } from './items.js';

/** How often something came out the first way, and the second. */
export type Tries = readonly [number, number];

/** What a collector has gathered; plain JSON, for a file or another process. */
export interface CoverageRecord {
  readonly policy: string;
  readonly items: Readonly<Record<ItemKind, Readonly<Record<string, Tries>>>>;
  /** How many refusals rested on a clause. */
  readonly refused: Readonly<Record<string, number>>;
}

/** Something that came out one way; or a clause that a refusal rests on. */
export type Tried =
  | { readonly kind: ItemKind; readonly id: string; readonly first: boolean }
  | { readonly kind: 'refused'; readonly id: string };
