/** Units of a run: their people, queues, luck and cases. */
import type { Instant } from '../../calendar/index.js';
import type { Profile } from '../behaviour/index.js';
import type { Random, Streams } from '../random/index.js';
import type { Plan, UnitPlan } from '../scenario/index.js';
import { queueOf, serves, serveTogether } from './people.js';
import type { Queue, Staff, UnitNow } from './work-force.js';

const profileOf = ({ profiles }: Plan, { fixed, mix }: UnitPlan, random: Random): number => {
  const drawn = random.next();
  return fixed ?? mix.find(({ upTo }) => drawn < upTo)?.profile ?? (profiles.length > 0 ? 0 : -1);
};

/** A unit at the beginning of a run. Its luck comes from streams of its own, told by run, unit and purpose. */
export const unitNow = (
  plan: Plan,
  unit: UnitPlan,
  place: number,
  streams: Streams,
  run: number,
  fieldsOf: UnitNow['fieldsOf'],
): UnitNow => {
  const profile = profileOf(plan, unit, streams.stream('run', run, unit.id, 'profile'));
  const lucks: (Random | undefined)[] = [];
  const { clock } = unit;
  const staff: Staff[] = [];
  const queues = new Map<string, Queue>();
  const holders = new Map<string, string[]>();
  const now: UnitNow = {
    plan: unit,
    profile: plan.profiles[profile] as Profile,
    subject: {
      unit: unit.id,
      size: unit.size,
      kind: unit.kindPlace,
      profile,
      place,
      hoursADay: clock.hoursADay,
      holders: unit.people.map(({ roles }) => roles[0] ?? ''),
      officeHours: clock.between(plan.from, plan.until),
      hoursBetween: (from: Instant, to: Instant) => clock.between(from, to),
      problems: 0,
      found: 0,
      closedReal: 0,
      closedFalse: 0,
    },
    staff,
    queues,
    holders,
    cases: new Map(),
    brought: new Int32Array(plan.work.length),
    luck: (purpose) => (lucks[purpose] ??= streams.stream('run', run, unit.id, purpose)),
    fieldsOf,
  };
  for (const { id, roles } of unit.people) {
    const one: Staff = { id, unit: now, roles, queues: [], job: undefined, began: 0, expected: 0 };
    staff.push(one);
    serves(one, queueOf());
    for (const role of roles) {
      const queue = queues.get(role) ?? queueOf();
      queues.set(role, queue);
      serves(one, queue);
      holders.set(role, [...(holders.get(role) ?? []), id]);
    }
  }
  serveTogether(queues, plan.together.here, staff);
  return now;
};
