/** Asks the same of every role: a newcomer who holds that role and no other, in the place of whoever asked. */
import assert from 'node:assert/strict';
import { admit, decideAlone, isRefusal, viewState, withRecords } from '../../../../src/engine/index.js';
import type { CampaignState, Records, Trace } from '../../../../src/engine/index.js';
import type { Case, Envelope, Person, Policy, Role, Unit } from '../../../../src/policy/index.js';
import type { Trial } from '../../../../src/testing/index.js';
import { iso } from '../county.js';
import type { Ask } from '../scenarios/scenario.js';
import { alsoHeld, everyRole, whoMay } from './who-may.js';

const rows: Readonly<Record<string, readonly string[] | undefined>> = whoMay;

/** Who is expected to be allowed; an approval goes by the rung it is about, and by whether the office acts alone. */
const expectedFor = (type: string, of: Case | undefined, { chosen }: Policy): readonly string[] =>
  rows[`${type} ${of?.fields['rung'] as string}`] ??
  (chosen['office-alone'] === 'nothing' ? rows[`${type} kept by the county`] : undefined) ??
  rows[type] ??
  assert.fail(`nobody says who may ${type}`);

const newcomer = (role: string): string => `newcomer-${role}`;
const [above, beside] = ['unit-above', 'unit-beside'];

const person = (id: string, role: string, unit: string): Person => ({
  id,
  name: id,
  appointments: [{ role, unit, from: '2021-01-01' as never, to: undefined, acting: false }],
  leaves: [],
  delegations: [],
});

/** Where a newcomer has to hold office to hold the role, and as little else as can be, on a case of the unit. */
const seated = (id: string, role: Role, unit: string): Person => {
  switch (role.scope) {
    case 'parent':
      return person(newcomer(id), role.of, above);
    case 'counterpart':
      return person(newcomer(id), role.of, beside);
    case 'here':
      return person(newcomer(id), role.of[0] ?? id, unit);
    case 'anywhere':
      return person(newcomer(id), 'cadre', beside);
    case 'campaign':
      return person(newcomer(id), id, beside);
    case 'unit':
    case 'leader':
    case 'case':
      return person(newcomer(id), id, unit);
  }
};

/** A newcomer in every role of the case, and of the unit that it is about. */
const newcomersIn = (
  state: CampaignState,
  roles: Trial['policy']['roles'],
  of: Case | undefined,
  unit: string,
): Records => {
  const people = Object.entries(roles).map(([id, role]) => seated(id, role, unit));
  const around: Unit = {
    id: unit,
    name: unit,
    kind: 'department',
    since: '2021-01-01' as never,
    successor: undefined,
    succeededOn: undefined,
    ...viewState(state).unit(unit),
    parent: above,
    leader: newcomer('leaderInCharge'),
  };
  const units = [around, { ...around, id: above }, { ...around, id: beside }];
  if (of === undefined) return { people, units };
  const named = Object.fromEntries(
    Object.entries(roles).flatMap(([id, role]) =>
      role.scope === 'case' && role.field !== 'person'
        ? [[role.field, newcomer(id)]]
        : role.scope === 'counterpart'
          ? [[role.field, beside]]
          : [],
    ),
  );
  return { people, units, cases: [{ ...of, person: newcomer('subject'), fields: { ...of.fields, ...named } }] };
};

/**
 * Throws where a role is let in that the table keeps out, or kept out that it lets in. The trial is left alone; it is asked
 * as if the cases that are gone had never been.
 */
export const demandWho = (trial: Trial, { type, at, more }: Ask, trace: Trace, gone: readonly string[] = []): void => {
  const { policy, state: stood } = trial.fork(trace);
  const { onBehalfOf: _, ...rest } = more as Partial<Envelope>;
  const before = withRecords(stood, { gone });
  const of = viewState(before).case(rest.case ?? '');
  const may = expectedFor(type, of, policy);
  const state = withRecords(before, newcomersIn(before, policy.roles, of, of?.unit ?? rest.unit ?? 'finance'));
  for (const role of everyRole) {
    const by = newcomer(role);
    const about = of === undefined && role === 'subject' ? { person: by } : {};
    const asked = { id: `who ${role}`, type, at: iso(at), by, data: {}, ...rest, ...about };
    const admitted = admit(policy, asked);
    if (isRefusal(admitted)) assert.fail(`${type}: ${admitted.code}`);
    const decision = decideAlone(policy, state, admitted, trace);
    const kept =
      isRefusal(decision) && decision.failures.some(({ code }) => code === 'role-not-held' || code === 'unknown-case');
    const holds = [role, ...(alsoHeld[role] ?? [])];
    const allowed = holds.filter((one) => may.includes(one));
    assert.equal(!kept, allowed.length > 0, `${type} ${kept ? 'is refused to' : 'may be done by'} ${role}`);
    const event = isRefusal(decision) ? undefined : decision.events[0];
    if (event !== undefined) assert.deepEqual(event.roles, allowed, `${type} is done as ${event.roles.join(', ')}`);
  }
};
