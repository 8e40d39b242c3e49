/** Mutants of rules and silent conditions: one removed from a transition, or turned into its opposite there. */
import type { AnyRule, AnyTransition, AnyWhen, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { withTransition } from '../edit.js';
import { moveTitle, namedMoves } from '../moves.js';
import type { NamedMove } from '../moves.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofCondition, ofRule, ofTransition } from './touches.js';

const opposite = text('与规则相反', 'the opposite of the rule');

const negatedRule = (rule: AnyRule): AnyRule => ({
  ...rule,
  check: (context) => rule.check(context) !== true || { given: null, expected: opposite },
});

const negatedCondition = (when: AnyWhen): AnyWhen => ({ ...when, holds: (context) => !when.holds(context) });

/** The list with the one of that id changed, or left out. */
const withOne = <T extends { readonly id: string }>(
  list: readonly T[] | undefined,
  id: string,
  change: ((one: T) => T) | undefined,
): readonly T[] => (list ?? []).flatMap((one) => (one.id !== id ? [one] : change === undefined ? [] : [change(one)]));

const inTransition =
  (one: NamedMove, change: (move: AnyTransition) => Partial<AnyTransition>) =>
  (policy: Policy): Policy =>
    withTransition(policy, one.place, (move) => ({ ...move, ...change(move) }));

const ofOneRule = (one: NamedMove, { id, cites, message }: AnyRule): readonly Mutant[] => {
  const what = moveTitle(one);
  return [
    mutantOf({
      kind: 'rule-removed',
      place: one.id,
      detail: id,
      cites,
      title: text(`“${what.zh}”无须：${message.zh}`, `"${what.en}" without: ${message.en}`),
      // Only where it refuses does a rule do anything.
      touches: [[ofTransition(one.id, 'refused')], [ofRule(id, 'failed')]],
      apply: inTransition(one, ({ rules }) => ({ rules: withOne(rules, id, undefined) })),
    }),
    mutantOf({
      kind: 'rule-negated',
      place: one.id,
      detail: id,
      cites,
      title: text(`“${what.zh}”恰须违反：${message.zh}`, `"${what.en}" only against: ${message.en}`),
      touches: [[ofTransition(one.id)], [ofRule(id)]],
      apply: inTransition(one, ({ rules }) => ({ rules: withOne(rules, id, negatedRule) })),
    }),
  ];
};

const ofOneCondition = (one: NamedMove, { id, cites }: AnyWhen): readonly Mutant[] => {
  const what = moveTitle(one);
  const common = { place: one.id, detail: id, cites, touches: [[ofCondition(id)]] };
  return [
    mutantOf({
      ...common,
      kind: 'condition-removed',
      title: text(`“${what.zh}”不问条件 ${id}`, `"${what.en}" whether or not ${id}`),
      apply: inTransition(one, ({ when }) => ({ when: withOne(when, id, undefined) })),
    }),
    mutantOf({
      ...common,
      kind: 'condition-negated',
      title: text(`“${what.zh}”以条件 ${id} 不成立为准`, `"${what.en}" where not ${id}`),
      apply: inTransition(one, ({ when }) => ({ when: withOne(when, id, negatedCondition) })),
    }),
  ];
};

/** Every rule and every condition of every transition, removed there and negated there. */
export const ruleMutants = (policy: Policy): readonly Mutant[] =>
  namedMoves(policy).flatMap((one) => [
    ...(one.move.rules ?? []).flatMap((rule) => ofOneRule(one, rule)),
    ...(one.move.when ?? []).flatMap((when) => ofOneCondition(one, when)),
  ]);
