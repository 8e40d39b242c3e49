/** Logs of each format, frozen when it was first written: folded for ever to what they came to then. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyState, evolve, logFormat } from '../../src/engine/index.js';
import { eventFrom } from '../../src/policy/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { docPolicy } from './doc-policy.js';
import { contents } from './whole-state.js';

/** A log, and what it came to. */
interface FrozenLog {
  readonly events: readonly PolicyEvent[];
  readonly comesTo: unknown;
}

const logsOf = (format: number): readonly FrozenLog[] =>
  JSON.parse(readFileSync(new URL(`logs/format-${format}.json`, import.meta.url), 'utf8')) as readonly FrozenLog[];

describe('logs of format 2', () => {
  it('are those that are written today', () => {
    expect(logFormat).toBe(2);
  });

  it('fold to what they came to when they were written', () => {
    const logs = logsOf(2);
    expect(logs.length).toBeGreaterThan(2);
    for (const { events, comesTo } of logs) {
      const state = events.map(eventFrom).reduce(evolve, emptyState(docPolicy()));
      expect(JSON.parse(JSON.stringify(contents(state)))).toEqual(comesTo);
    }
  });

  it('have an event of nearly every type of the engine’s own', () => {
    const types = new Set(logsOf(2).flatMap(({ events }) => events.map(({ type }) => type)));
    for (const type of [
      'entry.corrected',
      'balance.entered',
      'policy.adopted',
      'deadline.reprojected',
      'reaction.failed',
    ])
      expect(types).toContain(type);
  });
});
