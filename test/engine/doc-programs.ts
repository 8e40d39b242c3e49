/** Random programs through every command of the registry and of policy P: corrections, faults, taking over, adoption and reloads included. */
import fc from 'fast-check';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Engine, EventStore } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { shifted } from './deadlines/oracle.js';
import { docPolicy, openBook, openEcho } from './doc-policy.js';
import type { Docs } from './doc-policy.js';
import { people } from './doc-session.js';

/** One step of a program: what is asked, of which paper, how long after the last. */
export interface Step {
  readonly what: string;
  readonly hours: number;
  readonly paper: number;
  readonly back: number;
  readonly pick: number;
}

const registry = [
  'unit.register',
  'unit.amend',
  'unit.correct',
  'unit.merge',
  'unit.split',
  'person.appoint',
  'person.relieve',
  'person.leave',
  'person.correct',
  'registry.confirm',
  'registry.confirm',
  'registry.withdraw',
  'delegation.grant',
  'deadlines.suspend',
  'deadlines.resume',
  'calendar.extend',
  'calendar.amend',
  'balance.enter',
  'balance.total',
  'balance.close',
  'fault.retry',
  'fault.settle',
  'entry.propose',
  'entry.propose',
  'entry.confirm',
  'entry.confirm',
  'entry.withdraw',
];
/** What can be asked of a paper. */
export const ofPapers = [
  'doc.open',
  'doc.open',
  'doc.note',
  'doc.date',
  'doc.ask-more',
  'doc.extend',
  'doc.pause',
  'doc.resume',
  'doc.pass',
  'doc.restart',
  'doc.anew',
  'doc.sign',
  'doc.sign',
  'doc.approve',
  'doc.reopen',
  'doc.close',
];
const beside = ['echo.close', 'book.open', 'book.close', 'campaign.open', 'campaign.end'];

/** Two papers to begin with. */
const opened: readonly Step[] = [0, 1].map((paper) => ({
  what: 'doc.open',
  hours: 1,
  paper,
  back: 0,
  pick: 3 * paper + 2,
}));

const stepsOf = (what: readonly string[], length: number): fc.Arbitrary<readonly Step[]> =>
  fc
    .array(
      fc.record({
        what: fc.constantFrom(...what),
        hours: fc.integer({ min: 0, max: 50 }),
        paper: fc.nat(2),
        back: fc.integer({ min: -3, max: 3 }),
        pick: fc.nat(1000),
      }),
      { minLength: 5, maxLength: length, size: 'max' },
    )
    .map((steps) => [...opened, ...steps]);

/** Programs of everything. */
export const everything = stepsOf([...registry, ...ofPapers, ...ofPapers, ...beside, 'adopt', 'reload', 'reload'], 60);
/** Programs of papers, with suspensions, mergers, years and corrections; no policy is adopted, nothing taken over. */
export const papersOnly = stepsOf(
  [
    ...ofPapers,
    ...ofPapers,
    'deadlines.suspend',
    'deadlines.resume',
    'calendar.extend',
    'calendar.amend',
    'entry.propose',
    'entry.confirm',
    'unit.merge',
  ],
  50,
);
/** Programs of papers and nothing that is corrected. */
export const uncorrected = stepsOf([...ofPapers, ...ofPapers, 'deadlines.suspend', 'deadlines.resume'], 30);

const policies = [1, 2, 3].map((version) =>
  docPolicy({ version: String(version), reactions: [openEcho, openBook], chosen: { 'wd-days': 4 + version } }),
);

/** A program that was run. */
export interface Ran {
  readonly engine: Engine<Docs>;
  readonly store: EventStore;
  /** Whether each step was accepted. */
  readonly accepted: readonly boolean[];
}

const topics = ['roads', 'water', 'break', undefined];
const scopes = ['*', 'u', 'v'];
const units = ['u', 'v', 'w', 'x'];

/** What a step asks, as a command. */
const commandOf = (engine: Engine<Docs>, { what, paper, pick }: Step, today: string): object => {
  const id = `d${paper}`;
  const unit = units[pick % 4] ?? 'u';
  const person = ['u-head', 'v-head', 'third', 'new'][pick % 4] ?? 'third';
  const reason = '登记错误';
  const of = engine.case(id);
  const faults = engine.faults().flatMap((one) => ('number' in one ? [one.number] : []));
  const fault = { data: { fault: faults[0] ?? 0, reason: '已处置' } };
  const year = what === 'calendar.extend' ? 2027 : 2026;
  const table = {
    year,
    holidays: [`${year}-01-01`, shifted(`${year}-03-01`, pick % 40)],
    workdays: [],
    source: '通知',
  };
  const data: { readonly [type: string]: object } = {
    'unit.register': { data: { unit, name: unit, kind: 'department' } },
    'unit.amend': { data: { unit, name: `${unit}局`, parent: units[pick % 3] } },
    'unit.correct': { data: { unit, name: unit, kind: 'department', reason } },
    'unit.merge': { data: { unit: 'v', into: 'u' } },
    'unit.split': { data: { unit: 'w', successor: 'x', others: [] } },
    'person.appoint': { data: { person, name: person, role: pick % 2 === 0 ? 'head' : 'office', unit, from: today } },
    'person.relieve': {
      data: { person, role: pick % 2 === 0 ? 'head' : 'office', unit: pick % 3 === 0 ? 'office' : unit, to: today },
    },
    'person.leave': { data: { person, from: today, to: shifted(today, pick % 9) } },
    'person.correct': {
      data: {
        person: 'third',
        name: 'third',
        appointments: [{ role: 'office', unit: 'office', from: '2026-01-01' }],
        reason,
      },
    },
    'registry.confirm': {
      by: pick % 4 === 0 ? 'officer' : 'second',
      data: { proposal: engine.proposals()[0]?.number ?? 0 },
    },
    'registry.withdraw': { data: { proposal: engine.proposals()[0]?.number ?? 0, reason } },
    'delegation.grant': {
      by: 'u-head',
      data: { person: 'u-head', to: 'third', role: 'head', from: today, until: shifted(today, 9) },
    },
    'deadlines.suspend': { data: { scope: scopes[pick % 3], reason: '静默' } },
    'deadlines.resume': { data: { scope: scopes[pick % 3], reason: '恢复' } },
    'calendar.extend': { data: table },
    'calendar.amend': { data: table },
    'balance.enter': {
      case: `old-${paper}`,
      unit: 'u',
      data: {
        procedure: 'doc',
        state: ['waiting', 'signed', 'closed'][pick % 3],
        openedOn: shifted(today, -(pick % 20)),
        fields: {},
        source: '旧台账',
      },
    },
    'balance.total': { data: { tally: 'steps', value: pick, source: '旧台账' } },
    'balance.close': { data: { reason: '核对无误' } },
    'fault.retry': fault,
    'fault.settle': fault,
    'entry.propose': {
      case: id,
      data: {
        entry: 1 + (pick % Math.max(1, of?.version ?? 1)),
        reason,
        ...(pick % 5 === 0 ? { replacement: { type: 'doc.note', data: { note: '改' } } } : {}),
        ...(pick % 5 === 2 ? { replacement: { type: 'doc.pass', data: { to: units[(pick >> 3) % 4] } } } : {}),
        ...(pick % 5 === 1
          ? { replacement: { type: 'doc.open', data: { topic: 'water', until: shifted(today, pick % 20) } } }
          : {}),
      },
    },
    'entry.confirm': {
      case: id,
      by: 'second',
      data: { proposal: of?.proposals[0]?.number ?? 0, seen: of?.version ?? 0 },
    },
    'entry.withdraw': { case: id, data: { proposal: of?.proposals[0]?.number ?? 0, reason } },
    'doc.open': {
      case: id,
      unit: paper === 0 ? 'u' : 'v',
      data: { topic: topics[pick % 4], until: pick % 3 === 0 ? shifted(today, pick % 20) : undefined },
    },
    'doc.note': { case: id, data: { note: pick % 6 === 0 ? 'no' : `记${pick}` } },
    'doc.date': { case: id, data: { until: shifted(today, pick % 25) } },
    'doc.ask-more': { case: id, data: { askedOn: shifted(today, -(pick % 4)) } },
    'doc.extend': { case: id, data: { to: shifted(today, pick % 30) } },
    'doc.pass': { case: id, data: { to: unit } },
    'doc.approve': { case: id, by: pick % 2 === 0 ? 'u-head' : 'v-head' },
    'echo.close': { case: `echo:${id}` },
    'book.open': { case: `book:${unit}`, unit },
    'book.close': { case: `book:${unit}` },
    'campaign.open': { case: 'campaign' },
    'campaign.end': { case: 'campaign' },
  };
  return data[what] ?? { case: id };
};

/** Runs a program from a day on; `leave` is a step that is left out. */
export const runProgram = async (steps: readonly Step[], start = '2026-03-02', leave = -1): Promise<Ran> => {
  const store = memoryStore();
  let version = 0;
  const open = (adopt?: object) => {
    const policy = policies[version];
    if (policy === undefined) throw new Error('no such version');
    return createEngine<Docs>({
      policy,
      store,
      instants: 'given',
      clock: () => Date.UTC(2031, 0),
      onWarning: () => undefined,
      ...adopt,
    });
  };
  let engine = await open();
  for (const command of people) await engine.receive(command);
  let hour = Date.parse(`${start}T01:00Z`);
  const accepted: boolean[] = [];
  for (const [n, step] of steps.entries()) {
    hour += step.hours * 3_600_000;
    const at = new Date(hour).toISOString();
    const today = new Date(hour + 8 * 3_600_000).toISOString().slice(0, 10);
    if (n === leave) accepted.push(false);
    else if (step.what === 'reload') engine = await open();
    else if (step.what === 'adopt') {
      if (version === 2) continue;
      version += 1;
      const limits = step.pick % 2 === 0 ? 'anew' : 'keep';
      engine = await open({ adopt: { id: `adopt-${version}`, by: 'host', at, reason: '修订', limits } });
    } else {
      const more = commandOf(engine, step, today);
      const late =
        step.back > 0 && !step.what.startsWith('doc.pause') ? { occurredOn: shifted(today, -step.back) } : {};
      const command = { id: `p${n}`, type: step.what, at, by: 'officer', data: {}, ...late, ...more };
      accepted.push(!isRefusal(await engine.receive(command)));
    }
  }
  await engine.advance(new Date(hour).toISOString());
  return { engine, store, accepted };
};

/** The policy of a version. */
export const versionOf = (fingerprint: string | undefined) => {
  const found = policies.find((one) => one.fingerprint === fingerprint);
  if (found === undefined) throw new Error('of no version');
  return found;
};
