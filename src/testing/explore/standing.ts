/** Where things stand, as properties see it; what they look at becomes part of a state's identity. */
import { dayOf } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import { phaseOf, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Case, PolicyEvent } from '../../policy/index.js';
import type { Happening, Standing } from './property.js';
import { noteRead, noteReadAfter, tracked } from './reads.js';
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
  const looks = (state: CampaignState): Pick<Standing, 'case' | 'cases' | 'total'> => ({
    case: (id) => shown(viewState(state).case(id)),
    cases: (procedure) =>
      [...viewState(state).cases()].flatMap((of) => (of.procedure === procedure ? (shown(of) ?? []) : [])),
    total: (tally, unit) => {
      note(`#${tally}`);
      return viewState(state).total(tally, unit);
    },
  });
  const now = (state: CampaignState): CampaignState['now'] => {
    note('@today');
    return state.now;
  };
  const today = (state: CampaignState): Day => dayOf(now(state), state.calendar.zone);
  const phase = (state: CampaignState): string | undefined => phaseOf(state.policy, state);
  // Days, phases and cases are looked up when asked for: most properties ask for little, of very many states.
  return {
    standing: (state) => ({
      ...looks(state),
      get at() {
        return now(state);
      },
      get today() {
        return today(state);
      },
      get phase() {
        return phase(state);
      },
    }),
    happening: (event, before, after, together) => ({
      ...looks(after),
      get at() {
        return now(after);
      },
      get today() {
        return today(after);
      },
      get phase() {
        return phase(after);
      },
      event,
      get before() {
        return shown(viewState(before).case(event.case ?? ''));
      },
      get after() {
        return tracked(viewState(after).case(event.case ?? ''), noteReadAfter(reads, event));
      },
      together,
    }),
  };
};
