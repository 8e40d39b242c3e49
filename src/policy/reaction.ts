/** Reactions: when this happened, the policy itself asks for that, in the same decision. */
import type { CaseId, PersonId, Text, UnitId } from '../shared/index.js';
import type { Case } from './case.js';
import type { PolicyEvent } from './event.js';
import type { PolicyTypes } from './maps.js';
import type { Surroundings } from './rule.js';

/** What a reaction reads: the event, and its case as it stands afterwards. */
export interface ReactionContext<E = PolicyEvent> extends Surroundings {
  readonly event: E;
  readonly case: Case | undefined;
}

/** What a reaction asks for: the case, and for an opening command whom it is about. */
export interface Request<D> {
  readonly case: CaseId;
  readonly data: D;
  readonly unit?: UnitId;
  readonly person?: PersonId;
  readonly parent?: CaseId;
}

/** What a reaction asks: nothing, one thing, or several, each of a case of its own. */
export type Asked<D> = Request<D> | readonly Request<D>[] | undefined;

/** What was asked, as a list. */
export const requestsOf = <D>(asked: Asked<D>): readonly Request<D>[] =>
  asked === undefined ? [] : 'data' in asked ? [asked] : asked;

/** A reaction. It acts as `policy`, at most once per case in a decision; asking nothing means it does not apply. */
export interface Reaction<E = never, D = unknown> {
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly string[];
  readonly on: string;
  readonly command: string;
  readonly asks: (context: ReactionContext<E>) => Asked<D>;
}

/** Any reaction, whatever it reads. */
export type AnyReaction = Reaction;

/** Events of the registry, which reactions may answer too. */
export const registryEventTypes = [
  'unit.registered',
  'unit.corrected',
  'unit.merged',
  'unit.split',
  'person.appointed',
  'person.corrected',
  'person.relieved',
] as const;

/** An event of the registry that reactions may answer. */
export type RegistryEventType = (typeof registryEventTypes)[number];

/** The builder of reactions for a policy's own commands and events. */
export const reactionsOf =
  <T extends PolicyTypes, Cl extends string>() =>
  <On extends (keyof T['events'] & string) | RegistryEventType, X extends keyof T['commands'] & string>(reaction: {
    readonly id: string;
    readonly title: Text;
    readonly cites: readonly Cl[];
    readonly on: On;
    readonly command: X;
    readonly asks: (
      context: ReactionContext<On extends keyof T['events'] ? T['events'][On] : PolicyEvent>,
    ) => Asked<T['commands'][X] extends { readonly data: infer D } ? D : never>;
  }): AnyReaction =>
    reaction;
