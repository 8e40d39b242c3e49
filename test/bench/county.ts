/** A county as the benchmarks need it: people in office, problems found, and the commands that move them. */
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import type { CountyTypes } from '../../src/packs/county-campaign/index.js';
import { definePolicy } from '../../src/policy/index.js';

/** The policy that is measured; more is opened in a day than people open. */
export const policy = definePolicy<CountyTypes>({
  ...countyCampaign({ year: 2022 }),
  bounds: { opensPerDay: 1_000_000_000 },
});

const appoint = (person: string, role: string, unit: string) => ({
  type: 'person.appoint',
  data: { person, name: person, role, unit, from: '2021-01-01' },
});
const setUp = [
  { type: 'unit.register', data: { unit: 'u', name: '财政局', kind: 'department' } },
  ...['head', 'deputy', 'cadre'].map((role) => appoint(role, role, 'u')),
  { type: 'unit.register', data: { unit: 'o', name: '办公室', kind: 'office' } },
  appoint('officer', 'office', 'o'),
  appoint('inspector', 'inspector', 'o'),
].map((command, i) => ({ id: `s${i}`, at: '2022-07-18T09:00+08:00', by: 'host', ...command }));
const prepare = {
  id: 'prepare',
  type: 'campaign.prepare',
  at: '2022-07-20T09:00+08:00',
  by: 'officer',
  case: 'campaign',
  data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' },
};

/** Registers a problem of the unit. */
export const find = (id: string) => ({
  id: `find-${id}`,
  type: 'problem.find',
  at: '2022-08-02T10:00+08:00',
  by: 'deputy',
  case: id,
  unit: 'u',
  data: { focus: 'F52', source: 'self-check', place: 'work', description: '办理用时过长' },
});
const proof = {
  hash: 'a'.repeat(64),
  uri: 'file:///evidence/1.pdf',
  size: 1000,
  mediaType: 'application/pdf',
  madeOn: '2022-08-02',
  kind: 'effect',
  shows: '办理时长由五天降至两天',
};
const moves = [
  ['problem.list', 'deputy', { goal: '两天内办结' }],
  ['problem.correct', 'cadre', { measures: ['当场更正公示'], responsible: 'cadre', evidence: [proof] }],
  ['problem.sign', 'head', {}],
  [
    'problem.reject',
    'inspector',
    { criterion: 'effect', requirements: '请补充服务对象回访记录和数据', limit: '2022-08-20' },
  ],
  ['problem.report', 'cadre', { progress: '已完成环节梳理' }],
  ['problem.report', 'cadre', { progress: '已回访十户' }],
] as const;

/** What moves a found problem on: listed, corrected, signed, rejected, reported on twice. */
export const lifeOf = (id: string) =>
  moves.map(([type, by, data], i) => ({ id: `${id}-${i}`, type, at: '2022-08-02T10:00+08:00', by, case: id, data }));

/** What comes before any problem is found: everybody in office, the campaign prepared. */
export const beginning = [...setUp, prepare];
/** The morning of the day on which problems are found. */
export const morning = '2022-08-02T08:00+08:00';
