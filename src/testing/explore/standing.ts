/** Where things stand, as properties see it; what they look at becomes part of a state's identity. */
import { dayOf } from '../../calendar/index.js';
import { phaseOf } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Case, PolicyEvent } from '../../policy/index.js';
import type { Happening, Standing } from './property.js';
import { noteRead, tracked } from './reads.js';
import type { Reads } from './reads.js';

/** Shows states to properties. */
export interface Viewer {
  standing(state: CampaignState): Standing;
  happening(
    event: PolicyEvent,
    before: CampaignState,
    after: CampaignState,
    together: readonly PolicyEvent[],
  ): Happening;
}

/** A viewer that notes in `reads` what is looked at. */
export const viewer = (reads: Reads): Viewer => {
  const note = (what: string): void => {
    noteRead(reads, what);
  };
  const shown = (of: Case | undefined): Case | undefined => tracked(of, note);
  const standing = (state: CampaignState): Standing => ({
    today: dayOf(state.now, state.calendar.zone),
    at: state.now,
    phase: phaseOf(state.policy, state),
    case: (id) => shown(state.cases.entries.get(id)),
    cases: (procedure) =>
      [...state.cases.entries.values()].flatMap((of) => (of.procedure === procedure ? (shown(of) ?? []) : [])),
    total: (tally, unit) => {
      note(`#${tally}`);
      return state.tallies.entries.get(unit === undefined ? tally : `${tally}:${unit}`) ?? 0;
    },
  });
  return {
    standing,
    happening: (event, before, after, together) => ({
      ...standing(after),
      event,
      before: shown(before.cases.entries.get(event.case ?? '')),
      after: shown(after.cases.entries.get(event.case ?? '')),
      together,
    }),
  };
};
