/** The recorded campaign of 2022 on a live engine, and from a day in its middle: which units can still make it? */
import { readFileSync } from 'node:fs';
import { createEngine } from 'duban';
import type { PolicyEvent } from 'duban';
import { countyCampaign } from 'duban/packs/county-campaign';
import { act, canStillMakeIt, compare, restOf, script } from 'duban/simulation';
import { memoryStore } from 'duban/stores/memory';
import { readCommands, readUnits } from '../county-2022/input.js';
import { registration } from '../county-2022/register.js';
import { numberAfter, percent, untilInterrupted } from './arguments.js';
import { county } from './county.js';

const evening = '2022-09-05T23:00:00+08:00';
const read = (name: string): string => readFileSync(new URL(`../county-2022/${name}`, import.meta.url), 'utf8');
const policy = countyCampaign({ year: 2022 });
const engine = await createEngine({ policy, store: memoryStore(), instants: 'given' });
await engine.dispatchEach(registration(readUnits('units.csv', read('units.csv')).rows));
for (const { refused: _refused, ...command } of readCommands('commands.jsonl', read('commands.jsonl')).rows)
  if (Date.parse(command.at) <= Date.parse(evening)) await engine.receive(command);
await engine.advance(evening);

const history: PolicyEvent[] = [];
for await (const event of engine.events()) history.push(event);
const options = { runs: numberAfter('--runs', 100), seed: 2022, signal: untilInterrupted() };

const aim = { tally: 'unfinished-problems', by: { phase: 'rectification', day: -1 } } as const;
const outlook = await canStillMakeIt(engine.fork(), county(), { ...aim, ...options, history });
console.log(
  `${evening}: ${outlook.whole.left} problems to finish by the end of phase 3; ${outlook.runs} seasons go on from here`,
);
console.log(`  down to zero in the whole county: ${percent(outlook.whole.share)}`);
for (const { unit, left, share, low, high } of outlook.rows.slice(0, 5))
  console.log(
    `  ${unit.padEnd(13)} ${String(left).padStart(3)} left, makes it in ${percent(share)} (${percent(low)} to ${percent(high)})`,
  );
console.log(
  `  … and ${outlook.rows.filter(({ share = 0 }) => share > 0.9).length} units that make it nine times in ten or oftener`,
);

const appointed = ['inspector-8', 'inspector-9'].map((person) =>
  act('host', 'person.appoint', {
    data: { person, name: person, role: 'inspector', unit: 'group-office', from: '2022-09-05' },
  }),
);
const more = script(policy, engine.fork())
  .on('2022-09-05T23:30', ...appointed)
  .until('2022-09-05')
  .run();
for (const { refusal } of more.refused) console.log(refusal?.failures[0]?.message.en);
const { rows } = await compare(
  {
    'as it is': restOf(county(), engine.fork(), history),
    'two more inspectors': restOf(county(), more.state, [...history, ...more.events]),
  },
  options,
);
for (const measure of ['unfinished', 'verification']) {
  const row = rows.find((one) => one.measure === measure && one.group === '');
  console.log(
    `  two more inspectors, ${measure}: ${(row?.base ?? 0).toFixed(1)} becomes ${(row?.mean ?? 0).toFixed(1)}${row?.settled === true ? '' : ' (not settled)'}`,
  );
}
await engine.close();
