/** `composePolicies`: one policy under another; where they conflict, clause against clause, and what the lower one adds. */
import { text } from '../shared/index.js';
import type { Text } from '../shared/index.js';
import { policyBurden } from './burden.js';
import type { Deadline } from './deadline.js';
import { definePolicy } from './define.js';
import type { AnyProcedure } from './maps.js';
import type { Policy, PolicySpec } from './policy.js';
import type { SpanSpec } from './span.js';

/** A place where the two do not say the same. */
export interface Difference {
  /** `task.start` a deadline, `meeting.plan` a command, `option sign-off-days`, `role head`, `clause 3.3.i`. */
  readonly where: string;
  readonly upper: readonly string[];
  readonly lower: readonly string[];
  readonly message: Text;
}

/** What composing comes to. `policy` is there only without conflicts. */
export interface Composition {
  readonly policy: Policy | undefined;
  /** The lower policy allows or says what the upper one does not. */
  readonly conflicts: readonly Difference[];
  /** The lower policy asks for more than the upper one: 层层加码, to be looked at. */
  readonly additions: readonly Difference[];
}

/** The figure of a span in days, where it has one under the policy's choices. */
const daysOf = (policy: PolicySpec, span: SpanSpec): number | undefined => {
  if (span.unit !== 'working-days' && span.unit !== 'calendar-days') return undefined;
  const { amount } = span;
  if (typeof amount === 'number') return amount;
  if (amount.kind === 'dated') return amount.entries.at(-1)?.value;
  const chosen = policy.chosen[amount.id];
  return typeof chosen === 'number' ? chosen : amount.default;
};

const difference = (
  where: string,
  upper: readonly string[],
  lower: readonly string[],
  zh: string,
  en: string,
): Difference => ({ where, upper, lower, message: text(zh, en) });

interface Both {
  readonly upper: PolicySpec;
  readonly lower: PolicySpec;
}
type Found = Pick<Composition, 'conflicts' | 'additions'>;

const deadlineFindings = ({ upper, lower }: Both, above: AnyProcedure, below: AnyProcedure): Found => {
  const conflicts: Difference[] = [];
  const additions: Difference[] = [];
  for (const [name, wanted] of Object.entries<Deadline>(below.deadlines)) {
    const where = `${below.id}.${name}`;
    const known = (above.deadlines as Readonly<Record<string, Deadline | undefined>>)[name];
    if (known === undefined) {
      additions.push(
        difference(where, above.cites, wanted.cites, '上级没有此时限', 'the upper policy has no such limit'),
      );
      continue;
    }
    const [most, least] = [daysOf(upper, known.span), daysOf(lower, wanted.span)];
    if (most === undefined || least === undefined || known.span.unit !== wanted.span.unit) continue;
    if (least > most)
      conflicts.push(
        difference(
          where,
          known.cites,
          wanted.cites,
          `上级${most}日，下级${least}日`,
          `${most} days above, ${least} below`,
        ),
      );
    if (least < most)
      additions.push(
        difference(
          where,
          known.cites,
          wanted.cites,
          `上级${most}日，下级收紧为${least}日`,
          `${most} days above, tightened to ${least}`,
        ),
      );
  }
  return { conflicts, additions };
};

/** Entries of the same name that ask for more fields. */
const fieldFindings = ({ upper, lower }: Both): readonly Difference[] => {
  const above = new Map(policyBurden(upper).rows.map((row) => [row.command, row]));
  return policyBurden(lower).rows.flatMap((row) => {
    const known = above.get(row.command);
    const more = known === undefined ? [] : row.required.filter((field) => !known.required.includes(field));
    return known === undefined || more.length === 0
      ? []
      : [
          difference(
            row.command,
            known.cites,
            row.cites,
            `下级多要求填报：${more.join('、')}`,
            `more to fill in below: ${more.join(', ')}`,
          ),
        ];
  });
};

/** The same id with other words or another scope: the two cannot both be meant. */
const nameFindings = ({ upper, lower }: Both): readonly Difference[] => [
  ...Object.entries(lower.clauses).flatMap(([id, clause]) => {
    const known = upper.clauses[id];
    return known !== undefined && known.text.zh !== clause.text.zh
      ? [difference(`clause ${id}`, [id], [id], '同一编号条文不同', 'one id, two wordings')]
      : [];
  }),
  ...Object.entries(lower.roles).flatMap(([id, role]) => {
    const known = upper.roles[id];
    return known !== undefined && known.scope !== role.scope
      ? [
          difference(
            `role ${id}`,
            known.cites,
            role.cites,
            `职务范围不同：${known.scope}、${role.scope}`,
            `one role, two scopes: ${known.scope}, ${role.scope}`,
          ),
        ]
      : [];
  }),
  ...lower.options.flatMap((option) => {
    const known = upper.options.find(({ id }) => id === option.id);
    const [a, b] = [upper.chosen[option.id] ?? known?.default, lower.chosen[option.id] ?? option.default];
    return known !== undefined && JSON.stringify(a) !== JSON.stringify(b)
      ? [
          difference(
            `option ${option.id}`,
            known.cites,
            option.cites,
            `取值不同：${JSON.stringify(a)}、${JSON.stringify(b)}`,
            `chosen differently: ${JSON.stringify(a)}, ${JSON.stringify(b)}`,
          ),
        ]
      : [];
  }),
];

const byId = <T extends { readonly id: string }>(upper: readonly T[], lower: readonly T[]): readonly T[] => [
  ...upper,
  ...lower.filter(({ id }) => !upper.some((one) => one.id === id)),
];

/** Kinds that take part under either take part; beside them those are known that either policy names. */
const scopeOfBoth = ({ upper, lower }: Both): PolicySpec['scope'] => {
  const { others: above, cites } = upper.scope;
  const { others: below } = lower.scope;
  const kinds = [...new Set([...upper.scope.kinds, ...lower.scope.kinds])];
  if (above === undefined && below === undefined) return { kinds, cites };
  const others = new Set([...(above ?? []), ...(below ?? [])]);
  return { kinds, others: [...others].filter((kind) => !kinds.includes(kind)), cites };
};

/**
 * Puts `lower` under `upper`: phases, campaign and calendar are the upper one's (the lower one's, where only the upper is a
 * rulebook), a procedure both have is the upper
 * one's, the rest is joined. Conflicts stop it; additions are reported and do not.
 */
export const composePolicies = (upper: PolicySpec, lower: PolicySpec): Composition => {
  const both = { upper, lower };
  const frame = upper.rulebook === true && lower.rulebook !== true ? lower : upper;
  const shared = lower.procedures.flatMap((below) => {
    const above = upper.procedures.find(({ id }) => id === below.id);
    return above === undefined || below.id === lower.campaign ? [] : [deadlineFindings(both, above, below)];
  });
  const added = lower.procedures
    .filter(({ id }) => id !== lower.campaign && !upper.procedures.some((one) => one.id === id))
    .map(({ id, cites }) => difference(id, [], cites, '上级没有此办理流程', 'the upper policy has no such procedure'));
  const conflicts = [...shared.flatMap((one) => one.conflicts), ...nameFindings(both)];
  const additions = [...added, ...shared.flatMap((one) => one.additions), ...fieldFindings(both)];
  if (conflicts.length > 0) return { policy: undefined, conflicts, additions };
  const policy = definePolicy({
    ...frame,
    id: `${upper.id}+${lower.id}`,
    title: text(`${upper.title.zh}、${lower.title.zh}`, `${upper.title.en}, ${lower.title.en}`),
    source: `${upper.source}; ${lower.source}`,
    clauses: { ...lower.clauses, ...upper.clauses },
    roles: { ...lower.roles, ...upper.roles },
    scope: scopeOfBoth(both),
    procedures: byId(
      upper.procedures.filter(({ id }) => frame === upper || id !== upper.campaign),
      lower.procedures.filter(({ id }) => frame === lower || id !== lower.campaign),
    ),
    tallies: byId(upper.tallies, lower.tallies),
    reactions: byId(upper.reactions, lower.reactions),
    options: byId(upper.options, lower.options),
    chosen: { ...lower.chosen, ...upper.chosen },
    ruleSets: byId(upper.ruleSets, lower.ruleSets),
  });
  return { policy, conflicts, additions };
};
