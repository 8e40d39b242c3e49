/** A policy whose rules, conditions, records, reactions and tallies tell what they read; it decides as before. */
import { mapTransitions } from '../edit.js';
import { namedMoves } from '../moves.js';
import type {
  AnyReaction,
  AnyRule,
  AnyTransition,
  AnyWhen,
  FedTally,
  Feed,
  Policy,
  ReactionContext,
  RuleContext,
  Tally,
} from '../../policy/index.js';
import { noteDerived, noteRead, noteReadAfter, tracked, trackedContext } from './reads.js';
import type { Reads } from './reads.js';

/** Fields that roles, anchors and spans read: known without running anything. */
const declaredReads = (policy: Policy): readonly string[] => {
  const ofRoles = Object.values(policy.roles).flatMap((role) =>
    role.scope === 'case' || role.scope === 'counterpart' ? [role.field] : [],
  );
  return policy.procedures.flatMap(({ id, fields, deadlines }) => [
    ...ofRoles.filter((field) => field in fields).map((field) => `${id}.${field}`),
    ...policy.tallies.flatMap((tally) =>
      tally.kind === 'standing' && tally.procedure === id && tally.except !== undefined
        ? [`${id}.${tally.except.field}`]
        : [],
    ),
    // The day on which an extension was asked for decides, though no rule reads it.
    ...namedMoves(policy).flatMap(({ of, move }) =>
      of.id === id && move.extends?.askedOn !== undefined ? [`${id}.${move.extends.askedOn}`] : [],
    ),
    ...Object.values(deadlines).flatMap(({ from, span, extension }) => [
      ...(from === undefined ? [] : [`${id}.${from}`]),
      ...[span, extension?.until].flatMap((one) => (one?.unit === 'field' ? [`${id}.${one.field}`] : [])),
    ]),
  ]);
};

/** The policy with its functions telling `reads` what they look at. */
export const instrumented = (policy: Policy, reads: Reads): Policy => {
  const note = (what: string): void => {
    noteRead(reads, what);
  };
  for (const one of declaredReads(policy)) note(one);

  const rules = new Map<AnyRule, AnyRule>();
  const whens = new Map<AnyWhen, AnyWhen>();
  const watched = <T extends object>(known: Map<T, T>, one: T, make: () => T): T => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const made = make();
    known.set(one, made);
    return made;
  };
  const ruleOf = (rule: AnyRule): AnyRule =>
    watched(rules, rule, () => ({
      ...rule,
      check: (c) => rule.check(trackedContext(c as RuleContext, note) as never),
    }));
  const whenOf = (when: AnyWhen): AnyWhen =>
    watched(whens, when, () => ({
      ...when,
      holds: (c) => when.holds(trackedContext(c as RuleContext, note) as never),
    }));
  const recordsOf =
    (records: NonNullable<AnyTransition['records']>): NonNullable<AnyTransition['records']> =>
    (c: RuleContext) => {
      const from = new Set<string>();
      const made = records(trackedContext(c, (what) => from.add(what)) as never);
      for (const name of Object.keys(made)) noteDerived(reads, `${c.case.procedure}.${name}`, from);
      return made;
    };
  const feedOf = (feed: Feed): Feed =>
    typeof feed !== 'function'
      ? feed
      : ({ event, before, after }) =>
          feed({ event, before: tracked(before, note), after: tracked(after, noteReadAfter(reads, event)) });
  const tallyOf = (tally: Tally): Tally =>
    tally.kind === 'standing'
      ? tally
      : ({
          ...tally,
          feeds: Object.fromEntries(Object.entries(tally.feeds).map(([type, feed]) => [type, feedOf(feed)])),
        } satisfies FedTally);
  const reactionOf = (reaction: AnyReaction): AnyReaction => ({
    ...reaction,
    asks: (c: ReactionContext) => reaction.asks(trackedContext(c, note, noteReadAfter(reads, c.event)) as never),
  });

  const told = (move: AnyTransition): AnyTransition => ({
    ...move,
    ...(move.rules && { rules: move.rules.map(ruleOf) }),
    ...(move.when && { when: move.when.map(whenOf) }),
    ...(move.records === undefined ? {} : { records: recordsOf(move.records) }),
  });

  return {
    ...mapTransitions(policy, (move) => told(move)),
    ruleSets: policy.ruleSets.map((slot) => ({
      ...slot,
      supplied: slot.supplied && {
        ...slot.supplied,
        rules: Object.fromEntries(Object.entries(slot.supplied.rules).map(([type, list]) => [type, list.map(ruleOf)])),
      },
    })),
    tallies: policy.tallies.map(tallyOf),
    reactions: policy.reactions.map(reactionOf),
  };
};
