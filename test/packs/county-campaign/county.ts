/** A small county for the pack's tests: one department, one township, the office, and a way to ask in few words. */
import { createEngine, isRefusal } from '../../../src/engine/index.js';
import type { Clock, Engine, EventStore, Outcome } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { CountyOptions, CountyTypes } from '../../../src/packs/county-campaign/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';

/** Asks, and answers with the refusal's code or `ok`. */
export interface County {
  readonly engine: Engine<CountyTypes>;
  /** `at` is `MM-DD` or `MM-DDTHH:mm` of 2022. */
  ask(type: string, at: string, by: string, more?: object): Promise<string>;
  /** The same, with everything the engine answers. */
  send(type: string, at: string, by: string, more?: object): Promise<Outcome>;
  /** Lets time pass; the events it brings. */
  wait(to: string): Promise<readonly PolicyEvent[]>;
  passes(to: string): Promise<readonly string[]>;
  stateOf(id: string): string;
  field(id: string, name: string): unknown;
}

/** A moment of 2022 in the county's zone. */
export const iso = (at: string): string => `2022-${at.includes('T') ? at : `${at}T10:00`}+08:00`;

const people = [
  ['finance', 'department', ['zhao', 'head'], ['qian', 'deputy'], ['sun', 'cadre'], ['li', 'cadre']],
  ['river', 'township', ['zhou', 'head'], ['wu', 'deputy'], ['zheng', 'cadre']],
  ['audit', 'department', ['feng', 'head'], ['chen', 'lead']],
  ['leadership', 'leadership', ['county-deputy', 'leader']],
  [
    'group-office',
    'office',
    ['officer', 'office'],
    ['officer-2', 'office'],
    ['officer-3', 'office'],
    ['inspector', 'inspector'],
    ['inspector-2', 'inspector'],
    ['inspector-3', 'inspector'],
    ['governor', 'authority'],
    ['organ', 'organ'],
    ['arbiter', 'staffing'],
  ],
] as const;

/** What puts everybody in office, and issues the notice on 20 July. */
export const inOffice = [
  ...people.flatMap(([unit, kind, ...seats]) => [
    { type: 'unit.register', at: '07-18', by: 'host', more: { data: { unit, name: unit, kind } } },
    ...seats.map(([person, role]) => ({
      type: 'person.appoint',
      at: '07-18',
      by: 'host',
      more: { data: { person, name: person, role, unit, from: '2021-01-01' } },
    })),
  ]),
  {
    type: 'campaign.prepare',
    at: '07-20',
    by: 'officer',
    more: { case: 'campaign', data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' } },
  },
];

/** The same, with the notice issued on another day. */
export const beginning = (issuedOn: unknown): typeof inOffice =>
  typeof issuedOn !== 'string'
    ? inOffice
    : inOffice.map((one) =>
        one.type === 'campaign.prepare'
          ? { ...one, more: { case: 'campaign', data: { issuedOn, basis: '按照县委安排部署' } } }
          : one,
      );

/** The county, with everybody in office and the notice issued on 20 July; on the host's store and clock where given. */
export const county = async (
  options: Partial<CountyOptions> = {},
  { store = memoryStore(), ...host }: { readonly store?: EventStore; readonly clock?: Clock } = {},
): Promise<County> => {
  const engine = await createEngine({
    policy: countyCampaign({ year: 2022, ...options }),
    store,
    instants: 'given',
    ...host,
  });
  let n = 0;
  const send = (type: string, at: string, by: string, more: object = {}): Promise<Outcome> =>
    engine.receive({ id: `t${(n += 1)}`, type, at: iso(at), by, data: {}, ...more });
  const ask = async (type: string, at: string, by: string, more: object = {}): Promise<string> => {
    const outcome = await send(type, at, by, more);
    return isRefusal(outcome) ? outcome.code : 'ok';
  };
  const wait = (to: string): Promise<readonly PolicyEvent[]> => engine.advance(iso(to));
  for (const { type, at, by, more } of beginning(options.issuedOn)) await ask(type, at, by, more);
  return {
    engine,
    ask,
    send,
    wait,
    passes: async (to) => (await wait(to)).map(({ type }) => type),
    stateOf: (id) => engine.case(id)?.state ?? '',
    field: (id, name) => engine.case(id)?.fields[name],
  };
};

/** Effect evidence made on a day. */
export const proof = (madeOn: string, kind: 'effect' | 'process' = 'effect', hash = 'a') => ({
  hash: hash.repeat(64),
  uri: 'archive:1',
  size: 10,
  mediaType: 'application/pdf',
  madeOn,
  kind,
  shows: '办理用时由五天缩短为两天',
});

/** Takes a problem of `finance` to a stage, along the notice's way. */
export const problemAt = async (
  c: County,
  stage: 'listed' | 'planned' | 'rectifying' | 'applied' | 'signed' | 'struck-off',
  more: { readonly person?: string; readonly behaviours?: readonly string[]; readonly limit?: string } = {},
): Promise<void> => {
  const { person, behaviours, limit = '2022-09-20' } = more;
  const steps: readonly (readonly [string, string, string, object])[] = [
    [
      'problem.find',
      '08-03',
      'qian',
      {
        unit: 'finance',
        ...(person === undefined ? {} : { person }),
        data: {
          focus: 'F52',
          source: 'public',
          place: 'work',
          description: '办理用时过长',
          ...(behaviours === undefined ? {} : { behaviours }),
        },
      },
    ],
    ['problem.list', '08-03T11:00', 'qian', { data: { goal: '两天内办结' } }],
    ['problem.plan', '08-22', 'qian', { data: { measures: ['压缩审批环节'], responsible: person ?? 'sun', limit } }],
    ['problem.start', '08-24', person ?? 'sun', {}],
    ['problem.apply', '09-01', person ?? 'sun', { data: { evidence: [proof('2022-08-30')], statement: '已整改到位' } }],
    ['problem.sign', '09-02', 'zhao', {}],
    ['problem.verify', '09-05', 'inspector', { data: { conclusion: '现场核查属实', onSite: true } }],
  ];
  const upTo = { listed: 2, planned: 3, rectifying: 4, applied: 5, signed: 6, 'struck-off': 7 }[stage];
  for (const [type, at, by, rest] of steps.slice(0, upTo)) {
    if (type === 'problem.plan') await signPlan(c);
    const code = await c.ask(type, at, by, { case: 'p', ...rest });
    if (code !== 'ok') throw new Error(`${type}: ${code}`);
  }
};

/** The unit's list and plan, signed by the head. */
export const signPlan = async (c: County): Promise<void> => {
  await c.ask('participation.sign-unit-list', '08-18', 'zhao', { case: 'participation:finance', data: { nil: false } });
  await c.ask('participation.sign-plan', '08-21', 'zhao', {
    case: 'participation:finance',
    data: { items: [{ item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' }] },
  });
};
