/** Registries are accepted as they come, on three policies, and their changes to offices take effect on their days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burden2024 } from '../../../src/packs/burden-2024/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { threeColourSupervision } from '../../../src/packs/three-colour-supervision/index.js';
import { appointments, people, units } from '../../../src/testing/arbitraries/index.js';
import { eveOf, registering, standardCast } from '../../../src/testing/cast.js';
import { trialOf } from '../../../src/testing/trial.js';

const county = countyCampaign({ year: 2022 });
const policies = [county, threeColourSupervision({ year: 2025 }), burden2024({ year: 2025 })];
const dataOf = (data: unknown) => data as Readonly<Record<string, unknown>>;

describe('units and people', () => {
  it('hold the standard cast, and offices that the policy knows in units that are there', () => {
    const both = units(county).chain((of) => fc.tuple(fc.constant(of), people(county, of)));
    fc.assert(
      fc.property(both, ([of, staff]) => {
        expect(new Set(of.map(({ unit }) => unit)).size).toBe(of.length);
        expect(new Set(staff.map(({ person }) => person)).size).toBe(staff.length);
        expect(staff).toEqual(expect.arrayContaining([...standardCast(county).people]));
        for (const { role, unit } of staff) {
          expect(county.roles[role]).toBeDefined();
          expect(of.some((one) => one.unit === unit)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('appointments', () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    'of %s are accepted in their order on the eve',
    (_id, policy) => {
      fc.assert(
        fc.property(appointments(policy, { changes: 8 }), (commands) => {
          const trial = trialOf(policy);
          for (const sent of commands) trial.send({ ...sent, at: eveOf(policy) });
          expect(
            trial.timeline.flatMap(({ refusal, asked }) => (refusal === undefined ? [] : [[asked, refusal]])),
          ).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('bring acting holders, leave, replacements, vacancies and delegations', () => {
    const commands = fc.sample(appointments(county), { numRuns: 100, seed: 1 }).flat();
    const types = new Set(commands.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'delegation.grant',
      'person.appoint',
      'person.leave',
      'person.relieve',
      'unit.register',
    ]);
    expect(commands.some(({ data }) => dataOf(data)['acting'] === true)).toBe(true);
    expect(commands.some(({ data }) => String(dataOf(data)['person']).endsWith('-next'))).toBe(true);
  });

  it('shrink to the standard cast', () => {
    const { counterexample } = fc.check(
      fc.property(appointments(county), () => false),
      { seed: 3 },
    );
    expect(counterexample?.[0]).toEqual(registering(county, standardCast(county)));
  });
});
