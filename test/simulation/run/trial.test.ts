/** A run with all randomness removed is the trial dispatching the same commands, event for event. */
import { expect, it } from 'vitest';
import type { Admitted } from '../../../src/engine/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { trialOf } from '../../../src/testing/trial.js';
import type { Trial } from '../../../src/testing/trial.js';
import { certain } from './certain.js';

const registeredTrial = ({ policy, units }: Scenario): Trial => {
  const trial = trialOf(policy);
  const host = (type: string, data: object) => trial.send({ type, by: 'host', at: '2021-12-31T12:00', data });
  for (const { id, kind } of units) {
    host('unit.register', { unit: id, name: id, kind });
    for (const n of [1, 2])
      host('person.appoint', { person: `${id}-clerk-${n}`, name: id, role: 'clerk', unit: id, from: '2021-01-01' });
  }
  return trial;
};

it('comes to the same events as a trial, deadlines included', () => {
  const scenario = certain({ takes: 20, after: 3, days: [10, 11, 12, 13, 14, 15] });
  const trial = registeredTrial(scenario);
  const before = trial.events.length;
  const events: PolicyEvent[] = [];
  const commands: Admitted[] = [];
  const results = simulate(
    { ...scenario, state: trial.state },
    { seed: 1, onEvent: (event) => events.push(event), onCommand: (command) => commands.push(command) },
  );
  for (const { id, type, by, at, case: of, unit, data } of commands)
    trial.send({ id, type, by, at: new Date(at ?? Number.NaN).toISOString(), case: of, unit, data });
  trial.pass('2022-03-01T00:00');
  expect(events.length).toBeGreaterThan(36);
  expect(events.filter(({ type }) => type === 'ticket.late').length).toBeGreaterThan(0);
  expect(results.events).toBe(events.length);
  expect(trial.events.slice(before)).toEqual(events);
});
