/** Rules on extensions and ongoing rectification: asked before expiry, two approvals by two people, bounded. */
import type { Day } from '../../../../calendar/index.js';
import { isIn } from '../../../../policy/index.js';
import type { RuleContext } from '../../../../policy/index.js';
import { text } from '../../../../shared/index.js';
import { rule, separation, when } from '../../words.js';
import type { ProblemFields } from '../fields.js';
import { extensions, lookBackDays, renewals } from '../options.js';

type Reads = RuleContext<unknown, ProblemFields>;

const worked = ['work.planned', 'work.rectifying', 'work.rejected'] as const;

/** S3.o a change is asked for while the limit still runs. */
export const askedBeforeExpiry = rule({
  id: 'asked-after-expiry',
  cites: ['3.3.g', 'S3.o'],
  message: text('时限已过，不能再申请；请按逾期办理', 'the limit has passed: it is too late to ask'),
  check: (c: Reads) =>
    c.armed('limit') !== undefined ||
    !worked.some((state) => isIn(c.case, state)) || {
      given: c.fields.limit ?? 'none',
      expected: text('时限届满前', 'before the limit'),
    },
});

/** Where the work stands: other regions are not for everybody to know of. */
const stateOfWork = (c: Pick<Reads, 'case'>): string =>
  c.case.state.split('+').find((leaf) => leaf.startsWith('work.')) ?? '';

/** 3.3.g what is extended is a limit that has been set, and that the work is under. */
export const limitToExtend = rule({
  id: 'no-limit-to-extend',
  cites: ['3.3.g', 'S3.p'],
  message: text(
    '该问题当前没有正在计算的整改时限，无从延期。尚未限定时限的，请先制定整改措施；已申请销号的，时限停止计算，无须延期；持续整改中的，请申请续期',
    'no limit of work runs here: set one first; once it is applied for the limit stands still; what is ongoing is renewed',
  ),
  check: (c: Reads) =>
    worked.some((state) => isIn(c.case, state)) || {
      given: stateOfWork(c),
      expected: text('已限定整改时限、整改中', 'planned or being rectified'),
    },
});

/** A6 ongoing rectification is asked for while there is work to go on with. */
export const workLeft = rule({
  id: 'no-work-left',
  cites: ['3.3.j', 'A6'],
  message: text(
    '该问题已申请销号或已销号，无须申请持续整改。核验不通过的，请在其后申请',
    'it was applied for or struck off: there is nothing to go on with; ask once it was rejected',
  ),
  check: (c: Reads) =>
    [...worked, 'work.found', 'work.listed', 'work.ongoing'].some((state) => isIn(c.case, state)) || {
      given: stateOfWork(c),
      expected: text('整改中', 'being rectified'),
    },
});

/** S3.q the day asked for lies after the limit and not beyond phase 3. */
export const extensionWithinPhase = rule({
  id: 'extension-beyond-phase',
  cites: ['3.3.g', 'S3.q'],
  message: text(
    '延期须晚于原时限，且不超过整改落实阶段',
    'an extension lies after the old limit and ends with phase 3',
  ),
  check: (c: RuleContext<{ readonly to: Day }, ProblemFields>) => {
    const last = c.phaseDays('rectification')?.to ?? c.data.to;
    const from = c.fields.limit ?? c.today;
    return (
      (c.data.to > from && c.data.to <= last) || {
        given: c.data.to,
        expected: text(`${from}之后至${last}`, `after ${from}, up to ${last}`),
      }
    );
  },
});

/** S3.p a limit is extended so often, whatever lies between; a new limit begins anew. */
export const extensionLeft = rule({
  id: 'extensions-used-up',
  cites: ['3.3.g', 'S3.p'],
  message: text('延期次数已用尽', 'the limit cannot be extended again'),
  check: (c: Reads) => {
    const [used, most] = [c.fields.extended ?? 0, c.option(extensions)];
    return used < most || { given: used, expected: text(`至多${most}次`, `at most ${most}`) };
  },
});

/** S3.p the office approves the very day that was asked for. */
export const asAsked = rule({
  id: 'not-the-day-asked',
  cites: ['S3.p'],
  message: text('批准日期须与申请一致', 'approve the day that was asked for'),
  check: (c: RuleContext<{ readonly to: Day }, ProblemFields>) =>
    c.fields.request?.to === c.data.to || {
      given: c.data.to,
      expected: text(c.fields.request?.to ?? '', c.fields.request?.to ?? ''),
    },
});

/** S3.p the head and the office: two different people, delegates included. */
export const secondApprover = separation<ProblemFields>({
  id: 'approved-by-same-person',
  cites: ['S3.p'],
  message: text('同意上报与批准须为不同的人', 'endorsement and approval are given by two different people'),
  from: ['endorsedBy'],
  expected: text('另一人', 'somebody else'),
});

/** A6 what is ongoing has been taken on: planned, being rectified, or ongoing already. */
export const workUnderWay = rule({
  id: 'nothing-to-go-on-with',
  cites: ['3.3.j', 'A6'],
  message: text('该问题当前不能转为持续整改', 'the problem is not in a state to be rectified on'),
  check: (c: Reads) =>
    ['work.planned', 'work.rectifying', 'work.rejected', 'work.ongoing'].some((state) => isIn(c.case, state)) || {
      given: stateOfWork(c),
      expected: text('已定措施或整改中', 'planned or being rectified'),
    },
});

/** A6 ongoing rectification has its dates in order. */
export const ongoingDates = rule({
  id: 'ongoing-dates-out-of-order',
  cites: ['3.3.j', 'A6'],
  message: text(
    '下次阶段评估日期须晚于今日，最终期限不早于该日',
    'the review lies after today, the final day not before the review',
  ),
  check: (c: RuleContext<{ readonly review: Day; readonly final: Day }, object>) =>
    (c.data.review > c.today && c.data.final >= c.data.review) || {
      given: [c.data.review, c.data.final],
      expected: text('今日之后阶段评估，最终期限不早于该日', 'today < review ≤ final'),
    },
});

/** S3.r renewed at most once. */
export const renewalLeft = rule({
  id: 'renewed-too-often',
  cites: ['3.3.j', 'S3.r'],
  message: text('持续整改续期次数已用尽', 'ongoing rectification cannot be renewed again'),
  check: (c: Reads) => {
    const most = c.option(renewals);
    return (
      c.fields.approver === undefined ||
      (c.fields.renewals ?? 0) < most || {
        given: c.fields.renewals ?? 0,
        expected: text(`至多${most}次`, `at most ${most}`),
      }
    );
  },
});

/** A6 a review's next day lies ahead and within the final day. */
export const nextReviewWithin = rule({
  id: 'next-review-out-of-bounds',
  cites: ['A6'],
  message: text('下次阶段评估须晚于今日且不晚于最终期限', 'the next review lies after today and within the final day'),
  check: (c: RuleContext<{ readonly next: Day }, ProblemFields>) =>
    (c.data.next > c.today && c.data.next <= (c.fields.finalDay ?? c.data.next)) || {
      given: c.data.next,
      expected: text(`至${c.fields.finalDay ?? ''}`, `up to ${c.fields.finalDay ?? ''}`),
    },
});

/** 2.1.2.x1 only evidence that was handed in can be found false. */
export const evidenceHandedIn = rule({
  id: 'evidence-not-handed-in',
  cites: ['2.1.2.x1', 'S3.n'],
  message: text('该问题没有这份佐证材料，请核对', 'no such evidence was handed in'),
  check: (c: RuleContext<{ readonly hash: string }, ProblemFields>) =>
    c.fields.evidence?.some(({ hash }) => hash === c.data.hash) === true || {
      given: c.data.hash,
      expected: text('已提交的佐证材料', 'evidence handed in'),
    },
});

/** A3 whether closed problems are looked back at. */
export const lookBackOn = when({
  id: 'look-back-on',
  cites: ['A3'],
  holds: (c: RuleContext<unknown, object>) => c.option(lookBackDays) > 0,
});
/** A look-back found that the effect holds. */
export const effectHolds = when({
  id: 'effect-holds',
  cites: ['A3'],
  holds: (c: RuleContext<{ readonly holds: boolean }, object>) => c.data.holds,
});
