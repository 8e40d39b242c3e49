/** The population of a live campaign: its units and whoever holds office in them on a day. */
import type { Day } from '../../calendar/index.js';
import { registryView, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { UnitSpec } from '../scenario/index.js';

/** Every unit that has not been replaced, with its people in force on a day; whoever is on leave then is left out. */
export const populationOf = (state: CampaignState, on: Day): readonly UnitSpec[] => {
  const registry = registryView(state);
  return [...viewState(state).units()]
    .filter(({ successor }) => successor === undefined)
    .map(({ id, kind, name, parent, leader }): UnitSpec => {
      const staff: Record<string, string[]> = {};
      for (const person of registry.members(id, on))
        for (const { unit, role } of registry.appointments(person, on))
          if (unit === id) (staff[role] ??= []).push(person);
      return {
        id,
        kind,
        name,
        ...(parent === undefined ? {} : { parent }),
        ...(leader === undefined ? {} : { leader }),
        staff,
      };
    });
};
