/** `mutate`: every kind is made of what the policy has, each changes what it says, and what would change nothing is not made. */
import { describe, expect, it } from 'vitest';
import type { AnyProcedure, Policy, Role, RoleScope, StandingTally } from '../../../src/policy/index.js';
import { fingerprintOf, transitionsOf } from '../../../src/policy/index.js';
import { deepFreeze, text } from '../../../src/shared/index.js';
import { mutate } from '../../../src/testing/index.js';
import type { Mutant } from '../../../src/testing/index.js';
import { loans } from './loans.js';

const policy = loans();
const mutants = mutate(policy);
const ids = mutants.map(({ id }) => id);
const applied = (id: string, on: Policy = policy): Policy => {
  const mutant = mutants.find((one) => one.id === id);
  if (mutant === undefined) throw new Error(`no mutant ${id}`);
  return mutant.apply(on);
};
const procedureOf = (of: Policy, id = 'loan'): AnyProcedure => {
  const found = of.procedures.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const moveOf = (of: Policy, id: string) => transitionsOf(procedureOf(of)).get(id);
const deadlineOf = (of: Policy, name: string) => procedureOf(of).deadlines[name];

describe('mutate', () => {
  it('makes every kind, in the same order each time, none twice', () => {
    const kinds: Record<string, number> = {};
    for (const { kind } of mutants) kinds[kind] = (kinds[kind] ?? 0) + 1;
    expect(kinds).toEqual({
      'role-dropped': 12,
      'role-added': 17,
      'rule-removed': 2,
      'rule-negated': 2,
      'condition-removed': 1,
      'condition-negated': 1,
      'limit-longer': 8,
      'limit-shorter': 8,
      'days-swapped': 5,
      'deadline-unarmed': 5,
      'target-changed': 19,
      'reaction-dropped': 1,
      'tally-miscounted': 8,
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(mutate(loans()).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves the policy alone, and what a mutant does not change is the very same', () => {
    for (const mutant of mutants) {
      const changed = mutant.apply(deepFreeze({ ...policy }));
      expect(changed, mutant.id).not.toEqual(policy);
      expect(changed.clauses).toBe(policy.clauses);
      const others = changed.procedures.filter((one, i) => one !== policy.procedures[i]);
      expect(others.length, mutant.id).toBeLessThanOrEqual(1);
    }
    expect(fingerprintOf(policy)).toBe(loans().fingerprint);
  });

  it('names the clauses of what is changed, in words of both languages', () => {
    const wrong = mutants.filter(
      ({ cites, title }) =>
        cites.length === 0 ||
        cites.some((id) => !Object.hasOwn(policy.clauses, id)) ||
        !/\p{Script=Han}/u.test(title.zh) ||
        !/[a-z]/u.test(title.en),
    );
    expect(wrong).toEqual([]);
    const said = (id: string): Mutant['title'] | undefined => mutants.find((one) => one.id === id)?.title;
    expect(said('loan/course.asked/loan.lend/1: role-dropped keeper')).toEqual({
      zh: '保管人不可“出借”',
      en: '"lend" not by keeper',
    });
    expect(said('loan/decide: days-swapped')).toEqual({
      zh: '出借时限按日历日计',
      en: 'limit to lend, in calendar days',
    });
  });

  it('adds roles and drops them', () => {
    const may = (id: string) => moveOf(applied(id), 'course.lent/loan.return/0')?.may;
    expect(may('loan/course.lent/loan.return/0: role-dropped clerk')).toEqual(['borrower']);
    expect(may('loan/course.lent/loan.return/0: role-added chief')).toEqual(['borrower', 'clerk', 'chief']);
    const opening = applied('loan/opens/loan.ask/0: role-added keeper');
    expect(procedureOf(opening).opens['loan.ask']?.may).toEqual(['clerk', 'keeper']);
  });

  it('adds no role that nobody could hold there, or that another region keeps out anyhow', () => {
    expect(ids.filter((id) => id.includes('opens') && id.endsWith('role-added borrower'))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('campaign/opens') && id.includes('role-added'))).toEqual([]);
    // The region that follows lets in nobody whom the one that names the event keeps out.
    expect(ids.filter((id) => id.startsWith('loan/lateness') && id.includes('role-added'))).toEqual([]);
  });

  it('adds no role whose holders may already', () => {
    const placesOf = (role: Pick<Role, 'delegable'> & (RoleScope & { readonly of: readonly string[] })) => {
      const extra: Role = { title: text('另一角色', 'another'), cites: ['2'], ...role };
      const made = mutate({ ...policy, roles: { ...policy.roles, extra } });
      return made.flatMap(({ place, kind, id }) => (kind === 'role-added' && id.endsWith(' extra') ? [place] : []));
    };
    const [lend, back] = ['loan/course.asked/loan.lend/1', 'loan/course.lent/loan.return/0'];
    const keeperHere = { scope: 'here', of: ['keeper'] } as const;
    const clerks = { scope: 'anywhere', of: ['clerk'] } as const;
    expect(placesOf({ ...keeperHere, delegable: false })).toContain(back);
    expect(placesOf({ ...keeperHere, delegable: false })).not.toContain(lend);
    expect(placesOf({ ...clerks, delegable: false })).toContain(lend);
    expect(placesOf({ ...clerks, delegable: false })).not.toContain(back);
    // Passed on, it lets in somebody else; and a keeper anywhere is not one of this unit.
    expect(placesOf(keeperHere)).toContain(lend);
    expect(placesOf({ scope: 'anywhere', of: ['keeper'], delegable: false })).toContain(lend);
  });

  it('removes rules and conditions in one place, and negates them there', () => {
    const lent = 'loan/course.asked/loan.lend';
    const of = (id: string, place: number) => moveOf(applied(id), `course.asked/loan.lend/${place}`);
    expect(of(`${lent}/0: rule-removed lent-to-oneself`, 0)?.rules).toEqual([]);
    expect(of(`${lent}/0: rule-removed lent-to-oneself`, 1)?.rules).toHaveLength(1);
    const [rule] = of(`${lent}/1: rule-negated lent-to-oneself`, 1)?.rules ?? [];
    const asked = (by: string) => rule?.check({ by, fields: { borrower: 'p' } } as never);
    expect(asked('p')).toBe(true);
    expect(asked('q')).toMatchObject({ given: null });
    expect(of(`${lent}/0: condition-removed back-the-same-day`, 0)?.when).toEqual([]);
    const [when] = of(`${lent}/0: condition-negated back-the-same-day`, 0)?.when ?? [];
    expect(when?.holds({ data: { until: '2022-08-01' }, today: '2022-08-01' } as never)).toBe(false);
  });

  it('moves a limit by a day, whatever its figure rests on', () => {
    expect(deadlineOf(applied('loan/decide: limit-longer'), 'decide')?.span).toEqual({
      unit: 'working-days',
      amount: 4,
    });
    const other = applied('loan/decide: limit-longer', loans(5));
    expect(deadlineOf(other, 'decide')?.span).toEqual({ unit: 'working-days', amount: 6 });
    expect(deadlineOf(applied('loan/back: limit-shorter'), 'back')?.span).toEqual({
      unit: 'field',
      field: 'until',
      plus: -1,
    });
    const start = procedureOf(applied('campaign/start: limit-longer'), 'campaign').deadlines['start'];
    expect(start?.span).toEqual({ unit: 'phase-start', phase: 'run', plus: 1 });
    expect(deadlineOf(applied('loan/back#soon: limit-longer'), 'back')?.soon).toEqual({
      unit: 'working-days',
      amount: 2,
    });
    expect(deadlineOf(applied('loan/back#extension: limit-shorter'), 'back')?.extension?.until).toEqual({
      unit: 'calendar-days',
      amount: 15,
    });
    expect(applied('backdating: limit-longer').backdating.span).toEqual({ unit: 'working-days', amount: 4 });
  });

  it('counts in other days, and never arms', () => {
    expect(deadlineOf(applied('loan/shelf: days-swapped'), 'shelf')?.span.unit).toBe('working-days');
    const lent = procedureOf(applied('loan/back: deadline-unarmed')).states['course'];
    expect(lent && 'states' in lent ? lent.states['lent']?.deadlines : undefined).toEqual([]);
  });

  it('leads elsewhere, but not where it leads or comes from', () => {
    const target = (id: string) => moveOf(applied(id), 'course.lent/loan.return/0')?.target;
    expect(target('loan/course.lent/loan.return/0: target-changed nowhere')).toBeUndefined();
    expect(target('loan/course.lent/loan.return/0: target-changed to shelved')).toBe('shelved');
    expect(ids).not.toContain('loan/course.lent/loan.return/0: target-changed to lent');
    expect(ids).not.toContain('loan/course.lent/loan.return/0: target-changed to returned');
    // What leads nowhere is not led nowhere once more; of two states there is no third.
    expect(ids).not.toContain('loan/course.asked/decide.missed/0: target-changed nowhere');
    expect(ids.filter((id) => id.startsWith('loan/lateness.late'))).toEqual([
      'loan/lateness.late/loan.return/0: role-dropped borrower',
      'loan/lateness.late/loan.return/0: role-dropped clerk',
      'loan/lateness.late/loan.return/0: target-changed nowhere',
    ]);
  });

  it('drops reactions, and miscounts', () => {
    expect(applied('note-what-is-late: reaction-dropped').reactions).toEqual([]);
    const fed = (id: string, of: string) => {
      const tally = applied(id).tallies.find((one) => one.id === of);
      return tally?.kind === 'standing' ? undefined : tally?.feeds;
    };
    expect(fed('lent: tally-miscounted without loan.lent', 'lent')).toEqual({});
    const twice = fed('lent: tally-miscounted more by loan.lent', 'lent')?.['loan.lent'];
    expect(typeof twice === 'function' ? twice({} as never) : undefined).toBe(2);
    const standing = applied('out: tally-miscounted with course.returned').tallies.find(({ id }) => id === 'out');
    expect((standing as StandingTally).states).toEqual(['course.lent', 'course.returned']);
  });

  it('makes no limit shorter that has no days', () => {
    const none: Policy = { ...policy, backdating: { ...policy.backdating, span: { unit: 'working-days', amount: 0 } } };
    const made = mutate(none).flatMap(({ id, place }) => (place === 'backdating' ? [id] : []));
    expect(made).toEqual(['backdating: limit-longer']);
  });
});
