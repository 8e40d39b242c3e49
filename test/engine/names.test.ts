/** Names: people's and the policy's never meet, nothing is cut, and no name freezes a campaign. */
import { describe, expect, it } from 'vitest';
import { isName, whoMay } from '../../src/engine/index.js';
import { docPolicy, openBook, openEcho } from './doc-policy.js';
import { session } from './doc-session.js';

const long = '文'.repeat(63);

describe('names that people give', () => {
  it.each([
    ['Han, letters, digits', '县政办〔2026〕12号-a.b_c·d'],
    ['64 characters', 'x'.repeat(64)],
    ['a word of the language', 'constructor'],
  ])('may be %s', async (_, id) => {
    expect(isName(id)).toBe(true);
    const s = await session();
    await s.open('2026-03-04', id, 'u');
    expect(s.engine.case(id)?.state).toBe('waiting');
  });

  it.each([
    ['too long', 'x'.repeat(65)],
    ['the policy’s way of joining', 'echo:d'],
    ['the book of a unit', 'book:u'],
    ['the campaign', 'campaign'],
    ['a procedure', 'doc'],
    ['the host', 'host'],
    ['the policy', 'policy'],
    ['somebody protected', 'protected'],
    ['beginning with a mark', '.hidden'],
    ['with a space', 'a b'],
    ['not in its one form', 'e\u0301'],
    ['with a letter that only looks like another', 'pаper'],
    ['a prototype', '__proto__'],
    ['empty', ''],
  ])('are refused at the door where they are %s', async (_, id) => {
    const s = await session();
    // What is kept for the system is not told from what somebody else has taken.
    const kept = ['campaign', 'doc', 'host', 'policy', 'protected'].includes(id);
    expect(await s.code('2026-03-04', 'doc.open', { case: id, unit: 'u' })).toBe(
      id.length === 0 ? 'bad-shape' : kept ? 'case-exists' : 'bad-name',
    );
    expect(await s.code('2026-03-04', 'unit.register', { data: { unit: id, name: '甲', kind: 'department' } })).toBe(
      ['campaign', 'doc'].includes(id) ? 'accepted' : 'bad-shape',
    );
    await s.open('2026-03-05', 'd', 'u');
    expect(s.engine.case('d')?.state).toBe('waiting');
  });
});

describe('names of what is there', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('are its own: %s is none', async (name) => {
    const s = await session();
    const term = { from: '2026-03-01', until: '2026-03-31' };
    const grant = { person: 'officer', to: 'second', role: name, ...term };
    expect(await s.code('2026-03-04', 'delegation.grant', { data: grant })).toBe('not-delegable');
    const office = { person: 'fourth', name: '四', role: name, unit: 'u', from: '2026-03-01' };
    expect(await s.code('2026-03-04', 'person.appoint', { data: office })).toBe('unknown-role');
    expect(await s.code('2026-03-04', name, { case: 'd' })).toBe('unknown-command');
    expect(whoMay(docPolicy(), s.engine.fork(), { type: name, unit: 'u' })).toEqual([]);
  });
});

describe('names that the policy gives', () => {
  it('are not to be had by people, so what the policy needs is always free', async () => {
    const s = await session({ policy: docPolicy({ reactions: [openEcho, openBook] }) });
    for (const id of ['echo:d', 'book:w'])
      expect(await s.code('2026-03-04', 'doc.open', { case: id, unit: 'u' })).toBe('bad-name');
    await s.ok('2026-03-04', 'unit.register', { data: { unit: 'w', name: 'w', kind: 'department' } });
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-04', 'doc.sign', { case: 'd' });
    expect(s.engine.case('book:w')?.procedure).toBe('book');
    expect(s.engine.case('echo:d')?.procedure).toBe('echo');
    expect(s.engine.faults()).toEqual([]);
  });

  it('are addressed by people all the same', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-04', 'doc.sign', { case: 'd' });
    await s.ok('2026-03-05', 'echo.close', { case: 'echo:d' });
    expect(s.engine.case('echo:d')?.state).toBe('closed');
  });

  it('the single one of a unit is opened under its own name, and under no other', async () => {
    const s = await session();
    expect(await s.code('2026-03-04', 'book.open', { case: 'mine', unit: 'u' })).toBe('case-id');
    expect(await s.code('2026-03-04', 'book.open', { case: 'book:v', unit: 'u' })).toBe('case-id');
    expect(await s.code('2026-03-04', 'book.open', { case: 'book:u', unit: 'u' })).toBe('accepted');
  });

  it('are never cut: papers whose long names differ at the end have an echo each', async () => {
    const s = await session();
    for (const id of [`${long}1`, `${long}2`]) {
      await s.open('2026-03-04', id, 'u');
      await s.ok('2026-03-04', 'doc.sign', { case: id });
    }
    expect(s.engine.cases({ procedure: 'echo' }).cases.map(({ id }) => id)).toEqual([`echo:${long}1`, `echo:${long}2`]);
    expect(s.engine.faults()).toEqual([]);
  });
});
