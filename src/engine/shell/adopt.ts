/** Adopting a policy in one unit of work; a rehearsal is the same without the append. */
import { parseInstant } from '../../calendar/index.js';
import type { Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { DubanError, deepFreeze, text } from '../../shared/index.js';
import { adoptPolicy, discard, duePerUnit, transact } from '../kernel/index.js';
import type { Adoption, Charter, Transaction } from '../kernel/index.js';
import { adopt, emptyState } from '../state/index.js';
import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { journalledOf } from './jobs.js';
import { catchUp, foldTail, followTime } from './log.js';
import { registrarsIn } from './registrars.js';
import type { EventStore } from './store.js';
import type { Workplace } from './unit.js';

const notAdopted = (en: string): DubanError =>
  new DubanError('not-adopted', text(`未能改用新规则：${en}`, `the policy was not adopted: ${en}`));

/** Decides the adoption against what a unit has seen. Time up to it passes under the new policy only where it must. */
const decideAdoption = (place: Workplace, adoption: Adoption, charter: Charter): Transaction => {
  const at = adoption.at === undefined ? undefined : parseInstant(adoption.at);
  const { policy, state } = place;
  return transact(
    policy,
    state,
    [
      {
        kind: 'step',
        name: adoption.id,
        at,
        take: (run) => {
          adoptPolicy(run, adoption, charter);
          return undefined;
        },
      },
    ],
    { ...place.present(), given: true, most: Number.POSITIVE_INFINITY },
    place.trace,
  );
};

/** Adopts the place's policy; `DubanError` `not-entitled`, `stranded-cases`, `in-the-future`, and nothing has happened. */
export const adoptInUnit = async (
  place: Workplace,
  adoption: Adoption,
  charter: Charter,
  append: boolean,
): Promise<readonly PolicyEvent[]> => {
  const { policy, state, store } = place;
  let made: Transaction | undefined;
  try {
    await store.unit({ after: state.head, answers: [], histories: [] }, (seen) => {
      if (seen.fingerprint !== charter.from) throw notAdopted('the campaign has passed under another policy meanwhile');
      foldTail(state, seen.tail);
      if (seen.head > state.head) throw notAdopted('the log grows too fast: try again');
      followTime(state, seen);
      const registrars = new Set(charter.registrars);
      registrarsIn(registrars)(seen.tail);
      made = decideAdoption(place, adoption, { ...charter, registrars });
      const [result] = made.results;
      if (result?.kind === 'threw') throw result.thrown;
      if (result?.kind === 'refused')
        throw notAdopted(result.refusal.failures.map(({ message }) => message.en).join('; '));
      return {
        write: append
          ? {
              events: made.events,
              answers: [],
              refusals: [],
              strangers: 0,
              reached: made.reached,
              fingerprint: policy.fingerprint,
            }
          : undefined,
        value: undefined,
      };
    });
  } catch (thrown) {
    if (made !== undefined) discard(made);
    throw thrown;
  }
  const done = made as unknown as Transaction;
  if (!append) {
    discard(done);
    return done.events.map(deepFreeze);
  }
  if (done.draft !== undefined) adopt(state, done.draft);
  followTime(state, done);
  return done.events.map(deepFreeze);
};

/** What rehearsing needs: the new policy, the running campaign's store, and the adoption as it would be. */
export interface Rehearsal<T extends PolicyTypes> {
  readonly policy: Policy<T>;
  readonly store: EventStore;
  readonly adopt: Adoption;
  /** The host's present (default: the machine's clock). */
  readonly clock?: Clock;
}

/**
 * What adopting a policy would come to, event by event: limits that move with their old and new day, cases carried over,
 * totals recounted. Nothing is recorded. `DubanError` as the adoption itself would throw.
 */
export const rehearse = async <T extends PolicyTypes>({
  policy,
  store,
  adopt: adoption,
  clock = systemClock,
}: Rehearsal<T>): Promise<readonly PolicyEvent[]> => {
  const state = emptyState(policy);
  const { fingerprint } = await store.head();
  if (fingerprint === undefined) throw notAdopted('the stream is empty: open it under the policy');
  const registrars = new Set<string>();
  await catchUp(state, store, registrarsIn(registrars));
  const place: Workplace = {
    policy,
    state,
    store,
    trace: undefined,
    journalled: journalledOf(Number.POSITIVE_INFINITY),
    present: () => ({ now: clock(), given: true, maxJump: Number.POSITIVE_INFINITY, most: duePerUnit }),
    hear: () => undefined,
  };
  return adoptInUnit(place, adoption, { from: fingerprint, registrars }, false);
};
