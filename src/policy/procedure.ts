/** Procedures: a lifecycle as states, transitions and deadlines, in XState's shape where it has one. */
import type { z } from 'zod';
import type { Text } from '../shared/index.js';
import type { CommandSpec, DataOf } from './command.js';
import type { Deadline } from './deadline.js';
import type { DueTransition, Opening, Transition } from './transition.js';

type OneOrMore<T> = T | readonly T[];

/** What a deadline of the procedure tells the chart. */
export type DueType = `${string}.${'soon' | 'missed' | 'reached'}`;

/** What a state handles: commands of the procedure, and what its deadlines tell. */
export type Handlers<N extends string, R extends string, Cl extends string, C, F, E extends string> = {
  readonly [X in keyof C]?: OneOrMore<Transition<N, R, Cl, DataOf<C[X]>, F, E>>;
} & { readonly [X in DueType]?: OneOrMore<DueTransition<N, Cl, F, E>> };

/** A state of a procedure. */
export interface State<N extends string, R extends string, Cl extends string, C, F, E extends string> {
  readonly title: Text;
  readonly cites?: readonly Cl[];
  readonly type?: 'final';
  readonly on?: Handlers<N, R, Cl, C, F, E>;
  /** Names of the deadlines that run while the case stands here. */
  readonly deadlines?: readonly string[];
  /** Commands of reactions that mean nothing here, on purpose. */
  readonly ignores?: readonly (keyof C & string)[];
}

/** A region of a parallel procedure: states of its own beside the others'. */
export interface Region<E extends string = string, S extends string = string> {
  readonly title: Text;
  readonly initial: S;
  readonly states: Readonly<Record<S, AnyState>>;
  readonly events?: E;
}

/** Any state, whatever its types. */
export interface AnyState {
  readonly title: Text;
  readonly cites?: readonly string[];
  readonly type?: 'final';
  readonly on?: Readonly<Record<string, OneOrMore<AnyTransition>>>;
  readonly deadlines?: readonly string[];
  readonly ignores?: readonly string[];
}

/** Any transition, whatever it reads; `may` is absent on one that a deadline brings about. */
export type AnyTransition = Omit<Transition, 'may' | 'extends' | 'keeps' | 'records' | 'transfers'> & {
  readonly may?: readonly string[];
  readonly keeps?: readonly string[];
  readonly records?: (context: never) => object;
  readonly extends?: { readonly deadline: string; readonly to: string; readonly askedOn?: string };
  readonly transfers?: string;
};

/** Whom a case is about. A `unit` case may name a person of the unit besides. */
export type Subject = 'campaign' | 'unit' | 'person';

/** What a flat and a parallel procedure share. */
export interface ProcedureHead<
  Id extends string,
  R extends string,
  Cl extends string,
  C extends Readonly<Record<string, CommandSpec>>,
  F extends z.ZodRawShape,
  D extends string,
> {
  readonly id: Id;
  readonly title: Text;
  readonly cites: readonly Cl[];
  readonly subject: Subject;
  /** At most one case per subject; its id is `<procedure>` or `<procedure>:<unit>[:<person>]`. */
  readonly single?: true;
  /** Only these roles see its cases at all; without it, everybody sees that they exist and how they stand. */
  readonly confidential?: readonly R[];
  /** What a case keeps, as a zod shape; every field is absent until an event sets it. */
  readonly fields: F;
  readonly commands: C;
  readonly deadlines?: Readonly<Record<D, Deadline<Cl, keyof F & string>>>;
  /** Commands that open a case in the initial state. */
  readonly opens: { readonly [X in keyof C]?: Omit<Opening<R, Cl, DataOf<C[X]>, FieldsOf<F>>, 'event'> };
}

/** The kept fields of a shape. */
export type FieldsOf<F extends z.ZodRawShape> = z.infer<z.ZodObject<F>>;

/** A procedure as the engine reads it. The type parameters carry its literal names. */
export interface Procedure<
  Id extends string = string,
  C = Readonly<Record<string, CommandSpec>>,
  F = object,
  E extends string = string,
  S extends string = string,
  O extends string = string,
> {
  readonly id: Id;
  readonly title: Text;
  readonly cites: readonly string[];
  readonly subject: Subject;
  readonly single?: true;
  readonly confidential?: readonly string[];
  readonly fields: z.ZodRawShape;
  readonly commands: C;
  readonly deadlines: Readonly<Record<string, Deadline>>;
  readonly opens: Readonly<Record<string, AnyTransition>>;
  readonly type?: 'parallel';
  readonly initial?: string;
  readonly states: Readonly<Record<string, AnyState | Region>>;
  /** Types only: the fields, event types, state paths and opening commands. */
  readonly types?: { readonly fields: F; readonly events: E; readonly states: S; readonly opens: O };
}
