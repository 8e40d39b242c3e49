/** The whole notice: for every enforceable clause one scenario that passes, and one that is refused or raised. */
import { afterAll, describe, expect, it } from 'vitest';
import { clauses } from '../../../src/packs/county-campaign/index.js';
import { scenarios } from './scenarios/index.js';
import { play } from './scenarios/play.js';

const enforceable = Object.values(clauses)
  .filter((clause) => clause.class === 'enforceable')
  .map(({ id }) => id);

describe('the notice, clause by clause', () => {
  it('has 67 enforceable clauses, each with both kinds of scenario', () => {
    expect(enforceable).toHaveLength(67);
    const having = (kinds: readonly string[]) =>
      new Set(scenarios.filter(({ kind }) => kinds.includes(kind)).map(({ clause }) => clause));
    const allowed = having(['passes']);
    const stopped = having(['refused', 'raised', 'advised']);
    expect(enforceable.filter((id) => !allowed.has(id))).toEqual([]);
    expect(enforceable.filter((id) => !stopped.has(id))).toEqual([]);
  });
  const played = new Map<string, string[]>();
  afterAll(() => {
    const lines = enforceable.map((id) => [id, ...(played.get(id) ?? ['NOTHING PLAYED'])].join('\n  '));
    console.log(lines.join('\n'));
  });
  it.each(scenarios.map((one) => [one.clause, one.kind, one.title, one] as const))(
    '%s %s: %s',
    async (...[clause, kind, title, one]) => {
      await play(one);
      played.set(clause, [...(played.get(clause) ?? []), `${kind}: ${title}`]);
    },
  );
});
