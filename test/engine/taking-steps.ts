/** Takes a program through an engine, once, or again and again while its store fails; what it heard and was told is kept. */
import { expect } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Engine, EventStore, Outcome } from '../../src/engine/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { day } from '../../src/calendar/index.js';
import { canonicalJson } from '../../src/shared/index.js';
import { contents, folded } from './whole-state.js';
import type { FailingStore } from './failing-stores.js';
import { lettersPolicy, setUp } from './fixture.js';
import type { Letters } from './fixture.js';
import { envelope } from './steps.js';
import type { Step } from './steps.js';

/** What a call came to, in the order of its commands; nothing for time and reads. */
export type Told = readonly Outcome[];

/** An engine as somebody drives it: with everything it was told and has heard. */
export interface Driver {
  readonly told: Told[];
  /** Takes one call; throws what it throws, or what the first row of several reports. */
  take(step: Step, place: number): Promise<void>;
  engine(): Engine<Letters>;
  /** Every event that the present engine has told its listeners, and the head at which it was opened. */
  heard(): { readonly from: number; readonly events: readonly PolicyEvent[] };
}

const versions = new Map<number, ReturnType<typeof lettersPolicy>>();
const version = (n: number) => {
  const policy = versions.get(n) ?? lettersPolicy(`${n}`);
  versions.set(n, policy);
  return policy;
};

/** When every limit of a program is long past. */
export const longAfter = Date.UTC(2022, 11, 30);

/** Drives engines over a store; `given`: instants are given, else the host's clock stamps them. */
export const drive = async (
  store: EventStore,
  given: boolean,
  withRetry: (call: () => Promise<void>) => Promise<void>,
): Promise<Driver> => {
  let now = Date.UTC(2022, 6, 20, 1);
  let adopted = 1;
  let engine: Engine<Letters> | undefined;
  let from = 0;
  let heard: PolicyEvent[] = [];
  const told: Told[] = [];
  const present = (): Engine<Letters> => engine ?? expect.fail('no engine');

  const open = async (policyVersion: number, place: number): Promise<void> => {
    const opened = await createEngine<Letters>({
      policy: version(policyVersion),
      store,
      clock: () => (given ? longAfter : now),
      instants: given ? 'given' : 'stamped',
      ...(policyVersion === adopted
        ? {}
        : {
            adopt: {
              id: `a${place}`,
              by: 'host',
              reason: '新版',
              ...(given ? { at: new Date(now).toISOString() } : {}),
            },
          }),
    });
    engine = opened;
    adopted = policyVersion;
    from = opened.head();
    const events: PolicyEvent[] = [];
    heard = events;
    opened.on('*', (event) => {
      events.push(event);
    });
  };

  const rowsOf = async (rows: readonly object[]): Promise<Told> => {
    const reports = await present().dispatchEach(rows);
    return reports.map(({ outcome, fault }) => {
      if (outcome === undefined) throw fault;
      return outcome;
    });
  };

  /** A person confirms what they see: asked again, it is the same request. */
  let confirming: { readonly place: number; readonly data: object } | undefined;
  const confirmation = (letter: string, place: number): object => {
    if (confirming?.place === place) return confirming.data;
    const of = present().case(letter);
    const data = { proposal: of?.proposals[0]?.number ?? 1, seen: of?.version ?? 1 };
    confirming = { place, data };
    return data;
  };

  const toldOf = async (step: Step, place: number): Promise<Told> => {
    const send = (command: Parameters<typeof envelope>[2], n = 0) => envelope(step, `s${place}-${n}`, command, given);
    switch (step.kind) {
      case 'one':
        return [await present().receive(send(step.command))];
      case 'dry-run':
        return [await present().dryRun(send(step.command))];
      case 'batch':
        return [await present().dispatchAll(step.commands.map(send) as never)];
      case 'rows':
        return rowsOf(step.commands.map(send));
      case 'at-once': {
        const ended = await Promise.allSettled(step.commands.map((command, n) => present().receive(send(command, n))));
        return ended.map((one) => {
          if (one.status === 'rejected') throw one.reason;
          return one.value;
        });
      }
      case 'advance':
        await present().advance(new Date(now).toISOString());
        return [];
      case 'refresh':
        await present().refresh();
        return [];
      case 'reopen':
        await open(adopted, place);
        return [];
      case 'adopt':
        await open(adopted + 1, place);
        return [];
      case 'take-over': {
        const { letter } = step;
        const openedOn = day('2022-07-29');
        const row = (n: string) => ({
          case: letter + n,
          procedure: 'letter',
          state: 'work.open+timeliness.onTime',
          unit: 'roads',
          openedOn,
          fields: { about: '旧账' },
          source: '旧台账',
        });
        return [
          await present().takeOver({
            id: `s${place}`,
            by: 'officer',
            ...(given ? { at: new Date(now).toISOString() } : {}),
            cases: [row(''), row('-2')],
            totals: [{ tally: 'open-letters', unit: 'roads', value: 2, source: '旧台账' }],
            ...(step.close ? { close: '已核对' } : {}),
          }),
        ];
      }
      case 'confirm':
        return [
          await present().receive(
            send({ type: 'entry.confirm', by: 'officer-2', case: step.letter, data: confirmation(step.letter, place) }),
          ),
        ];
    }
  };

  await withRetry(() => open(1, 0));
  await withRetry(async () => {
    for (const report of await rowsOf(setUp.map(({ at, ...command }) => (given ? { ...command, at } : command))))
      expect(isRefusal(report)).toBe(false);
  });
  return {
    told,
    take: async (step, place) => {
      now = step.now;
      told[place] = await toldOf(step, place);
    },
    engine: present,
    heard: () => ({ from, events: heard }),
  };
};

const atOnce = (call: () => Promise<void>): Promise<void> => call();

/** What a program comes to where nothing fails. */
export const takeAll = async (store: EventStore, steps: readonly Step[], given: boolean): Promise<Driver> => {
  const driver = await drive(store, given, atOnce);
  for (const [place, step] of steps.entries()) await driver.take(step, place);
  const end = steps.length;
  await driver.take({ kind: 'refresh', now: longAfter }, end);
  await driver.engine().advance(new Date(longAfter).toISOString(), { onPurpose: true });
  return driver;
};

/** The state is what the log comes to as far as the engine has seen it, and time has not run ahead of the store. */
const standsOnTheLog = async (driver: Driver, store: EventStore): Promise<void> => {
  const engine = driver.engine();
  const log = await store.read(0, Infinity);
  const { reached = -Infinity } = await store.head();
  const state = engine.fork();
  expect(contents(state)).toEqual(contents(folded(state.policy, log.slice(0, engine.head()))));
  expect(engine.now()).toBeLessThanOrEqual(reached);
  expect(engine.now()).toBeGreaterThanOrEqual(log[engine.head() - 1]?.at ?? -Infinity);
};

/** Brings reads to the log: then they are all that it holds, and so is what listeners heard. */
const followsTheLog = async (driver: Driver, store: EventStore): Promise<void> => {
  const engine = driver.engine();
  await engine.refresh();
  const log = await store.read(0, Infinity);
  const state = engine.fork();
  expect(contents(state)).toEqual(contents(folded(state.policy, log)));
  expect(engine.now()).toBe((await store.head()).reached ?? -Infinity);
  const { from, events } = driver.heard();
  expect(events.map(({ seq }) => seq)).toEqual(log.slice(from).map(({ seq }) => seq));
};

/** After how many calls of the store it fails next; a list that is over fails no more. */
export type Failures = readonly number[];

/**
 * Takes the same program while the store fails, trying each call again, with the same ids, until it is answered. Returns how
 * often the store failed. After each failure the engine, as it is, stands on the log.
 */
export const takeAllFailing = async (
  failing: FailingStore,
  steps: readonly Step[],
  given: boolean,
  failures: Failures,
): Promise<{ readonly driver: Driver; readonly struck: number }> => {
  const { store } = failing;
  let struck = 0;
  let next = 0;
  let armed = false;
  const drivers: Driver[] = [];
  const arm = (): void => {
    if (armed) return;
    const k = failures[next];
    if (k === undefined) return;
    next += 1;
    failing.arm(k);
    armed = true;
  };
  const tryAgain = async (call: () => Promise<void>, opens = false): Promise<void> => {
    for (;;) {
      arm();
      try {
        await call();
        return;
      } catch (thrown) {
        if (!failing.isOwn(thrown)) throw thrown;
        const did = failing.disarm();
        expect(did).toBe(true);
        struck += 1;
        for (const driver of drivers) {
          await standsOnTheLog(driver, store);
          // What opens another engine may have put the campaign under another policy: the one before stops.
          if (!opens && struck % 3 === 0) await followsTheLog(driver, store);
        }
        armed = false;
      }
    }
  };
  const made = await drive(store, given, tryAgain);
  drivers.push(made);
  for (const [place, step] of steps.entries()) await tryAgain(() => made.take(step, place), step.kind === 'adopt');
  await tryAgain(() => made.take({ kind: 'refresh', now: longAfter }, steps.length));
  await tryAgain(async () => {
    await made.engine().advance(new Date(longAfter).toISOString(), { onPurpose: true });
  });
  failing.disarm();
  await followsTheLog(made, store);
  return { driver: made, struck };
};

/** Fails unless two values say the same. As text first: it is much faster. */
const same = (got: unknown, wanted: unknown): void => {
  if (canonicalJson(got) !== canonicalJson(wanted)) expect(got).toEqual(wanted);
};

/**
 * Fails unless two answers say the same. A batch that is told again is told what its commands came to, not the time between.
 * A refusal that a case has changed binds no id: asked again, it tells the version of then.
 */
const sameAnswer = (got: Outcome, wanted: Outcome): void => {
  if (isRefusal(got) && isRefusal(wanted) && wanted.code === 'changed-since') {
    same(got.code, wanted.code);
    return;
  }
  if (isRefusal(wanted) || isRefusal(got) || !got.repeated) {
    same(got, wanted);
    return;
  }
  const told = new Set(got.events.map(({ seq }) => seq));
  same(
    got.events,
    wanted.events.filter(({ seq }) => told.has(seq)),
  );
  const left = new Set(wanted.events.flatMap(({ seq }) => (told.has(seq) ? [] : [seq])));
  expect(
    wanted.events.filter(({ seq, cause, follows = 0 }) => left.has(seq) && cause !== 'deadline' && !left.has(follows)),
  ).toEqual([]);
};

/** Fails unless both were told the same and hold the same log: nothing lost, nothing doubled, nobody told an untruth. */
export const sameCampaign = async (
  steps: readonly Step[],
  [got, gotStore]: readonly [Driver, EventStore],
  [wanted, wantedStore]: readonly [Driver, EventStore],
): Promise<void> => {
  same(await gotStore.read(0, Infinity), await wantedStore.read(0, Infinity));
  for (const place of steps.keys()) {
    const [told, should] = [got.told[place] ?? [], wanted.told[place] ?? []];
    expect(told).toHaveLength(should.length);
    for (const [n, answer] of told.entries()) sameAnswer(answer, should[n] ?? expect.fail());
  }
};
