/** Whatever people call things: nothing throws, nobody is frozen out, and no name is one of the policy's. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isName, isRefusal } from '../../src/engine/index.js';
import { joinName } from '../../src/policy/index.js';
import { docPolicy, openBook, openEcho } from './doc-policy.js';
import { session } from './doc-session.js';
import { thrown } from '../thrown.js';
import { times } from '../times.js';

const policy = docPolicy({ reactions: [openEcho, openBook] });
const odd = fc.constantFrom(
  '',
  ':',
  'echo',
  'echo:d',
  'echo:(echo:d)',
  'book:u',
  'campaign',
  'host',
  'policy',
  'protected',
  '*',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\u0000',
  '\ud800',
  'e\u0301',
  '\u200b',
  '〔1〕',
  '一'.repeat(64),
  '一'.repeat(65),
);
const given = fc.oneof(
  { weight: 3, arbitrary: odd },
  fc.string({ maxLength: 70, unit: 'binary' }),
  fc.string({ maxLength: 70, unit: 'grapheme' }),
  fc.stringMatching(/^[A-Za-z0-9一-龥][A-Za-z0-9一-龥._\-·〔〕]{0,63}$/u),
);

it('any string as the name of a paper, a unit, a person, a command: accepted or refused with a code; the campaign goes on', async () => {
  const runs = times(40, 2_000);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 6, maxLength: 12 }), async (names) => {
      const s = await session({ policy });
      const ask = async (type: string, more: object) => {
        const outcome = await s.engine.receive({
          id: type,
          by: 'officer',
          at: '2026-03-04T10:00+08:00',
          data: {},
          type,
          ...more,
        });
        return isRefusal(outcome) ? outcome.code : 'accepted';
      };
      for (const [n, name] of names.entries()) {
        const id = `c${n}`;
        const opened = await ask('doc.open', { id: `${id}o`, case: name, unit: 'u' });
        if (!isName(name)) expect(['bad-name', 'bad-shape', 'case-exists']).toContain(opened);
        if (opened === 'accepted') {
          taken += 1;
          expect(await ask('doc.sign', { id: `${id}s`, case: name })).toBe('accepted');
          expect(s.engine.case(joinName('echo', name))?.fields).toEqual({ of: name });
        }
        const registered = await ask('unit.register', {
          id: `${id}u`,
          data: { unit: name, name: '甲', kind: 'department' },
        });
        if (registered === 'accepted') expect(s.engine.case(joinName('book', name))?.unit).toBe(name);
        const appointed = { person: name, name: '乙', role: 'office', unit: 'office', from: '2026-01-01' };
        const appointment = await ask('person.appoint', { id: `${id}p`, data: appointed });
        if (!isName(name)) expect([registered, appointment]).toEqual(['bad-shape', 'bad-shape']);
        for (const key of ['id', 'by', 'case', 'unit', 'person', 'parent', 'onBehalfOf', 'type'])
          await ask('doc.open', { id: `${id}-${key}`, case: `${id}-${key}`, unit: 'u', [key]: name });
        await s.engine.history(name);
        if (isName(name)) s.engine.as(name).cases({});
        else expect(thrown(() => s.engine.as(name)).code).toBe('bad-query');
      }
      expect(s.engine.faults()).toEqual([]);
      await s.open('2026-03-05', 'still-here', 'u');
      expect(s.engine.cases({ procedure: 'doc', limit: Infinity }).cases.every(({ id }) => isName(id))).toBe(true);
    }),
    { numRuns: runs },
  );
  expect(taken).toBeGreaterThan(20);
});

it('names that the policy joins never meet: other parts, another name', () => {
  fc.assert(
    fc.property(
      fc.array(given, { minLength: 1, maxLength: 4 }),
      fc.array(given, { minLength: 1, maxLength: 4 }),
      (a, b) => {
        const usable = (parts: readonly string[]) => parts.every((part) => part !== '' && !/[()]/u.test(part));
        fc.pre(usable(a) && usable(b));
        const [joined, other] = [joinName(...(a as [string])), joinName(...(b as [string]))];
        expect(joined === other).toBe(JSON.stringify(a) === JSON.stringify(b));
      },
    ),
  );
});
