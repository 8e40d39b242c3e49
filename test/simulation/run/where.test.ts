/** A habit arises where fields of the case are so: whatever JSON they hold, compared by what it says. */
import { expect, it } from 'vitest';
import type { Scenario } from '../../../src/simulation/index.js';
import { does, find, played, problems } from './desk.js';

type Where = Scenario['behaviour']['habits'][number]['where'];

const closes = (where: NonNullable<Where>, data: Readonly<Record<string, string | readonly string[]>>): boolean => {
  const habit = does('close', 'open', 'problem.close', { where });
  const { events } = played(problems([habit], { arrivals: [find({ data: { note: 'x', ...data } })] }));
  return events.some(({ type }) => type === 'problem.closed');
};

it.each<readonly [NonNullable<Where>, Readonly<Record<string, string | readonly string[]>>, boolean]>([
  [{ tags: ['a'] }, { tags: ['a'] }, true],
  [{ tags: ['a', 'b'] }, { tags: ['a', 'b'] }, true],
  [{ tags: ['a', 'b'] }, { tags: ['b', 'a'] }, false],
  [{ tags: [] }, { tags: [] }, true],
  [{ tags: [] }, {}, false],
  [{ tags: ['a'], note: 'x' }, { tags: ['a'] }, true],
  [{ tags: ['a'], note: 'y' }, { tags: ['a'] }, false],
])('%j of a case with %j: %s', (where, data, arises) => {
  expect(closes(where, data)).toBe(arises);
});
