/** Rules on signing, verifying and rejecting: 3.3.i, A3 and what is settled of it. */
import type { RuleContext } from '../../../../policy/index.js';
import { workingDaysBetween } from '../../../../calendar/index.js';
import type { Day } from '../../../../calendar/index.js';
import { text } from '../../../../shared/index.js';
import type { Text } from '../../../../shared/index.js';
import { acting, holdsRole, officesOf, ownPeople } from '../../in-unit.js';
import { rule, separation, when } from '../../words.js';
import type { ProblemFields } from '../fields.js';
import { deputiesItems, dwellDays, publicityDays, satisfactionGate } from '../options.js';

type Reads = RuleContext<unknown, ProblemFields>;

/** The last day of a new limit: of phase 3 while that lasts, then of phase 4. */
const lastFor = (c: RuleContext<unknown, object>): Day | undefined =>
  [c.phaseDays('rectification')?.to, c.phaseDays('consolidation')?.to].find(
    (end) => end !== undefined && end > c.today,
  );

const ahead = (c: RuleContext<unknown, object>, last: Day | undefined): Text =>
  last === undefined
    ? text(`晚于${c.today}`, `after ${c.today}`)
    : text(`晚于${c.today}，至${last}`, `after ${c.today}, up to ${last}`);

/** 3.3.i whoever rectified may not strike off, neither in person nor by delegation. */
export const verifierIndependent = separation<ProblemFields>({
  id: 'verifier-not-independent',
  cites: ['3.3.i', 'A3'],
  message: text(
    '整改责任人、申请人、签字人不得核验，请另行安排核验人',
    'whoever rectified, applied or signed may not verify: let somebody else do it',
  ),
  from: ['responsible', 'responsibleBefore', 'appliedBy', 'signedBy', 'handsBefore'],
  subject: true,
  expected: text('与整改无关的人', 'somebody with no hand in the work'),
});

/** A3, S3.m whoever verified does not look back or re-check. */
export const lookedBackByAnother = separation<ProblemFields>({
  id: 'looked-back-by-verifier',
  cites: ['A3', 'S3.m'],
  message: text(
    '核验人和整改人员不得回头看或复核，请由他人办理',
    'whoever verified or rectified does not look back or re-check',
  ),
  from: ['verifier', 'responsible', 'responsibleBefore', 'appliedBy', 'signedBy', 'handsBefore'],
  subject: true,
  expected: text('其他人员', 'somebody else'),
});

/** Whether the item is that of somebody who stands in one of these roles, on leave or not. */
const isOf = (c: Reads, roles: readonly string[]): boolean =>
  c.case.person !== undefined && officesOf(c, c.case.person).some(({ role }) => roles.includes(role));
const isHead = (c: Reads): boolean => isOf(c, ['head', 'leader']);
const isDeputy = (c: Reads): boolean => isOf(c, ['deputy']);

/**
 * A3 who verifies what: unit items and the head's own go to the office; other personal items to the deputy in charge, or
 * to the office, which stands above.
 */
export const verifierFits = rule({
  id: 'verifier-of-wrong-level',
  cites: ['3.3.i', 'A3', 'S2.i', 'S2.k'],
  message: text(
    '单位问题和主要负责人、县政府领导班子成员的问题只由办公室核验，其他个人问题由分管领导或办公室核验',
    'unit items and those of heads and county leaders go to the office alone, other personal items to the deputy in charge or the office',
  ),
  check: (c: Reads) => {
    // Nobody of the unit verifies the unit's own items: not lent to the office, nor by its delegation.
    const outside = ownPeople(c).length === 0;
    const ofOffice = holdsRole(c, c.onBehalfOf ?? c.by, ['office', 'inspector']);
    const inside = c.case.person !== undefined && !isHead(c) && !(isDeputy(c) && c.option(deputiesItems) === 'office');
    return (
      (ofOffice && outside) ||
      inside || {
        given: acting(c),
        expected: text('本单位以外的办公室或督查人员', 'the office or an inspector, of no such unit'),
      }
    );
  },
});

/** S3.i a rejection after the first is made by another verifier than those before. */
export const notRejectedBefore = separation<ProblemFields>({
  id: 'rejected-again-by-same',
  cites: ['3.3.i', 'S3.i'],
  message: text(
    '再次不通过须由另一核验人作出，请另行安排',
    'a second rejection is made by another verifier: let somebody else do it',
  ),
  from: ['rejectedBy', 'rejectedBefore'],
  expected: text('另一核验人', 'another verifier'),
});

/** S3.i after a second rejection somebody else verifies. */
export const anotherVerifier = rule({
  id: 'same-verifier-again',
  cites: ['3.3.i', 'S3.i'],
  message: text('已两次不通过，须另换核验人', 'rejected twice already: another verifier is needed'),
  check: (c: Reads) => {
    const { rejections = 0, rejectedBy, rejectedBefore = [] } = c.fields;
    const again = acting(c).some((one) => one === rejectedBy || rejectedBefore.includes(one));
    return rejections < 2 || !again || { given: c.by, expected: text('另一核验人', 'another verifier') };
  },
});

/** S3.l the dwell time, where chosen, has passed. */
export const waitedLongEnough = rule({
  id: 'verified-too-early',
  cites: ['2.6.3.x4', 'S3.l'],
  message: text('成效巩固期未满，请期满后核验', 'the dwell time has not passed: verify once it has'),
  check: (c: Reads) => {
    const wanted = c.option(dwellDays);
    const waited = c.fields.appliedOn === undefined ? 0 : workingDaysBetween(c.calendar, c.fields.appliedOn, c.today).n;
    return waited >= wanted || { given: waited, expected: text(`${wanted}个工作日`, `${wanted} working days`) };
  },
});

/** An unsatisfied public keeps a problem open, where satisfaction was measured. */
export const publicSatisfied = rule({
  id: 'public-not-satisfied',
  cites: ['3.3.i', '2.3.2.d'],
  message: text('群众不满意的不得销号', 'not struck off while the public is not satisfied'),
  check: (c: RuleContext<{ readonly satisfied?: boolean | undefined }, object>) =>
    c.data.satisfied !== false || { given: false, expected: text('满意或未测评', 'satisfied, or not measured') },
});

/** A3 a closing is published before it takes effect, where the county chose so. */
export const publicityOn = when({
  id: 'publicity-on',
  cites: ['3.3.i', 'A3'],
  holds: (c: RuleContext<unknown, object>) => c.option(publicityDays) > 0,
});

/** 2.3.2.e satisfaction is asked for, and the people concerned are not satisfied. */
export const notSatisfied = when({
  id: 'not-satisfied-at-the-gate',
  cites: ['2.3.2.e', '3.3.i'],
  holds: (c: RuleContext<{ readonly satisfied?: boolean | undefined }, object>) =>
    c.option(satisfactionGate) && c.data.satisfied === false,
});

/** A new limit is given with what goes back. */
export const newLimitGiven = when({
  id: 'new-limit-given',
  cites: ['3.3.g', '2.3.2.e'],
  holds: (c: RuleContext<{ readonly limit?: Day | undefined }, object>) => c.data.limit !== undefined,
});

/** 2.3.2.e where satisfaction is asked for, nothing is struck off before it was measured. */
export const satisfactionMeasured = rule({
  id: 'satisfaction-not-measured',
  cites: ['2.3.2.e', '3.3.i'],
  message: text(
    '本县口径销号前须测评群众满意度，尚未填报测评结果。请先测评，再核验销号',
    'this county strikes nothing off before satisfaction was measured: measure it first',
  ),
  check: (c: RuleContext<{ readonly satisfied?: boolean | undefined }, object>) =>
    !c.option(satisfactionGate) ||
    c.data.satisfied !== undefined || { given: null, expected: text('测评结果', 'whether they are satisfied') },
});

/** 3.3.g what goes back to work does so under a limit: the one that runs, or a new one where that has passed. */
export const limitForWork = rule({
  id: 'no-limit-to-go-on',
  cites: ['3.3.g', '2.3.2.e', 'S3.q'],
  message: text(
    '群众不满意的退回继续整改。原整改时限已过的，须重新限定，晚于今日且不超过本阶段；未过的，可以不另行限定',
    'it goes back to be worked on: where the limit has passed set a new one, after today and within the phase',
  ),
  check: (c: RuleContext<{ readonly limit?: Day | undefined }, ProblemFields>) => {
    const limit = c.data.limit ?? c.fields.limit ?? c.today;
    const last = lastFor(c);
    return (
      (limit > c.today && (c.data.limit === undefined || last === undefined || limit <= last)) || {
        given: limit,
        expected: ahead(c, last),
      }
    );
  },
});

/** 2.3.1.y1–y2 what must be referred cannot end by rectification alone. */
export const referredWhereDue = rule({
  id: 'referral-outstanding',
  cites: ['2.3.1.y1', '2.3.1.y2', 'S4.v'],
  message: text(
    '该问题须移送有权机关并取得回执，不能仅以整改销号',
    'this must be referred to the competent organ and acknowledged: rectification alone does not close it',
  ),
  check: (c: Reads) => {
    const mandatory = c.fields.behaviours?.some((code) => code === '2.3.1.y1' || code === '2.3.1.y2') === true;
    return (
      !mandatory ||
      c.fields.receipt !== undefined || {
        given: 'no receipt',
        expected: text('有权机关回执', 'the organ’s receipt'),
      }
    );
  },
});

/** S4.t a referral is signed by two different people, neither of them whom the problem is about. */
export const signedByAnother = separation<ProblemFields>({
  id: 'referral-signed-twice-by-one',
  cites: ['2.3.1.y1', 'S4.t', 'discipline-law.42'],
  message: text('移送须由提出人之外的另一名办公室人员签字', 'a referral is signed by a second person of the office'),
  from: ['referredBy'],
  subject: true,
  expected: text('另一名办公室人员', 'another person of the office'),
});

/** A new limit given with a rejection or a reopening lies ahead, within phase 3 while that lasts and then within the campaign. */
export const newLimitAhead = rule({
  id: 'new-limit-not-ahead',
  cites: ['3.3.g', '3.3.i', 'S3.q'],
  message: text(
    '新的整改时限须晚于今日，且不超过整改落实阶段；该阶段已过的，不超过总结深化阶段',
    'the new limit lies after today and within phase 3, or, once that is over, within phase 4',
  ),
  check: (c: RuleContext<{ readonly limit: Day }, object>) => {
    const last = lastFor(c);
    return (
      (c.data.limit > c.today && (last === undefined || c.data.limit <= last)) || {
        given: c.data.limit,
        expected: ahead(c, last),
      }
    );
  },
});
