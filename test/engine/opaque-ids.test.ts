/** Ids that the engine gives: to a case that is opened without one, once for each command, telling nothing. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { EventStore, Outcome } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import { docPolicy } from './doc-policy.js';
import { asked, instant, session } from './doc-session.js';

const stores: readonly (readonly [string, () => EventStore])[] = [
  ['memory', () => memoryStore()],
  ['SQLite', () => sqliteStore(new Libsql(newFile()))],
];
const nameless = (more: object = {}) => asked('2026-03-04', 'doc.open', { unit: 'u', ...more });
const caseOf = (outcome: Outcome): string => {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome.failures));
  return outcome.events[0]?.case ?? '';
};

describe.each(stores)('on %s', (_, store) => {
  it('a case opened without an id has one, and each another', async () => {
    const s = await session({ store: store() });
    const ids = [caseOf(await s.engine.receive(nameless())), caseOf(await s.engine.receive(nameless()))];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) {
      expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(s.engine.case(id)?.unit).toBe('u');
    }
  });

  it('sent again, one after another or at once, the command opens no second case', async () => {
    const s = await session({ store: store() });
    const once = nameless();
    const answers = [
      ...(await Promise.all([s.engine.receive(once), s.engine.receive(once)])),
      await s.engine.receive({ ...once }),
      await s.engine.dispatchAll([once, once] as never),
    ];
    expect(new Set(answers.map(caseOf)).size).toBe(1);
    expect(s.engine.cases({ procedure: 'doc' }).cases).toHaveLength(1);
  });

  it('after a failure of the store the same command, sent again, opens one case', async () => {
    const kept = store();
    let fails = true;
    const s = await session({
      store: {
        ...kept,
        unit: (wanted, decide) => {
          if (!fails || wanted.answers.every(({ id }) => id !== 'once')) return kept.unit(wanted, decide);
          fails = false;
          return Promise.reject(new Error('the disk is full'));
        },
      },
    });
    const once = { ...nameless(), id: 'once' };
    await expect(s.engine.receive(once)).rejects.toThrow('the disk is full');
    const id = caseOf(await s.engine.receive(once));
    expect(s.engine.cases({ procedure: 'doc' }).cases.map((one) => one.id)).toEqual([id]);
  });
});

it('of two engines on one file that are asked the same at once, one opens the case and both tell of it', async () => {
  const file = newFile();
  const first = await session({ store: sqliteStore(new Libsql(file)) });
  const second = await createEngine({
    policy: docPolicy(),
    store: sqliteStore(new Libsql(file)),
    instants: 'given',
    clock: () => Date.parse(instant('2026-03-05')),
  });
  const once = nameless();
  const ids = (await Promise.all([first.engine.receive(once), second.receive(once)])).map(caseOf);
  expect(new Set(ids).size).toBe(1);
  await first.engine.refresh();
  expect(first.engine.cases({ procedure: 'doc' }).cases.map(({ id }) => id)).toEqual([ids[0]]);
});

it('the host may give ids of its own', async () => {
  let made = 0;
  const s = await session({ newCase: () => `案-${(made += 1)}` });
  expect(caseOf(await s.engine.receive(nameless()))).toBe('案-1');
  expect(await s.code('2026-03-04', 'doc.note', { data: { note: '一' } })).toBe('bad-shape');
});

it('an id that the host gives and nobody may have is refused like any other', async () => {
  const s = await session({ newCase: () => 'no name' });
  expect(await s.code('2026-03-04', 'doc.open', { unit: 'u' })).toBe('bad-name');
});

it('the single case of a subject needs no name', async () => {
  const s = await session();
  const [opened] = await s.ok('2026-03-04', 'book.open', { unit: 'u' });
  expect(opened?.case).toBe('book:u');
});
