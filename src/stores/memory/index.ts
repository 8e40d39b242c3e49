/** A store in memory: for tests, simulations and first steps. */
import type { Answer, EventStore, RefusedEntry } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';

/** An empty stream in memory. What resolves is kept as long as the store is. */
export const memoryStore = (): EventStore => {
  const log: PolicyEvent[] = [];
  const byCase = new Map<string, PolicyEvent[]>();
  const answers = new Map<string, Answer>();
  const journal: RefusedEntry[] = [];
  const refused = new Map<string, RefusedEntry>();
  let reached: number | undefined;
  let fingerprint: string | undefined;

  const reach = (at: number): void => {
    reached = Math.max(reached ?? at, at);
  };
  const keep = (event: PolicyEvent): void => {
    log.push(event);
    if (event.case === undefined) return;
    const events = byCase.get(event.case);
    if (events === undefined) byCase.set(event.case, [event]);
    else events.push(event);
  };

  return {
    head: () => Promise.resolve({ head: log.length, reached, fingerprint }),
    bind: (to) => {
      fingerprint = to;
      return Promise.resolve();
    },
    read: (after, limit) => Promise.resolve(log.slice(after, after + limit)),
    readCase: (id) => Promise.resolve([...(byCase.get(id) ?? [])]),
    append: ({ expected, events, answers: given }) => {
      if (expected !== log.length) return Promise.resolve('conflict' as const);
      if (given.some(({ id }) => answers.has(id))) return Promise.resolve('duplicate' as const);
      for (const event of events) keep(event);
      for (const answer of given) answers.set(answer.id, answer);
      const last = events.at(-1);
      if (last !== undefined) reach(last.at);
      return Promise.resolve('appended' as const);
    },
    answer: (id) => Promise.resolve(answers.get(id)),
    refuse: (entry) => {
      const numbered = { ...entry, number: journal.length + 1 };
      journal.push(numbered);
      if (entry.id !== '' && !refused.has(entry.id)) refused.set(entry.id, numbered);
      reach(entry.at);
      return Promise.resolve();
    },
    refusal: (id) => Promise.resolve(refused.get(id)),
    refusals: (after, limit) => Promise.resolve(journal.slice(after, after + limit)),
    reach: (at) => {
      reach(at);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
};
