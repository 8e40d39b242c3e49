/** A unit's luck is its own: what another unit's part of the policy or people does leaves it where it was. */
import { expect, it } from 'vitest';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { counters } from './shop.js';

const eventsOf = (scenario: Scenario, unit: string): readonly string[] => {
  const found: string[] = [];
  const onEvent = ({ type, at, by, case: of, unit: own }: PolicyEvent): void => {
    if (own === unit && type !== 'ticket.late') found.push(`${at} ${type} ${of ?? ''} ${by}`);
  };
  simulate(scenario, { seed: 5, onEvent });
  return found;
};

const given = { units: 3, clerks: 2, perDay: 9, to: '2022-03-31' };
const scenario = counters(given);

it('stays where it was when another unit has other people', () => {
  const other = scenario.units.map((unit) => (unit.id === 'u1' ? { ...unit, staff: { clerk: 5 } } : unit));
  expect(eventsOf({ ...scenario, units: other }, 'u2')).toEqual(eventsOf(scenario, 'u2'));
  expect(eventsOf({ ...scenario, units: other }, 'u1')).not.toEqual(eventsOf(scenario, 'u1'));
});

it('stays where it was when the policy sets another limit', () => {
  const strict = counters({ ...given, days: 1 });
  for (const unit of ['u1', 'u2', 'u3']) expect(eventsOf(strict, unit)).toEqual(eventsOf(scenario, unit));
});

it('differs from unit to unit and from seed to seed', () => {
  const times = (unit: string) => eventsOf(scenario, unit).map((line) => line.split(' ')[0]);
  expect(times('u1')).not.toEqual(times('u2'));
});
