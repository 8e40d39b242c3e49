/** Whether a scenario goes on from where a state stands: with people in office there, and the log that led to it. */
import { dayOf } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { registryView, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import type { Faults } from '../behaviour/index.js';
import { membersOf } from './register.js';
import type { UnitSpec } from './scenario.js';

/** Tells units that the state does not have, and people who are not in office in it on the day it is gone on from. */
export const checkPeople = (state: CampaignState, units: readonly UnitSpec[], at: Instant, faults: Faults): void => {
  const registry = registryView(state);
  const on = dayOf(at, state.calendar.zone);
  units.forEach((unit, i) => {
    if (registry.unit(unit.id) === undefined) {
      faults.add(`units.${i}.id`, `该行动没有单位 ${unit.id}`, `the campaign has no unit ${unit.id}`);
      return;
    }
    for (const { id, roles } of membersOf(unit)) {
      const held = registry.appointments(id, on).filter((one) => one.unit === unit.id);
      for (const role of roles)
        if (!held.some((one) => one.role === role))
          faults.add(
            `units.${i}.staff.${role}`,
            `${on} ${id} 未任此职：先在行动中任命，再由其状态继续`,
            `${id} does not hold that office on ${on}: appoint them in the campaign first, and go on from its state then`,
          );
    }
  });
};

/** Tells a log that does not end where the state stands. Before there is any case, there is nothing to tell of one. */
export const checkHistory = (state: CampaignState, history: readonly PolicyEvent[], faults: Faults): void => {
  const { head } = state;
  const last = history.at(-1)?.seq ?? 0;
  if (last !== head && !(last === 0 && viewState(state).caseCount() === 0))
    faults.add(
      'history',
      `须为直至该状态的日志：止于第 ${last} 条，状态止于第 ${head} 条`,
      `the log that led to the state: it ends at event ${last}, the state at ${head}`,
    );
};
