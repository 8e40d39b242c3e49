/** What a unit owes by the end of each phase, and what of it is missing, item by item: the one source of the gates and of whoever asks before them. */
import type { Day } from '../../../calendar/index.js';
import type { Case, Missing, ShortfallContext, Shortfalls, Surroundings } from '../../../policy/index.js';
import { joinName } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { downToZero } from '../campaign/options.js';
import type { CountyClause } from '../clauses/index.js';
import { inventoryItems } from '../inventory/tallies.js';
import type { PhaseId } from '../phases.js';
import { phaseIds } from '../phases.js';
import { awaiting, ledgerProblems, openProblems, struckOffProblems } from '../problem/tallies.js';
import { groups, selfCheckItems } from './commands.js';
import type { ParticipationFields } from './commands.js';
import {
  cadreScope,
  groundworkGate,
  leadersLists,
  opinionsPerGroup,
  planScope,
  selfCheckForm,
  summaryDay,
  townshipHeads,
  vacancyDays,
} from './options.js';
import { headMissing, listOwners, mainLeaders } from './rules.js';
import { problemsWithRule } from './tallies.js';

/** What each kind of missing item is called. */
export const missingKinds = {
  'no-arrangement': text('未安排部署', 'no arrangement was made'),
  'no-head': text('无主要负责人', 'the unit has no head'),
  'several-heads': text('主要负责人多于规定人数', 'more main leaders than there may be'),
  'no-first-responsible': text('未明确第一责任人', 'nobody is named first responsible'),
  'no-deputy': text('无分管领导', 'the unit has no deputy'),
  'no-deputy-in-charge': text('未明确分管领导', 'no deputy is named in charge'),
  'no-self-check': text('未开展自查', 'no self-check was made'),
  'self-check-open': text('自查表有一项未作答', 'an item of the self-check is open'),
  'opinions-missing': text('未征求一类对象的意见', 'a group was not asked'),
  'no-unit-list': text('单位清单未签字确认', 'the unit list is not signed'),
  'personal-list-missing': text('未报个人清单', 'a personal list is missing'),
  'head-list-missing': text('主要负责人未报个人清单', 'the head’s own list is missing'),
  'unsigned-nil': text('零报告未签字', 'a nil return is not signed'),
  'no-plan': text('整改方案未签字确认', 'there is no signed plan'),
  'open-problem': text('问题未销号', 'a problem is not struck off'),
  'awaiting-verification': text(
    '问题待核验（核验人时限，不计单位）',
    'a problem waits for its verifier, which is not the unit’s',
  ),
  'no-rule-made': text('未建章立制，也未说明', 'no rule was made, nor said why none'),
  'problem-without-rule': text('问题未建章立制，也未说明', 'a problem without a rule, or a reason why none'),
  'no-summary': text('未报总结', 'there is no summary'),
  'no-training': text('未开展能力素质培训', 'no training was held'),
  'no-activity': text('未开展能力建设活动', 'no activity was held'),
  'no-mechanism': text('未建立压实责任、调度推进机制', 'no mechanism was set up'),
  'no-inventory': text('未建立政策落实台账', 'there is no inventory'),
  'no-urgent-list': text('未梳理群众“急难愁盼”问题', 'the urgent problems are not listed'),
  'no-duty-list': text('未建立职责清单', 'there is no duty list'),
  'no-filing-procedure': text('未制定婚丧嫁娶报备程序', 'there is no filing procedure'),
} as const;

type Kind = keyof typeof missingKinds;
type Named = Pick<Missing, 'case' | 'person' | 'part'>;
type Fields = Readonly<Partial<ParticipationFields>>;

/** The unit's part in the campaign, with what lies around it. */
interface Part {
  readonly c: Surroundings;
  /** Whose people they are today, and under which name its totals were counted. */
  readonly unit: string;
  readonly own: string | undefined;
  readonly fields: Fields;
}

const item = (kind: Kind, clause: CountyClause, named: Named = {}): Missing => ({ kind, clause, ...named });
const unless = (done: boolean, kind: Kind, clause: CountyClause): readonly Missing[] =>
  done ? [] : [item(kind, clause)];

const kindOf = ({ c, unit }: Part): string | undefined => c.registry.unit(unit)?.kind;
/** County leaders owe personal lists and nothing else (A12, S2.i). */
const leadership = (of: Part): boolean => kindOf(of) === 'leadership';

/** 4.1.c a unit without a head for longer than the grace has nobody to do what a head does, in whatever phase. */
const headless = (of: Part): readonly Missing[] =>
  leadership(of) ? [] : unless(!headMissing(of.c, of.unit, of.c.option(vacancyDays)), 'no-head', '4.1.c');

const mobilisation = (of: Part): readonly Missing[] => {
  if (leadership(of)) return [];
  const { c, unit, fields } = of;
  const most = kindOf(of) === 'township' ? c.option(townshipHeads) : 1;
  const deputies = c.registry.holders('deputy', unit, c.today);
  return [
    ...unless(fields.arrangedOn !== undefined, 'no-arrangement', '3.1.b'),
    ...unless(mainLeaders(c, unit).length <= most, 'several-heads', '4.1.c'),
    ...unless(fields.first !== undefined, 'no-first-responsible', '4.1.c'),
    ...(deputies.length === 0
      ? [item('no-deputy', '4.1.d')]
      : unless(fields.inCharge !== undefined, 'no-deputy-in-charge', '4.1.d')),
  ];
};

/** Who owes a personal list (A4): everybody registered, or leaders only. */
const owing = (of: Part): readonly string[] => {
  const { c, unit } = of;
  const all = c.option(cadreScope) === 'all' || leadership(of);
  const owe = new Set(
    listOwners.filter((role) => all || role !== 'cadre').flatMap((role) => c.registry.holders(role, unit, c.today)),
  );
  return c.registry.members(unit, c.today).filter((person) => owe.has(person));
};

/** A4 the list that somebody has handed in, here or in another unit that they were of: it goes with them. */
const listOf = ({ c, fields }: Part, person: string): unknown => {
  const own = fields.personalLists?.[person];
  if (own !== undefined) return own;
  for (const { unit } of c.registry.person(person)?.appointments ?? []) {
    const there: Fields = c.other(joinName('participation', unit))?.fields ?? {};
    if (there.personalLists?.[person] !== undefined) return there.personalLists[person];
  }
  return undefined;
};

const personalLists = (of: Part): readonly Missing[] => {
  const { c, unit } = of;
  const heads = c.registry.holders('head', unit, c.today);
  return owing(of).flatMap((person) => {
    const standing = listOf(of, person);
    if (standing === 'unsigned-nil') return [item('unsigned-nil', '3.2.g', { person })];
    if (standing !== undefined) return [];
    return [
      heads.includes(person)
        ? item('head-list-missing', '4.2.c', { person })
        : item('personal-list-missing', '3.2.g', { person }),
    ];
  });
};

/** A25 items of the self-check that nobody has answered yet, where each is asked for. */
const selfCheck = ({ c, fields }: Part): readonly Missing[] => {
  if (fields.selfCheckedOn === undefined) return [item('no-self-check', '3.2.d')];
  if (c.option(selfCheckForm) === 'labels') return [];
  return selfCheckItems
    .filter((one) => fields.selfCheck?.[one] === undefined)
    .map((part) => item('self-check-open', `2.5.2.${part}`, { part }));
};

const selfExamination = (of: Part): readonly Missing[] => {
  const { c, fields } = of;
  if (leadership(of)) return c.option(leadersLists) ? personalLists(of) : [];
  const unasked = groups.filter(
    (group) => (fields.opinions?.[group] ?? 0) < c.option(opinionsPerGroup) && fields.waived?.includes(group) !== true,
  );
  return [
    ...selfCheck(of),
    ...unasked.map((part) => item('opinions-missing', '3.2.f', { part })),
    ...unless(fields.unitListOn !== undefined, 'no-unit-list', '3.2.g'),
    ...personalLists(of),
  ];
};

/** What actions two to seven ask of every unit, with no date of their own. */
const groundworkAt = (of: Part, phase: PhaseId): readonly Missing[] => {
  const { c, own, fields } = of;
  if (leadership(of) || c.option(groundworkGate) !== phase) return [];
  return [
    ...unless((fields.trainings ?? 0) > 0, 'no-training', '2.2.1.b'),
    ...unless((fields.activities ?? 0) > 0, 'no-activity', '2.2.2.b'),
    ...unless(fields.mechanismOn !== undefined, 'no-mechanism', '2.2.3.b'),
    ...unless(c.total(inventoryItems, own) > 0, 'no-inventory', '2.1.2.b'),
    ...unless(fields.urgentListOn !== undefined, 'no-urgent-list', '2.3.2.c'),
    ...unless(fields.dutyListOn !== undefined, 'no-duty-list', '2.4.1.b'),
    ...unless(fields.filingProcedureOn !== undefined, 'no-filing-procedure', '2.7.2.c'),
  ];
};

/** A4, A5 no plan is owed where every list is a signed nil return and nothing was listed since. */
const planOwed = (of: Part): boolean => {
  const { c, own, fields } = of;
  if (leadership(of) || c.option(planScope) === 'county') return false;
  const nil = fields.unitListNil === true && owing(of).every((person) => listOf(of, person) === 'nil');
  return !nil || c.total(ledgerProblems, own) > 0;
};

/** 3.3.j a problem that is neither struck off nor ongoing; what waits for its verifier is told apart (S3.h). */
const openNow = ({ c, own }: Part): readonly Missing[] =>
  c.cases(openProblems, own).flatMap(({ id, state }) => {
    const stands = state.split('+').find((path) => path.startsWith('work.')) ?? '';
    if (stands === 'work.ongoing' && c.option(downToZero) === 'lenient') return [];
    return [item(awaiting.includes(stands) ? 'awaiting-verification' : 'open-problem', '3.3.j', { case: id })];
  });

const rectification = (of: Part): readonly Missing[] => [
  ...unless(!planOwed(of) || of.fields.planSignedOn !== undefined, 'no-plan', '3.3.a'),
  ...openNow(of),
  ...groundworkAt(of, 'rectification'),
];

/** 3.4.a each problem struck off leads to a rule, or to a reason why none. */
const withoutRule = ({ c, own }: Part): readonly Case[] =>
  c.cases(struckOffProblems, own).filter(({ id }) => !c.holds(problemsWithRule, id, own));

const consolidation = (of: Part): readonly Missing[] => {
  if (leadership(of)) return [];
  const { fields } = of;
  return [
    ...unless((fields.rulesMade?.length ?? 0) > 0 || fields.noRuleReason !== undefined, 'no-rule-made', '3.4.c'),
    ...withoutRule(of).map(({ id }) => item('problem-without-rule', '3.4.a', { case: id })),
    ...groundworkAt(of, 'consolidation'),
    ...unless(fields.summaryOn !== undefined, 'no-summary', '3.4.f'),
  ];
};

const owed: Readonly<Record<PhaseId, (of: Part) => readonly Missing[]>> = {
  mobilisation,
  'self-examination': selfExamination,
  rectification,
  consolidation,
};

/** What is missing for the gate of a phase, as the unit's case stands; nothing, where it would be passed. */
export const missingFor = (c: Surroundings, of: Case, phase: PhaseId): readonly Missing[] => {
  const unit: Part = { c, unit: c.registry.current(of.unit ?? ''), own: of.unit, fields: of.fields };
  return [...headless(unit), ...owed[phase](unit)];
};

/**
 * Whether the unit was not there on a day, by whose end something is due: it joined later (A27, by analogy), or has gone over
 * into another by then, which owes it from that day on. A unit owes from its first to its last day.
 */
export const notThereOn = (c: Surroundings, of: Case, day: Day): boolean => {
  const gone = c.registry.unit(of.unit ?? '')?.succeededOn;
  return of.openedOn > day || (gone !== undefined && gone <= day);
};

/** Whether the unit was not there at the end of a phase: its gate asks nothing. */
export const notThereAt = (c: Surroundings, of: Case, phase: PhaseId): boolean =>
  notThereOn(c, of, c.phaseDays(phase)?.to ?? of.openedOn);

/** The gates of the phases that have begun by a day. */
const gatesAt = (c: ShortfallContext): ReturnType<Shortfalls['at']> => {
  const of = c.linked('participation');
  return phaseIds.flatMap((phase) => {
    const days = c.phaseDays(phase);
    if (of === undefined || days === undefined || c.today < days.from || notThereAt(c, of, phase)) return [];
    const missing = missingFor(c, of, phase);
    const early = missing.filter(({ kind }) => kind === 'no-summary');
    return [
      { gate: phase, by: days.to, missing: missing.filter((one) => !early.includes(one)) },
      // 3.4.g the summary has a day of its own, before the phase ends.
      { gate: phase, by: c.option(summaryDay), missing: early },
    ];
  });
};

/** What the policy says about shortfalls: the persons missing are named to those who may read personal lists (A18). */
export const shortfalls: Shortfalls = {
  procedure: 'participation',
  field: 'shortfalls',
  people: { roles: ['head', 'deputy', 'office', 'inspector'], cites: ['A18', '3.2.g'] },
  kinds: missingKinds,
  at: gatesAt,
};
