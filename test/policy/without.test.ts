/** A policy without a clause: what the clause alone enforces is gone, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { movesOf, statesOf, withoutClause } from '../../src/policy/index.js';
import type { AnyProcedure, AnyTransition, Policy } from '../../src/policy/index.js';
import { given } from '../../src/testing/index.js';

const policy = countyCampaign({ year: 2022 });
const enforceable = Object.values(policy.clauses).filter((clause) => clause.class === 'enforceable');

const movesIn = (of: AnyProcedure): readonly AnyTransition[] => [
  ...Object.values(of.opens),
  ...statesOf(of).flatMap(([, state]) => movesOf(state).flatMap(([, moves]) => moves)),
];
const rulesIn = ({ procedures }: Policy): ReadonlySet<string> =>
  new Set(procedures.flatMap(movesIn).flatMap(({ rules = [] }) => rules.map(({ id }) => id)));
const running = ({ procedures }: Policy): ReadonlySet<string> =>
  new Set(
    procedures.flatMap((of) =>
      statesOf(of).flatMap(([, state]) => (state.deadlines ?? []).map((name) => `${of.id}/${name}`)),
    ),
  );
const less = (all: ReadonlySet<string>, some: ReadonlySet<string>): string[] =>
  [...all].filter((one) => !some.has(one));

describe('without a clause', () => {
  it.each(enforceable.map(({ id }) => id))('%s the policy lacks what is named, and nothing else', (clause) => {
    const { policy: rest, out, changed } = withoutClause(policy, clause);
    expect(less(rulesIn(policy), rulesIn(rest)).sort()).toEqual([...out.rules].sort());
    expect(less(running(policy), running(rest)).sort()).toEqual([...out.deadlines].sort());
    const reactions = new Set(rest.reactions.map(({ id }) => id));
    expect(policy.reactions.map(({ id }) => id).filter((id) => !reactions.has(id))).toEqual(out.reactions);
    const moves = (of: Policy): number => of.procedures.flatMap(movesIn).length;
    expect(moves(policy) - moves(rest)).toBeGreaterThanOrEqual(out.consequences.length);
    expect(rest.fingerprint === policy.fingerprint).toBe(!changed);
    expect(rest === policy).toBe(!changed);
  });

  it('of striking off, what other clauses ask for as well still stands', () => {
    const { out } = withoutClause(policy, '3.3.i');
    expect(out.rules).toContain('verifier-not-independent');
    expect(out.deadlines).toEqual(['problem/verification']);
    expect(out.rules).not.toContain('no-signed-plan');
  });

  it('that is a heading, or that there is not, it is as it was', () => {
    for (const clause of ['3', 'no such clause']) expect(withoutClause(policy, clause).policy).toBe(policy);
  });

  it('what the clause alone refused is accepted', () => {
    const data = { meetingOn: '2022-08-10', online: false, audience: ['department'] };
    const meeting = (of: Policy) =>
      given(of).on('2022-08-08').when({ type: 'meeting.plan', case: 'm', unit: 'department', data });
    meeting(policy).thenRefused('meeting-offline-without-reason', '2.6.2.d');
    meeting(withoutClause(policy, '2.6.2.d').policy).thenState('m', 'planned');
  });

  it('and without another the policy lacks what both alone enforce', () => {
    const one = withoutClause(withoutClause(policy, '2.6.2.d').policy, '3.3.i').policy;
    const other = withoutClause(withoutClause(policy, '3.3.i').policy, '2.6.2.d').policy;
    expect(one.fingerprint).toBe(other.fingerprint);
  });
});
