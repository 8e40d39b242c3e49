/** Rules on documents: their form, who signs, and by when an emergency is put in writing. */
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { acting } from '../in-unit.js';
import { rule, separation, when } from '../words.js';
import { hiddenForms } from './fields.js';
import type { HiddenForm, SignOffFields } from './fields.js';
import { signOffScope } from './options.js';

type Submitted = {
  readonly form: string;
  readonly emergency?: string | undefined;
  readonly drafter: string;
  readonly signers: readonly string[];
  readonly followUpBy?: Day | undefined;
};
type Reads = RuleContext<unknown, SignOffFields>;

/** 2.6.1.x1–x4 what does not stand in for a document: each is a behaviour of its own. */
const standIn = (form: HiddenForm) =>
  rule({
    id: `hidden-document-${form}`,
    cites: [hiddenForms[form].clause, 'S5.j'],
    message: text(
      `不得以${hiddenForms[form].title.zh}代替红头文件；紧急的请写明，并于下一个工作日补办正式文件`,
      `${hiddenForms[form].title.en} does not stand in for a document; in an emergency say so and confirm in writing by the next working day`,
    ),
    check: (c: RuleContext<Submitted, object>) =>
      c.data.form !== form ||
      c.data.emergency !== undefined || { given: c.data.form, expected: text('红头文件', 'a red-headed document') },
  });

/** 2.6.1.x1–x4 no note, call, message or unheaded paper in place of a document. */
export const properForm = [standIn('note'), standIn('phone'), standIn('wechat'), standIn('white-head')] as const;

/** What is reported came in this form. */
export const reportedAs = (form: HiddenForm) =>
  when({
    id: `reported-as-${form}`,
    cites: [hiddenForms[form].clause, 'S5.i'],
    holds: (c: RuleContext<{ readonly reportedForm: string }, SignOffFields>) => c.data.reportedForm === form,
  });
/** What was never put in writing came in this form. */
export const cameAs = (form: HiddenForm) =>
  when({
    id: `came-as-${form}`,
    cites: [hiddenForms[form].clause, 'S5.j'],
    holds: (c: Reads) => c.fields.form === form,
  });

/** documents-rules.22 the drafter does not sign, and nobody signs twice. */
export const signersFit = rule({
  id: 'drafter-signs',
  cites: ['2.6.1.d', 'documents-rules.22'],
  message: text(
    '起草人、送签人不得签批本文件，签批人不得重复',
    'neither drafter nor submitter signs, and nobody signs twice',
  ),
  check: (c: RuleContext<Submitted, object>) =>
    (![c.data.drafter, c.by, c.onBehalfOf ?? c.by].some((one) => c.data.signers.includes(one)) &&
      new Set(c.data.signers).size === c.data.signers.length) || {
      given: c.data.signers,
      expected: text('起草人以外的不同人员', 'different people other than the drafter'),
    },
});

/** documents-rules.22 nor do they sign in the signer's place. */
export const notTheDrafter = separation<SignOffFields>({
  id: 'signed-by-drafter',
  cites: ['2.6.1.d', 'documents-rules.22'],
  message: text('起草人、送签人不得代为签批', 'neither drafter nor submitter signs in another’s place'),
  from: ['drafter', 'submittedBy', 'resubmittedBy'],
  expected: text('他人', 'somebody else'),
});

/** A7 what was returned comes back from the drafter's side: a signer, or who stands in for one, starts no clock anew. */
export const resubmittedByOthers = rule({
  id: 'resubmitted-by-signer',
  cites: ['A7', '2.6.1.d', 'documents-rules.24'],
  message: text(
    '签批人及代其签批、退回的人员不得自行再送，请由起草方修改后再送',
    'neither a signer nor who stood in for one submits it again: the drafter’s side does',
  ),
  apart: ['signers'],
  check: (c: Reads) => {
    const { signers = [] } = c.fields;
    const besides = c.case.standIns.filter((pair) => pair.some((one) => signers.includes(one))).flat();
    const own = acting(c).filter((one) => signers.includes(one) || besides.includes(one));
    return own.length === 0 || { given: own, expected: text('起草方人员', 'the drafter’s side') };
  },
});

/** 2.6.1.x7 what is to be followed up is still ahead. */
export const followUpAhead = rule({
  id: 'follow-up-not-ahead',
  cites: ['2.6.1.x7', '4.3.a'],
  message: text('办结时限不得早于今日', 'the limit to carry out does not lie in the past'),
  check: (c: RuleContext<Submitted, object>) =>
    c.data.followUpBy === undefined ||
    c.data.followUpBy >= c.today || { given: c.data.followUpBy, expected: text(`${c.today}起`, `from ${c.today}`) },
});

/** The new signer holds an office and has had no hand in the document. */
export const newSignerFits = rule({
  id: 'new-signer-unfit',
  cites: ['2.6.1.d', 'documents-rules.22'],
  message: text(
    '变更后的签批人须在职，且未起草、送签或已在签批人之列',
    'the new signer is in office and has no part in the document yet',
  ),
  check: (c: RuleContext<{ readonly signer: string }, SignOffFields>) => {
    const { signer } = c.data;
    const { drafter, submittedBy, resubmittedBy = [], signers = [] } = c.fields;
    const involved = [drafter, submittedBy, ...resubmittedBy, ...signers].includes(signer);
    return (
      (!involved && c.registry.appointments(signer, c.today).length > 0) || {
        given: signer,
        expected: text('其他在职人员', 'somebody else in office'),
      }
    );
  },
});

/** Signers hold an office. */
export const signersInOffice = rule({
  id: 'signer-not-in-office',
  cites: ['2.6.1.d', 'documents-rules.22'],
  message: text('签批人须在职', 'signers must hold an office'),
  check: (c: RuleContext<Submitted, object>) => {
    const wrong = c.data.signers.filter((person) => c.registry.appointments(person, c.today).length === 0);
    return wrong.length === 0 || { given: wrong, expected: text('在职人员', 'people in office') };
  },
});

/** There are signatures to come. */
export const moreSigners = when({
  id: 'more-signers',
  cites: ['2.6.1.d', 'A7'],
  holds: (c: Reads) => (c.fields.step ?? 1) < (c.fields.signers?.length ?? 1),
});
/** Each step has its own clock. */
export const perStep = when({
  id: 'clock-per-step',
  cites: ['2.6.1.d', 'A7'],
  holds: (c: Reads) => c.option(signOffScope) === 'per-step',
});
/** Something has to be followed up. */
export const toFollowUp = when({
  id: 'to-follow-up',
  cites: ['2.6.1.x7'],
  holds: (c: Reads) => c.fields.followUpBy !== undefined,
});
