/** Holds the limits that events start against the days they are expected to run to. */
import assert from 'node:assert/strict';
import { dayOf } from '../../../../src/calendar/index.js';
import type { ArmedDeadline, PolicyEvent } from '../../../../src/policy/index.js';
import type { JsonObject } from '../../../../src/shared/index.js';
import { countedDays, givenDays, warnings } from './days.js';

const zone = 'Asia/Shanghai';

/** The day that a limit begun anew is expected to run to; `undefined` where none is pinned. */
const expectedDay = (name: string, anchor: string, fields: JsonObject): unknown => {
  const given = givenDays[name];
  if (given === undefined) return countedDays[name]?.days[anchor];
  return 'on' in given ? given.on : fields[given.field];
};

const demandArmed = (procedure: string, armed: ArmedDeadline, fields: JsonObject, begun: boolean): void => {
  const name = `${procedure}/${armed.deadline}`;
  const { anchor } = armed.basis;
  const wanted = begun ? expectedDay(name, anchor, fields) : undefined;
  if (wanted !== undefined) assert.equal(armed.day, wanted, `${name} from ${anchor}`);
  const warns = warnings[name]?.days[armed.day];
  if (warns !== undefined && armed.stage === 'soon' && !armed.stopped)
    assert.equal(dayOf(armed.next, zone), warns, `${name} on ${armed.day} warns`);
};

/** Throws where an event of a run starts a limit that runs to another day, or warns on another. */
export const demandDays = (events: readonly PolicyEvent[]): void => {
  const fields = new Map<string, JsonObject>();
  for (const { case: id, procedure = '', keeps, arms } of events) {
    if (id === undefined) continue;
    const now = { ...fields.get(id), ...keeps } as JsonObject;
    fields.set(id, now);
    for (const armed of arms ?? []) {
      // One that was stopped or extended runs to another day on purpose.
      demandArmed(procedure, armed, now, armed.pauses.length === 0 && armed.basis.extension === undefined);
    }
  }
};
