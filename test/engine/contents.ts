/** What a campaign's state holds, as text: two states that say the same are the same to everybody. */
import { countsKept, viewState } from '../../src/engine/index.js';
import type { CampaignState } from '../../src/engine/index.js';
import { canonicalJson } from '../../src/shared/index.js';

/** The same without what says nothing: `undefined` is as if it were not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Everything but the clock, which refusals move, as canonical JSON. */
export const contentsOf = (state: CampaignState): string => {
  const view = viewState(state);
  const counts = [...countsKept(state)].flatMap(([{ tally, unit, member }, count]) =>
    count === 0 ? [] : [JSON.stringify([tally, unit ?? null, member ?? null, count])],
  );
  const parts = {
    head: view.head,
    cases: [...view.cases()],
    counts: counts.sort(),
    units: [...view.units()],
    people: [...view.people()],
    staff: Array.from(view.units(), ({ id }) => view.staff(id)),
    suspensions: view.suspensions(),
    faults: view.faults(),
    balance: state.balance,
    calendar: [view.calendar.knownFrom, view.calendar.knownUntil],
    due: view.nextDue() ?? null,
  };
  return canonicalJson(plain(parts));
};
