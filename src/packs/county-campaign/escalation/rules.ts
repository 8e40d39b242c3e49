/** Rules of the ladder: who confirms, proposes, approves and reviews are different people; jumps need a reason. */
import type { Day } from '../../../calendar/index.js';
import { heightOf, isIn } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { ladder } from '../ladder.js';
import { rule, separation, when } from '../words.js';
import type { EscalationFields } from './fields.js';
import { officeAlone } from './options.js';
import { isRepeated } from './repeated.js';

type Reads = RuleContext<unknown, EscalationFields>;

/** S4.c whoever reported does not confirm. */
export const notTheReporter = separation<EscalationFields>({
  id: 'confirmed-by-reporter',
  cites: ['4.4.a', 'S4.c'],
  message: text(
    '反映人不得核实自己反映的线索，请由他人核实',
    'whoever reported may not confirm: let somebody else do it',
  ),
  from: ['reportedBy'],
  subject: true,
  expected: text('另一名督查人员', 'another inspector'),
});

/** A15 the proposer is not who approves. */
export const notTheProposer = separation<EscalationFields>({
  id: 'approved-by-proposer',
  cites: ['A15', 'inspection-rules.21'],
  message: text('提出人不得自行批准', 'whoever proposed may not approve'),
  from: ['proposedBy'],
  subject: true,
  expected: text('其他有权批准的人', 'somebody else entitled to approve'),
});

/** S4.c whoever it is about has no say in how it goes on. */
export const notItsSubject = separation<EscalationFields>({
  id: 'escalation-handled-by-its-subject',
  cites: ['A15', 'S4.c'],
  message: text('不得由本人办理本人事项，请由其他人员办理', 'whoever it is about does not handle it'),
  from: [],
  subject: true,
  expected: text('其他人员', 'somebody else'),
});

/** S5.l what a report points to is there. */
export const evidenceKnown = rule({
  id: 'evidence-unknown',
  cites: ['S4.c', 'S5.l'],
  message: text('所列事项未登记，请核对编号', 'no such case: check the ids'),
  check: (c: RuleContext<{ readonly evidence: readonly string[] }, object>) => {
    const unknown = c.data.evidence.filter((one) => c.other(one) === undefined);
    return unknown.length === 0 || { given: unknown, expected: text('已登记的事项', 'cases that are registered') };
  },
});

/** S4.j where it is about a person, that person speaks, nobody in their place. */
export const speaksForThemselves = rule({
  id: 'another-speaks-for-the-person',
  cites: ['S4.j', 'discipline-law.43'],
  message: text('涉及个人的，由本人陈述、申请或报告', 'where it is about a person, that person speaks'),
  check: (c: Reads) =>
    c.case.person === undefined ||
    c.by === c.case.person || { given: c.by, expected: text('本人', 'the person concerned') },
});

/** S4.l nothing further is decided while a review is pending. */
export const noReviewPending = rule({
  id: 'review-pending',
  cites: ['A15', 'S4.l', 'inspection-rules.17'],
  message: text('复核未决，不得作出新的决定', 'nothing further is decided while a review is pending'),
  check: (c: Reads) =>
    !isIn(c.case, 'review.objected') || {
      given: 'review.objected',
      expected: text('复核决定之后', 'after the review is decided'),
    },
});

/** A15 a rung that is not optional is skipped only with a written reason, or where the same was criticised before. */
export const jumpWithReason = rule({
  id: 'jump-without-reason',
  cites: ['4.4.e1', '4.4.e2', 'A15'],
  message: text('越过批评直接建议问责，须书面说明理由', 'going past a rung needs a written reason'),
  check: (c: RuleContext<{ readonly rung: string; readonly jump?: string | undefined }, EscalationFields>) => {
    const wanted = heightOf(ladder, c.data.rung);
    const skipped = ladder.rungs.filter(
      ({ id, optional }, height) =>
        height < wanted && !optional && c.fields.reached?.some((one) => one === id) !== true,
    );
    return (
      skipped.length === 0 ||
      isRepeated(c) ||
      c.data.jump !== undefined || {
        given: skipped.map(({ id }) => id),
        expected: text('书面理由', 'a written reason'),
      }
    );
  },
});

/** A15 the ladder is climbed, not repeated: the rung lies above the last one. */
export const climbs = rule({
  id: 'rung-not-higher',
  cites: ['A15', 'S4.h'],
  message: text('建议的处理方式须重于已采取的处理方式，请改选', 'the rung must lie above the last one taken'),
  check: (c: RuleContext<{ readonly rung: string }, EscalationFields>) => {
    const last = Math.max(-1, ...(c.fields.reached ?? []).map((one) => heightOf(ladder, one)));
    return (
      heightOf(ladder, c.data.rung) > last || {
        given: c.data.rung,
        expected: text(ladder.rungs[last + 1]?.title.zh ?? '', ladder.rungs[last + 1]?.title.en ?? ''),
      }
    );
  },
});

/** inspection-rules.18 whoever reported the correction does not accept it. */
export const correctionBySomebodyElse = separation<EscalationFields>({
  id: 'correction-accepted-by-subject',
  cites: ['A15', 'inspection-rules.18'],
  message: text('整改情况须由他人确认', 'the correction is accepted by somebody else'),
  from: ['correctedBy'],
  subject: true,
  expected: text('办公室其他人员', 'somebody else of the office'),
});

/** inspection-rules.17 whoever made the conclusion steps aside. */
export const authorStepsAside = separation<EscalationFields>({
  id: 'review-by-author',
  cites: ['A15', 'S4.l', 'inspection-rules.17'],
  message: text(
    '原认定、提出、批准人员应当回避，请另行安排复核人',
    'whoever confirmed, proposed or approved steps aside: let somebody else review',
  ),
  from: ['confirmedBy', 'proposedBy', 'approvedBy', 'objectedBy'],
  subject: true,
  expected: text('未参与的人员', 'somebody who took no part'),
});

const rungIs = (...rungs: readonly string[]) =>
  when({
    id: `rung-is-${rungs.join('-or-')}`,
    cites: ['A15', 'S4.h'],
    holds: (c: Reads) => rungs.includes(c.fields.rung ?? ''),
  });

/** What was proposed. */
export const isCriticism = rungIs('criticism');
/** What was proposed. */
export const isAccountability = rungIs('accountability');
/** What was proposed is open to objection. */
export const isObjectionable = rungIs('criticism', 'accountability');

/** A11 the office takes reminders and talks alone, unless the county keeps them to itself. */
export const officeActsAlone = when({
  id: 'office-acts-alone',
  cites: ['A11', 'S4.h'],
  holds: (c: Reads) => c.option(officeAlone) === 'reminder-and-talk',
});

const proposedFrom = (state: string) =>
  when({
    id: `proposed-when-${state}`,
    cites: ['A15'],
    holds: (c: Reads) => c.fields.proposedFrom === state,
  });
/** A proposal that is declined leaves the case where it was. */
export const wasUncorrected = proposedFrom('uncorrected');
/** A proposal that is declined leaves the case where it was. */
export const wasWatched = proposedFrom('watched');

/** A11 the organ decides after it was handed the case, and nothing is recorded before it happened. */
export const decidedSinceHandedOver = rule({
  id: 'organ-decided-out-of-time',
  cites: ['4.4.e2', 'A11', 'inspection-rules.21'],
  message: text(
    '有权机关的处理日期须在移交之后、不晚于今日，请核对',
    'the organ decided after it was handed the case, and by today: check the day',
  ),
  check: (c: RuleContext<{ readonly organDecidedOn: Day }, EscalationFields>) => {
    const { handedOverOn: from = c.case.openedOn } = c.fields;
    const { organDecidedOn: day } = c.data;
    return (
      (day >= from && day <= c.today) || {
        given: day,
        expected: text(`${from}至${c.today}`, `${from} to ${c.today}`),
      }
    );
  },
});
