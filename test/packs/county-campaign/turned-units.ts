/** Options about units, each turned. */
import type { Turned } from './both-ways.js';
import {
  consulted,
  listed,
  mobilised,
  part,
  personalLists,
  rectifying,
  struckOff,
  unitList,
} from './scenarios/given.js';
import { ask } from './scenarios/scenario.js';

const inOrder = <T extends { readonly at: string }>(steps: readonly T[]): readonly T[] =>
  [...steps].sort((a, b) => a.at.localeCompare(b.at));
const phase2 = inOrder([...mobilised, ...consulted, unitList(true), ...personalLists]);
const failed = 'gate.failed@finance';
const unnamed = [
  { kind: 'no-first-responsible', clause: '4.1.c' },
  { kind: 'no-deputy-in-charge', clause: '4.1.d' },
];
const ongoing = [
  ...rectifying(),
  ask('problem.ask-ongoing', '09-01', 'sun', 'p', {
    reason: '涉及历史遗留',
    goal: '完成取证',
    review: '2022-09-20',
    final: '2022-12-20',
  }),
  ask('problem.endorse', '09-01', 'zhao', 'p'),
  ask('problem.approve-ongoing', '09-02', 'officer', 'p'),
];
const relieve = ask(
  'person.relieve',
  '07-28',
  'host',
  'none',
  { person: 'zhao', role: 'head', unit: 'finance', to: '2022-07-28' },
  { case: undefined },
);
const secondHead = ask(
  'person.appoint',
  '07-28',
  'host',
  'none',
  { person: 'secretary', name: '党委书记', role: 'secretary', unit: 'river', from: '2022-07-28' },
  { case: undefined },
);
const mechanism = ask('participation.set-mechanism', '08-02', 'zhao', part, { document: '周调度工作机制' });

/** Options about units, each turned. */
export const turnedUnits: readonly Turned[] = [
  {
    // The notice of 20 July is prepared, unless its phases are counted from another day.
    option: 'issued-on',
    to: '2022-07-19',
    steps: [],
    see: { state: 'campaign' },
    seen: ['prepared', ''],
  },
  {
    option: 'down-to-zero',
    to: 'strict',
    steps: ongoing,
    until: '10-01T00:00',
    see: { event: 'rectification.held' },
    seen: [false, true],
  },
  {
    option: 'down-to-zero',
    to: 'strict',
    steps: rectifying('2022-09-28'),
    until: '10-01T00:00',
    see: { event: 'rectification.held' },
    seen: [false, true],
  },
  {
    option: 'cadre-scope',
    to: 'leaders',
    steps: phase2.filter(({ by, type }) => !(type.endsWith('personal-list') && (by === 'sun' || by === 'li'))),
    until: '08-21T00:00',
    see: { event: failed },
    seen: [true, false],
  },
  {
    option: 'plan-scope',
    to: 'county',
    steps: inOrder([...mobilised, ...listed(), ...consulted, unitList(), ...personalLists]),
    until: '10-01T00:00',
    see: { event: 'escalation.suggested:T1@finance' },
    seen: [true, false],
  },
  {
    option: 'summary-day',
    to: '2022-10-19',
    steps: [],
    until: '10-20T12:00',
    see: { event: 'summary.missed@finance' },
    seen: [false, true],
  },
  {
    option: 'vacancy-days',
    to: 0,
    steps: [...mobilised, relieve],
    until: '08-01T00:00',
    see: { event: failed },
    seen: [false, true],
  },
  {
    option: 'opinions-per-group',
    to: 2,
    steps: phase2,
    until: '08-21T00:00',
    see: { event: failed },
    seen: [false, true],
  },
  {
    option: 'township-heads',
    to: 2,
    steps: [secondHead],
    until: '08-01T00:00',
    see: { field: ['participation:river', 'shortfalls'] },
    seen: [
      [{ kind: 'no-arrangement', clause: '3.1.b' }, { kind: 'several-heads', clause: '4.1.c' }, ...unnamed],
      [{ kind: 'no-arrangement', clause: '3.1.b' }, ...unnamed],
    ],
  },
  {
    option: 'reporting-cadence',
    to: 'weekly',
    steps: [mechanism],
    see: { due: [part, 'report'] },
    seen: [undefined, '2022-08-07'],
  },
  {
    option: 'reporting-cadence',
    to: 'monthly',
    steps: [mechanism],
    see: { due: [part, 'report'] },
    seen: [undefined, '2022-08-31'],
  },
  {
    option: 'leaders-lists',
    to: false,
    steps: [],
    until: '08-21T00:00',
    see: { event: 'gate.failed@leadership' },
    seen: [true, false],
  },
  {
    option: 'groundwork-gate',
    to: 'rectification',
    steps: [...struckOff],
    until: '10-01T00:00',
    see: { field: [part, 'shortfalls'] },
    seen: [
      [],
      [
        { kind: 'no-training', clause: '2.2.1.b' },
        { kind: 'no-activity', clause: '2.2.2.b' },
        { kind: 'no-mechanism', clause: '2.2.3.b' },
        { kind: 'no-inventory', clause: '2.1.2.b' },
        { kind: 'no-urgent-list', clause: '2.3.2.c' },
        { kind: 'no-duty-list', clause: '2.4.1.b' },
        { kind: 'no-filing-procedure', clause: '2.7.2.c' },
      ],
    ],
  },
];
