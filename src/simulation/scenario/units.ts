/** Units held against each other and the policy, beyond what the registry tells. */
import { viewState } from '../../engine/index.js';
import type { Faults } from '../behaviour/index.js';
import { membersOf } from './register.js';
import type { Scenario } from './scenario.js';

/** Tells what is wrong with the people of a scenario that the registry does not tell. */
export const checkUnits = ({ policy, units, behaviour, state }: Scenario, faults: Faults): void => {
  const members = units.map((unit) => membersOf(unit));
  const registered = state === undefined ? [] : [...viewState(state).people()];
  const people = new Set([...registered, ...members.flat()].map(({ id }) => id));
  const asked = [...behaviour.habits, ...behaviour.arrivals].map(({ role }) => policy.roles[role]);
  const anywhere = asked.flatMap((scope) => (scope?.scope === 'anywhere' ? scope.of : []));
  units.forEach(({ id, kind, leader }, i) => {
    if (leader !== undefined && !people.has(leader))
      faults.add(`units.${i}.leader`, `没有人员 ${leader}`, `there is nobody called ${leader}`);
    // Whoever takes no part serves those who do: by a role beyond its own unit, or as their parent.
    const serves =
      members[i]?.some(({ roles }) =>
        roles.some((role) => policy.roles[role]?.scope !== 'unit' || anywhere.includes(role)),
      ) === true || units.some(({ parent }) => parent === id);
    if (state === undefined && !policy.scope.kinds.includes(kind) && !serves)
      faults.add(
        `units.${i}.kind`,
        `${kind} 类单位不在行动范围，也无人为其他单位办事`,
        `units of kind ${kind} take no part, and nobody in it does anything for others`,
      );
  });
};
