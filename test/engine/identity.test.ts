/** Identity: one command is carried out once, whoever hands it in, in whatever wrapping, on whatever store. */
import { runInNewContext } from 'node:vm';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { EventStore } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import { asked, codeOf, session } from './doc-session.js';

const stores: readonly (readonly [string, () => EventStore])[] = [
  ['memory', () => memoryStore()],
  ['SQLite', () => sqliteStore(new Libsql(newFile()))],
];
const opening = (id: string, more: object = {}) => ({
  ...asked('2026-03-04', 'doc.open', { case: 'd', unit: 'u' }),
  id,
  ...more,
});

describe.each(stores)('on %s', (_, store) => {
  it('one id twice in one batch is carried out once', async () => {
    const s = await session({ store: store() });
    const note = { ...asked('2026-03-04', 'doc.note', { case: 'd', data: { note: '一' } }), id: 'n' };
    const outcome = await s.engine.dispatchAll([opening('o'), note, note] as never);
    expect(codeOf(outcome)).toBe('accepted');
    expect(s.engine.case('d')?.version).toBe(2);
    expect(s.engine.totals({ tally: 'steps' })).toMatchObject([{ value: 3 }]);
  });

  it('one id twice in one batch with other content is refused, and nothing is carried out', async () => {
    const s = await session({ store: store() });
    const outcome = await s.engine.dispatchAll([opening('o'), opening('o', { case: 'e' })] as never);
    expect(codeOf(outcome)).toBe('id-reused');
    expect(s.engine.case('d')).toBeUndefined();
  });

  it('one id of two calls that wait together is carried out once', async () => {
    const s = await session({ store: store() });
    const answers = await Promise.all([
      s.engine.receive(opening('o')),
      s.engine.receive(opening('o')),
      s.engine.receive(opening('o', { case: 'e' })),
    ]);
    expect(answers.map(codeOf)).toEqual(['accepted', 'accepted', 'id-reused']);
    expect(answers[1]).toMatchObject({ repeated: true });
  });

  it('the same id of two people is two commands', async () => {
    const s = await session({ store: store() });
    const answers = [
      await s.engine.receive(opening('o')),
      await s.engine.receive(opening('o', { by: 'second', case: 'e' })),
    ];
    expect(answers.map(codeOf)).toEqual(['accepted', 'accepted']);
    expect(answers[1]).toMatchObject({ repeated: false });
  });

  it('a command is what it says: as an instance of a class, or an object of another realm', async () => {
    const s = await session({ store: store() });
    /** What some hosts make of a request's body. */
    const made = (fields: object): object =>
      Object.assign(Object.create({ toJSON: () => 'elsewhere' }), fields) as object;
    const foreign = (fields: object): object =>
      runInNewContext('JSON.parse(text)', { text: JSON.stringify(fields) }) as object;
    for (const wrap of [made, foreign]) {
      const id = wrap.name;
      expect(codeOf(await s.engine.receive(wrap(opening(id, { case: `${id}-1` }))))).toBe('accepted');
      expect(codeOf(await s.engine.receive(wrap(opening(id, { case: `${id}-2` }))))).toBe('id-reused');
      expect(await s.engine.receive(opening(id, { case: `${id}-1` }))).toMatchObject({ repeated: true });
    }
  });

  it('a command refused in a batch may be asked again by itself, once it can stand', async () => {
    const s = await session({ store: store() });
    const note = asked('2026-03-05', 'doc.note', { case: 'd', data: { note: '一' } });
    expect(codeOf(await s.engine.dispatchAll([note] as never))).toBe('unknown-case');
    await s.open('2026-03-05', 'd', 'u');
    expect(codeOf(await s.engine.receive(note))).toBe('accepted');
  });

  it('a refusal by itself is the answer for good; one that says nothing about the case is none', async () => {
    const s = await session({ store: store() });
    await s.open('2026-03-04', 'd', 'u');
    const reopen = asked('2026-03-05', 'doc.reopen', { case: 'd' });
    expect(codeOf(await s.engine.receive(reopen))).toBe('not-in-this-state');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    expect(codeOf(await s.engine.receive(reopen))).toBe('not-in-this-state');
    const misspelt = { ...asked('2026-03-05', 'doc.reopen', { case: 'd' }), data: { extra: 1 } };
    expect(codeOf(await s.engine.receive(misspelt))).toBe('bad-shape');
    expect(codeOf(await s.engine.receive({ ...misspelt, data: {} }))).toBe('accepted');
    const stale = asked('2026-03-05', 'doc.sign', { case: 'd', expected: 1 });
    expect(codeOf(await s.engine.receive(stale))).toBe('changed-since');
    expect(codeOf(await s.engine.receive({ ...stale, expected: 3 }))).toBe('accepted');
  });

  it('half a character is refused: two such ids would be one', async () => {
    const s = await session({ store: store() });
    for (const half of ['\ud800', '\udfff', 'a\ud83d'])
      for (const key of ['id', 'case', 'unit', 'by'])
        expect(codeOf(await s.engine.receive(opening('x', { [key]: half }))), key).toBe('bad-shape');
    expect(codeOf(await s.engine.receive(opening('y', { data: { topic: '\ud800' } })))).toBe('bad-shape');
  });

  it('NUL is refused at the door, wherever it stands, and the calls beside it are carried out', async () => {
    const s = await session({ store: store() });
    const bad: readonly (readonly [string, object])[] = [
      ...['id', 'by', 'onBehalfOf', 'case', 'unit', 'person', 'parent', 'type'].map(
        (key) => [key, { [key]: 'x\0' }] as const,
      ),
      ['data.topic', { data: { topic: '一\0' } }],
      ['data.a\0', { data: { 'a\0': 1 } }],
    ];
    for (const [n, [path, more]] of bad.entries()) {
      const [first, refused, last] = await Promise.all([
        s.engine.receive(opening(`a${n}`, { case: `a${n}` })),
        s.engine.receive(opening(`b${n}`, { case: `b${n}`, ...more })),
        s.engine.receive(opening(`c${n}`, { case: `c${n}` })),
      ]);
      expect([first, last].map(codeOf), path).toEqual(['accepted', 'accepted']);
      expect(refused).toMatchObject({ code: 'bad-shape', failures: [{ path }] });
    }
    expect(codeOf(await s.engine.takeOver({ id: 'b\0', by: 'host', cases: [], close: '核对' }))).toBe('bad-shape');
  });

  it('a batch is answered with its commands’ own events, now and again, whatever was known before', async () => {
    const s = await session({ store: store() });
    await s.engine.receive(opening('old', { case: 'old' }));
    const note = (id: string, of: string, at: string) => ({
      ...asked(at, 'doc.note', { case: of, data: { note: id } }),
      id,
    });
    const batch = [note('n1', 'old', '2026-03-05'), note('n2', 'old', '2026-03-27'), note('n3', 'old', '2026-03-27')];
    const [n1, n2, n3] = batch;
    const own = (ids: readonly string[], repeated: boolean) => ({
      repeated,
      warnings: [],
      events: ids.map((command) => expect.objectContaining({ type: 'doc.noted', command }) as unknown),
    });
    expect(await s.engine.dispatchAll([n1] as never)).toEqual(own(['n1'], false));
    const { head } = await s.store.head();
    const first = await s.engine.dispatchAll([n2, n1, n2, n3] as never);
    expect(first).toEqual(own(['n2', 'n1', 'n3'], false));
    expect((await s.store.read(head, 100)).length).toBeGreaterThan(2); // time has brought more
    expect(await s.engine.dispatchAll([n2, n1, n2, n3] as never)).toEqual(own(['n2', 'n1', 'n3'], true));
    expect(await s.engine.dispatchAll([])).toEqual({ events: [], repeated: false, warnings: [] });
  });

  it('what a getter of the input throws is rejected with, never thrown at once, and nothing has happened', async () => {
    const s = await session({ store: store() });
    const bad = {
      ...opening('x'),
      get data(): never {
        throw new Error('no data today');
      },
    };
    await expect(s.engine.receive(bad)).rejects.toThrow('no data today');
    await expect(s.engine.dispatchAll([bad] as never)).rejects.toThrow('no data today');
    expect((await s.engine.dispatchEach([bad]))[0]?.fault).toBeInstanceOf(Error);
    expect(s.engine.case('x')).toBeUndefined();
  });
});
