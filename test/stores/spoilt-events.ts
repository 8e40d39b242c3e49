/** Each way in which events are read, and what may happen to them there. */
import type { PolicyEvent } from '../../src/policy/index.js';
import { wholeEvent } from '../../src/testing/store-samples.js';
import { answering, seeing } from './spoil.js';
import type { Spoil } from './spoil.js';

type Events = readonly PolicyEvent[];
type OfEvents = (events: Events) => Events;

/** Each way in which events are read. */
export const ways: Readonly<Record<string, (spoil: OfEvents) => Spoil>> = {
  'a page': (spoil) => (store) => ({ ...store, read: async (...page) => spoil(await store.read(...page)) }),
  'a case': (spoil) => (store) => ({ ...store, readCase: async (id) => spoil(await store.readCase(id)) }),
  'the tail': (spoil) => seeing((seen) => ({ ...seen, tail: spoil(seen.tail) })),
  'a history': (spoil) =>
    seeing((seen) => ({
      ...seen,
      histories: new Map([...seen.histories].map(([id, events]) => [id, spoil(events)])),
    })),
  'an answer': (spoil) => answering((known) => ({ ...known, events: spoil(known.events) })),
};

const each =
  (change: (event: PolicyEvent) => PolicyEvent): OfEvents =>
  (events) =>
    events.map(change);

/** What may happen to events. */
export const eventSpoils: readonly (readonly [string, OfEvents])[] = [
  ...Object.keys(wholeEvent(1, 'x')).map((name): readonly [string, OfEvents] => [
    `without their ${name}`,
    each((event) => ({ ...event, [name]: undefined })),
  ]),
  ['not in their one shape', each((event) => JSON.parse(JSON.stringify(event)) as PolicyEvent)],
  ['with no more than one deadline armed', each((event) => ({ ...event, arms: event.arms?.slice(0, 1) }))],
  ['without what depends on two parts', each((event) => (event.keeps && event.data ? { ...event, keeps: {} } : event))],
  ['backwards', (events) => [...events].reverse()],
  ['without the last', (events) => events.slice(0, -1)],
  ['without the first of many', (events) => (events.length > 1 ? events.slice(1) : events)],
  ['the last twice', (events) => [...events, ...events.slice(-1)]],
];
