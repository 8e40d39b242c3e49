/** Role × command × state × delegation × office: nobody is let in whom the policy's own lists keep out, or kept out whom they let in. */
import { describe, expect, it } from 'vitest';
import { admit, blankCase, decideAlone, emptyState, isRefusal, withRecords } from '../../src/engine/index.js';
import type { Admitted, CampaignState } from '../../src/engine/index.js';
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

/** Where a case of a procedure may stand; each of its commands is asked in each, taken there or not. */
const stands = (procedure: AnyProcedure): readonly string[] => [
  ...new Set(statesOf(procedure).map(([path]) => standing(procedure, path))),
];

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
  }),
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

/** Whether a role is held before a case has any fields. */
const isOfNoField = (id: string): boolean => {
  const role = policy.roles[id];
  return role?.scope !== 'counterpart' && (role?.scope !== 'case' || role.field === 'person');
};

/** What somebody kept out may be told. */
const mute = new Set([
  'role-not-held',
  'not-delegated',
  'not-delegable',
  'unknown-case',
  'not-in-this-state',
  'other-procedure',
]);

/** A command as it is sent about the unit, by nobody in particular. */
const commandOf = (procedure: AnyProcedure, type: string, more: object): Admitted => {
  const data = procedure.commands[type]?.samples[0];
  const command = admit(policy, { id: 'x', type, at: `${today}T10:00+08:00`, by: 'x', data, ...more });
  return isRefusal(command) ? expect.fail(`${type}: ${JSON.stringify(command)}`) : command;
};

const counts = { admitted: 0, kept: 0 };

/** Asks in every role, by whoever holds it and by everybody whom they may or may not have let. */
const askAll = (
  world: CampaignState,
  office: Office,
  command: Admitted,
  lets: (acting: readonly string[], forAnother: boolean) => boolean,
): void => {
  for (const [id, role] of roles)
    for (const how of delegations)
      for (const theirs of how === 'none asked' ? (['in force'] as const) : offices) {
        const holder = nameOf(id, office);
        const forAnother = how !== 'none asked';
        const by = forAnother ? delegateOf(holder, how, theirs) : holder;
        const lent = how === 'in force' && role.delegable !== false && theirs === 'in force' ? [id] : [];
        const acting = office !== 'in force' ? [] : forAnother ? lent : heldWith(id);
        const may = lets(acting, forAnother);
        const outcome = decideAlone(policy, world, { ...command, by, onBehalfOf: forAnother ? holder : undefined });
        const told = isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : [];
        const fail = (how: string): never =>
          expect.fail(`${command.type} in ${world.cases.entries.get('x')?.state ?? 'no state'} by ${by} ${how}`);
        if (may === isRefusal(outcome)) fail(may ? `is told ${told.join()}` : 'is let in');
        counts[may ? 'admitted' : 'kept'] += 1;
        if (may) continue;
        if (told.length !== 1 || !mute.has(told[0] ?? '')) fail(`is told ${told.join()}`);
        if (acting.length === 0 && !['role-not-held', 'not-delegated'].includes(told[0] ?? ''))
          fail(`, who may not ask, is told ${told.join()}`);
      }
};

const registryWith = (office: Office): CampaignState =>
  withRecords(emptyState(policy), { people, units: [unit, above, beside].map((id) => around(id, office)) });

describe.each(offices)('where offices are %s', (office) => {
  const registry = registryWith(office);
  it.each(policy.procedures.map((one) => [one.id, one] as const))(
    'nobody is let in wrongly, nobody kept out wrongly, and who is kept out is told of no rule: %s',
    (_, procedure) => {
      for (const state of stands(procedure)) {
        const world = withRecords(registry, { cases: [caseAt(procedure, state, office)] });
        for (const type of Object.keys(procedure.commands))
          if (!(type in procedure.opens))
            askAll(world, office, commandOf(procedure, type, { case: 'x' }), (acting, forAnother) =>
              letsIn(procedure, state, type, acting, forAnother),
            );
      }
      const person = procedure.subject === 'person' ? nameOf('subject', office) : undefined;
      const about = procedure.subject === 'campaign' ? undefined : unit;
      const id = [procedure.id, ...[about, person].filter((one) => one !== undefined)].join(':');
      for (const [type, { may = [], personal }] of Object.entries(procedure.opens)) {
        const more = { case: procedure.single === true ? id : 'x', unit: about, person };
        askAll(
          registry,
          office,
          commandOf(procedure, type, more),
          (acting, forAnother) =>
            may.some((role) => acting.includes(role) && isOfNoField(role)) && !(forAnother && personal === true),
        );
      }
    },
  );
});

it('many are let in, and many more kept out', () => {
  expect(counts.admitted).toBeGreaterThan(1000);
  expect(counts.kept).toBeGreaterThan(100_000);
});
