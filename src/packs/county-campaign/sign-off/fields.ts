/** What a document's case keeps. */
import { z } from 'zod';
import { day, id } from '../fields.js';

/** In what form it comes; only the first is a document (2.6.1.x1–x4). */
export const form = z.enum(['red-head', 'note', 'phone', 'wechat', 'white-head']);

/** What a document's case keeps. */
export const signOffFields = {
  title: z.string(),
  flow: z.string(),
  form,
  drafter: id,
  submittedBy: id,
  /** Everybody who submitted it again: on the drafter's side from then on. */
  resubmittedBy: z.array(id),
  signers: z.array(id),
  emergency: z.string(),
  followUpBy: day,
  confirmBy: day,
  reportedForm: form,
  reportedBy: id,
  signer: id,
  step: z.int(),
  returns: z.int(),
  receivedOn: day,
  signedOn: day,
  /** Working days from the first receipt to now, and the steps signed: always shown beside the steps (S5.h). */
  elapsed: z.int(),
};
/** The kept fields as rules read them. */
export type SignOffFields = { readonly [K in keyof typeof signOffFields]: z.infer<(typeof signOffFields)[K]> };
