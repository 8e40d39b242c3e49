/** A scenario as a table holds it, with the policy's own names: who and what is given, what is asked, and what comes. */
import type { JsonObject } from '../../shared/index.js';

/** It is this day, or this moment. */
export interface DayStep {
  readonly on: string;
}

/** A unit takes part (or, of kind `body`, does not); without a kind, nobody has registered it. */
export interface UnitStep {
  readonly unit: string;
  readonly kind?: string;
  readonly name?: string;
  readonly parent?: string;
  readonly leader?: string;
}

/** Somebody holds a role, in the unit of the cast unless another is named; without a role, nobody has registered them. */
export interface PersonStep {
  readonly person: string;
  readonly role?: string;
  readonly unit?: string;
}

/** A case stands in states, reached by commands that the policy takes, or (`assume`) put there. */
export interface CaseStep {
  readonly case: string;
  readonly procedure: string;
  readonly state?: readonly string[];
  readonly unit?: string;
  readonly person?: string;
  readonly parent?: string;
  readonly data?: JsonObject;
  readonly assume?: true;
}

/** Somebody asks: `on` a moment, effective on another day where one is named. */
export interface AskStep {
  readonly command: string;
  readonly case?: string;
  /** Somebody, or the first who holds the role of that name. */
  readonly by?: string;
  readonly onBehalfOf?: string;
  readonly on?: string;
  readonly effective?: string;
  /** The command's own id, where another refers to it. */
  readonly id?: string;
  readonly unit?: string;
  readonly person?: string;
  readonly parent?: string;
  readonly data?: JsonObject;
}

/** What is given before. */
export type GivenStep = DayStep | UnitStep | PersonStep | CaseStep | AskStep;

/** An event expected, with its case and some of its data where they matter. */
export interface EventExpected {
  readonly event: string;
  readonly case?: string;
  readonly data?: JsonObject;
}

/** What is expected to come; everything named must hold. */
export interface Expected {
  /** These came, in this order, among others; or these only. */
  readonly happened?: readonly EventExpected[];
  readonly only?: readonly EventExpected[];
  readonly not?: readonly string[];
  /** What was asked was taken. */
  readonly taken?: true;
  /** Reasons to refuse, each on the clause where one is named. */
  readonly refused?: readonly string[];
  readonly clause?: string;
  /** By case: states, fields, and deadlines with their day (none: it does not run). */
  readonly state?: Readonly<Record<string, readonly string[]>>;
  readonly data?: Readonly<Record<string, JsonObject>>;
  readonly due?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** Something is asked, or a day comes; then this is expected. */
export interface Turn {
  readonly when: AskStep | DayStep;
  readonly then: Expected;
}

/** One scenario, for one clause; `next` goes on from what came. */
export interface TableScenario extends Turn {
  readonly clause: string;
  readonly title: string;
  /** `none`: without the people of the standard cast. */
  readonly cast?: 'none';
  readonly given?: readonly GivenStep[];
  readonly next?: readonly Turn[];
}
