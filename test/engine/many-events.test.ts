/** Lists without a bound: no number of events is too many to hand on. */
import { expect, it } from 'vitest';
import { sumAmounts } from '../../src/engine/state/index.js';
import { docPolicy, openEcho } from './doc-policy.js';
import { asked, session } from './doc-session.js';

it('time that brings more than a hundred thousand events tells them all', async () => {
  const echoes = Array.from({ length: 300 }, (_, i) => ({
    ...openEcho,
    id: `echo-${i}`,
    on: 'doc.wd-late',
    asks: ({ event }: { readonly event: { readonly case: string | undefined } }) => ({
      case: `${event.case ?? ''}:echo:${i}`,
      data: { of: '0' },
    }),
  }));
  const s = await session({ policy: docPolicy({ reactions: echoes }) });
  await s.engine.dispatchAll(
    Array.from({ length: 450 }, (_, i) => asked('2026-03-02', 'doc.open', { case: `d${i}`, unit: 'u' })) as never,
  );
  const { head } = await s.store.head();
  const brought = await s.pass('2026-03-10');
  expect(brought.length).toBeGreaterThan(130_000);
  expect((await s.store.head()).head).toBe(head + brought.length);
});

it('what two hundred thousand entries have added is summed', () => {
  const one = [{ tally: 'steps', unit: undefined, member: undefined, by: 1 }];
  expect(sumAmounts(Array.from({ length: 200_000 }, () => one))).toEqual([
    { tally: 'steps', unit: undefined, member: undefined, by: 200_000 },
  ]);
});
