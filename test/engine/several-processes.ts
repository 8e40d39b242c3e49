/** Three processes with engines on one file, one of them killed now and then; what each client was told is held against the log. */
import { setImmediate as soon } from 'node:timers/promises';
import { expect } from 'vitest';
import { createEngine, emptyState, evolve, isRefusal } from '../../src/engine/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import type { Driver } from '../stores/files.js';
import { startScript } from '../stores/processes.js';
import type { Started } from '../stores/processes.js';
import { contents } from './whole-state.js';
import { policy, setUp } from './fixture.js';
import type { Heard, Opened, Said } from './worker.js';

/** The n-th honest command of a client; every case, unit and person of its own is touched by nobody else. */
const commandOf = (client: string, n: number): Readonly<Record<string, unknown>> & { readonly id: string } => {
  const id = `${client}-${n}`;
  const by = 'officer';
  const round = Math.floor(n / 10);
  const own = `${client}-l${round}`;
  const unit = `${client}-u${round}`;
  const kinds = [
    { type: 'letter.receive', by, case: own, unit: 'roads', data: { about: '道路' } },
    { type: 'letter.answer', by: 'roads-head', case: own, data: { reply: '已经修复路面' }, expected: 1 },
    { type: 'unit.register', by, data: { unit, name: unit, kind: 'department' } },
    { type: 'letter.return', by, case: own, data: { why: '答非所问' } },
    { type: 'letter.receive', by, case: `shared-${round}`, unit: 'water', data: { about: '供水' } },
    { type: 'letter.answer', by: 'roads-clerk', case: own, data: { reply: '已经修复两处' }, expected: 3 },
    { type: 'advance', by },
    {
      type: 'person.appoint',
      by,
      data: { person: `${unit}-head`, name: '甲', role: 'head', unit, from: '2022-01-01' },
    },
    { type: 'deadlines.suspend', by, data: { scope: unit, reason: '静默' } },
    { type: 'deadlines.resume', by, data: { scope: unit, reason: '恢复' } },
  ];
  return { id, ...(kinds[n % 10] ?? expect.fail()) };
};

/** A client that sends its commands to a process, four on the way at most, and again where the process was killed. */
interface Client {
  readonly name: string;
  readonly told: Map<string, Said>;
  process: Started;
  /** How many lines of the present process were read. */
  read: number;
  restarts: number;
}

const readLines = (client: Client): Heard | undefined => {
  let heard: Heard | undefined;
  const { lines } = client.process;
  for (; client.read < lines.length; client.read += 1) {
    const said = JSON.parse(lines[client.read] ?? '') as Opened | Said | Heard;
    if ('opened' in said) continue;
    if ('last' in said) heard = said;
    else client.told.set(said.id, said);
  }
  return heard;
};

const drive = async (client: Client, count: number, kills: number, start: () => Started): Promise<void> => {
  let next = 0;
  const onTheWay = new Set<number>();
  while (client.told.size < count) {
    while (next < count && onTheWay.size < 4) {
      client.process.say(JSON.stringify(commandOf(client.name, next)));
      onTheWay.add(next);
      next += 1;
    }
    if (client.restarts < kills && client.told.size >= ((client.restarts + 1) * count) / (kills + 1)) {
      client.process.kill();
      await client.process.ended;
      readLines(client);
      client.restarts += 1;
      client.process = start();
      client.read = 0;
      for (const n of onTheWay)
        if (!client.told.has(`${client.name}-${n}`)) client.process.say(JSON.stringify(commandOf(client.name, n)));
    } else await client.process.said(client.read + 1);
    readLines(client);
    for (const n of onTheWay) if (client.told.has(`${client.name}-${n}`)) onTheWay.delete(n);
    if (client.process.killed()) continue;
    // One that ended by itself says nothing more.
    const ended = await Promise.race([client.process.ended, soon(undefined)]);
    if (ended !== undefined) throw new Error(`a process ended by itself: ${ended.complaint}`);
  }
};

/** Runs three clients of so many commands each, one of which loses its process so often; fails unless everybody was told the truth. */
export const runProcesses = async (driver: Driver, count: number, kills: number): Promise<number> => {
  const file = newFile();
  const first = await createEngine({ policy, store: sqliteStore(driver.open(file)), onWarning: () => undefined });
  for (const { at: _at, ...command } of setUp) expect(isRefusal(await first.receive(command))).toBe(false);
  const base = first.head();
  await first.close();

  const start = (): Started => startScript('test/engine/worker.ts', [driver.name, file]);
  const clients = ['p0', 'p1', 'p2'].map((name): Client => ({
    name,
    told: new Map(),
    process: start(),
    read: 0,
    restarts: 0,
  }));
  // All are open before anybody writes: those that are never killed have then heard everything.
  await Promise.all(clients.map(({ process }) => process.said(1)));
  await Promise.all(clients.map((client, i) => drive(client, count, i === 1 ? kills : 0, start)));
  for (const { process } of clients) process.say('finish');
  const heard: (Heard | undefined)[] = [];
  for (const client of clients) {
    expect((await client.process.ended).code).toBe(0);
    heard.push(readLines(client));
  }

  const store = sqliteStore(driver.open(file));
  const log = await store.read(0, Infinity);
  // The log has no gap, its time never goes back, and it folds to what an engine opens with.
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
  expect(log.every(({ at }, i) => at >= (log[i - 1]?.at ?? 0))).toBe(true);
  const state = emptyState(policy);
  for (const event of log) evolve(state, event);
  const opened = await createEngine({ policy, store, onWarning: () => undefined });
  expect(contents(opened.fork())).toEqual(contents(state));

  // Every command was answered, none was thrown or found stale, and what was told is what the log holds, once.
  const wrong: unknown[] = [];
  const commands = new Map<string, number[]>();
  for (const { command, cause, seq } of log)
    if (cause === 'command') commands.set(command, [...(commands.get(command) ?? []), seq]);
  let accepted = 0;
  for (const { name, told } of clients) {
    expect(told.size).toBe(count);
    for (let n = 0; n < count; n += 1) {
      const said = told.get(`${name}-${n}`) ?? expect.fail();
      const own = commands.get(said.id) ?? [];
      const shared = n % 10 === 4;
      const timed = n % 10 === 6;
      if (said.accepted !== undefined) accepted += 1;
      const right =
        said.thrown === undefined &&
        (said.accepted === undefined
          ? own.length === 0 && (timed || (shared && said.refused === 'case-exists'))
          : own.length === 1 && said.accepted[0] === own[0]);
      if (!right) wrong.push({ said, own, command: commandOf(name, n) });
    }
  }
  expect(wrong).toEqual([]);
  expect(commands.size).toBe(accepted + setUp.length);
  for (let round = 0; round < count / 10 - 1; round += 1)
    expect(log.filter(({ case: of, opens }) => of === `shared-${round}` && opens === true)).toHaveLength(1);

  // Every process heard every event once, in order, from where it opened to the end.
  for (const one of heard) expect(one).toMatchObject({ last: log.length, outOfTurn: [] });
  expect([heard[0]?.from, heard[2]?.from]).toEqual([base, base]);
  await opened.close();
  return accepted;
};
