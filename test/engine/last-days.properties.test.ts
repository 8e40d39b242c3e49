/** Every running limit ends on the day that a clerk finds who walks the days, whatever was entered in whatever order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countDays } from './day-counter.js';
import { drawn, live } from './histories.js';
import { times } from '../times.js';

const hour = 3_600_000;
const runs = times(300, 100_000);

it(
  'after every history the limits that run, and no others, end where the days walked one by one end',
  { timeout: 8 * hour },
  async () => {
    const seen = { running: 0, stopped: 0, missing: 0, missed: 0, corrected: 0 };
    await fc.assert(
      fc.asyncProperty(drawn, async (history) => {
        const { engine, records, today } = await live(history);
        for (const [id, record] of records) {
          const { state, limits } = countDays(record);
          const of = engine.case(id);
          seen.corrected += of?.corrections.length ?? 0;
          expect(of?.state).toBe(state);
          const running: { [limit: string]: object } = {};
          for (const [limit, found] of Object.entries(limits)) {
            if (!found.stopped && found.missing === undefined && found.last < today) {
              seen.missed += 1;
              expect(of?.breaches.map(({ deadline }) => deadline)).toContain(limit);
              continue;
            }
            running[limit] = found;
            seen.running += 1;
            if (found.stopped) seen.stopped += 1;
            if (found.missing !== undefined) seen.missing += 1;
          }
          const armed = Object.fromEntries(
            (of?.armed ?? []).map(({ deadline, day, stopped, missing }) => [deadline, { last: day, stopped, missing }]),
          );
          expect(armed).toEqual(running);
        }
        expect(engine.faults().filter(({ kind }) => kind !== 'calendar')).toEqual([]);
      }),
      { numRuns: runs },
    );
    for (const [what, n] of Object.entries(seen)) expect(n, what).toBeGreaterThan(50);
  },
);
