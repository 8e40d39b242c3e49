/** A store in memory: for tests, simulations and first steps. */
import { checkPage, journalBound, tailPage } from '../../engine/index.js';
import type {
  Answer,
  AnswerKey,
  EventStore,
  KnownAnswer,
  RefusedEntry,
  UnitReads,
  UnitWrites,
  UnitWants,
} from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { checkFollows } from '../follows.js';

/** How a store in memory keeps. */
export interface MemoryStoreOptions {
  /** How many refusals the journal keeps; the oldest fall out. `journalBound` unless given. */
  readonly journal?: number;
}

const none: UnitReads['histories'] = new Map();

/**
 * An empty stream in memory; it lasts as long as what this returns. A unit runs at once, within the call. Events are kept
 * as the very objects they are, and handed out as such.
 */
export const memoryStore = ({ journal: bound = journalBound }: MemoryStoreOptions = {}): EventStore => {
  const log: PolicyEvent[] = [];
  /** The number of each case's last event; and, beside each event, that of the one before it in its case (0 for none). */
  const lastOf = new Map<string, number>();
  const before: number[] = [];
  /** By whoever asked, then by the command's id. */
  const answers = new Map<string, Map<string, Answer>>();
  const journal: RefusedEntry[] = [];
  let refused = 0;
  let strangers = 0;
  let reached: number | undefined;
  let fingerprint: string | undefined;

  const known = (key: AnswerKey): KnownAnswer | undefined => {
    const answer = answers.get(key.by)?.get(key.id);
    return answer && { ...answer, events: answer.first === 0 ? [] : log.slice(answer.first - 1, answer.last) };
  };
  const history = (id: string): readonly PolicyEvent[] => {
    const events: PolicyEvent[] = [];
    for (let seq = lastOf.get(id) ?? 0; seq > 0; seq = before[seq - 1] ?? 0) {
      const event = log[seq - 1];
      if (event !== undefined) events.push(event);
    }
    return events.reverse();
  };
  const see = (wanted: UnitWants): UnitReads => ({
    head: log.length,
    reached,
    fingerprint,
    tail: log.slice(wanted.after, wanted.after + tailPage),
    answers: wanted.answers.map(known),
    histories: wanted.histories.length === 0 ? none : new Map(wanted.histories.map((id) => [id, history(id)])),
  });
  const reach = (at: number): void => {
    reached = Math.max(reached ?? at, at);
  };
  /** All that can be wrong is found before the first part is kept. */
  const check = (write: UnitWrites): void => {
    checkFollows(log.length, write.events);
    const own = write.answers.length > 1 ? new Set<string>() : undefined;
    for (const { by, id } of write.answers) {
      const key = own && JSON.stringify([by, id]);
      if (answers.get(by)?.has(id) === true || (key !== undefined && own?.has(key) === true))
        throw new DubanError('store-failed', text(`操作已有答复：${id}`, `the command has its answer: ${id}`));
      if (key !== undefined) own?.add(key);
    }
  };
  const keepEvent = (event: PolicyEvent): void => {
    log.push(event);
    reach(event.at);
    before.push(event.case === undefined ? 0 : (lastOf.get(event.case) ?? 0));
    if (event.case !== undefined) lastOf.set(event.case, event.seq);
  };
  const keep = (write: UnitWrites): void => {
    check(write);
    for (const event of write.events) keepEvent(event);
    for (const answer of write.answers) {
      const own = answers.get(answer.by);
      if (own === undefined) answers.set(answer.by, new Map([[answer.id, answer]]));
      else own.set(answer.id, answer);
    }
    for (const entry of write.refusals) journal.push({ ...entry, number: (refused += 1) });
    if (journal.length > bound) journal.splice(0, journal.length - bound);
    strangers += write.strangers;
    if (write.reached !== undefined) reach(write.reached);
    fingerprint = write.fingerprint ?? fingerprint;
  };

  return {
    unit: async (wanted, decide) => {
      checkPage(wanted.after, tailPage);
      const { write, value } = decide(see(wanted));
      if (write !== undefined) keep(write);
      return value;
    },
    head: async () => ({ head: log.length, reached, fingerprint }),
    read: async (after, limit) => {
      checkPage(after, limit);
      return log.slice(after, after + limit);
    },
    readCase: async (id) => history(id),
    refusals: async (after, limit) => {
      checkPage(after, limit);
      const from = Math.max(0, after - (refused - journal.length));
      return journal.slice(from, from + limit);
    },
    strangers: async () => strangers,
    close: async () => {},
  };
};
