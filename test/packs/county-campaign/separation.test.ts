/** Separation of duties, made from the policy: every pair it forbids on one case, also by delegation and after a transfer. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isRefusal } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { movesOf, statesOf } from '../../../src/policy/index.js';
import type { AnyProcedure } from '../../../src/policy/index.js';
import type { JsonObject } from '../../../src/shared/index.js';
import { trialOf } from '../../../src/testing/index.js';
import type { Trial } from '../../../src/testing/index.js';

const policy = countyCampaign({ year: 2022 });

interface Pair {
  readonly procedure: AnyProcedure;
  readonly path: string;
  readonly type: string;
  readonly rule: string;
  readonly field: string;
  readonly role: string;
}

/** Every (transition, field) whose person the policy keeps apart, with an office that would otherwise allow it. */
const pairs: readonly Pair[] = policy.procedures.flatMap((procedure) =>
  statesOf(procedure).flatMap(([path, state]) =>
    movesOf(state).flatMap(([type, moves]) =>
      moves.flatMap(({ rules = [], may = [] }) => {
        const role = may.find((id) => ['unit', 'campaign'].includes(policy.roles[id]?.scope ?? ''));
        return rules.flatMap(({ id, apart = [] }) =>
          role === undefined ? [] : apart.map((field) => ({ procedure, path, type, rule: id, field, role })),
        );
      }),
    ),
  ),
);
const distinct = [...new Map(pairs.map((one) => [`${one.type} ${one.rule} ${one.field} ${one.path}`, one])).values()];

/** The whole state that stands at `path`, other regions at their beginning. */
const standing = (procedure: AnyProcedure, path: string): string =>
  procedure.type === 'parallel'
    ? Object.entries(procedure.states)
        .map(([region, of]) =>
          path.startsWith(`${region}.`) ? path : `${region}.${'initial' in of ? of.initial : ''}`,
        )
        .join('+')
    : path;

/** Where a step can be tried: the default policy in phases 3 and 4, and the options that open a way of their own. */
const worlds = [
  { policy, at: '2022-09-05T10:00+08:00' },
  { policy, at: '2022-10-12T10:00+08:00' },
  { policy: countyCampaign({ year: 2022, choices: { 'clue-signers': 1 } }), at: '2022-09-05T10:00+08:00' },
] as const;
type Place = (typeof worlds)[number];

const setUp = ({
  policy,
  at,
}: Place): { trial: Trial; send: (type: string, by: string, more: object) => readonly string[] } => {
  const trial = trialOf(policy);
  const send = (type: string, by: string, more: object): readonly string[] => {
    const outcome = trial.send({ type, at, by, ...more });
    return isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : [];
  };
  return { trial, send };
};

const appoint = (person: string, role: string, unit: string, from = '2021-01-01', to?: string) => ({
  data: { person, name: person, role, unit, from, ...(to === undefined ? {} : { to }) },
});

/** What a problem's two requests look like. */
const requests = [
  { request: { to: '2022-09-28', reason: '需待汛期结束后施工' } },
  { request: { reason: '需诉讼终结', goal: '完成取证', review: '2022-10-31', final: '2022-12-31' } },
];

/** Values of enumerated fields and requests, so that silent conditions on them can be met: each in turn. */
const variants = (procedure: AnyProcedure): readonly JsonObject[] => {
  const options = Object.entries(procedure.fields).flatMap(([name, schema]) =>
    schema instanceof z.ZodEnum ? schema.options.map((value) => ({ [name]: String(value) })) : [],
  );
  return [{}, ...options, ...(procedure.id === 'problem' ? requests : []), { margin: 3, baseline: 82 }];
};

/** Who tries it, how: answers the refusal's codes. */
const attempt = (
  { procedure, path, type, field, role }: Pair,
  kept: JsonObject,
  how: 'directly' | 'by delegation' | 'in a second office' | 'after a transfer' | 'behind a delegate' | 'somebody else',
  world: Place,
): readonly string[] => {
  const { trial, send } = setUp(world);
  for (const [unit, kind] of [
    ['finance', 'department'],
    ['river', 'township'],
    ['group-office', 'office'],
  ])
    send('unit.register', 'host', { data: { unit, name: unit, kind } });
  const seat = policy.roles[role]?.scope === 'unit' ? 'finance' : 'group-office';
  const moved = how === 'after a transfer';
  if (moved) {
    send('person.appoint', 'host', appoint('x', 'cadre', 'river', '2021-01-01', '2022-08-31'));
    send('person.appoint', 'host', appoint('x', role, seat, '2022-09-01'));
  } else send('person.appoint', 'host', appoint('x', role, seat));
  // Elsewhere: in the case's own unit they would be concerned, and read less.
  if (how === 'in a second office') send('person.appoint', 'host', appoint('x', 'deputy', 'river'));
  // Registered they are in any case; a second head of one unit there is not.
  for (const person of ['y', 'z']) {
    send('person.appoint', 'host', appoint(person, 'cadre', 'river'));
    send('person.appoint', 'host', appoint(person, role, seat));
  }
  send('delegation.grant', 'host', { data: { person: 'x', to: 'y', role, from: '2022-09-01', until: '2022-09-30' } });
  const behind = how === 'behind a delegate';
  const hand = behind ? 'y' : 'x';
  const several = procedure.fields[field] instanceof z.ZodArray;
  trial.plant({
    type: 'planted',
    by: behind ? 'y' : 'host',
    ...(behind ? { onBehalfOf: 'x' } : {}),
    roles: [],
    cause: 'command',
    command: 'planted',
    cites: [],
    case: 'c',
    procedure: procedure.id,
    opens: true,
    ...(procedure.subject === 'campaign' ? {} : { unit: 'finance' }),
    ...(field === 'person' ? { person: 'x' } : {}),
    state: standing(procedure, path),
    keeps: { ...kept, ...(field === 'person' ? {} : { [field]: several ? [hand] : hand }) },
  });
  const sample = procedure.commands[type]?.samples ?? [];
  return sample.flatMap((data) =>
    how === 'by delegation'
      ? send(type, 'y', { case: 'c', onBehalfOf: 'x', data })
      : send(type, how === 'somebody else' ? 'z' : 'x', { case: 'c', data }),
  );
};

/**
 * What whoever a case is about is told instead of the rule, where they may not know of what it rests on: that there is no such
 * clue, that a referral is for others, that an escalation is not open to them (who reported is kept from them).
 */
const toSubject: Readonly<Record<string, string>> = {
  'clue.sign': 'unknown-case',
  'clue.hand-over': 'unknown-case',
  'problem.sign-referral': 'role-not-held',
  'escalation.confirm': 'not-open-to-you',
  'escalation.dismiss': 'not-open-to-you',
};
const toldTo = ({ type, field, rule }: Pair): string => (field === 'person' ? toSubject[type] : undefined) ?? rule;
/** Whoever stands in for somebody is told the rule where they may read for themselves; for the reporter, as little. */
const delegatedFor = (pair: Pair): readonly string[] => [
  pair.rule,
  toldTo(pair),
  'not-delegable',
  'not-delegated',
  ...(pair.rule === 'confirmed-by-reporter' ? ['not-open-to-you'] : []),
];

describe('separation of duties', () => {
  it('the policy keeps many pairs apart', () => {
    expect(distinct.length).toBeGreaterThan(25);
  });
  it.each(distinct.map((one) => [one.type, one.field, one.path, one.rule, one] as const))(
    '%s is refused to whoever is its %s, in %s (%s)',
    (...[, , , rule, pair]) => {
      const code = toldTo(pair);
      const found = worlds
        .flatMap((world) => variants(pair.procedure).map((fields) => ({ world, fields })))
        .find(
          ({ world, fields }) =>
            attempt(pair, fields, 'directly', world).includes(code) &&
            (code === rule ||
              (!attempt(pair, fields, 'somebody else', world).includes(code) &&
                attempt(pair, fields, 'by delegation', world).some((one) => delegatedFor(pair).includes(one)))),
        );
      expect(found, 'directly').toBeDefined();
      const { fields, world } = found ?? { fields: {}, world: worlds[0] };
      const tried = (how: Parameters<typeof attempt>[2]) => attempt(pair, fields, how, world);
      expect(tried('in a second office')).toContain(code);
      expect(tried('after a transfer')).toContain(code);
      if (pair.field !== 'person') expect(tried('behind a delegate')).toContain(code);
      const delegated = tried('by delegation');
      expect(delegated.some((one) => delegatedFor(pair).includes(one))).toBe(true);
      expect(tried('somebody else')).not.toContain(code);
      expect(tried('somebody else')).not.toContain(rule);
    },
  );
});
