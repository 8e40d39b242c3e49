/**
 * Where each event leads, written from the notice and held against every run: `from → to`, with `|` where an option decides,
 * and for an event that opens a case where the case begins. What is not named stays where it is. What leads here or there
 * stands under the event and what decides.
 */
import type { JsonObject } from '../../../../src/shared/index.js';
import { waysOfDays } from './ways-days.js';
import { waysOfSupervision } from './ways-supervision.js';
import { waysOfWork } from './ways-work.js';

/** Lines by event. */
export type Ways = Readonly<Record<string, readonly string[]>>;

/** Every event that leads anywhere. */
export const ways: Ways = { ...waysOfWork, ...waysOfSupervision, ...waysOfDays };

/** What stands below the rung that a review withdraws. */
const below = ({ reached }: JsonObject): string => {
  const rung = (reached as readonly string[] | undefined)?.at(-2);
  return rung === undefined ? 'nothing below' : rung === 'criticism' ? 'criticism below' : 'a lower rung below';
};

/** What decides where an event leads: the fields of the case after it, its day, and the fields before. */
export const deciding: Readonly<Record<string, (fields: JsonObject, on: string, before: JsonObject) => unknown>> = {
  // In time is what was done in time, as its evidence shows, whenever it is told.
  'problem.applied': ({ limit, evidence }) =>
    (evidence as readonly { readonly kind: string; readonly madeOn: string }[]).some(
      ({ kind, madeOn }) => kind === 'effect' && madeOn > (limit as string),
    )
      ? 'late'
      : 'in time',
  'escalation.reviewed': ({ outcome }, _, before) =>
    outcome === 'withdrawn' ? `withdrawn, ${below(before)}` : outcome,
  'escalation.declined': ({ proposedFrom }) => proposedFrom,
  'inspection.assigned': ({ unassigned }) => unassigned,
  'indicator.concluded': ({ result }) => result,
  'matter.filed': ({ kind }) => kind,
  'matter.filed-late': ({ kind }) => kind,
  'public-request.overturned': ({ refusal, answeredBy }) =>
    refusal !== undefined && answeredBy === undefined ? 'a refusal' : 'an answer',
  'sign-off.signed': ({ followUpBy }) => (followUpBy === undefined ? 'and done' : 'to be followed up'),
  'family-event.acknowledged': ({ kind }) => kind,
};

/** What an event says of its case; it is not raised of another. */
export const meanings: Readonly<Record<string, (fields: JsonObject, on: string) => boolean>> = {
  // 4.4.e1, 4.4.e2
  'escalation.criticised': ({ rung }) => rung === 'criticism',
  'escalation.accountability-approved': ({ rung }) => rung === 'accountability',
  'escalation.reminded': ({ rung }) => rung === 'reminder' || rung === 'talk',
  // 2.1.2.b, 2.1.2.x1
  'inventory.found-untrue': ({ holds }) => holds === false,
  'inventory.closed': ({ holds, howFar }) => holds === true && howFar === 100,
  'inventory.checked': ({ holds, howFar }) => holds === true && howFar !== 100,
  // 2.1.3.x4
  'matter.filed': ({ fileBy }, on) => on <= (fileBy as string),
  'matter.filed-late': ({ fileBy }, on) => on > (fileBy as string),
  // 2.3.2.d, 2.3.2.e
  'public-request.satisfied': ({ satisfaction }) => satisfaction === 'satisfied',
  'public-request.redone': ({ satisfaction }) => satisfaction === 'dissatisfied',
  'public-request.not-reached': ({ satisfaction }) => satisfaction === 'no-answer',
  // petition-rules.35, 36
  'public-request.overturned': ({ outcome }) => outcome === 'overturned',
  'public-request.upheld': ({ outcome }) => outcome === 'upheld',
  'public-request.rechecked': ({ outcome }) => outcome === 'upheld',
};
