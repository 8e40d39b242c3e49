/** The gates at each phase's end: what a unit owes by then, and everything that is missing, named at once. */
import type { RuleContext } from '../../../policy/index.js';
import { inventoryItems } from '../inventory/tallies.js';
import { ongoingProblems, struckOffProblems, unfinishedProblems } from '../problem/tallies.js';
import { downToZero } from '../campaign/options.js';
import { when } from '../words.js';
import { groups } from './commands.js';
import type { ParticipationFields } from './commands.js';
import {
  cadreScope,
  groundworkGate,
  leadersLists,
  opinionsPerGroup,
  planScope,
  townshipHeads,
  vacancyDays,
} from './options.js';
import { headMissing, mainLeaders } from './rules.js';
import { problemsWithRule } from './tallies.js';
import type { PhaseId } from '../phases.js';

type Reads = RuleContext<unknown, ParticipationFields>;

const unitOf = (c: Reads): string => c.registry.current(c.case.unit ?? '');
/** County leaders owe personal lists and nothing else (A12, S2.i). */
const leadership = (c: Reads): boolean => c.registry.unit(unitOf(c))?.kind === 'leadership';

const mobilisation = (c: Reads): readonly string[] => {
  if (leadership(c)) return [];
  const township = c.registry.unit(unitOf(c))?.kind === 'township';
  const most = township ? c.option(townshipHeads) : 1;
  return [
    ...(c.fields.arrangedOn === undefined ? ['no-arrangement'] : []),
    ...(headMissing(c, c.option(vacancyDays)) ? ['no-head'] : []),
    ...(mainLeaders(c).length > most ? ['several-heads'] : []),
    ...(c.fields.first === undefined ? ['no-first-responsible'] : []),
    ...(c.registry.holders('deputy', unitOf(c), c.today).length === 0 ? ['no-deputy'] : []),
  ];
};

/** Who owes a personal list (A4): everybody registered, or leaders only. */
const owing = (c: Reads): readonly string[] =>
  c.option(cadreScope) === 'all' || leadership(c)
    ? c.registry.members(unitOf(c), c.today)
    : [...c.registry.holders('head', unitOf(c), c.today), ...c.registry.holders('deputy', unitOf(c), c.today)];

const personalLists = (c: Reads): readonly string[] => {
  const lists = c.fields.personalLists ?? {};
  const missing = owing(c).filter((person) => lists[person] === undefined || lists[person] === 'unsigned-nil');
  const unsigned = missing.filter((person) => lists[person] === 'unsigned-nil');
  const heads = c.registry.holders('head', unitOf(c), c.today);
  return [
    ...(missing.length > unsigned.length ? [`personal-lists-missing:${missing.length - unsigned.length}`] : []),
    ...(unsigned.length > 0 ? [`unsigned-nil:${unsigned.length}`] : []),
    ...(heads.some((head) => missing.includes(head)) ? ['head-list-missing'] : []),
  ];
};

const selfExamination = (c: Reads): readonly string[] => {
  if (leadership(c)) return c.option(leadersLists) ? personalLists(c) : [];
  const asked = groups.filter(
    (group) =>
      (c.fields.opinions?.[group] ?? 0) < c.option(opinionsPerGroup) && c.fields.waived?.includes(group) !== true,
  );
  return [
    ...(c.fields.selfCheckedOn === undefined ? ['no-self-check'] : []),
    ...asked.map((group) => `opinions-missing:${group}`),
    ...(c.fields.unitListOn === undefined ? ['no-unit-list'] : []),
    ...personalLists(c),
  ];
};

/** What actions two to seven ask of every unit, with no date of their own. */
const groundwork = (c: Reads): readonly string[] => [
  ...((c.fields.trainings ?? 0) === 0 ? ['no-training'] : []),
  ...((c.fields.activities ?? 0) === 0 ? ['no-activity'] : []),
  ...(c.fields.mechanismOn === undefined ? ['no-mechanism'] : []),
  ...(c.total(inventoryItems) === 0 ? ['no-inventory'] : []),
  ...(c.fields.urgentListOn === undefined ? ['no-urgent-list'] : []),
  ...(c.fields.dutyListOn === undefined ? ['no-duty-list'] : []),
  ...(c.fields.filingProcedureOn === undefined ? ['no-filing-procedure'] : []),
];
const groundworkAt = (c: Reads, phase: PhaseId): readonly string[] =>
  c.option(groundworkGate) === phase ? groundwork(c) : [];

const rectification = (c: Reads): readonly string[] => {
  const open = c.total(unfinishedProblems) + (c.option(downToZero) === 'strict' ? c.total(ongoingProblems) : 0);
  const plan = leadership(c) || c.option(planScope) === 'county' || c.fields.planSignedOn !== undefined;
  return [
    ...(plan ? [] : ['no-plan']),
    ...(open > 0 ? [`open-problems:${open}`] : []),
    ...(leadership(c) ? [] : groundworkAt(c, 'rectification')),
  ];
};

/** 3.4.a each problem struck off leads to a rule, or to a reason why none. */
const withoutRule = (c: Reads): number => Math.max(0, c.total(struckOffProblems) - c.total(problemsWithRule));

const consolidation = (c: Reads): readonly string[] => {
  if (leadership(c)) return [];
  const unanswered = withoutRule(c);
  return [
    ...((c.fields.rulesMade?.length ?? 0) === 0 && c.fields.noRuleReason === undefined ? ['no-rule-made'] : []),
    ...(unanswered > 0 ? [`problems-without-rule:${unanswered}`] : []),
    ...groundworkAt(c, 'consolidation'),
    ...(c.fields.summaryOn === undefined ? ['no-summary'] : []),
  ];
};

const owed: Readonly<Record<PhaseId, (c: Reads) => readonly string[]>> = {
  mobilisation,
  'self-examination': selfExamination,
  rectification,
  consolidation,
};

/** What is missing at the gate of a phase; nothing, where it is passed. */
export const shortfallsAt = (phase: PhaseId) => (c: Reads) => ({
  lastGate: phase as string,
  shortfalls: [...owed[phase](c)],
});

/** The gate of a phase is passed. */
export const passes = (phase: PhaseId) =>
  when({
    id: `${phase}-gate-passed`,
    cites: ['3.1', '3.2', '3.3', '3.4'],
    holds: (c: Reads) => owed[phase](c).length === 0,
  });

/** The unit joined after the phase had ended: its gate asks nothing (A27, by analogy). */
export const joinedLater = (phase: PhaseId) =>
  when({
    id: `joined-after-${phase}`,
    cites: ['A27'],
    holds: (c: Reads) => c.case.openedOn > (c.phaseDays(phase)?.to ?? c.case.openedOn),
  });
