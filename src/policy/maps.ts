/** From procedures to the types that an embedding program sees: its commands, its events, its states. */
import type { CommandSpec, DataOf, Envelope } from './command.js';
import type { PolicyEvent } from './event.js';
import type { Procedure } from './procedure.js';

/** Any procedure, whatever its names. */
type AnyProcedure = Procedure<string, Readonly<Record<string, CommandSpec>>>;
type Union<T> = (T extends unknown ? (x: T) => void : never) extends (x: infer U) => void ? U : never;

type CommandsOfOne<P> =
  P extends Procedure<string, infer C, infer _F, string, string, infer O>
    ? {
        readonly [T in keyof C & string]: (T extends O
          ? Envelope
          : Omit<Envelope, 'unit' | 'person' | 'parent'> & { readonly case: string }) & {
          readonly type: T;
          readonly data: DataOf<C[T]>;
        };
      }
    : never;

/** Commands by type, from a tuple of procedures: `interface MyCommands extends CommandsOf<[typeof a, typeof b]> {}`. */
export type CommandsOf<P extends readonly unknown[]> = Union<CommandsOfOne<P[number]>>;

type EventsOfOne<P> =
  P extends Procedure<string, infer _C, infer F, infer E> ? { readonly [T in E]: PolicyEvent<T, F> } : never;

/** Events by type, from a tuple of procedures. */
export type EventsOf<P extends readonly unknown[]> = Union<EventsOfOne<P[number]>>;

type StatesOfOne<P> =
  P extends Procedure<infer Id, infer _C, infer _F, string, infer S> ? { readonly [K in Id]: S } : never;

/** State paths by procedure, from a tuple of procedures. */
export type StatesOf<P extends readonly unknown[]> = Union<StatesOfOne<P[number]>>;

/** Names beside those of procedures: roles, kinds of unit that take part, clauses. */
export interface PolicyWords {
  readonly roles?: string;
  readonly kinds?: string;
  readonly clauses?: string;
}

/** What a policy knows of itself at compile time. */
export interface PolicyTypes extends PolicyWords {
  readonly commands: object;
  readonly events: object;
  readonly states: object;
}

/** The types of a policy made of these procedures; with its words (`{ roles: 'head' | 'office' }`) those are literal too. */
export interface TypesOf<P extends readonly unknown[], W extends PolicyWords = PolicyWords> {
  readonly commands: CommandsOf<P>;
  readonly events: EventsOf<P>;
  readonly states: StatesOf<P>;
  readonly roles: NonNullable<W['roles']>;
  readonly kinds: NonNullable<W['kinds']>;
  readonly clauses: NonNullable<W['clauses']>;
}

export type { AnyProcedure };
