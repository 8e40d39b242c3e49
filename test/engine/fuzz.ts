/** Fuzzed commands: wrong types, unknown cases, stale and future times, other units' people, huge strings. */
import fc from 'fast-check';
import { isRefusal } from '../../src/engine/index.js';
import type { Engine } from '../../src/engine/index.js';
import type { PolicyTypes } from '../../src/policy/index.js';

/** What fuzzed commands are made from: names that exist, so that some get through. */
export interface FuzzWords {
  readonly types: readonly string[];
  readonly cases: readonly string[];
  /** The cases that a command of a type is likely to be about. */
  readonly casesFor: (type: string) => readonly string[];
  readonly units: readonly string[];
  readonly people: readonly string[];
  /** Those who are likely to ask for a type. */
  readonly peopleFor?: (type: string) => readonly string[];
  /** Valid data by command type. */
  readonly samples: (type: string) => readonly unknown[];
  /** Minutes since the epoch between which instants lie. */
  readonly from: number;
  readonly to: number;
}

const iso = (minute: number): string =>
  Number.isFinite(minute) && Math.abs(minute) < 1e8 ? new Date(minute * 60_000).toISOString() : 'never';

const junk = fc.oneof(
  fc.anything(),
  fc.string({ maxLength: 20 }),
  fc.constant('长'.repeat(100_000)),
  fc.constantFrom(null, undefined, Number.NaN, [], {}, '', '2022-13-45', '__proto__', 'constructor', 'toString'),
);

/** Commands, most of them wrong in one place. */
export const fuzzedCommands = (words: FuzzWords): fc.Arbitrary<unknown> => {
  const likely = (type: string): readonly string[] => {
    const some = words.peopleFor?.(type) ?? [];
    return some.length > 0 ? some : words.people;
  };
  const command = fc
    .record({ type: fc.constantFrom(...words.types), n: fc.nat(1_000_000_000), pick: fc.nat(1000) })
    .chain(({ type, n, pick }) => {
      const samples = words.samples(type);
      const lean = {
        id: fc.constant(`f${n}`),
        type: fc.constant(type),
        // Minutes beside the run's own pace: mostly a little later, sometimes stale, sometimes far in the future.
        at: fc.oneof({ weight: 8, arbitrary: fc.nat(2) }, fc.integer({ min: -5000, max: -1 }), fc.constant(9_000_000)),
        by: fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom(...likely(type)) },
          fc.constantFrom(...words.people, 'host', 'policy', 'nobody'),
        ),
        case: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...words.casesFor(type)) },
          fc.constantFrom(...words.cases, 'unheard-of'),
        ),
        data: fc.constant(samples[pick % Math.max(1, samples.length)] ?? {}),
      };
      const opening = { ...lean, unit: fc.constantFrom(...words.units, 'unheard-of') };
      const full = {
        ...opening,
        person: fc.constantFrom(...words.people),
        onBehalfOf: fc.constantFrom(...words.people),
        occurredOn: fc.constantFrom('2022-08-01', '2021-01-01', '2099-01-01'),
      };
      return fc.oneof(
        { weight: 4, arbitrary: fc.record(lean) },
        { weight: 4, arbitrary: fc.record(opening) },
        {
          weight: 1,
          arbitrary: fc.record(full, { requiredKeys: ['id', 'type', 'at', 'by', 'data'] }),
        },
      );
    });
  const spoiled = fc
    .tuple(command, fc.constantFrom('id', 'type', 'at', 'by', 'case', 'data', 'unit', 'extra'), junk)
    .map(([whole, key, value]): unknown => ({ ...whole, [key]: value }));
  return fc.oneof({ weight: 6, arbitrary: command }, { weight: 3, arbitrary: spoiled }, { weight: 1, arbitrary: junk });
};

/** Puts a made command in its place: its instant beside the pace, and mostly an id of its own. */
const dated = (made: unknown, pace: number, n: number): unknown => {
  if (typeof made !== 'object' || made === null || !('at' in made) || typeof made.at !== 'number') return made;
  const own = 'id' in made && typeof made.id === 'string' && /^f\d+$/u.test(made.id) && n % 20 !== 0;
  return { ...made, at: iso(Math.floor(pace) + made.at), ...(own ? { id: `g${n}` } : {}) };
};

/** How a fuzzing run came out. */
export interface FuzzReport {
  readonly accepted: number;
  readonly refused: Readonly<Record<string, number>>;
}

/**
 * Sends `count` fuzzed commands; throws where one throws, is refused without a code, changes state though refused
 * (beyond deadlines that its time brought), or moves time beyond now.
 */
export const fuzz = async <T extends PolicyTypes>(
  engine: Engine<T>,
  words: FuzzWords,
  count: number,
  seed: number,
  now: () => number,
): Promise<FuzzReport> => {
  const refused: Record<string, number> = {};
  let accepted = 0;
  const headOf = () => engine.fork().head;
  let done = 0;
  for (const made of fc.sample(fuzzedCommands(words), { numRuns: count, seed })) {
    const command = dated(made, words.from + ((words.to - words.from) * done) / count, done);
    const fromDeadlines: string[] = [];
    const stop = engine.on('*', (event) => fromDeadlines.push(event.cause));
    const before = done % 100 === 0 ? headOf() : undefined;
    const outcome = await engine.receive(command);
    stop();
    done += 1;
    if (isRefusal(outcome)) {
      if (outcome.code === '' || outcome.failures.length === 0) throw new Error('refused without a reason');
      if (fromDeadlines.includes('command')) throw new Error(`refused with ${outcome.code}, yet something happened`);
      if (before !== undefined && fromDeadlines.length === 0 && headOf() !== before)
        throw new Error('the log grew though refused');
      refused[outcome.code] = (refused[outcome.code] ?? 0) + 1;
    } else accepted += 1;
    if (engine.now() > now()) throw new Error('time was moved beyond now');
  }
  return { accepted, refused };
};
