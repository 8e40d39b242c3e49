/**
 * A process of its own with an engine on a file, by default options: `driver file`. It says that it is open, takes a
 * command a line, answers each with a line, and at `finish` brings itself to the log and says what its listeners have heard.
 */
import { createInterface } from 'node:readline';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import { isDubanError } from '../../src/shared/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { drivers } from '../stores/files.js';
import { policy } from './fixture.js';

const [driver = '', file = ''] = process.argv.slice(2);

/** What a process says of a command: it was accepted, as these events, or refused, or something was thrown. */
export interface Said {
  readonly id: string;
  readonly accepted?: readonly number[];
  readonly repeated?: boolean;
  readonly refused?: string;
  readonly thrown?: string;
}

/** The first line of a process: its engine is open, with the log up to here. */
export interface Opened {
  readonly opened: number;
}

/** What a process has heard at the end: every event from the one after `from` to `last`, but for those out of turn. */
export interface Heard {
  readonly from: number;
  readonly last: number;
  readonly outOfTurn: readonly number[];
}

const say = (line: Opened | Said | Heard): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const opened = drivers.find(({ name }) => name === driver)?.open(file);
if (opened === undefined) throw new Error(`no driver ${driver}`);
const engine = await createEngine({ policy, store: sqliteStore(opened) });
const from = engine.head();
let last = from;
const outOfTurn: number[] = [];
engine.on('*', ({ seq }) => {
  if (seq === last + 1) last = seq;
  else outOfTurn.push(seq);
});

say({ opened: from });

const answer = async (line: string): Promise<void> => {
  const command = JSON.parse(line) as { readonly id: string; readonly type: string };
  const { id } = command;
  try {
    if (command.type === 'advance') {
      await engine.advance(new Date().toISOString());
      say({ id });
      return;
    }
    const outcome = await engine.receive(command);
    if (isRefusal(outcome)) say({ id, refused: outcome.code });
    else say({ id, accepted: outcome.events.map(({ seq }) => seq), repeated: outcome.repeated });
  } catch (fault) {
    say({ id, thrown: isDubanError(fault) ? `${fault.code}: ${fault.message}` : String(fault) });
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'finish') {
    await engine.refresh();
    say({ from, last, outOfTurn });
    await engine.close();
    process.stdin.destroy();
    break;
  }
  void answer(line);
}
