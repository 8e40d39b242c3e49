/** How data suggest something: with the evidence that led there, once for each ground. */
import { isIn, joinName, reactionsOf, requestsOf } from '../../../policy/index.js';
import type { AnyReaction, Case, Missing, Request, Surroundings } from '../../../policy/index.js';
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

/** A suggestion that goes back to one case: its id names the behaviour and the case. */
export const suggestedBy = (
  trigger: Suggested['trigger'],
  grounds: string,
  of: Case | undefined,
  facts?: string,
): Request<Suggested> => ({
  case: joinName(trigger, of?.id ?? ''),
  parent: of?.id ?? '',
  data: { ...suggestion(trigger, grounds, [of?.id ?? '']), ...(facts === undefined ? {} : { facts }) },
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

/** Where a suggestion, or the finding it became, is still to be decided. */
const undecided = ['suggested', 'confirmed', 'heard', 'notified', 'proposed'].map((state) => `steps.${state}`);

/** The facts a suggestion rests on, where what happened does not tell them apart by itself. */
const factsOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'facts' in data ? data.facts : undefined;

/**
 * A suggestion that was decided, or lapsed, has used its name: what comes true again on new facts is a new suggestion, what is
 * still before somebody or rests on the same facts none.
 */
export const anewOnNewFacts = (reaction: AnyReaction): AnyReaction => ({
  ...reaction,
  asks: (c) =>
    requestsOf(reaction.asks(c)).flatMap((request) => {
      const facts = factsOf(request.data);
      for (let round = 1; ; round += 1) {
        const name = round === 1 ? request.case : joinName(request.case, String(round));
        const before = c.other(name);
        if (before === undefined) return [{ ...request, case: name }];
        if (undecided.some((state) => isIn(before, state))) return [];
        if (facts !== undefined && before.fields['facts'] === facts) return [];
      }
    }),
});
