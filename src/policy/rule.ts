/** Rules: named pure functions that say yes, no with what was given and expected, or yes with a warning. */
import type { Day, Instant, WorkingCalendar } from '../calendar/index.js';
import type { CaseId, Json, PersonId, Text, UnitId } from '../shared/index.js';
import type { ArmedDeadline, Case } from './case.js';
import type { ClauseRef } from './clause.js';
import type { Option } from './option.js';
import type { Phase } from './phase.js';
import type { RegistryView } from './registry.js';
import type { StandingTally, Tally } from './tally.js';

/** What a rule may look at: the campaign around a case, as declared links reach it. */
export interface Surroundings {
  /** The day of the campaign's clock, and its instant. */
  readonly today: Day;
  readonly at: Instant;
  /** The phase the campaign stands in, if it has begun. */
  readonly phase: string | undefined;
  /** The first and last day of a phase. */
  phaseDays(phase: string): Phase | undefined;
  readonly calendar: WorkingCalendar;
  readonly registry: RegistryView;
  option<T>(option: Option<T>): T;
  /** A total: of the campaign, or of a unit (the case's own unless named). */
  total(tally: Tally, unit?: UnitId): number;
  /** The cases that a standing total counts, to be named one by one, in the order they were opened; a count is `total`. */
  cases(tally: StandingTally, unit?: UnitId): readonly Case[];
  /** Whether a set tally holds a member. */
  holds(tally: Tally, member: string, unit?: UnitId): boolean;
  /** The one case of a `per: 'unit'` procedure for this unit, or of a `per: 'campaign'` one. */
  linked(procedure: string): Case | undefined;
  /** Any case by its id; for whoever asks, as far as they may read it. */
  other(id: CaseId): Case | undefined;
}

/** What a rule reads when somebody asks something of a case. */
export interface RuleContext<D = unknown, F = unknown> extends Surroundings {
  readonly data: D;
  /** The fields kept so far. */
  readonly fields: Readonly<Partial<F>>;
  /** The case as it stands; for an opening command, the blank one about to be opened. */
  readonly case: Case;
  readonly by: PersonId;
  readonly onBehalfOf: PersonId | undefined;
  /** Effective day: `occurredOn`, or today. */
  readonly on: Day;
  readonly parent: Case | undefined;
  /** A running deadline of the case. */
  armed(deadline: string): ArmedDeadline | undefined;
}

/** Why a rule says no. */
export interface Unmet {
  readonly given: Json;
  readonly expected: Text;
}

/** What a rule says beside yes and no: it may be done, and is told to be against the advice of the clause. */
export interface Warning extends Unmet {
  readonly warns: true;
}

/** What a rule answers: `true`, what was given and what was expected where it says no, or a warning. */
export type Verdict = true | Unmet | Warning;

/** A warning: what was asked is done, and the event carries the clause, the rule's words and this. */
export const warn = (given: Json, expected: Text): Warning => ({ warns: true, given, expected });

/** Whether a verdict is a warning. */
export const isWarning = (verdict: Verdict): verdict is Warning => verdict !== true && 'warns' in verdict;

/** A rule: its id is the refusal's code, its message tells an official what to do. */
export interface Rule<D = never, F = never> {
  readonly id: string;
  readonly cites: readonly ClauseRef[];
  readonly message: Text;
  /** Fields with the people this rule keeps apart from whoever acts; `person` for the case's subject. */
  readonly apart?: readonly string[];
  readonly check: (context: RuleContext<D, F>) => Verdict;
}

/** A silent condition that selects a transition. */
export interface When<D = never, F = never> {
  readonly id: string;
  readonly cites: readonly ClauseRef[];
  readonly holds: (context: RuleContext<D, F>) => boolean;
}

/** Any rule, whatever it reads. */
export type AnyRule = Rule;
/** Any silent condition, whatever it reads. */
export type AnyWhen = When;
