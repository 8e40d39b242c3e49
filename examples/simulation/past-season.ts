/** The ledger of a past season: the events of the main job's county, kept in memory. */
import { readFileSync } from 'node:fs';
import { createEngine } from 'duban';
import type { Policy, PolicyEvent } from 'duban';
import { eventsOf } from 'duban/simulation';
import { memoryStore } from 'duban/stores/memory';
import { readCommands, readUnits } from '../county-2022/input.js';
import { registration } from '../county-2022/register.js';

const textOf = (name: string): string => readFileSync(new URL(`../county-2022/${name}`, import.meta.url), 'utf8');

/** The events, up to and with the last day of October. */
export const pastSeason = async (policy: Policy): Promise<readonly PolicyEvent[]> => {
  const engine = await createEngine({ policy, store: memoryStore(), instants: 'given' });
  await engine.dispatchEach(registration(readUnits('units.csv', textOf('units.csv')).rows));
  const { rows } = readCommands('commands.jsonl', textOf('commands.jsonl'));
  await engine.dispatchEach(rows.map(({ refused: _refused, ...command }) => command));
  await engine.advance('2022-11-01T00:00+08:00');
  return eventsOf(engine.events());
};
