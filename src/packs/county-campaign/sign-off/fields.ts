/** What a document's case keeps. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { day, id } from '../fields.js';

/** In what form it comes; only the first is a document (2.6.1.x1–x4). */
export const form = z.enum(['red-head', 'note', 'phone', 'wechat', 'white-head']);
/** What stands in for a document: 隐性文件. */
export const hiddenForm = form.exclude(['red-head']);
/** One of them. */
export type HiddenForm = z.infer<typeof hiddenForm>;
/** Each with its clause and what the notice calls it. */
export const hiddenForms = {
  note: { clause: '2.6.1.x1', title: text('便笺', 'a note') },
  phone: { clause: '2.6.1.x2', title: text('电话通知', 'a telephone call') },
  wechat: { clause: '2.6.1.x3', title: text('微信安排', 'a chat message') },
  'white-head': { clause: '2.6.1.x4', title: text('白头文件', 'an unheaded paper') },
} as const satisfies Readonly<Record<HiddenForm, object>>;
/** Their names. */
export const hiddenFormNames = hiddenForm.options;

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
  reportedForm: hiddenForm,
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
