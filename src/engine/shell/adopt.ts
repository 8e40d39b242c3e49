/** Adopting a policy in one unit of work; a rehearsal is the same without the append. */
import { z } from 'zod';
import { instantSchema, parseInstant } from '../../calendar/index.js';
import type { Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { DubanError, deepFreeze, isTakenIn, takeIn, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { adoptPolicy, discard, transact } from '../kernel/index.js';
import type { Adoption, Charter, Transaction } from '../kernel/index.js';
import { adopt, emptyState } from '../state/index.js';
import { presentBy } from './clock.js';
import type { TimeOptions } from './clock.js';
import { journalledOf } from './jobs.js';
import { catchUp, foldTail, followTime } from './log.js';
import { registrarsIn } from './registrars.js';
import type { EventStore } from './store.js';
import type { Workplace } from './unit.js';

const notAdopted = (en: string, faults: readonly Fault[] = []): DubanError =>
  new DubanError('not-adopted', text(`未能改用新规则：${en}`, `the policy was not adopted: ${en}`), faults);

const name = z.string().min(1).max(200);
const adoptionSchema = z.strictObject({
  id: name,
  at: instantSchema.optional(),
  by: name,
  reason: z.string(),
  limits: z.enum(['keep', 'anew']).optional(),
  states: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  onPurpose: z.boolean().optional(),
});

/**
 * An adoption as it is handed in, copied. `DubanError` `not-adopted` names each field that is not right, and procedures in
 * `states` that the policy does not have.
 */
export const takeAdoption = (policy: Policy, given: Adoption): Adoption => {
  const taken = takeIn(given);
  if (!isTakenIn(taken)) throw notAdopted('adopt is no data', [taken]);
  const { success, error } = adoptionSchema.safeParse(taken.value);
  if (!success)
    throw notAdopted(
      'fields of adopt are not right',
      error.issues.map(({ path, message }) => ({ path: path.join('.'), message: text(message, message) })),
    );
  const adoption = taken.value as unknown as Adoption;
  const strange = Object.keys(adoption.states ?? {}).filter((id) => policy.procedures.every((one) => one.id !== id));
  if (strange.length > 0)
    throw notAdopted(
      `states names what is no procedure: ${strange.join(', ')}`,
      strange.map((id) => ({
        path: `states.${id}`,
        message: text(`新规则没有办理流程${id}`, `the new policy has no procedure ${id}`),
      })),
    );
  return adoption;
};

/** Decides the adoption against what a unit has seen. Time up to it passes under the new policy only where it must. */
const decideAdoption = (place: Workplace, adoption: Adoption, charter: Charter): Transaction => {
  const at = adoption.at === undefined ? undefined : parseInstant(adoption.at);
  const { policy, state } = place;
  const present = place.present();
  const maxJump = adoption.onPurpose === true ? Number.POSITIVE_INFINITY : present.maxJump;
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
    { ...present, given: true, maxJump, most: Number.POSITIVE_INFINITY },
    place.trace,
  );
};

/** Adopts the place's policy; `DubanError` `not-adopted`, `not-entitled`, `stranded-cases`, `time-jump`, and nothing has happened. */
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

/** What rehearsing needs: the new policy, the running campaign's store, and the adoption and time's options as they would be. */
export interface Rehearsal<T extends PolicyTypes> extends TimeOptions {
  readonly policy: Policy<T>;
  readonly store: EventStore;
  readonly adopt: Adoption;
}

/**
 * What adopting a policy would come to, event by event: limits that move with their old and new day, cases carried over,
 * totals recounted; nothing where the stream is empty, or runs under this very policy. Nothing is recorded. `DubanError` as
 * the adoption itself would throw.
 */
export const rehearse = async <T extends PolicyTypes>({
  policy,
  store,
  adopt: given,
  ...time
}: Rehearsal<T>): Promise<readonly PolicyEvent[]> => {
  const adoption = takeAdoption(policy, given);
  const state = emptyState(policy);
  const { fingerprint } = await store.head();
  if (fingerprint === undefined || fingerprint === policy.fingerprint) return [];
  const registrars = new Set<string>();
  await catchUp(state, store, registrarsIn(registrars));
  const place: Workplace = {
    policy,
    state,
    store,
    trace: undefined,
    journalled: journalledOf(Number.POSITIVE_INFINITY),
    present: presentBy(time),
    hear: () => undefined,
  };
  return adoptInUnit(place, adoption, { from: fingerprint, registrars }, false);
};
