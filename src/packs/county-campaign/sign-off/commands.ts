/** Documents to be signed: what can be asked, what is kept, and what the notice leaves open. */
import { z } from 'zod';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, requirements, words } from '../fields.js';
import { defineOption } from '../words.js';

/** A7 working days per signing step; the notice's own number is three. */
export const signOffDays = defineOption({
  id: 'sign-off-days',
  title: text('签批时限', 'days to sign'),
  cites: ['2.6.1.d', 'A7'],
  schema: z.int().min(1).max(30),
  default: 3,
  alternatives: [2],
});
/** A7 whether each step has its own clock, or all share one. */
export const signOffScope = defineOption<'per-step' | 'total'>({
  id: 'sign-off-scope',
  title: text('签批时限口径', 'per step or in total'),
  cites: ['2.6.1.d', 'A7'],
  schema: z.enum(['per-step', 'total']),
  default: 'per-step',
  alternatives: ['total'],
});
/** Every option of sign-off. */
export const signOffOptions = [signOffDays, signOffScope] as const;

const form = z.enum(['red-head', 'note', 'phone', 'wechat', 'white-head']);

/** The commands, in the order of a document's way. */
export const signOffCommands = {
  'sign-off.submit': command({
    title: text('送签', 'submit for signature'),
    cites: ['2.6.1.c', '2.6.1.d', 'A7'],
    data: {
      title: words,
      flow: z.enum(['circulation', 'incoming', 'outgoing']),
      form,
      drafter: id,
      signers: z.array(id).min(1).max(6),
      emergency: words.optional(),
      followUpBy: day.optional(),
    },
    samples: [{ title: '关于限时办结的通知', flow: 'outgoing', form: 'red-head', drafter: 'p3', signers: ['p1'] }],
  }),
  'sign-off.sign': command({
    title: text('签批', 'sign'),
    cites: ['2.6.1.d', 'documents-rules.22'],
    data: { opinion: words },
    samples: [{ opinion: '同意印发' }],
  }),
  'sign-off.return': command({
    title: text('退回修改', 'return for correction'),
    cites: ['A7', 'documents-rules.24'],
    data: { requirements },
    samples: [{ requirements: '请补充依据文号和办理时限' }],
  }),
  'sign-off.resubmit': command({
    title: text('修改后再送', 'submit again'),
    cites: ['A7'],
    data: { changes: words },
    samples: [{ changes: '已补充依据文号' }],
  }),
  'sign-off.confirm': command({
    title: text('书面补办', 'confirm in writing'),
    cites: ['2.6.1.x1', 'S5.j'],
    data: { document: words },
    samples: [{ document: '补办红头文件一份' }],
  }),
  'sign-off.report-hidden': command({
    title: text('反映隐性文件', 'report a hidden document'),
    cites: ['2.6.1.x1', 'S5.i'],
    data: { received: words, reportedForm: form },
    samples: [{ received: '以微信群通知代替文件', reportedForm: 'wechat' }],
  }),
  'sign-off.report-done': command({
    title: text('办结反馈', 'report completion'),
    cites: ['2.6.1.x7'],
    data: { result: words },
    samples: [{ result: '所列事项均已办结' }],
  }),
};

/** What a document's case keeps. */
export const signOffFields = {
  title: z.string(),
  flow: z.string(),
  form,
  drafter: id,
  signers: z.array(id),
  emergency: z.string(),
  followUpBy: day,
  confirmBy: day,
  reportedForm: form,
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
