/** Rules on a unit's part: who is responsible, opinions, lists, summary. */
import { addDays, workingDaysBetween } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext, Surroundings } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { phaseByDay } from '../phases.js';
import { ledgerProblems } from '../problem/tallies.js';
import { rule } from '../words.js';
import type { ParticipationFields } from './commands.js';
import { townshipHeads } from './options.js';

type Reads = RuleContext<unknown, ParticipationFields>;
const unitOf = (c: Reads): string => c.registry.current(c.case.unit ?? '');

/** A4 who hands in a list of their own, and therefore owes one: whoever holds one of these offices in the unit. */
export const listOwners = ['cadre', 'deputy', 'head', 'secretary', 'leader'] as const;

/** The head, and in townships the Party secretary (S2.g). */
export const mainLeaders = (c: Surroundings, unit: string): readonly string[] => [
  ...c.registry.seated('head', unit, c.today),
  ...(c.registry.unit(unit)?.kind === 'township' ? c.registry.seated('secretary', unit, c.today) : []),
];

/** 4.1.c the head is the first responsible person. */
export const headIsFirst = rule({
  id: 'first-responsible-not-head',
  cites: ['4.1.c', '3.1.c'],
  message: text(
    '第一责任人须为单位主要负责人（含主持工作者）',
    'the first responsible person is the head, or who acts as head',
  ),
  check: (c: RuleContext<{ readonly first?: string | undefined }, ParticipationFields>) => {
    const { first } = c.data;
    const heads =
      c.option(townshipHeads) > 1 ? mainLeaders(c, unitOf(c)) : c.registry.seated('head', unitOf(c), c.today);
    return (
      first === undefined ||
      heads.includes(first) || { given: first, expected: text(heads.join('、'), heads.join(', ')) }
    );
  },
});

/** 4.1.c, 4.1.d the head and the deputies in charge are named together, or each on a day of their own. */
export const somebodyNamed = rule({
  id: 'nobody-named',
  cites: ['3.1.c', '4.1.c', '4.1.d'],
  message: text(
    '未填报第一责任人，也未填报分管领导。请至少明确其一，另一项可以另行明确',
    'neither the first responsible person nor a deputy in charge is named: name one of them, the other may follow',
  ),
  check: (
    c: RuleContext<
      { readonly first?: string | undefined; readonly inCharge?: readonly string[] | undefined },
      ParticipationFields
    >,
  ) =>
    c.data.first !== undefined ||
    c.data.inCharge !== undefined || { given: null, expected: text('第一责任人或分管领导', 'one of the two') },
});

/** 4.1.d at least one deputy is concretely in charge. */
export const deputiesInCharge = rule({
  id: 'not-a-deputy',
  cites: ['4.1.d'],
  message: text('具体抓的须为本单位分管领导', 'those concretely in charge are deputies of the unit'),
  check: (c: RuleContext<{ readonly inCharge?: readonly string[] | undefined }, ParticipationFields>) => {
    const deputies = c.registry.holders('deputy', unitOf(c), c.today);
    const wrong = (c.data.inCharge ?? []).filter((person) => !deputies.includes(person));
    return wrong.length === 0 || { given: wrong, expected: text(deputies.join('、'), deputies.join(', ')) };
  },
});

/** S3.c an opinion is rejected with a reason. */
export const rejectedWithReason = rule({
  id: 'opinion-rejected-without-reason',
  cites: ['3.2.f', 'S3.c'],
  message: text('不采纳意见须说明理由', 'say why an opinion is not adopted'),
  check: (c: RuleContext<{ readonly outcome: string; readonly reason?: string | undefined }, ParticipationFields>) =>
    c.data.outcome !== 'rejected' ||
    c.data.reason !== undefined || { given: c.data.outcome, expected: text('理由', 'a reason') },
});

/** 3.2.f, A17 what is adopted or rejected is an opinion; who was asked, or said nothing, has given none. */
export const opinionGiven = rule({
  id: 'opinion-missing',
  cites: ['3.2.f', 'A17', 'S3.c'],
  message: text(
    '办理结果与意见内容不符：采纳或不采纳的须写明意见；已征求、未收到意见的不填写意见',
    'an opinion goes with whether it was adopted or rejected, and only with that',
  ),
  check: (c: RuleContext<{ readonly outcome: string; readonly opinion?: string | undefined }, ParticipationFields>) => {
    const decided = c.data.outcome === 'adopted' || c.data.outcome === 'rejected';
    return (
      decided === (c.data.opinion !== undefined) || {
        given: c.data.outcome,
        expected: decided ? text('意见内容', 'the opinion') : text('不填写意见', 'no opinion'),
      }
    );
  },
});

/** 3.1.b a meeting is recorded once it has been held. */
export const meetingHeld = rule({
  id: 'meeting-not-held-yet',
  cites: ['3.1.b'],
  message: text('动员部署会召开后再登记', 'record the meeting once it has been held'),
  check: (c: RuleContext<{ readonly meetingOn: Day }, ParticipationFields>) =>
    c.data.meetingOn <= c.today || {
      given: c.data.meetingOn,
      expected: text(`不晚于${c.today}`, `not after ${c.today}`),
    },
});

/** 3.2.g a list is signed when it says what the unit's ledger says; an empty one is a nil return. */
export const listMatchesLedger = rule({
  id: 'list-differs-from-ledger',
  cites: ['3.2.g', '3.3.d', 'A4'],
  message: text(
    '有已列问题的不作零报告；没有已列问题的，请作零报告',
    'a nil return goes with no listed problem, and only with none',
  ),
  check: (c: RuleContext<{ readonly nil: boolean }, ParticipationFields>) => {
    const listed = c.total(ledgerProblems);
    return (
      c.data.nil === (listed === 0) || {
        given: listed,
        expected: text(c.data.nil ? '0件' : '至少1件', c.data.nil ? '0' : 'at least 1'),
      }
    );
  },
});

/** 3.4.f the summary belongs to the fourth phase. */
export const inConsolidation = rule({
  id: 'summary-before-phase-4',
  cites: ['3.4', '3.4.f'],
  message: text('总结在总结深化阶段报送', 'the summary is sent in phase 4'),
  check: (c: Reads) =>
    c.phase === 'consolidation' ||
    phaseByDay(c) === 'consolidation' || { given: c.phase ?? 'none', expected: text('总结深化阶段', 'phase 4') },
});

/** Whether the unit has had no head for longer than the grace (4.1.c, S2.f); one on leave is its head still. */
export const headMissing = (c: Surroundings, unit: string, grace: number): boolean => {
  let day = c.today;
  for (let back = 0; back <= 60; back += 1) {
    if (c.registry.seated('head', unit, day).length > 0) return workingDaysBetween(c.calendar, day, c.today).n > grace;
    day = addDays(day, -1);
  }
  return true;
};
