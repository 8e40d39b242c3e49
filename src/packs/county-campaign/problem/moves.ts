/** Transitions of the work that several states share: applying, verifying, disproving, looking back. */
import type { RuleContext } from '../../../policy/index.js';
import { fromOutside } from '../in-unit.js';
import type { ProblemFields } from './fields.js';
import { evidenceKept, madeDuringWork, notDisproved, showsEffect } from './evidence.js';
import type { Evidence } from './evidence.js';
import { askedOngoing } from './request.js';
import { effectHolds, evidenceHandedIn } from './rules/changes.js';
import {
  anotherVerifier,
  limitForWork,
  lookedBackByAnother,
  newLimitAhead,
  newLimitGiven,
  notRejectedBefore,
  notSatisfied,
  publicityOn,
  publicSatisfied,
  referredWhereDue,
  satisfactionMeasured,
  verifierFits,
  verifierIndependent,
  waitedLongEnough,
} from './rules/closing.js';
import { planSigned, responsibleInUnit } from './rules/listing.js';
import { drawn, inSample, upheld } from './rules/sample.js';
import { goesWithPerson, transferred, transferRules } from '../transfer.js';

type Reads = RuleContext<unknown, ProblemFields>;

const named = (...people: readonly (string | undefined)[]): string[] => [
  ...new Set(people.filter((one) => one !== undefined)),
];
/** Whose hands were in earlier rounds, once another begins; absent in the first. */
const handsBefore = ({ handsBefore: before = [], appliedBy, signedBy }: Reads['fields']) =>
  appliedBy === undefined ? {} : { handsBefore: named(...before, appliedBy, signedBy) };
/** Part of the work's transitions. */
export const rejected = ({ by, fields: { rejections = 0, rejectedBefore = [], rejectedBy } }: Reads) => ({
  rejections: rejections + 1,
  ...(rejectedBy === undefined ? {} : { rejectedBefore: named(...rejectedBefore, rejectedBy) }),
  rejectedBy: by,
  extended: 0,
});
/** Part of the work's transitions. */
export const begun = (c: Reads) => ({ startedOn: c.on });
/** Part of the work's transitions. */
export const applied = (c: RuleContext<{ readonly evidence: readonly Evidence[] }, ProblemFields>) => ({
  ...handsBefore(c.fields),
  appliedBy: c.by,
  appliedOn: c.on,
  evidence: evidenceKept(c),
});
/** Part of the work's transitions. */
export const reopened = (c: Reads) => ({ level: (c.fields.level ?? 0) + 1, startedOn: c.on, extended: 0 });

/** Applying to strike off; from wherever the work is done. */
export const apply = {
  target: 'applied',
  may: ['responsible', 'deputy', 'head'],
  rules: [showsEffect, madeDuringWork, notDisproved],
  records: applied,
  event: 'problem.applied',
  cites: ['3.3.i', 'A3', 'S3.k'],
} as const;

/** Progress told on the way. */
export const report = {
  may: ['responsible', 'deputy', 'head'],
  keeps: ['progress'],
  event: 'problem.progressed',
  cites: ['3.3.h', '4.3.a'],
} as const;

/** Somebody else of the unit takes over, as when the responsible person leaves. */
export const handOver = {
  may: ['deputy', 'head', 'leaderHere'],
  rules: [responsibleInUnit],
  keeps: ['responsible'],
  records: (c: Reads) => ({
    responsibleBefore: [
      ...(c.fields.responsibleBefore ?? []),
      ...(c.fields.responsible === undefined ? [] : [c.fields.responsible]),
    ],
  }),
  event: 'problem.handed-over',
  cites: ['3.3.f', 'S1.e'],
} as const;

/** It is another unit's duty: it goes there, and the work goes on. */
export const transfer = {
  may: ['office'],
  rules: [...transferRules, goesWithPerson, fromOutside],
  transfers: 'receivingUnit',
  keeps: ['duty', 'responsible'],
  records: transferred,
  event: 'problem.transferred',
  cites: ['2.4.1.b', 'S6.g'],
} as const;

/** An item of a person's own list goes where the person goes, whatever is being done about it. */
export const follow = {
  may: ['policy'],
  transfers: 'receivingUnit',
  event: 'problem.followed',
  cites: ['3.2.g', 'A4'],
} as const;

/** The office approves what the head endorsed. */
export const goOngoing = {
  target: 'ongoing',
  may: ['office'],
  when: [askedOngoing],
  rules: [planSigned],
  cites: ['3.3.j', 'A6'],
} as const;

/** Evidence found false is not evidence rejected: it reopens. */
export const disprove = {
  target: 'rectifying',
  may: ['office', 'inspector'],
  rules: [evidenceHandedIn, fromOutside, newLimitAhead],
  keeps: ['limit'],
  records: (c: RuleContext<{ readonly hash: string; readonly finding: string }, ProblemFields>) => ({
    falseEvidence: [...(c.fields.falseEvidence ?? []), c.data.hash],
    requirements: c.data.finding,
    startedOn: c.on,
    extended: 0,
  }),
  anew: ['limit'],
  event: 'problem.evidence-false',
  cites: ['2.1.2.x1', 'S3.n'],
} as const;

/** Part of the work's transitions. */
export const lookBack = [
  {
    when: [effectHolds],
    may: ['office', 'inspector'],
    rules: [lookedBackByAnother, fromOutside],
    event: 'problem.looked-back',
    cites: ['A3'],
  },
  {
    target: 'rectifying',
    may: ['office', 'inspector'],
    rules: [lookedBackByAnother, fromOutside, newLimitAhead],
    keeps: ['limit'],
    records: reopened,
    anew: ['limit'],
    event: 'problem.reopened',
    cites: ['A3', '3.3.i'],
  },
] as const;

/** Part of the work's transitions. */
export const recheck = [
  {
    when: [upheld],
    may: ['office'],
    rules: [inSample, lookedBackByAnother, fromOutside],
    event: 'problem.rechecked',
    cites: ['S3.m'],
  },
  {
    target: 'rectifying',
    may: ['office'],
    rules: [inSample, lookedBackByAnother, fromOutside, newLimitAhead],
    keeps: ['limit'],
    records: reopened,
    anew: ['limit'],
    event: 'problem.reopened',
    cites: ['S3.m', '3.3.i'],
  },
] as const;

const mayVerify = ['office', 'inspector', 'deputy'] as const;
const closes = {
  may: mayVerify,
  rules: [
    verifierIndependent,
    verifierFits,
    anotherVerifier,
    waitedLongEnough,
    satisfactionMeasured,
    publicSatisfied,
    referredWhereDue,
  ],
  keeps: ['satisfied'],
  cites: ['3.3.i', 'A3'],
} as const;

/** Verified and struck off. */
export const closing = {
  ...closes,
  records: (c: Reads) => ({ verifier: c.by, struckOffOn: c.on, sampled: drawn(c) }),
  event: 'problem.struck-off',
} as const;

/** Verified, and published before it is struck off (A3). */
export const publishing = {
  ...closes,
  target: 'published',
  when: [publicityOn],
  records: (c: Reads) => ({ verifier: c.by, sampled: drawn(c) }),
  event: 'problem.published',
} as const;

/** Nobody objected while it was published. */
export const unopposed = {
  records: (c: Reads) => ({ struckOffOn: c.on }),
  event: 'problem.struck-off',
  cites: ['3.3.i', 'A3'],
} as const;

/** 2.3.2.e the people concerned are not satisfied: it goes back to be worked on. */
export const dissatisfied = {
  target: 'rectifying',
  when: [notSatisfied],
  may: mayVerify,
  rules: [verifierIndependent, verifierFits, anotherVerifier, limitForWork],
  keeps: ['satisfied', 'limit'],
  records: (c: RuleContext<{ readonly conclusion: string }, ProblemFields>) => ({ requirements: c.data.conclusion }),
  event: 'problem.not-satisfied',
  cites: ['2.3.2.e', '3.3.i'],
} as const;

/** The same, with a new limit, which begins anew. */
export const dissatisfiedAnew = {
  ...dissatisfied,
  when: [notSatisfied, newLimitGiven],
  records: (c: RuleContext<{ readonly conclusion: string }, ProblemFields>) => ({
    requirements: c.data.conclusion,
    extended: 0,
  }),
  anew: ['limit'],
} as const;

/** Not accepted: further requirements, and a new limit. */
export const reject = {
  target: 'rejected',
  may: mayVerify,
  rules: [verifierIndependent, verifierFits, notRejectedBefore, newLimitAhead],
  keeps: ['criterion', 'requirements', 'limit'],
  records: rejected,
  anew: ['limit'],
  event: 'problem.rejected',
  cites: ['3.3.i', 'S3.i', 'S3.j'],
} as const;
