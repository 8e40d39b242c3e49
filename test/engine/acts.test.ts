/** Facts may be entered for the day on which they happened; acts of the procedure bear the day on which they are done. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import { workingDays } from '../../src/policy/index.js';
import { docPolicy } from './doc-policy.js';
import { asked, session } from './doc-session.js';

const withFacts = (facts: readonly string[]) =>
  docPolicy({ backdating: { span: workingDays(5), cites: ['1'], facts } });

describe('where the policy names the facts', () => {
  it('a fact bears an earlier day, an act does not, and is told so on its own clause', async () => {
    const s = await session({ policy: withFacts(['doc.note']) });
    await s.open('2026-03-04', 'd', 'u');
    const [noted] = await s.ok('2026-03-06', 'doc.note', {
      case: 'd',
      occurredOn: '2026-03-05',
      data: { note: '已现场查看' },
    });
    expect(noted?.on).toBe('2026-03-05');
    const signed = await s.engine.receive(asked('2026-03-06', 'doc.sign', { case: 'd', occurredOn: '2026-03-05' }));
    expect(isRefusal(signed) && signed.failures).toMatchObject([
      { code: 'act-dated-back', clause: '2', path: 'occurredOn', given: '2026-03-05', expected: { zh: '2026-03-06' } },
    ]);
    expect(await s.code('2026-03-06', 'doc.sign', { case: 'd', occurredOn: '2026-03-06' })).toBe('accepted');
    expect(await s.code('2026-03-09', 'doc.open', { case: 'e', unit: 'u', occurredOn: '2026-03-06' })).toBe(
      'act-dated-back',
    );
  });

  it('a correction dates no act back either', async () => {
    const s = await session({ policy: withFacts(['doc.note']) });
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-06', 'doc.note', { case: 'd', data: { note: '已现场查看' } });
    await s.ok('2026-03-06', 'doc.sign', { case: 'd' });
    const instead = (entry: number, replacement: object) =>
      s.code('2026-03-09', 'entry.propose', { case: 'd', data: { entry, reason: '误记', replacement } });
    expect(await instead(3, { type: 'doc.sign', data: {}, on: '2026-03-09' })).toBe('act-dated-back');
    expect(await instead(2, { type: 'doc.note', data: { note: '已现场查看' }, on: '2026-03-09' })).toBe('accepted');
  });

  it('where it names none, all may be entered late', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    expect(await s.code('2026-03-06', 'doc.sign', { case: 'd', occurredOn: '2026-03-05' })).toBe('accepted');
  });

  it('a fact that no command tells is a fault of the policy', () => {
    expect(() => withFacts(['doc.nothing'])).toThrow(/backdating\.facts\.doc\.nothing/u);
  });
});
