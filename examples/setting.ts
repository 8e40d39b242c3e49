/** A small setting for the examples: a department, the office, and everybody in office. */
import { createEngine, isRefusal } from 'duban';
import type { Engine } from 'duban';
import { countyCampaign } from 'duban/packs/county-campaign';
import type { CountyTypes } from 'duban/packs/county-campaign';
import { memoryStore } from 'duban/stores/memory';

const people = [
  ['finance', 'department', '财政局', ['zhao', 'head'], ['qian', 'deputy'], ['sun', 'cadre']],
  [
    'office',
    'office',
    '协调小组办公室',
    ['officer', 'office'],
    ['inspector', 'inspector'],
    ['governor', 'authority'],
    ['organ', 'organ'],
  ],
] as const;

/** An engine with the department and the office registered and the notice issued. */
export const setting = async (): Promise<Engine<CountyTypes>> => {
  const engine = await createEngine({
    policy: countyCampaign({ year: 2022 }),
    store: memoryStore(),
    instants: 'given',
  });
  for (const [unit, kind, name, ...seats] of people) {
    const at = '2022-07-18T09:00+08:00';
    await engine.receive({ id: `unit-${unit}`, type: 'unit.register', at, by: 'host', data: { unit, kind, name } });
    for (const [person, role] of seats)
      await engine.receive({
        id: `seat-${person}`,
        type: 'person.appoint',
        at,
        by: 'host',
        data: { person, name: person, role, unit, from: '2021-01-01' },
      });
  }
  await engine.receive({
    id: 'prepare',
    type: 'campaign.prepare',
    at: '2022-07-20T09:00+08:00',
    by: 'officer',
    case: 'campaign',
    data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' },
  });
  return engine;
};

/** Asks, and prints what came of it: the new state, or why not and what to do. */
export const teller = (engine: Engine<CountyTypes>) => {
  let n = 0;
  return async (
    type: string,
    at: string,
    by: string,
    more: { readonly case: string; readonly unit?: string; readonly data?: object },
  ): Promise<void> => {
    const outcome = await engine.receive({ id: `e${(n += 1)}`, type, at: `2022-${at}+08:00`, by, data: {}, ...more });
    if (isRefusal(outcome))
      for (const { clause, code, message } of outcome.failures)
        console.log(`${at}  ${by}: ${type}  ✗ ${clause} ${code}  ${message.zh} / ${message.en}`);
    else
      console.log(
        `${at}  ${by}: ${type}  → ${outcome.events.map((event) => `${event.type}${event.state === undefined ? '' : ` (${event.state.split('+')[0] ?? ''})`}`).join(', ')}`,
      );
  };
};
