/** The words of a situation as types: a wrong command, state, role, kind of unit or event does not compile. */
import type { Day } from '../../calendar/index.js';
import type { CommandName, EngineCommands, EngineEvent } from '../../engine/index.js';
import type { PolicyTypes } from '../../policy/index.js';
import type { Sent } from '../trial.js';

/** Whether a policy's types name anything: those of `Policy` itself do not, and then any word will do. */
type Named<M, Words> = [keyof M] extends [never] ? string : Words;

/** A command of the policy or of the registry. */
export type CommandWord<T extends PolicyTypes> = Named<T['commands'], CommandName<T>>;
/** An event of the policy or of the engine. */
export type EventWord<T extends PolicyTypes> = Named<T['events'], (keyof T['events'] & string) | EngineEvent>;
/** A procedure. */
export type ProcedureWord<T extends PolicyTypes> = Named<T['states'], keyof T['states'] & string>;
/** A state of a procedure, by its path. */
export type StateWord<T extends PolicyTypes, P> = P extends keyof T['states'] ? T['states'][P] & string : string;

type RegionOf<S> = S extends `${infer R}.${string}` ? R : never;
type AllStates<T extends PolicyTypes> = T['states'][keyof T['states']] & string;

/** A state of any procedure, or a region that the case stands in. */
export type WithinWord<T extends PolicyTypes> = Named<T['states'], AllStates<T> | RegionOf<AllStates<T>>>;
/** A role. */
export type RoleWord<T extends PolicyTypes> = T extends { readonly roles: infer R extends string } ? R : string;
/** A kind of unit that takes part, or `body` for one that does not. */
export type KindWord<T extends PolicyTypes> = T extends { readonly kinds: infer K extends string }
  ? K | 'body'
  : string;
/** A clause. */
export type ClauseWord<T extends PolicyTypes> = T extends { readonly clauses: infer C extends string } ? C : string;

/** Data as a test writes them: days as text. */
type Written<D> = D extends Day
  ? string
  : D extends string | number | boolean | null | undefined
    ? D
    : D extends readonly (infer E)[]
      ? readonly Written<E>[]
      : { readonly [K in keyof D]: Written<D[K]> };

/** What a test may write of a command's data. */
export type DataWord<T extends PolicyTypes, X> = X extends keyof EngineCommands<T>
  ? EngineCommands<T>[X] extends { readonly data: infer D }
    ? Partial<Written<D>>
    : never
  : Readonly<Record<string, unknown>>;

/**
 * A command in the fewest words: by whoever may, unless `by` names somebody or `role` asks for the first who holds it there
 * (both: `by` must hold it, or the test is an `impossible-situation`);
 * on a sample of its data with `data` put over it. Data that are whole are sent as they stand.
 */
export interface Asked<
  X extends string = string,
  D = Readonly<Record<string, unknown>>,
  R extends string = string,
> extends Omit<Sent, 'type' | 'by' | 'data'> {
  readonly type: X;
  readonly by?: string | undefined;
  readonly role?: R | undefined;
  readonly data?: D | undefined;
}
