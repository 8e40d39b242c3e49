/** Arrivals worked out: their windows as instants, and what shocks add to them. */
import type { Behaviour } from '../behaviour/index.js';
import type { ArrivalPlan, ComingPlan } from './plan.js';
import { arrivalTask } from './tasks.js';
import type { Around } from './tasks.js';

/** Every arrival of a behaviour; their tasks are numbered from `place` on. */
export const arrivalsOf = (around: Around, behaviour: Behaviour, place: number): readonly ArrivalPlan[] => {
  const { faults } = around;
  const { arrivals, shocks = [], truth } = behaviour;
  shocks.forEach((shock, i) => {
    if (shock.kind === 'requests' && !arrivals.some(({ id }) => id === shock.arrival))
      faults.add(`behaviour.shocks.${i}.arrival`, `没有来源 ${shock.arrival}`, `there is no arrival ${shock.arrival}`);
    for (const kind of shock.kinds)
      if (!around.kinds.includes(kind))
        faults.add(`behaviour.shocks.${i}.kinds`, `没有 ${kind} 这种单位`, `there is no unit of kind ${kind}`);
  });
  return arrivals.map((arrival, i): ArrivalPlan => {
    const path = `behaviour.arrivals.${i}`;
    const { comes } = arrival;
    const coming = (): ComingPlan => {
      if (comes.kind === 'once')
        return {
          kind: 'once',
          from: around.day(`${path}.comes.on`, comes.on).start,
          to: comes.to === undefined ? undefined : around.day(`${path}.comes.to`, comes.to).end,
        };
      const from = around.day(`${path}.comes.from`, comes.from).start;
      const to = around.day(`${path}.comes.to`, comes.to).end;
      if (comes.kind === 'found') {
        if (truth === undefined) faults.add(`${path}.comes`, '未设真实问题 truth', 'there is no hidden truth to find');
        return { kind: 'found', from, to };
      }
      if (!(comes.perDay > 0 && Number.isFinite(comes.perDay)))
        faults.add(`${path}.comes.perDay`, '须大于 0', 'must be above 0');
      return { kind: 'rate', gap: 1 / comes.perDay, from, to };
    };
    return {
      task: arrivalTask(around, path, place + i, arrival),
      perUnit: arrival.per === 'unit',
      comes: coming(),
      person: arrival.person,
      case: arrival.case,
      bursts: shocks.flatMap((shock, at) =>
        shock.kind === 'requests' && shock.arrival === arrival.id
          ? [{ at: around.day(`behaviour.shocks.${at}.on`, shock.on).start, count: shock.count, kinds: shock.kinds }]
          : [],
      ),
    };
  });
};
