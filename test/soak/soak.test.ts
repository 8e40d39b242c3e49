/** The long runs: fifty kills of the main job, a hundred thousand fuzzed commands on the county pack. */
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine, registryCommands } from '../../src/engine/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { policyBurden } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { compareMachines } from '../chart/machines/property.js';
import { fuzz } from '../engine/fuzz.js';
import { killAndContinue } from '../examples/kill.js';

const many = (prefix: string): readonly string[] => Array.from({ length: 60 }, (_, n) => `${prefix}${n}`);
/** Cases of every procedure; those that a subject has only once keep their own id. */
const casesOf = (procedure: string): readonly string[] => {
  if (procedure === 'campaign') return ['campaign'];
  return procedure === 'participation' ? ['participation:finance'] : many(`${procedure}-`);
};

describe('soak', () => {
  it('killed fifty times at random and continued, the main job ends with the same hash', async () => {
    mkdirSync('out', { recursive: true });
    const { disturbed, undisturbed, killed } = await killAndContinue(50, 20221031);
    console.log(`killed ${killed} times; ${disturbed}`);
    expect(killed).toBe(50);
    expect(disturbed).toBe(undisturbed);
    expect(disturbed).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('20,000 random machines and programs: a compiled chart takes the same steps as XState', () => {
    const seen = compareMachines({ numRuns: 20_000 });
    console.log(seen);
    expect(seen.pairs).toBe(20_000);
    expect(seen.steps).toBeGreaterThan(60_000);
  });

  it('100,000 fuzzed commands are accepted, or refused with a code', async () => {
    const policy = countyCampaign({ year: 2022 });
    const now = () => Date.UTC(2022, 10, 30);
    const engine = await createEngine({ policy, store: memoryStore(), clock: now });
    const people = [
      ['finance', 'department', 'head', 'deputy', 'cadre'],
      ['office', 'office', 'office', 'inspector', 'authority', 'organ', 'staffing', 'lead'],
    ] as const;
    for (const [unit, kind, ...roles] of people) {
      await engine.receive({
        id: `u-${unit}`,
        type: 'unit.register',
        at: '2022-07-18T09:00+08:00',
        by: 'host',
        data: { unit, name: unit, kind },
      });
      for (const role of roles)
        await engine.receive({
          id: `p-${role}`,
          type: 'person.appoint',
          at: '2022-07-18T09:00+08:00',
          by: 'host',
          data: { person: `p-${role}`, name: role, role, unit, from: '2021-01-01' },
        });
    }
    await engine.receive({
      id: 'prepare',
      type: 'campaign.prepare',
      at: '2022-07-20T09:00+08:00',
      by: 'p-office',
      case: 'campaign',
      data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' },
    });
    const commands = Object.assign({}, ...policy.procedures.map((one) => one.commands), registryCommands) as Record<
      string,
      { samples: readonly unknown[] }
    >;
    const asked = policyBurden(policy).rows;
    const start = Date.UTC(2022, 6, 21) / 60_000;
    const report = await fuzz(
      engine,
      {
        types: [...Object.keys(commands), 'no.such'],
        cases: ['campaign', 'participation:finance', 'problem-1', 'escalation-1', 'task-1', 'clue-1'],
        casesFor: (type) => casesOf(type.split('.')[0] ?? ''),
        units: ['finance', 'office'],
        people: [
          'p-head',
          'p-deputy',
          'p-cadre',
          'p-office',
          'p-inspector',
          'p-authority',
          'p-organ',
          'p-staffing',
          'p-lead',
        ],
        peopleFor: (type) =>
          asked.filter(({ command }) => command === type).flatMap(({ roles }) => roles.map((role) => `p-${role}`)),
        samples: (type) => commands[type]?.samples ?? [{}],
        from: start,
        to: start + 60 * 24 * 120,
      },
      100_000,
      20220721,
      now,
    );
    console.log(report);
    expect(report.accepted).toBeGreaterThan(1000);
    expect(Object.keys(report.refused).length).toBeGreaterThan(25);
  });
});
