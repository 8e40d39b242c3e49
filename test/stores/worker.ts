/** A process of its own over one file: `file by count [pause]` appends units, `file hold ms` holds the lock. */
import Libsql from 'libsql';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { answer, event, write } from '../../src/testing/store-samples.js';

const [file = '', by = '', given = '0'] = process.argv.slice(2);
const pause = (ms: number): Promise<void> => new Promise((go) => void setTimeout(go, ms));

/** Appends `count` units with default options, and says of each that it is durable. */
const append = async (count: number): Promise<void> => {
  const store = sqliteStore(new Libsql(file));
  for (let n = 1; n <= count; n += 1) {
    const seq = await store.unit({ after: 0, answers: [{ by, id: `${n}` }], histories: [] }, ({ head }) => ({
      write: write({
        events: [event(head + 1, { by, command: `${n}`, case: by })],
        answers: [answer(by, `${n}`, head + 1)],
      }),
      value: head + 1,
    }));
    process.stdout.write(`${n} ${seq}\n`);
  }
  await store.close();
};

/** Holds the file's write lock for so long, from the line `held` on. */
const hold = async (ms: number): Promise<void> => {
  const database = new Libsql(file);
  database.exec('BEGIN EXCLUSIVE');
  process.stdout.write('held\n');
  await pause(ms);
  database.exec('COMMIT');
  database.close();
};

await (by === 'hold' ? hold(Number(given)) : append(Number(given)));
