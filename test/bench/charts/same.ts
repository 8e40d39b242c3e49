/** What is raced must do the same: a walk is compared step by step before it is timed. */
import { compileMachine } from '../../../src/chart/index.js';
import { beginning, life, problemMachine, problemSpec } from './machines.js';
import type { Event, Snapshot, Step } from './plain-switch.js';

const allEvents = (): readonly string[] => [
  ...new Set(
    Object.values(problemSpec.states ?? {}).flatMap((region) =>
      Object.values(region.states ?? {}).flatMap(({ on }) => Object.keys(on ?? {})),
    ),
  ),
];

/** Throws where the life of the benchmark has an event that does nothing there any more. */
export const demandLife = (): void => {
  const chart = compileMachine(problemMachine);
  let { snapshot } = chart.initial();
  for (const type of [...beginning, ...life, ...life]) {
    const step = chart.step(snapshot, { type, allows: () => true });
    if (step.effects.length === 0)
      throw new Error(
        `the life in test/bench/charts/machines.ts is not one of the problem's any more: ` +
          `${type} does nothing in ${JSON.stringify(snapshot.value)}`,
      );
    ({ snapshot } = step);
  }
};

/** Throws where a switch takes another step than the chart: along the life, and on so many steps of a walk over all events. */
export const demandSame = (own: (snapshot: Snapshot, event: Event) => Step, steps: number): void => {
  const chart = compileMachine(problemMachine);
  const first = chart.initial();
  let chance = 1;
  const draw = (below: number): number => {
    chance = (Math.imul(chance, 1_103_515_245) + 12_345) >>> 0;
    return (chance >>> 8) % below;
  };
  const types = allEvents();
  const walks: readonly (readonly Event[])[] = [
    [...beginning, ...life, ...life].map((type) => ({ type, allows: () => true })),
    Array.from({ length: steps }, () => {
      const yes = draw(2) === 0;
      return { type: types[draw(types.length)] ?? '', allows: () => yes };
    }),
  ];
  for (const walk of walks) {
    let step = first;
    let snapshot: Snapshot = { value: step.snapshot.value as Snapshot['value'], context: {}, status: 'active' };
    walk.forEach((event, i) => {
      const before = JSON.stringify(snapshot.value);
      step = chart.step(step.snapshot, event);
      const made = own(snapshot, event);
      ({ snapshot } = made);
      const [wanted, got] = [step, made].map((one) => JSON.stringify([one.snapshot.value, one.effects]));
      if (wanted !== got)
        throw new Error(
          `the plain switch (test/bench/charts/plain-switch.ts) is not the problem's chart: ` +
            `step ${i + 1}, ${event.type} in ${before}, gives ${got} instead of ${wanted}`,
        );
    });
  }
};
