/** A unit's part in the campaign: what it hands in, its gates at each phase's end, and its summary. */
import { byDay, phaseEnd } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineParallel, region } from '../words.js';
import { participationCommands as commands, participationFields as fields, selfCheckItems } from './commands.js';
import type { ParticipationFields } from './commands.js';
import { joinedLater, passes, shortfallsAt } from './gates.js';
import { summaryDay } from './options.js';
import {
  deputiesInCharge, headIsFirst, inConsolidation, itemOfPlan, itemsHaveParents, listBeforePlan, listMatchesLedger,
  meetingHeld, planCoversList, rejectedWithReason,
} from './rules.js';

type Reads = RuleContext<unknown, ParticipationFields>;

const record = region({
  commands,
  fields,
  title: text('应做事项', 'what the unit does'),
  initial: 'taking-part',
  states: {
    'taking-part': {
      title: text('参加行动', 'taking part'),
      cites: ['0.d'],
      on: {
        'participation.arrange': { may: ['head', 'deputy'], rules: [meetingHeld], keeps: ['document'], records: (c) => ({ arrangedOn: c.on }), event: 'participation.arranged', cites: ['3.1.b'] },
        'participation.assign': { may: ['head'], rules: [headIsFirst, deputiesInCharge], keeps: ['first', 'inCharge'], event: 'participation.assigned', cites: ['3.1.c', '4.1.c', '4.1.d'] },
        'participation.consult': {
          may: ['head', 'deputy', 'cadre'],
          rules: [rejectedWithReason],
          records: (c) => ({ opinions: { ...c.fields.opinions, [c.data.group]: (c.fields.opinions?.[c.data.group] ?? 0) + 1 } }),
          event: 'participation.consulted',
          cites: ['3.2.f', 'A17', 'S3.c'],
        },
        'participation.waive': { may: ['office'], records: (c) => ({ waived: [...(c.fields.waived ?? []), c.data.group] }), event: 'participation.waived', cites: ['3.2.f', 'S3.d'] },
        'participation.self-check': {
          may: ['head', 'deputy'],
          records: (c) => ({ selfCheckedOn: c.on, selfCheck: Object.fromEntries(selfCheckItems.map((item) => [item, c.data[item]])) }),
          event: 'participation.self-checked',
          cites: ['3.2.d', '2.5.2.q1', 'A25'],
        },
        'participation.sign-unit-list': { may: ['head'], personal: true, rules: [listMatchesLedger], records: (c) => ({ unitListOn: c.on, unitListNil: c.data.nil }), event: 'participation.unit-list-signed', cites: ['3.2.g', 'A4', 'S2.j'] },
        'participation.return-personal-list': {
          may: ['cadre', 'deputy', 'head', 'leader'],
          personal: true,
          records: (c) => {
            const nilUnsigned = c.data.items === 0 && !c.data.signed;
            const standing: ParticipationFields['personalLists'][string] = c.data.items > 0 ? 'list' : c.data.signed ? 'nil' : 'unsigned-nil';
            const others = (c.fields.unsignedNil ?? []).filter((person) => person !== c.by);
            return { personalLists: { ...c.fields.personalLists, [c.by]: standing }, unsignedNil: nilUnsigned ? [...others, c.by] : others };
          },
          event: 'participation.personal-list-returned',
          cites: ['3.2.g', '4.2.c', 'A4', 'S3.a'],
        },
        'participation.sign-plan': { may: ['head'], personal: true, rules: [listBeforePlan, planCoversList, itemsHaveParents], records: (c) => ({ planSignedOn: c.on, planItems: c.data.items }), event: 'participation.plan-signed', cites: ['3.3.a', '3.3.c', '4.1.e', 'A5'] },
        'participation.record-progress': {
          may: ['deputy', 'head', 'cadre'],
          rules: [itemOfPlan],
          records: (c) => ({ progress: { ...c.fields.progress, [c.data.item]: { planned: c.data.planned, actual: c.data.actual, on: c.on } } }),
          event: 'participation.progress-recorded',
          cites: ['3.3.h', 'S3.s'],
        },
        'participation.make-rule': { may: ['head', 'deputy'], records: (c) => ({ rulesMade: [...(c.fields.rulesMade ?? []), c.data.title] }), event: 'participation.rule-made', cites: ['3.4.a', '3.4.c', '4.3.e'] },
        'participation.explain-no-rule': { may: ['head'], records: (c) => ({ noRuleReason: c.data.reason }), event: 'participation.no-rule-explained', cites: ['3.4.a'] },
      },
    },
  },
});

const summary = region({
  commands,
  fields,
  title: text('工作总结', 'the summary'),
  initial: 'awaited',
  states: {
    awaited: {
      title: text('待报', 'awaited'),
      cites: ['3.4.f', '3.4.g'],
      deadlines: ['summary'],
      on: {
        'participation.sum-up': { target: 'received', may: ['head'], personal: true, rules: [inConsolidation], records: (c: Reads) => ({ summaryOn: c.on, summaryLate: false }), event: 'participation.summed-up', cites: ['3.4.f', '3.4.g', 'A10', 'S2.j'] },
        'summary.soon': { event: 'summary.due-soon', cites: ['4.3.a'] },
        'summary.missed': { target: 'missed', event: 'summary.missed', cites: ['3.4.g', 'A10'] },
      },
    },
    missed: {
      title: text('逾期未报', 'missed'),
      cites: ['3.4.g'],
      on: {
        'participation.sum-up': { target: 'received', may: ['head'], personal: true, records: (c: Reads) => ({ summaryOn: c.on, summaryLate: true }), event: 'participation.summed-up', cites: ['3.4.f', '3.4.g'] },
      },
    },
    received: { title: text('已收', 'received'), cites: ['3.4.f'], type: 'final' },
  },
});

const gateOf = (phase: 'mobilisation' | 'self-examination' | 'rectification' | 'consolidation') => ({
  later: { when: [joinedLater(phase)], event: 'gate.not-applicable', cites: ['A27'] } as const,
  passed: { when: [passes(phase)], records: shortfallsAt(phase), event: 'gate.passed', cites: ['3', '4.1.b'] } as const,
  failed: { records: shortfallsAt(phase), event: 'gate.failed', cites: ['3', '4.4.d1'] } as const,
});
const [g1, g2, g3, g4] = [gateOf('mobilisation'), gateOf('self-examination'), gateOf('rectification'), gateOf('consolidation')];

const gates = region({
  commands,
  fields,
  title: text('阶段关口', 'gates'),
  initial: 'mobilisation',
  states: {
    mobilisation: {
      title: text('学习动员阶段', 'before the gate of phase 1'),
      cites: ['3.1', '3.1.b', '3.1.c'],
      deadlines: ['mobilisation-gate'],
      on: { 'mobilisation-gate.reached': [{ target: 'self-examination', ...g1.later }, { target: 'self-examination', ...g1.passed }, { target: 'self-examination', ...g1.failed }] },
    },
    'self-examination': {
      title: text('查摆问题阶段', 'before the gate of phase 2'),
      cites: ['3.2', '3.2.f', '3.2.g'],
      deadlines: ['self-examination-gate'],
      on: { 'self-examination-gate.reached': [{ target: 'rectification', ...g2.later }, { target: 'rectification', ...g2.passed }, { target: 'rectification', ...g2.failed }] },
    },
    rectification: {
      title: text('整改落实阶段', 'before the gate of phase 3'),
      cites: ['3.3', '3.3.j'],
      deadlines: ['rectification-gate'],
      on: { 'rectification-gate.reached': [{ target: 'consolidation', ...g3.later }, { target: 'consolidation', ...g3.passed }, { target: 'consolidation', ...g3.failed }] },
    },
    consolidation: {
      title: text('总结深化阶段', 'before the gate of phase 4'),
      cites: ['3.4', '3.4.c', '3.4.f'],
      deadlines: ['consolidation-gate'],
      on: { 'consolidation-gate.reached': [{ target: 'through', ...g4.later }, { target: 'through', ...g4.passed }, { target: 'through', ...g4.failed }] },
    },
    through: { title: text('各阶段已过', 'through'), type: 'final' },
  },
});

/** The procedure of a unit's part; one case per unit, `participation:<unit>`. */
export const participation = defineParallel({
  id: 'participation',
  title: text('单位参加行动', 'a unit takes part'),
  cites: ['0.d', '3', '4.1'],
  subject: 'unit',
  single: true,
  fields,
  commands,
  deadlines: {
    'mobilisation-gate': { title: text('学习动员关口', 'gate of phase 1'), cites: ['3.1', 'A27'], kind: 'turn', span: phaseEnd('mobilisation') },
    'self-examination-gate': { title: text('查摆问题关口', 'gate of phase 2'), cites: ['3.2'], kind: 'turn', span: phaseEnd('self-examination') },
    'rectification-gate': { title: text('整改落实关口', 'gate of phase 3'), cites: ['3.3', '3.3.j'], kind: 'turn', span: phaseEnd('rectification') },
    'consolidation-gate': { title: text('总结深化关口', 'gate of phase 4'), cites: ['3.4'], kind: 'turn', span: phaseEnd('consolidation') },
    summary: { title: text('总结报送时限', 'limit for the summary'), cites: ['3.4.g', 'A10'], kind: 'limit', span: byDay(summaryDay), soon: { unit: 'working-days', amount: 3 } },
  },
  opens: { 'participation.open': { may: ['policy', 'office'], event: 'participation.opened', cites: ['0.d', 'S2.b'] } },
  states: { record, summary, gates },
});
