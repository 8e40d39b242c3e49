/** What a unit does in the campaign, in the notice's order; what fell short can still be made good later. */
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { region } from '../words.js';
import { participationCommands as commands, participationFields as fields } from './commands.js';
import type { ParticipationFields } from './commands.js';
import { problemsOfUnit } from './groundwork-rules.js';
import {
  itemOfPlan,
  itemsAfter,
  itemsHaveParents,
  itemsOnce,
  listBeforePlan,
  noPlanYet,
  planCoversList,
  planToRevise,
} from './plan.js';
import {
  deputiesInCharge,
  headIsFirst,
  listOwners,
  listMatchesLedger,
  meetingHeld,
  opinionGiven,
  rejectedWithReason,
  somebodyNamed,
} from './rules.js';
import { selfChecked, selfCheckAnswers } from './self-check.js';
import type { RuleContext } from '../../../policy/index.js';

type Group = ParticipationFields['awaitedFrom'][number];

/** A17 a consultation counts once: when it is asked, or, where that was not entered, with what came of it. */
const consulted = (c: RuleContext<{ readonly group: Group; readonly outcome: string }, ParticipationFields>) => {
  const { opinions, awaitedFrom = [] } = c.fields;
  const { group, outcome } = c.data;
  const answers = outcome !== 'asked' && awaitedFrom.includes(group);
  const place = awaitedFrom.indexOf(group);
  return {
    opinions: { ...opinions, [group]: (opinions?.[group] ?? 0) + (answers ? 0 : 1) },
    ...(outcome === 'asked' ? { awaitedFrom: [...awaitedFrom, group] } : {}),
    ...(answers ? { awaitedFrom: awaitedFrom.filter((_, at) => at !== place) } : {}),
  };
};

/** The region of what a unit hands in. */
export const record = region({
  commands,
  fields,
  title: text('应完成事项', 'what the unit does'),
  initial: 'taking-part',
  states: {
    'taking-part': {
      title: text('参加行动', 'taking part'),
      cites: ['0.d'],
      on: {
        'participation.arrange': {
          may: ['head', 'deputy'],
          rules: [meetingHeld],
          keeps: ['document'],
          records: (c) => ({ arrangedOn: c.on }),
          event: 'participation.arranged',
          cites: ['3.1.b'],
        },
        'participation.assign': {
          may: ['head'],
          rules: [somebodyNamed, headIsFirst, deputiesInCharge],
          keeps: ['first', 'inCharge'],
          event: 'participation.assigned',
          cites: ['3.1.c', '4.1.c', '4.1.d'],
        },
        'participation.consult': {
          may: ['head', 'deputy', 'cadre'],
          rules: [opinionGiven, rejectedWithReason],
          records: consulted,
          event: 'participation.consulted',
          cites: ['3.2.f', 'A17', 'S3.c'],
        },
        'participation.waive': {
          may: ['office'],
          rules: [fromOutside],
          records: (c) => ({ waived: [...(c.fields.waived ?? []), c.data.group] }),
          event: 'participation.waived',
          cites: ['3.2.f', 'S3.d'],
        },
        'participation.self-check': {
          may: ['head', 'deputy'],
          rules: [selfCheckAnswers],
          records: selfChecked,
          event: 'participation.self-checked',
          cites: ['3.2.d', '2.5.2.q1', '2.5.2.q2', '2.5.2.q3', '2.5.2.q4', '2.5.2.q5', 'A25'],
        },
        'participation.sign-unit-list': {
          may: ['head'],
          personal: true,
          rules: [listMatchesLedger],
          records: (c) => ({ unitListOn: c.on, unitListNil: c.data.nil }),
          event: 'participation.unit-list-signed',
          cites: ['3.2.g', 'A4', 'S2.j'],
        },
        'participation.return-personal-list': {
          may: listOwners,
          personal: true,
          records: (c) => {
            const nilUnsigned = c.data.items === 0 && !c.data.signed;
            const standing: ParticipationFields['personalLists'][string] =
              c.data.items > 0 ? 'list' : c.data.signed ? 'nil' : 'unsigned-nil';
            const others = (c.fields.unsignedNil ?? []).filter((person) => person !== c.by);
            return {
              personalLists: { ...c.fields.personalLists, [c.by]: standing },
              unsignedNil: nilUnsigned ? [...others, c.by] : others,
            };
          },
          event: 'participation.personal-list-returned',
          cites: ['3.2.g', '4.2.c', 'A4', 'S3.a'],
        },
        'participation.sign-plan': {
          may: ['head'],
          personal: true,
          rules: [noPlanYet, listBeforePlan, itemsOnce, planCoversList, itemsHaveParents],
          records: (c) => ({ planSignedOn: c.on, planItems: c.data.items }),
          event: 'participation.plan-signed',
          cites: ['3.3.a', '3.3.c', '4.1.e', 'A5'],
        },
        'participation.revise-plan': {
          may: ['head'],
          personal: true,
          rules: [planToRevise, itemsOnce, itemsHaveParents],
          records: (c) => ({
            planRevisedOn: c.on,
            planRevisedBecause: c.data.reason,
            planItems: [...itemsAfter(c)],
          }),
          event: 'participation.plan-revised',
          cites: ['3.3.a', '3.3.c', '4.1.e', 'A5'],
        },
        'participation.record-progress': {
          may: ['deputy', 'head', 'cadre'],
          rules: [itemOfPlan],
          records: (c) => ({
            progress: {
              ...c.fields.progress,
              [c.data.item]: { planned: c.data.planned, actual: c.data.actual, on: c.on },
            },
          }),
          event: 'participation.progress-recorded',
          cites: ['3.3.h', 'S3.s'],
        },
        'participation.make-rule': {
          may: ['head', 'deputy'],
          rules: [problemsOfUnit],
          records: (c) => ({
            rulesMade: [...(c.fields.rulesMade ?? []), c.data.title],
            ruleProblems: c.data.problems,
          }),
          event: 'participation.rule-made',
          cites: ['3.4.a', '3.4.c', '4.3.e'],
        },
        'participation.explain-no-rule': {
          may: ['head'],
          rules: [problemsOfUnit],
          records: (c) => ({ noRuleReason: c.data.reason, ruleProblems: c.data.problems }),
          event: 'participation.no-rule-explained',
          cites: ['3.4.a'],
        },
      },
    },
  },
});
