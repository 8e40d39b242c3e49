/** A pack's vocabulary: procedures written with its own roles and clauses, so that a wrong name fails to compile. */
import type { z } from 'zod';
import type { CommandSpec } from './command.js';
import type { FieldsOf, Procedure, ProcedureHead, Region, State } from './procedure.js';
import type { Role } from './role.js';
import type { Text } from '../shared/index.js';

type Commands = Readonly<Record<string, CommandSpec>>;

/** The path of every state of a parallel procedure: `work.found`. */
type RegionPaths<G> = { [K in keyof G & string]: G[K] extends Region<string, infer S> ? `${K}.${S}` : never }[keyof G &
  string];
type RegionEvents<G> = { [K in keyof G]: G[K] extends Region<infer E> ? E : never }[keyof G];

/** Builders whose roles and clauses are the pack's. */
export interface Vocabulary<R extends string, Cl extends string> {
  /** A procedure that stands in one state at a time. */
  readonly defineProcedure: <
    const Id extends string,
    const C extends Commands,
    F extends z.ZodRawShape,
    N extends string,
    E extends string,
    D extends string,
    O extends string,
    const EO extends string,
  >(
    spec: ProcedureHead<Id, R, Cl, C, F, D> & {
      readonly opens: { readonly [K in O]: { readonly event: EO } };
      readonly initial: NoInfer<N>;
      readonly states: { readonly [K in N]: State<NoInfer<N>, R, Cl, NoInfer<C>, FieldsOf<NoInfer<F>>, E> };
    },
  ) => Procedure<Id, C, FieldsOf<F>, E | EO, N, O>;
  /** A procedure with regions, each in a state of its own at the same time. */
  readonly defineParallel: <
    const Id extends string,
    const C extends Commands,
    F extends z.ZodRawShape,
    const G extends Readonly<Record<string, Region>>,
    D extends string,
    O extends string,
    const EO extends string,
  >(
    spec: ProcedureHead<Id, R, Cl, C, F, D> & {
      readonly opens: { readonly [K in O]: { readonly event: EO } };
      readonly states: G;
    },
  ) => Procedure<Id, C, FieldsOf<F>, EO | RegionEvents<G>, RegionPaths<G>, O>;
  /** A region, with the commands and fields of its procedure. */
  readonly region: <C extends Commands, F extends z.ZodRawShape, N extends string, E extends string>(spec: {
    readonly commands: C;
    readonly fields: F;
    readonly title: Text;
    readonly initial: NoInfer<N>;
    readonly states: { readonly [K in N]: State<NoInfer<N>, R, Cl, NoInfer<C>, FieldsOf<NoInfer<F>>, E> };
  }) => Region<E, N>;
}

/** Fixes a pack's roles and clauses: `vocabulary({ roles, clauses })`. */
export const vocabulary = <R extends string, Cl extends string>(_words: {
  readonly roles: Readonly<Record<R, Role>>;
  readonly clauses: Readonly<Record<Cl, unknown>>;
}): Vocabulary<R, Cl> => ({
  defineProcedure: (spec) => ({ deadlines: {}, ...spec }) as never,
  defineParallel: (spec) => ({ deadlines: {}, ...spec, type: 'parallel' }) as never,
  region: ({ title, initial, states }) => ({ title, initial, states }) as never,
});
