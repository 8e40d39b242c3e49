/** The main job: a whole county's season, from the notice to its close, through the public API on a SQLite file. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { createEngine, isRefusal } from 'duban';
import { sqliteStore } from 'duban/stores/sqlite';
import { readCommands, readUnits } from './input.js';
import { narrate } from './narrate.js';
import { registration } from './register.js';
import { seasonPolicy } from './season.js';
import { summary } from './summary.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const argument = (flag: string, fallback: string): string => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const folder = argument('--input', here);
const file = argument('--file', join('out', 'county-2022.sqlite'));

const read = () => {
  const unitsFile = join(folder, 'units.csv');
  const commandsFile = join(folder, 'commands.jsonl');
  const units = readUnits(unitsFile, readFileSync(unitsFile, 'utf8'));
  const commands = readCommands(commandsFile, readFileSync(commandsFile, 'utf8'));
  for (const { file: where, line, column, what } of [...units.faults, ...commands.faults])
    console.error(`${where}:${line}:${column}  ${what}`);
  return units.faults.length + commands.faults.length > 0 ? undefined : { units: units.rows, commands: commands.rows };
};

const run = async (): Promise<number> => {
  const input = read();
  if (input === undefined) return 1;
  if (process.argv.includes('--fresh'))
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  if (file !== ':memory:' && !existsSync('out')) mkdirSync('out', { recursive: true });
  const engine = await createEngine({
    policy: seasonPolicy(),
    store: sqliteStore(new Database(file)),
    instants: 'given',
  });

  const surprises: string[] = [];
  let seen = 0;
  const tell = async (): Promise<void> => {
    for await (const event of engine.events({ after: seen })) {
      seen = event.seq;
      const line = narrate(event);
      if (line !== undefined) console.log(line);
    }
  };
  const send = async (rows: readonly object[], expected: readonly (string | undefined)[]): Promise<void> => {
    for (const { row, id, outcome } of await engine.dispatchEach(rows)) {
      const code = isRefusal(outcome) ? outcome.code : undefined;
      if (code !== expected[row])
        surprises.push(`${id}: expected ${expected[row] ?? 'acceptance'}, came ${code ?? 'acceptance'}`);
    }
  };

  const people = registration(input.units);
  await send(
    people,
    people.map(() => undefined),
  );
  const size = 250;
  for (let from = 0; from < input.commands.length; from += size) {
    const rows = input.commands.slice(from, from + size);
    await send(
      rows.map(({ refused: _refused, ...command }) => command),
      rows.map(({ refused }) => refused),
    );
    if (process.stderr.isTTY)
      process.stderr.write(`\r${Math.min(from + size, input.commands.length)} / ${input.commands.length} commands`);
    await tell();
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  await engine.advance('2022-11-01T00:00:00+08:00');
  await tell();
  for (const line of await summary(engine)) console.log(line);
  await engine.close();
  for (const line of surprises) console.error(`unexpected: ${line}`);
  return surprises.length === 0 ? 0 : 1;
};

process.exitCode = await run();
