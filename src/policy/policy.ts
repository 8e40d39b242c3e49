/** A policy: one campaign's whole rule set, as frozen data and small pure rules. */
import type { Roll, WorkingCalendar } from '../calendar/index.js';
import type { Text } from '../shared/index.js';
import type { Bounds } from './bounds.js';
import type { Clause } from './clause.js';
import type { EscalationLadder } from './escalation.js';
import type { Glossary } from './glossary.js';
import type { AnyProcedure, PolicyTypes } from './maps.js';
import type { Option } from './option.js';
import type { Phase } from './phase.js';
import type { AnyReaction } from './reaction.js';
import type { Readers } from './readers.js';
import type { RegistryRules } from './keeping.js';
import type { Role } from './role.js';
import type { RuleSetSlot } from './rule-set.js';
import type { Shortfalls } from './shortfall.js';
import type { SpanSpec } from './span.js';
import type { Tally } from './tally.js';
import type { SpecialAction } from './taxonomy.js';

/** What a policy is made of; `definePolicy` checks and freezes it. */
export interface PolicySpec {
  readonly id: string;
  readonly title: Text;
  /** Raised whenever a rule's meaning changes: part of the fingerprint. */
  readonly version: string;
  /** The document it encodes. */
  readonly source: string;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly phases: readonly Phase[];
  /** The procedure whose one case says in which phase the campaign stands, by its state. */
  readonly campaign: string;
  /** Rules that stand beside campaigns: composed with one, the campaign's phases, registry and calendar are the frame, above or below. */
  readonly rulebook?: true;
  readonly actions: readonly SpecialAction[];
  readonly roles: Readonly<Record<string, Role>>;
  /** Roles that may register units, people and offices, and correct entries. */
  readonly registrars: readonly string[];
  /** What the registry asks beyond that: who suspends deadlines, and whether registrars enter delegations. */
  readonly registry?: RegistryRules;
  /**
   * Kinds of unit that take part (scope, 0.d): a case about any other unit is refused. Beside them the kinds that are registered
   * and take no part, such as an office; where these are named, a unit of any other kind is not registered at all.
   */
  readonly scope: {
    readonly kinds: readonly string[];
    readonly others?: readonly string[];
    readonly cites: readonly string[];
  };
  /** How far days may lie, how long texts and lists may be, how much one person opens in a day, where not the defaults. */
  readonly bounds?: Bounds;
  /** Who may see what; without it everybody sees everything but confidential procedures. */
  readonly readers?: Readers;
  /** What a unit lacks for its gates, for whoever asks; without it nobody can. */
  readonly shortfalls?: Shortfalls;
  readonly procedures: readonly AnyProcedure[];
  readonly tallies: readonly Tally[];
  readonly reactions: readonly AnyReaction[];
  readonly ladder: EscalationLadder | undefined;
  readonly options: readonly Option[];
  /** The values chosen, by option id; what is not chosen takes its default. */
  readonly chosen: Readonly<Record<string, unknown>>;
  readonly ruleSets: readonly RuleSetSlot[];
  readonly calendar: WorkingCalendar;
  /** How far back an entry may be effective, and how a calendar period's last day moves. */
  readonly backdating: {
    readonly span: SpanSpec;
    readonly cites: readonly string[];
    /** The commands that tell facts. The others are acts of the procedure, which bear the day on which they are done; none named, all may. */
    readonly facts?: readonly string[];
  };
  readonly roll: Roll;
  /** What data fields and kinds of unit are called; no part of the fingerprint. */
  readonly glossary?: Glossary;
  /** Events that were raised before a clause was taken out: names that still mean something. No part of the fingerprint. */
  readonly unraised?: readonly string[];
}

/** A checked, frozen policy. `T` carries its literal commands, events and states. */
export interface Policy<T extends PolicyTypes = PolicyTypes> extends PolicySpec {
  readonly fingerprint: string;
  readonly types?: T;
}
