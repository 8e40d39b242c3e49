/** One policy under another: conflicts clause against clause, and what the lower level adds. */
import { describe, expect, it } from 'vitest';
import { burden2024 } from '../../src/packs/burden-2024/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { threeColourSupervision } from '../../src/packs/three-colour-supervision/index.js';
import { composePolicies, policyBurden } from '../../src/policy/index.js';
import type { AnyProcedure, PolicySpec } from '../../src/policy/index.js';
import { county } from '../packs/county-campaign/county.js';
import { day } from '../../src/calendar/index.js';

const upper = countyCampaign({ year: 2025 });
const changed = (procedure: string, change: (of: AnyProcedure) => AnyProcedure): PolicySpec => ({
  ...upper,
  id: 'township',
  procedures: upper.procedures.map((one) => (one.id === procedure ? change(one) : one)),
});
const withDays = (amount: number): PolicySpec =>
  changed('task', (of) => ({
    ...of,
    deadlines: {
      ...of.deadlines,
      start: { ...of.deadlines['start'], span: { unit: 'working-days', amount } } as AnyProcedure['deadlines'][string],
    },
  }));

describe('composePolicies', () => {
  it('joins three notices that do not touch one another, and says what each adds', () => {
    const slips = composePolicies(upper, threeColourSupervision({ year: 2025 }));
    expect(slips.conflicts).toEqual([]);
    expect(slips.additions.map(({ where }) => where)).toEqual(['slip']);
    const all = composePolicies(slips.policy ?? upper, burden2024({ year: 2025 }));
    expect(all.conflicts).toEqual([]);
    expect(all.policy?.procedures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['problem', 'slip', 'paper', 'conference', 'inspection-item']),
    );
  });
  it('a laxer limit is a conflict, clause against clause, and stops it', () => {
    const { policy, conflicts } = composePolicies(upper, withDays(5));
    expect(policy).toBeUndefined();
    expect(conflicts).toMatchObject([{ where: 'task.start', upper: ['2.5.2.c', '2.5.2.d', 'A22', 'S1.b'] }]);
    expect(conflicts[0]?.message.en).toBe('1 days above, 5 below');
  });
  it('2.6.3.x2 a stricter limit and another field to fill in are flagged as what the lower level adds', () => {
    const strict = composePolicies(withDays(3), upper);
    expect(strict.conflicts).toEqual([]);
    expect(strict.additions.map(({ where }) => where)).toEqual(['task.start']);
    const fewer = changed('task', (of) => {
      const start = of.commands['task.receive'];
      return start === undefined ? of : { ...of, commands: { ...of.commands, 'task.start': start } };
    });
    expect(composePolicies(fewer, upper).additions).toMatchObject([
      { where: 'task.start', message: { en: 'more to fill in below: step' } },
    ]);
  });
  it('an option chosen differently is a conflict', () => {
    const other = countyCampaign({ year: 2025, choices: { 'sign-off-days': 2 } });
    expect(composePolicies(upper, other).conflicts).toMatchObject([
      { where: 'option sign-off-days', upper: ['2.6.1.d', 'A7'] },
    ]);
  });
});

describe('policyBurden', () => {
  it('every entry the policy asks for cites a clause, and is asked of somebody', () => {
    const { rows } = policyBurden(upper);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ cites, roles }) => cites.length === 0 || roles.length === 0)).toEqual([]);
    const known = new Set(Object.keys(upper.clauses));
    expect(rows.flatMap(({ cites }) => cites).filter((clause) => !known.has(clause))).toEqual([]);
  });
  it('says what falls to a unit and to each of its people, and what is signed in person', async () => {
    const c = await county();
    const burden = policyBurden(countyCampaign({ year: 2022 }), {
      view: c.engine.registry(),
      units: ['finance', 'river'],
      on: day('2022-08-01'),
    });
    const finance = burden.units.find(({ unit }) => unit === 'finance');
    const of = (person: string) => finance?.people.find((one) => one.person === person);
    expect(finance?.people.map(({ person }) => person)).toEqual(['zhao', 'qian', 'sun', 'li']);
    expect(of('zhao')?.entries).toBeGreaterThan(of('sun')?.entries ?? 0);
    expect(finance?.entries).toBeGreaterThanOrEqual(of('zhao')?.entries ?? 0);
    const signed = burden.rows.filter(({ signed: inPerson }) => inPerson).map(({ command }) => command);
    expect(signed).toEqual(expect.arrayContaining(['participation.sign-plan', 'participation.sum-up', 'clue.sign']));
    const find = burden.rows.find(({ command }) => command === 'problem.find');
    expect(find).toMatchObject({
      required: ['focus', 'source', 'place', 'description'],
      optional: ['behaviours', 'comesFrom', 'areas'],
      occasion: 'each',
    });
  });
});
