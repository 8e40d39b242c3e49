/** Arrivals worked out: their windows as instants, and what shocks add to them. */
import type { Behaviour } from '../behaviour/index.js';
import type { ArrivalPlan, ComingPlan } from './plan.js';
import { arrivalTask, demandKinds } from './tasks.js';
import type { Around } from './tasks.js';

/** Every arrival of a behaviour; their tasks are numbered from `place` on. */
export const arrivalsOf = (around: Around, behaviour: Behaviour, place: number): readonly ArrivalPlan[] => {
  const { faults, days } = around;
  const { arrivals, shocks = [], truth } = behaviour;
  const hits = shocks.map(({ on }, i) => days.instants(`behaviour.shocks.${i}.on`, on).start);
  shocks.forEach((shock, i) => {
    if (shock.kind === 'requests' && !arrivals.some(({ id }) => id === shock.arrival))
      faults.add(`behaviour.shocks.${i}.arrival`, `没有来源 ${shock.arrival}`, `there is no arrival ${shock.arrival}`);
    demandKinds(around, `behaviour.shocks.${i}.kinds`, shock.kinds);
  });
  return arrivals.map((arrival, i): ArrivalPlan => {
    const path = `behaviour.arrivals.${i}`;
    const { comes } = arrival;
    const coming = (): ComingPlan => {
      if (comes.kind === 'once') {
        if (comes.to === undefined)
          return { kind: 'once', from: days.instants(`${path}.comes.on`, comes.on).start, to: undefined };
        const { start, end } = days.window(`${path}.comes`, ['on', 'to'], comes.on, comes.to);
        return { kind: 'once', from: start, to: end };
      }
      const { start: from, end: to } = days.window(`${path}.comes`, ['from', 'to'], comes.from, comes.to);
      if (comes.kind === 'rate') return { kind: 'rate', gap: 1 / comes.perDay, from, to };
      if (truth === undefined) faults.add(`${path}.comes`, '未设真实问题 truth', 'there is no hidden truth to find');
      return { kind: 'found', from, to };
    };
    return {
      task: arrivalTask(around, path, place + i, arrival),
      perUnit: arrival.per === 'unit',
      comes: coming(),
      person: arrival.person,
      case: arrival.case,
      bursts: shocks.flatMap((shock, at) =>
        shock.kind === 'requests' && shock.arrival === arrival.id
          ? [{ at: hits[at] ?? Number.NaN, count: shock.count, kinds: shock.kinds }]
          : [],
      ),
    };
  });
};
