/** What the inventory keeps of one decision. */
import { z } from 'zod';
import { id } from '../fields.js';
import { evidence } from '../problem/evidence.js';

/** Per cent. */
export const howFar = z.int().min(0).max(100);
/** The fields of one decision. */
export const inventoryFields = {
  decision: z.string(),
  document: z.string(),
  howFar,
  evidence: z.array(evidence),
  /** Everybody who entered something. */
  updatedBy: z.array(id),
  holds: z.boolean(),
  finding: z.string(),
  inspection: id,
};

/** The kept fields as rules read them. */
export type InventoryFields = { readonly [K in keyof typeof inventoryFields]: z.infer<(typeof inventoryFields)[K]> };
