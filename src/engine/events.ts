/** The engine's own events: of the registry, of corrections, and of deadlines for which a policy names none. */

/** Their types. */
export const engineEvents = [
  'unit.registered',
  'unit.amended',
  'unit.merged',
  'unit.split',
  'person.appointed',
  'person.relieved',
  'person.on-leave',
  'delegation.granted',
  'deadlines.suspended',
  'deadlines.resumed',
  'calendar.extended',
  'entry.annulled',
  'policy.adopted',
  'deadline.soon',
  'deadline.missed',
  'deadline.reached',
  'deadline.suspended',
  'deadline.resumed',
  'deadline.reprojected',
] as const;

/** The type of one. */
export type EngineEvent = (typeof engineEvents)[number];
