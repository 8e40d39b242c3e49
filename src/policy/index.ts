/** The policy language: what a campaign's rule set is written in. */
export type { Clause, ClauseClass, ClauseEntry, ClauseRef } from './clause.js';
export { defineClauses } from './clause.js';
export type { Behaviour, FocusProblem, SpecialAction } from './taxonomy.js';
export type { Dated, DatedEntry } from './dated.js';
export { dated, entryOn } from './dated.js';
export type { ChoicesOf, Option } from './option.js';
export { defineOption } from './option.js';
export type { Amount, SpanSpec } from './span.js';
export { byDay, calendarDays, dayInField, phaseEnd, phaseStart, workingDays } from './span.js';
export { joinName } from './names.js';
export type { Role, RoleScope } from './role.js';
export { hostActor, policyActor } from './role.js';
export type {
  ArmedDeadline,
  Breach,
  Case,
  Correction,
  DeadlineBasis,
  DeadlineProjection,
  DueStage,
  EntryContent,
  GrantedExtension,
  Pause,
  PausedBy,
  Proposal,
  WrongBreach,
} from './case.js';
export { isIn } from './case.js';
export { eventFrom } from './event.js';
export type { Cause, EventParts, PolicyEvent, TallyAmount, Warned } from './event.js';
export type { AnyCommand, CommandMap, CommandSpec, DataOf, Envelope } from './command.js';
export { command } from './command.js';
export type { AnyRule, AnyWhen, Rule, RuleContext, Surroundings, Unmet, Verdict, Warning, When } from './rule.js';
export { isWarning, warn } from './rule.js';
export type { Readers, Reading } from './readers.js';
export type { Missing, Shortfall, ShortfallContext, Shortfalls } from './shortfall.js';
export type { RegistryRules } from './keeping.js';
export type { Bounds } from './bounds.js';
export { defaultBounds } from './bounds.js';
export type { Separation } from './separation.js';
export { separation } from './separation.js';
export type { Appointment, Delegation, Leave, Person, RegistryView, Unit } from './registry.js';
export type { FedTally, Feed, Removal, StandingTally, Tally } from './tally.js';
export { defineTally } from './tally.js';
export type { EscalationLadder, Rung } from './escalation.js';
export { heightOf } from './escalation.js';
export type { Phase } from './phase.js';
export type { Glossary } from './glossary.js';
export { shapesOf } from './schema.js';
export type { RuleSet, RuleSetSlot } from './rule-set.js';
export { slotStanding } from './rule-set.js';
export type { DueTransition, Opening, Transition } from './transition.js';
export type { Deadline, Extension } from './deadline.js';
export type {
  AnyState,
  AnyTransition,
  DueType,
  FieldsOf,
  Handlers,
  Procedure,
  ProcedureHead,
  Region,
  State,
  Subject,
} from './procedure.js';
export type { Vocabulary } from './vocabulary.js';
export { vocabulary } from './vocabulary.js';
export type { AnyProcedure, CommandsOf, EventsOf, PolicyTypes, PolicyWords, StatesOf, TypesOf } from './maps.js';
export type { AnyReaction, Asked, Reaction, ReactionContext, RegistryEventType, Request } from './reaction.js';
export { reactionsOf, registryEventTypes, requestsOf } from './reaction.js';
export { chartSpecOf, movesOf, statesOf, transitionsOf } from './chart-of.js';
export type { Policy, PolicySpec } from './policy.js';
export { definePolicy, fingerprintOf, missingYears } from './define.js';
export type { BurdenOf, BurdenRow, PolicyBurden } from './burden.js';
export { policyBurden } from './burden.js';
export type { Language, Source } from './reference/index.js';
export { policyReference, procedureDiagram } from './reference/index.js';
export type { Composition, Difference } from './compose.js';
export { composePolicies } from './compose.js';
export { checkPolicy } from './check/index.js';
export { ruleSetFaults } from './check/rule-sets.js';
export { withoutClause } from './without.js';
export type { TakenOut, Without } from './without.js';
