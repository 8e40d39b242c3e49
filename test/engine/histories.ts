/** Random histories of papers through the engine, with a clerk who writes down what was accepted. */
import fc from 'fast-check';
import { day, nationalCalendar } from '../../src/calendar/index.js';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Engine, EventStore } from '../../src/engine/index.js';
import type { Policy } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import type { Noted, Record, Stop, YearNoted } from './day-counter.js';
import { shifted } from './deadlines/oracle.js';
import { docPolicy } from './doc-policy.js';
import type { Docs } from './doc-policy.js';
import { people } from './doc-session.js';

/** One move: after so many hours, something is asked of a paper, or of the county. */
export interface Move {
  readonly hours: number;
  readonly paper: number;
  readonly what: string;
  readonly back: number;
  readonly ahead: number;
  readonly pick: number;
}

const papers = 3;
const what = [
  ...Array<string>(5).fill('doc.open'),
  'doc.pause',
  'doc.resume',
  'doc.sign',
  'doc.reopen',
  'doc.pass',
  'doc.pass',
  'doc.extend',
  'doc.date',
  'doc.restart',
  'doc.anew',
  'suspend *',
  'suspend u',
  'suspend v',
  'resume *',
  'resume u',
  'resume v',
  'resume *',
  'merge',
  'extend year',
  'amend year',
  'correct',
  'correct',
  'adopt',
  'reload',
];

/** What a history is drawn from. */
export interface Drawn {
  readonly start: string;
  readonly zone: string;
  readonly moves: readonly Move[];
}

/** Histories near holidays and the turn of the year, in several zones. */
export const drawn: fc.Arbitrary<Drawn> = fc.record({
  start: fc.constantFrom('2026-03-02', '2026-04-20', '2026-09-18', '2026-12-10', '2026-12-10'),
  zone: fc.constantFrom('Asia/Shanghai', 'Asia/Shanghai', 'Asia/Amman', 'America/St_Johns', 'Pacific/Kiritimati'),
  moves: fc.array(
    fc.record({
      hours: fc.integer({ min: 0, max: 60 }),
      paper: fc.nat(papers - 1),
      what: fc.constantFrom(...what),
      back: fc.integer({ min: -4, max: 4 }),
      ahead: fc.integer({ min: 1, max: 30 }),
      pick: fc.nat(1000),
    }),
    { minLength: 8, maxLength: 40, size: 'max' },
  ),
});

/** A history that was lived: the engine, and the clerk's record of each paper. */
export interface Lived {
  readonly engine: Engine<Docs>;
  readonly store: EventStore;
  readonly today: string;
  readonly records: ReadonlyMap<string, Record>;
}

const zoned = (zone: string, version: string): Policy<Docs> =>
  docPolicy({
    version,
    reactions: [],
    calendar: { ...nationalCalendar(), id: `cn ${zone}`, zone },
    phases: [{ id: 'run', title: text('进行', 'run'), cites: ['1'], from: day('2026-01-01'), to: day('2026-12-31') }],
  });
const policies = new Map<string, Policy<Docs>>();
const policyOf = (zone: string, version: number): Policy<Docs> => {
  const key = `${zone} ${version}`;
  const made = policies.get(key) ?? zoned(zone, String(version));
  policies.set(key, made);
  return made;
};

const offOf2026: readonly string[] = Array.from({ length: 365 }, (_, n) => shifted('2026-01-01', n)).filter(
  (of) => nationalCalendar().kindOf(day(of)).kind === 'holiday',
);
const workedOf2026: readonly string[] = Array.from({ length: 365 }, (_, n) => shifted('2026-01-01', n)).filter(
  (of) => nationalCalendar().kindOf(day(of)).kind === 'makeup',
);

const tableOf = (year: number, at: string, { pick, ahead }: Move): YearNoted => {
  const extra = [ahead % 7, pick % 13, pick % 5].map((n) => shifted(at, n)).filter((of) => of.startsWith(String(year)));
  const holidays = year === 2026 ? [...offOf2026, ...extra] : ['2027-01-01', '2027-01-02', '2027-01-03', ...extra];
  const off = [...new Set(holidays)].sort();
  const makeup = year === 2026 ? workedOf2026 : pick % 2 === 0 ? ['2027-01-09'] : [];
  return { year, holidays: off, workdays: makeup.filter((of) => !off.includes(of)) };
};

/** Lives a history. */
export const live = async ({ start, zone, moves }: Drawn): Promise<Lived> => {
  const store = memoryStore();
  let version = 1;
  const open = (adopt?: { readonly id: string; readonly by: string; readonly reason: string; readonly at: string }) =>
    createEngine<Docs>({
      policy: policyOf(zone, version),
      store,
      clock: () => Date.UTC(2031, 0),
      instants: 'given',
      onWarning: () => undefined,
      ...(adopt === undefined ? {} : { adopt }),
    });
  let engine = await open();
  for (const command of people) await engine.receive(command);
  const dates = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  let hour = Date.parse(`${start}T01:00Z`);
  let n = 0;
  const stops: Stop[] = [];
  const mergers: { unit: string; into: string; on: string }[] = [];
  const years: YearNoted[] = [];
  const records = new Map<string, Record>();

  const send = async (type: string, more: object): Promise<boolean> => {
    n += 1;
    const command = { id: `m${n}`, at: new Date(hour).toISOString(), type, by: 'officer', data: {}, ...more };
    return !isRefusal(await engine.receive(command));
  };

  for (const move of moves) {
    hour += move.hours * 3_600_000;
    const today = dates.format(hour);
    const on = move.back > 0 ? shifted(today, -move.back) : today;
    const late = on === today ? {} : { occurredOn: on };
    const id = `d${move.paper}`;
    const record = records.get(id);
    const note = (entry: Omit<Noted, 'number' | 'on' | 'today'>): void => {
      const number = engine.case(id)?.version ?? 0;
      if (record !== undefined) record.entries = [...record.entries, { number, on, today, ...entry }];
    };
    const [word, scope = ''] = move.what.split(' ');
    if (move.what === 'doc.open') {
      const unit = move.paper === 0 ? 'u' : 'v';
      const until = shifted(today, move.ahead - 3);
      const more = move.pick % 2 === 0 ? { until } : {};
      if (record === undefined && (await send('doc.open', { case: id, unit, data: more, ...late })))
        records.set(id, {
          unit,
          entries: [{ number: 1, type: 'doc.open', on, today, ...more }],
          stops,
          mergers,
          years,
          spans: { wd: 5, cd: 10 },
        });
    } else if (move.what === 'doc.extend') {
      const to = shifted(today, move.ahead);
      if (await send('doc.extend', { case: id, data: { to } })) {
        if (record !== undefined)
          record.entries = [
            ...record.entries,
            {
              number: engine.case(id)?.version ?? 0,
              type: 'doc.extend',
              on: today,
              today,
              to,
              years: years.length,
            },
          ];
      }
    } else if (move.what === 'doc.date') {
      const until = shifted(today, move.ahead);
      if (await send('doc.date', { case: id, data: { until }, ...late })) note({ type: 'doc.date', until });
    } else if (move.what === 'doc.pass') {
      const unit = move.pick % 2 === 0 ? 'u' : 'v';
      if (await send('doc.pass', { case: id, data: { to: unit }, ...late })) note({ type: 'doc.pass', unit });
    } else if (move.what === 'doc.pause' || move.what === 'doc.resume') {
      // Whoever pauses a paper says so that day.
      if ((await send(move.what, { case: id })) && record !== undefined)
        record.entries = [
          ...record.entries,
          { number: engine.case(id)?.version ?? 0, type: move.what, on: today, today },
        ];
    } else if (word?.startsWith('doc.') === true) {
      if (await send(move.what, { case: id, ...late })) note({ type: move.what });
    } else if (word === 'suspend') {
      if (await send('deadlines.suspend', { data: { scope, reason: '静默' }, ...late }))
        stops.push({ scope, from: on, to: undefined });
    } else if (word === 'resume') {
      const last = stops.find((one) => one.scope === scope && one.to === undefined);
      if ((await send('deadlines.resume', { data: { scope, reason: '恢复' }, ...late })) && last !== undefined)
        last.to = on;
    } else if (word === 'merge') {
      if (await send('unit.merge', { data: { unit: 'v', into: 'u' }, ...late }))
        mergers.push({ unit: 'v', into: 'u', on });
    } else if (move.what === 'extend year') {
      const table = tableOf(2027, today, move);
      if (await send('calendar.extend', { data: { ...table, source: '2027' } })) years.push(table);
    } else if (move.what === 'amend year') {
      const table = tableOf(move.pick % 3 === 0 ? 2027 : 2026, today, move);
      if (await send('calendar.amend', { data: { ...table, source: '更正' } })) years.push(table);
    } else if (word === 'correct' && record !== undefined) {
      const entry = record.entries[1 + (move.pick % Math.max(1, record.entries.length - 1))];
      if (entry === undefined) continue;
      if (!(await send('entry.propose', { case: id, data: { entry: entry.number, reason: '误记' } }))) continue;
      const seen = engine.case(id)?.version ?? 0;
      const data = { proposal: seen, seen };
      if (await send('entry.confirm', { case: id, by: 'second', data }))
        record.entries = record.entries.filter((one) => one !== entry);
    } else if (word === 'reload') engine = await open();
    else if (word === 'adopt') {
      version += 1;
      if (version > 4) {
        version = 4;
        continue;
      }
      engine = await open({ id: `adopt-${version}`, by: 'officer', reason: '修订', at: new Date(hour).toISOString() });
    }
  }
  await engine.advance(new Date(hour).toISOString());
  return { engine, store, today: dates.format(hour), records };
};
