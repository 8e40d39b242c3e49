/** The registry through the season: units that are replaced or were mistyped, and who stands above whom. */
import { describe, expect, it } from 'vitest';
import { text } from '../../src/shared/index.js';
import { docPolicy } from './doc-policy.js';
import { session } from './doc-session.js';

describe('the head of the unit above', () => {
  it('approves for the unit below, and nobody does once the parent was merged into the unit itself', async () => {
    const s = await session();
    await s.ok('2026-03-04', 'unit.amend', { data: { unit: 'u', parent: 'v' } });
    for (const id of ['d1', 'd2']) await s.open('2026-03-04', id, 'u');
    const approve = (id: string, by: string) => s.code('2026-03-05', 'doc.approve', { case: id, by });
    expect(await approve('d1', 'u-head')).toBe('role-not-held');
    expect(await approve('d1', 'v-head')).toBe('accepted');
    await s.ok('2026-03-05', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    expect(await approve('d2', 'u-head')).toBe('role-not-held');
    expect(await approve('d2', 'v-head')).toBe('role-not-held');
  });

  it('is not made by amending: a unit whose successor is the unit itself stands not above it', async () => {
    const s = await session();
    await s.ok('2026-03-04', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    const amend = (unit: string, parent: string) => s.code('2026-03-05', 'unit.amend', { data: { unit, parent } });
    expect(await amend('u', 'v')).toBe('unit-above-itself');
    expect(await amend('u', 'u')).toBe('unit-above-itself');
    expect(
      await s.code('2026-03-05', 'unit.register', { data: { unit: 'w', name: 'w', kind: 'department', parent: 'v' } }),
    ).toBe('accepted');
    expect(await amend('u', 'w')).toBe('unit-above-itself');
  });
});

describe('a unit that was replaced', () => {
  it('is suspended no more, and nobody is appointed to it: the successor is named', async () => {
    const s = await session();
    await s.ok('2026-03-04', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    const appointed = { person: 'new', name: '新', role: 'office', unit: 'v', from: '2026-03-05' };
    expect(await s.code('2026-03-05', 'deadlines.suspend', { data: { scope: 'v', reason: '静默' } })).toBe(
      'unit-replaced',
    );
    expect(await s.code('2026-03-05', 'person.appoint', { data: appointed })).toBe('unit-replaced');
    expect(
      await s.code('2026-03-05', 'person.appoint', { data: { ...appointed, from: '2026-01-01', to: '2026-03-03' } }),
    ).toBe('accepted');
    expect(await s.code('2026-03-05', 'unit.merge', { data: { unit: 'v', into: 'u' } })).toBe('unit-replaced');
  });

  it('leaves what it owes to its successor', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'v');
    await s.ok('2026-03-05', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    expect(await s.code('2026-03-05', 'doc.sign', { case: 'd', by: 'v-head' })).toBe('role-not-held');
    expect(await s.code('2026-03-05', 'doc.sign', { case: 'd', by: 'u-head' })).toBe('accepted');
  });
});

describe('a mistyped kind', () => {
  const glossary = {
    kinds: { department: text('部门', 'department'), office: text('办公室', 'office') },
    fields: {},
  };

  it('is refused where the policy knows its kinds by name', async () => {
    const s = await session({
      policy: docPolicy({ glossary, scope: { kinds: ['department'], others: ['office'], cites: ['1'] } }),
    });
    const register = (kind: string) => s.code('2026-03-04', 'unit.register', { data: { unit: 'w', name: 'w', kind } });
    expect(await register('departement')).toBe('unknown-kind');
    expect(await register('department')).toBe('accepted');
  });

  it('is corrected by the right record, with reason and a second person', async () => {
    const s = await session();
    await s.ok('2026-03-04', 'unit.register', { data: { unit: 'w', name: 'w', kind: 'departement' } });
    expect(await s.code('2026-03-04', 'doc.open', { case: 'd', unit: 'w' })).toBe('out-of-scope');
    const record = { unit: 'w', name: 'w', kind: 'department', reason: '类别误填' };
    await s.ok('2026-03-04', 'unit.correct', { data: record });
    expect(await s.code('2026-03-04', 'doc.open', { case: 'd', unit: 'w' })).toBe('out-of-scope');
    const [proposal] = s.engine.proposals();
    const confirm = (by: string) =>
      s.code('2026-03-04', 'registry.confirm', { by, data: { proposal: proposal?.number ?? 0 } });
    expect(await confirm('officer')).toBe('approver-not-fit');
    expect(await confirm('u-head')).toBe('role-not-held');
    expect(await confirm('second')).toBe('accepted');
    expect(await confirm('third')).toBe('unknown-proposal');
    expect(s.engine.proposals()).toEqual([]);
    expect(await s.code('2026-03-04', 'doc.open', { case: 'd', unit: 'w' })).toBe('accepted');
  });

  it('and a mistyped office likewise', async () => {
    const s = await session();
    const record = { person: 'u-head', name: '甲', reason: '任职误填' };
    const appointments = [{ role: 'head', unit: 'v', from: '2026-01-01' }];
    const correct = (more: object) => s.code('2026-03-04', 'person.correct', { data: { ...record, ...more } });
    expect(await correct({ appointments })).toBe('already-held');
    const free = [{ role: 'head', unit: 'office', from: '2026-01-01' }];
    expect(await correct({ appointments: free })).toBe('accepted');
    expect(await correct({ appointments: free })).toBe('already-proposed');
    const [proposal] = s.engine.proposals();
    await s.ok('2026-03-04', 'registry.confirm', { by: 'second', data: { proposal: proposal?.number ?? 0 } });
    expect(s.engine.registry().person('u-head')?.appointments).toMatchObject(free);
  });
});
