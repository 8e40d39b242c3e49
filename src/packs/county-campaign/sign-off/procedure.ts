/** A document's way: received, signed step by step within three working days each, returned, followed up. */
import { addWorkingDays, workingDaysBetween } from '../../../calendar/index.js';
import { dayInField, workingDays } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineParallel, region } from '../words.js';
import { signOffCommands as commands } from './commands.js';
import { hiddenFormNames, hiddenForms, signOffFields as fields } from './fields.js';
import { signOffDays } from './options.js';
import type { HiddenForm, SignOffFields } from './fields.js';
import {
  cameAs,
  followUpAhead,
  moreSigners,
  newSignerFits,
  notTheDrafter,
  perStep,
  resubmittedByOthers,
  properForm,
  reportedAs,
  signersFit,
  signersInOffice,
  toFollowUp,
} from './rules.js';

type Reads = RuleContext<unknown, SignOffFields>;

/** What a document carries when it is submitted. */
type Submitted = RuleContext<{ readonly form: string; readonly signers: readonly string[] }, SignOffFields>;

const received = (c: Submitted) => ({
  submittedBy: c.by,
  step: 1,
  returns: 0,
  receivedOn: c.on,
  ...(c.data.signers[0] === undefined ? {} : { signer: c.data.signers[0] }),
  ...(c.data.form === 'red-head' ? {} : { confirmBy: addWorkingDays(c.calendar, c.on, 1).day }),
});

const elapsed = (c: Reads) => ({ elapsed: workingDaysBetween(c.calendar, c.case.openedOn, c.on).n });
const nextSigner = (c: Reads) => {
  const step = (c.fields.step ?? 1) + 1;
  const signer = c.fields.signers?.[step - 1];
  return { step, receivedOn: c.on, ...elapsed(c), ...(signer === undefined ? {} : { signer }) };
};
const signed = (c: Reads) => ({ signedOn: c.on, ...elapsed(c) });
const step = {
  may: ['signer'],
  rules: [notTheDrafter],
  event: 'sign-off.step-signed',
  cites: ['2.6.1.d', 'A7', 'S5.h'],
} as const;
const giveBack = {
  may: ['signer'],
  records: (c: Reads) => ({ returns: (c.fields.returns ?? 0) + 1, ...elapsed(c) }),
  event: 'sign-off.returned',
  cites: ['A7', 'documents-rules.24', 'S5.h'],
} as const;
const resubmit = {
  may: ['cadre', 'deputy', 'office'],
  rules: [resubmittedByOthers],
  records: (c: Reads) => ({
    receivedOn: c.on,
    resubmittedBy: [...new Set([...(c.fields.resubmittedBy ?? []), c.by])],
    ...elapsed(c),
  }),
  event: 'sign-off.resubmitted',
  cites: ['A7'],
} as const;
/** The one that is left where it is none of the others. */
const isLast = (form: HiddenForm): boolean => form === hiddenFormNames.at(-1);
/** Whoever received it may report it, at any time, and is protected (S6.k); each form is a behaviour of its own. */
const reportHidden = hiddenFormNames.map(
  (form) =>
    ({
      ...(isLast(form) ? {} : { when: [reportedAs(form)] }),
      may: ['official', 'office'],
      keeps: ['reportedForm'],
      records: (c: Reads) => ({ reportedBy: c.by }),
      event: 'sign-off.hidden-reported',
      cites: [hiddenForms[form].clause, 'S5.i'],
    }) as const,
);
const neverWritten = hiddenFormNames.map(
  (form) =>
    ({
      target: 'hidden',
      ...(isLast(form) ? {} : { when: [cameAs(form)] }),
      event: 'sign-off.hidden',
      cites: [hiddenForms[form].clause, 'S5.j'],
    }) as const,
);

const way = region({
  commands,
  fields,
  title: text('签批', 'signature'),
  initial: 'signing',
  states: {
    signing: {
      title: text('待签批', 'waiting for a signature'),
      cites: ['2.6.1.d', 'A7'],
      deadlines: ['sign'],
      on: {
        'sign-off.sign': [
          { when: [moreSigners, perStep], restarts: ['sign'], records: nextSigner, ...step },
          { when: [moreSigners], records: nextSigner, ...step },
          {
            target: 'following',
            when: [toFollowUp],
            may: ['signer'],
            rules: [notTheDrafter],
            records: signed,
            event: 'sign-off.signed',
            cites: ['2.6.1.d', '2.6.1.x7'],
          },
          {
            target: 'signed',
            may: ['signer'],
            rules: [notTheDrafter],
            records: signed,
            event: 'sign-off.signed',
            cites: ['2.6.1.d'],
          },
        ],
        'sign-off.pass-to': {
          may: ['head', 'office'],
          rules: [newSignerFits],
          keeps: ['signer'],
          records: (c) => ({
            signers: (c.fields.signers ?? []).map((one) => (one === c.fields.signer ? c.data.signer : one)),
          }),
          event: 'sign-off.passed-to',
          cites: ['2.6.1.d', 'A7'],
        },
        'sign-off.return': [
          { target: 'returned', when: [perStep], ...giveBack },
          { target: 'returned-clock-stopped', suspends: ['sign'], ...giveBack },
        ],
        'sign.soon': { event: 'sign-off.due-soon', cites: ['4.3.a'] },
        'sign.missed': { event: 'sign-off.overdue', cites: ['2.6.1.d', 'A7'] },
      },
    },
    returned: {
      title: text('退回修改', 'returned for correction'),
      cites: ['A7', 'documents-rules.24'],
      on: { 'sign-off.resubmit': { target: 'signing', ...resubmit } },
    },
    // One clock for all steps: it waits here, and what is left of it runs on.
    'returned-clock-stopped': {
      title: text('退回修改，停止计时', 'returned for correction, the clock stopped'),
      cites: ['A7', 'documents-rules.24'],
      deadlines: ['sign'],
      on: { 'sign-off.resubmit': { target: 'signing', resumes: ['sign'], ...resubmit } },
    },
    following: {
      title: text('办理中', 'being carried out'),
      cites: ['2.6.1.x7'],
      deadlines: ['follow-up'],
      on: {
        'sign-off.report-done': {
          target: 'done',
          may: ['cadre', 'deputy', 'head'],
          event: 'sign-off.done',
          cites: ['2.6.1.x7'],
        },
        'follow-up.missed': { event: 'sign-off.follow-up-overdue', cites: ['2.6.1.x7'] },
      },
    },
    signed: { title: text('已签批', 'signed'), cites: ['2.6.1.d'], type: 'final' },
    done: { title: text('已办结', 'done'), cites: ['2.6.1.x7'], type: 'final' },
  },
});

const written = region({
  commands,
  fields,
  title: text('形式', 'form'),
  initial: 'accepted',
  states: {
    accepted: {
      title: text('形式已登记', 'form noted'),
      cites: ['2.6.1.x1', 'S5.j'],
      deadlines: ['confirm'],
      on: {
        'sign-off.confirm': {
          target: 'confirmed',
          may: ['cadre', 'deputy', 'head'],
          event: 'sign-off.confirmed',
          cites: ['S5.j'],
        },
        'confirm.missed': neverWritten,
        'sign-off.report-hidden': reportHidden,
      },
    },
    confirmed: { title: text('已书面补办', 'confirmed in writing'), type: 'final' },
    hidden: { title: text('紧急后未书面补办', 'never put in writing'), cites: ['2.6.1.x1'], type: 'final' },
  },
});

/** The procedure of one document. */
export const signOff = defineParallel({
  id: 'sign-off',
  title: text('公文签批', 'document sign-off'),
  cites: ['2.6.1.c', '2.6.1.d'],
  subject: 'unit',
  fields,
  commands,
  deadlines: {
    sign: {
      title: text('签批时限', 'limit to sign'),
      cites: ['2.6.1.d', 'A7'],
      kind: 'limit',
      span: workingDays(signOffDays),
      fromEntry: true,
      soon: { unit: 'working-days', amount: 1 },
    },
    confirm: {
      title: text('书面补办时限', 'limit to confirm in writing'),
      cites: ['S5.j'],
      kind: 'limit',
      span: dayInField('confirmBy'),
    },
    'follow-up': {
      title: text('办结时限', 'limit to carry out'),
      cites: ['2.6.1.x7'],
      kind: 'limit',
      span: dayInField('followUpBy'),
    },
  },
  opens: {
    'sign-off.submit': {
      may: ['cadre', 'deputy', 'office'],
      rules: [...properForm, signersFit, signersInOffice, followUpAhead],
      keeps: ['title', 'flow', 'form', 'drafter', 'signers', 'emergency', 'followUpBy'],
      records: received,
      event: 'sign-off.submitted',
      cites: ['2.6.1.c', '2.6.1.d', 'A7'],
    },
  },
  states: { way, written },
});
