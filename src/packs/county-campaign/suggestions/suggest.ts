/** How data suggest something: with the evidence that led there, once for each ground. */
import { joinName, reactionsOf } from '../../../policy/index.js';
import type { Case, Missing, Request, Surroundings } from '../../../policy/index.js';
import type { CountyClause } from '../clauses/index.js';
import { selfFoundProblems } from '../escalation/options.js';
import type { CountyCommands, CountyTypes } from '../procedures.js';

/** Reactions written with the county's events, commands and clauses. */
export const reaction = reactionsOf<CountyTypes, CountyClause>();

/** What a suggestion carries. */
export type Suggested = CountyCommands['escalation.suggest']['data'];

/** The data of a suggestion. */
export const suggestion = (trigger: Suggested['trigger'], grounds: string, evidence: readonly string[]): Suggested => ({
  trigger,
  grounds,
  evidence: [...evidence],
});

/** A suggestion that goes back to one case: its id names the behaviour and the case, so it is made once. */
export const suggestedBy = (
  trigger: Suggested['trigger'],
  grounds: string,
  of: Case | undefined,
): Request<Suggested> => ({
  case: joinName(trigger, of?.id ?? ''),
  parent: of?.id ?? '',
  data: suggestion(trigger, grounds, [of?.id ?? '']),
});

/** A text field of a case. */
export const textOf = (of: Case | undefined, field: string): string => {
  const value = of?.fields[field];
  return typeof value === 'string' ? value : '';
};

/** What was missing at a unit's last gate, item by item. */
export const shortfallsOf = (of: Case | undefined): readonly Missing[] => {
  const list: unknown = of?.fields['shortfalls'];
  return Array.isArray(list) ? (list as readonly Missing[]) : [];
};

/** S4.f a problem that the unit found itself triggers nothing, unless the county chose otherwise. */
export const mayTrigger = (c: Surroundings & { readonly case: Case | undefined }): boolean =>
  textOf(c.case, 'source') !== 'self-check' || c.option(selfFoundProblems) === 'trigger';
