/** The engine's own events: of the registry, of corrections, and of deadlines for which a policy names none. */

/** Their types. */
export const engineEvents = [
  'unit.registered',
  'unit.amended',
  'unit.merged',
  'unit.split',
  'unit.corrected',
  'person.appointed',
  'person.relieved',
  'person.on-leave',
  'person.corrected',
  'registry.proposed',
  'registry.withdrawn',
  'delegation.granted',
  'deadlines.suspended',
  'deadlines.resumed',
  'calendar.extended',
  'calendar.amended',
  'entry.proposed',
  'entry.withdrawn',
  'entry.corrected',
  'balance.entered',
  'balance.closed',
  'policy.adopted',
  'case.carried-over',
  'totals.recounted',
  'deadline.soon',
  'deadline.missed',
  'deadline.reached',
  'deadline.suspended',
  'deadline.resumed',
  'deadline.reprojected',
  'deadline.failed',
  'reaction.failed',
  'fault.retried',
  'fault.settled',
] as const;

/** Those that tell that something of the policy's own could not be carried out. */
export const faultEvents = [
  'reaction.failed',
  'deadline.failed',
] as const satisfies readonly (typeof engineEvents)[number][];

/** The type of one. */
export type EngineEvent = (typeof engineEvents)[number];
