/** A campaign under policy P with its people in place, and short ways to ask in it and to read it. */
import { parseInstant } from '../../src/calendar/index.js';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Engine, EngineOptions, EventStore, Outcome } from '../../src/engine/index.js';
import type { Policy, PolicyEvent } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { docPolicy } from './doc-policy.js';
import type { Docs } from './doc-policy.js';

/** When the people are registered. */
export const beforeAll = '2026-01-05T09:00+08:00';

const person = (id: string, role: string, unit: string) => ({
  type: 'person.appoint',
  data: { person: id, name: id, role, unit, from: '2026-01-01' },
});
/** Units u and v with a head each, and an office of three. */
export const people = [
  ...['u', 'v'].map((unit) => ({ type: 'unit.register', data: { unit, name: unit, kind: 'department' } })),
  { type: 'unit.register', data: { unit: 'office', name: '办公室', kind: 'office' } },
  person('u-head', 'head', 'u'),
  person('v-head', 'head', 'v'),
  person('officer', 'office', 'office'),
  person('second', 'office', 'office'),
  person('third', 'office', 'office'),
].map((command, i) => ({ id: `people-${i}`, at: beforeAll, by: 'host', ...command }));

/** `2026-03-04` is 10:00 of it in China, `2026-03-04 11:00` is 11:00. */
export const instant = (text: string): string => {
  const [on = '', time = '10:00'] = text.split(' ');
  return `${on}T${time}+08:00`;
};

let counter = 0;
/** A command with an id of its own, asked by the office unless said. */
export const asked = (at: string, type: string, more: object = {}) => ({
  id: `c${(counter += 1)}`,
  type,
  at: instant(at),
  by: 'officer',
  data: {},
  ...more,
});

/** What came of it, in a word. */
export const codeOf = (outcome: Outcome): string => (isRefusal(outcome) ? outcome.code : 'accepted');

/** A campaign as tests go about it. */
export interface Session {
  readonly engine: Engine<Docs>;
  readonly store: EventStore;
  /** Asks; throws where it is refused. */
  ok(at: string, type: string, more?: object): Promise<readonly PolicyEvent[]>;
  /** Asks, and answers with the code of the refusal, or `accepted`. */
  code(at: string, type: string, more?: object): Promise<string>;
  /** Opens a paper. */
  open(at: string, id: string, unit: string, data?: object): Promise<void>;
  /** Suspends or resumes limits, as of a day where one is given. */
  suspend(at: string, scope: string, as?: string): Promise<void>;
  resume(at: string, scope: string, as?: string): Promise<void>;
  /** Corrects an entry of a case by two people: annuls it, or puts another in its place. */
  correct(at: string, id: string, entry: number, replacement?: object, confirmedBy?: string): Promise<PolicyEvent>;
  /** Lets time pass. */
  pass(to: string): Promise<readonly PolicyEvent[]>;
  /** The last day of a running limit; `stopped` where it is stopped, `-` where it does not run. */
  last(id: string, limit: string): string;
  /** Limits missed so far, with their days. */
  missed(id: string): readonly string[];
}

/** How a session is opened; instants are as given unless said. */
export type SessionOptions = Partial<EngineOptions<Docs>> & { readonly policy?: Policy<Docs> };

const effective = (as: string | undefined) => (as === undefined ? {} : { occurredOn: as });

/** Short ways around an engine. */
export const around = (engine: Engine<Docs>, store: EventStore): Session => {
  const ok: Session['ok'] = async (at, type, more) => {
    const outcome = await engine.receive(asked(at, type, more));
    if (isRefusal(outcome)) throw new Error(`${type} at ${at}: ${JSON.stringify(outcome.failures)}`);
    return outcome.events;
  };
  return {
    engine,
    store,
    ok,
    code: async (at, type, more) => codeOf(await engine.receive(asked(at, type, more))),
    open: async (at, id, unit, data = {}) => {
      await ok(at, 'doc.open', { case: id, unit, data });
    },
    suspend: async (at, scope, as) => {
      await ok(at, 'deadlines.suspend', { ...effective(as), data: { scope, reason: '静默管理' } });
    },
    resume: async (at, scope, as) => {
      await ok(at, 'deadlines.resume', { ...effective(as), data: { scope, reason: '恢复' } });
    },
    correct: async (at, id, entry, replacement, confirmedBy) => {
      // Whoever made the entry has a hand in it: another confirms.
      const by = confirmedBy ?? ((await engine.history(id))[entry - 1]?.by === 'second' ? 'third' : 'second');
      const data = { entry, reason: '登记错误', ...(replacement === undefined ? {} : { replacement }) };
      await ok(at, 'entry.propose', { case: id, data });
      const seen = engine.case(id)?.version ?? 0;
      const [event] = await ok(at, 'entry.confirm', {
        case: id,
        by,
        data: { proposal: seen, seen },
      });
      if (event === undefined) throw new Error('nothing was corrected');
      return event;
    },
    pass: (to) => engine.advance(instant(to)),
    last: (id, limit) => {
      const running = engine.case(id)?.armed.find(({ deadline }) => deadline === limit);
      if (running === undefined) return '-';
      return running.stopped ? 'stopped' : running.day;
    },
    missed: (id) => (engine.case(id)?.breaches ?? []).map(({ deadline, day }) => `${deadline} ${day}`),
  };
};

/** A campaign with its people in place. */
export const session = async (options: SessionOptions = {}): Promise<Session> => {
  const store = options.store ?? memoryStore();
  const engine = await createEngine<Docs>({
    policy: docPolicy(),
    clock: () => parseInstant('2030-01-01T00:00+08:00'),
    instants: 'given',
    onWarning: () => undefined,
    ...options,
    store,
  });
  for (const command of people) {
    const outcome = await engine.receive(command);
    if (isRefusal(outcome)) throw new Error(outcome.code);
  }
  return around(engine, store);
};
