/** What an event hastens is done sooner, but not before the day from which it is done at all. */
import { expect, it } from 'vitest';
import { does, exactly, played, problems } from './desk.js';
import type { Scenario } from '../../../src/simulation/index.js';

type Habit = Scenario['behaviour']['habits'][number];

/** When the problem, reported on the first day, is closed. */
const closed = (how: Partial<Habit>): readonly string[] => {
  const report = does('report', 'open', 'problem.report', { role: 'deputy' });
  const close = does('close', 'open', 'problem.close', { hastenedBy: { 'problem.reported': 0.1 }, ...how });
  const { log } = played(problems([report, close]));
  return log.filter((line) => line.endsWith('closed')).map((line) => line.slice(0, 11));
};

it('is done on its first day, where there is one', () => {
  expect(closed({ from: '2022-02-21' })).toEqual(['02-21T10:00']);
  expect(closed({ from: '2022-02-21', to: '2022-02-25' })[0]).toMatch(/^02-21/u);
  expect(closed({ from: '2022-02-09', after: exactly(7) })).toEqual(['02-09T10:00']);
});

it('and as much sooner as it says, where that is later', () => {
  expect(closed({ from: '2022-02-08', after: exactly(70) })).toEqual(['02-08T11:36']);
});
