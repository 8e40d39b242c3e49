/** Ten planted faults: exploring finds each, by a way of at most eight steps that a scenario can run. */
import { describe, expect, it } from 'vitest';
import { explore } from '../../../../src/testing/index.js';
import { formatInstant } from '../../../../src/calendar/index.js';
import { isRefusal } from '../../../../src/engine/index.js';
import { faults } from './faults.js';
import { policy } from './soundness.js';

const steps = 8;

describe('planted faults', () => {
  it('there are ten', () => {
    expect(new Set(faults.map(({ title }) => title)).size).toBe(10);
  });
  it.each(faults.map((fault) => [fault.title, fault] as const))(
    '%s: found, and the way to it runs',
    (_, { plant, property, from, bounds }) => {
      const faulty = plant(policy);
      const situation = from(faulty);
      const start = situation.trial.fork();
      const [verdict] = explore(faulty, { from: situation.trial, property, bounds }).verdicts;
      expect(verdict?.result).toBe('refuted');
      const way = verdict?.counterexample ?? [];
      expect(way.length).toBeGreaterThan(0);
      expect(way.length).toBeLessThanOrEqual(steps);
      const at = (instant: number): string => formatInstant(instant, faulty.calendar.zone);
      for (const step of way)
        if (step.asked === undefined) start.pass(step.at);
        else expect(isRefusal(start.send({ ...step.asked, at: at(step.at) })), step.asked.type).toBe(false);
    },
  );
  it('the pack itself breaks none of them in as many steps', () => {
    for (const { property, from, bounds } of faults) {
      const { verdicts } = explore(policy, { from: from(policy).trial, property, bounds: { ...bounds, steps: 5 } });
      expect(verdicts.map(({ result }) => result)).toEqual(['proved']);
    }
  });
});
