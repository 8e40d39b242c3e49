/** Role × command × state × delegation × office: nobody is let in whom the policy's own lists keep out, or kept out whom they let in. */
import { expect, it } from 'vitest';
import { admit, blankCase, decideAlone, emptyState, isRefusal, withRecords } from '../../src/engine/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { movesOf, statesOf } from '../../src/policy/index.js';
import type { AnyProcedure, AnyTransition, Case, Person, Policy, Role, Unit } from '../../src/policy/index.js';
import { alsoHeld } from '../packs/county-campaign/expected/who-may.js';

const real = countyCampaign({ year: 2022 });

/** A transition with nothing left of it but who may: no condition, rule, deadline or derived field. */
const bare = ({ target, may, event, personal, cites }: AnyTransition): AnyTransition =>
  ({ target, may, event, personal, cites }) as AnyTransition;

const bareStates = (states: AnyProcedure['states']): AnyProcedure['states'] =>
  Object.fromEntries(
    Object.entries(states).map(([key, node]) =>
      'states' in node
        ? [key, { ...node, states: bareStates(node.states) }]
        : [
            key,
            {
              ...node,
              deadlines: [],
              on: Object.fromEntries(movesOf(node).map(([type, moves]) => [type, moves.map(bare)])),
            },
          ],
    ),
  ) as AnyProcedure['states'];

/** The county's policy with nothing but who may what, so that whoever is let in is seen to be. */
const policy: Policy = {
  ...real,
  reactions: [],
  tallies: [],
  procedures: real.procedures.map((one) => ({
    ...one,
    deadlines: {},
    opens: Object.fromEntries(Object.entries(one.opens).map(([type, move]) => [type, bare(move)])),
    states: bareStates(one.states),
  })),
};

const [unit, above, beside] = ['finance', 'above', 'beside'];
const today = '2022-09-05';
const offices = ['in force', 'out of force', 'on leave'] as const;
const delegations = [
  'none asked',
  'none',
  'in force',
  'expired',
  'not yet',
  'of a role not held',
  'to another',
] as const;
type Office = (typeof offices)[number];
type Delegated = (typeof delegations)[number];

const nameOf = (role: string, office: Office): string => `${role}-${office.replaceAll(' ', '-')}`;
const delegateOf = (role: string, how: Delegated, office: Office): string =>
  `for-${role}-${how.replaceAll(' ', '-')}-${office.replaceAll(' ', '-')}`;

/** The office by which a role is held: where, and as what. */
const seatOf = (id: string, role: Role): readonly [role: string, unit: string] => {
  if (role.scope === 'parent') return [role.of, above];
  if (role.scope === 'counterpart') return [role.of, beside];
  if (role.scope === 'here') return [role.of[0] ?? id, unit];
  if (role.scope === 'anywhere') return ['cadre', beside];
  return [id, role.scope === 'campaign' ? beside : unit];
};

const inOffice = (
  id: string,
  [role, at]: readonly [string, string],
  office: Office,
  more: Partial<Person> = {},
): Person =>
  ({
    id,
    name: id,
    appointments: [
      { role, unit: at, from: '2021-01-01', to: office === 'out of force' ? '2022-09-04' : undefined, acting: false },
    ],
    leaves: office === 'on leave' ? [{ from: '2022-09-01', to: '2022-09-05' }] : [],
    delegations: [],
    ...more,
  }) as Person;

const roles = Object.entries(policy.roles);
/** Somebody who lets another act without holding the role: they hold this office alone. */
const notHeld = (id: string): string => (id === 'staffing' ? 'office' : 'staffing');

const delegationsOf = (id: string, office: Office): Person['delegations'] =>
  offices.flatMap((theirs) =>
    delegations.flatMap((how) => {
      if (how === 'none asked' || how === 'none') return [];
      const dates =
        how === 'expired'
          ? ['2022-08-01', '2022-09-04']
          : how === 'not yet'
            ? ['2022-09-06', '2022-09-30']
            : ['2022-09-05', '2022-09-05'];
      return [
        {
          to: how === 'to another' ? 'somebody-else' : delegateOf(nameOf(id, office), how, theirs),
          role: how === 'of a role not held' ? notHeld(id) : id,
          from: dates[0],
          until: dates[1],
        },
      ];
    }),
  ) as unknown as Person['delegations'];

const people: readonly Person[] = roles.flatMap(([id, role]) =>
  offices.flatMap((office) => [
    inOffice(nameOf(id, office), seatOf(id, role), office, { delegations: delegationsOf(id, office) }),
    ...offices.flatMap((theirs) =>
      delegations.map((how) => inOffice(delegateOf(nameOf(id, office), how, theirs), ['clerk', above], theirs)),
    ),
  ]),
);

/** The roles that somebody seated so holds, written by hand. */
const heldWith = (id: string): readonly string[] => [id, ...(alsoHeld[id] ?? [])];

/** The whole state that stands at `path`, other regions at their beginning. */
const standing = (procedure: AnyProcedure, path: string): string =>
  procedure.type === 'parallel'
    ? Object.entries(procedure.states)
        .map(([region, of]) =>
          path.startsWith(`${region}.`) ? path : `${region}.${'initial' in of ? of.initial : ''}`,
        )
        .join('+')
    : path;

/** Where commands are asked: each in every state that takes it, and in one that does not. */
const asked = (procedure: AnyProcedure): ReadonlyMap<string, readonly string[]> => {
  const states = [...new Set(statesOf(procedure).map(([path]) => standing(procedure, path)))];
  const takes = (state: string, type: string): boolean =>
    statesOf(procedure).some(([path, { on = {} }]) => state.split('+').includes(path) && type in on);
  const types = Object.keys(procedure.commands).filter((type) => !(type in procedure.opens));
  return new Map(
    states.map((state) => [
      state,
      types.filter((type) => takes(state, type) || states.find((one) => !takes(one, type)) === state),
    ]),
  );
};

/** Who is let in where a case stands: every region that answers must let them, and one of them must say what happened. */
const letsIn = (
  procedure: AnyProcedure,
  state: string,
  type: string,
  acting: readonly string[],
  forAnother: boolean,
) => {
  const leaves = state.split('+');
  const moves = statesOf(procedure).flatMap(([path, one]) =>
    leaves.includes(path) ? movesOf(one).flatMap(([on, list]) => (on === type ? list.slice(0, 1) : [])) : [],
  );
  return (
    moves.some(({ event }) => event !== undefined) &&
    moves.every(
      ({ may = [], personal }) => may.some((role) => acting.includes(role)) && !(forAnother && personal === true),
    )
  );
};

const around = (id: string, office: Office): Unit =>
  ({
    id,
    name: id,
    kind: 'department',
    since: '2021-01-01',
    parent: above,
    leader: nameOf('leaderInCharge', office),
    successor: undefined,
    succeededOn: undefined,
  }) as Unit;

const caseAt = (procedure: AnyProcedure, state: string, office: Office): Case => ({
  ...blankCase({
    id: 'x',
    procedure: procedure.id,
    unit: procedure.subject === 'campaign' ? undefined : unit,
    person: nameOf('subject', office),
    parent: undefined,
    openedAt: Date.parse('2022-08-01T10:00+08:00'),
    openedOn: '2022-08-01' as never,
  } as never),
  state,
  fields: Object.fromEntries(
    roles.flatMap(([id, role]) =>
      role.scope === 'case' && role.field !== 'person'
        ? [[role.field, nameOf(id, office)]]
        : role.scope === 'counterpart'
          ? [[role.field, beside]]
          : [],
    ),
  ),
});

/** What somebody kept out may be told. */
const mute = new Set([
  'role-not-held',
  'not-delegated',
  'not-delegable',
  'unknown-case',
  'not-in-this-state',
  'other-procedure',
]);

it('nobody is let in wrongly, nobody kept out wrongly, and who is kept out is told of no rule', () => {
  const nobody = emptyState(policy);
  let admitted = 0;
  let kept = 0;
  for (const office of offices) {
    const registry = withRecords(nobody, { people, units: [unit, above, beside].map((id) => around(id, office)) });
    for (const procedure of policy.procedures)
      for (const [state, types] of asked(procedure)) {
        const world = withRecords(registry, { cases: [caseAt(procedure, state, office)] });
        for (const type of types) {
          const base = admit(policy, {
            id: 'x',
            type,
            at: `${today}T10:00+08:00`,
            by: 'x',
            case: 'x',
            data: procedure.commands[type]?.samples[0] as never,
          });
          if (isRefusal(base)) expect.fail(`${type}: ${JSON.stringify(base)}`);
          const anywhere = new Set(
            statesOf(procedure).flatMap(([, { on = {} }]) =>
              (type in on ? movesOf({ on } as never) : []).flatMap(([, moves]) =>
                moves.flatMap(({ may: lists = [] }) => lists),
              ),
            ),
          );
          for (const [id, role] of roles)
            for (const how of office === 'in force' && anywhere.has(id)
              ? delegations
              : (['none asked', 'in force'] as const))
              for (const theirs of office === 'in force' && how === 'in force' && anywhere.has(id)
                ? offices
                : (['in force'] as const)) {
                const holder = nameOf(id, office);
                const forAnother = how !== 'none asked';
                const by = forAnother ? delegateOf(holder, how, theirs) : holder;
                const lent = how === 'in force' && role.delegable !== false && theirs === 'in force' ? [id] : [];
                const acting = office !== 'in force' ? [] : forAnother ? lent : heldWith(id);
                const may = letsIn(procedure, state, type, acting, forAnother);
                const outcome = decideAlone(policy, world, {
                  ...base,
                  by,
                  onBehalfOf: forAnother ? holder : undefined,
                });
                const told = isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : [];
                if (may === isRefusal(outcome))
                  expect.fail(`${type} in ${state} by ${by} (${id}): ${may ? told.join() : 'let in'}`);
                if (may) admitted += 1;
                else {
                  kept += 1;
                  if (told.length !== 1 || !mute.has(told[0] ?? ''))
                    expect.fail(`${type} in ${state} by ${by} is told ${told.join()}`);
                  if (acting.length === 0 && !['role-not-held', 'not-delegated'].includes(told[0] ?? ''))
                    expect.fail(`${type} in ${state} by ${by}, who may not ask, is told ${told.join()}`);
                }
              }
        }
      }
  }
  expect(admitted).toBeGreaterThan(500);
  expect(kept).toBeGreaterThan(10_000);
});
