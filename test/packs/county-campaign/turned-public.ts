/** Options about inspections, matters, requests, disputes, clues and filings, each turned. */
import type { Turned } from './both-ways.js';
import { accepted, answered, dutyList, filingProcedure, inspected, inspecting, inspection } from './scenarios/given.js';
import { twicePassedOn } from './scenarios/transferred.js';
import { ask } from './scenarios/scenario.js';

const note = (kind: string, happensOn: string) =>
  ask('matter.note', '08-08', 'qian', 'n@finance', { matter: '机房停运一小时', kind, happensOn, dueTo: 'parent' });
const file = (kind: string, heldOn: string, at: string) =>
  ask('family-event.file', at, 'sun', 'f@finance#sun', {
    kind,
    heldOn,
    place: '文化礼堂',
    tables: 10,
    officialCars: false,
    undertaking: '不收礼金',
  });
const dispute = [
  dutyList,
  ask('duty-dispute.raise', '08-08', 'zhao', 'd@finance', { matter: '管网维护', other: 'river', basis: '“三定”方案' }),
];
const clue = ask('clue.register', '08-04', 'officer', 'c@finance', {
  ground: '2.3.1.y1',
  summary: '群众反映征地补偿款未按标准发放',
});

/** Options about inspections, matters, requests, disputes, clues and filings, each turned. */
export const turnedPublic: readonly Turned[] = [
  {
    option: 'inspection-baseline',
    to: 1,
    steps: [inspection({ round: 'planned' })],
    see: { code: true },
    seen: ['ok', 'inspected-too-often'],
  },
  {
    option: 'on-the-spot-days',
    to: 1,
    steps: [
      ...inspecting,
      ask('inspection.find', '09-06', 'inspector', 'i', { finding: '窗口无人值守', seenAt: '三号窗口' }),
    ],
    see: { due: ['i', 'assign'] },
    seen: ['2022-09-06', '2022-09-07'],
  },
  {
    option: 'inspection-window-days',
    to: 3,
    steps: [inspection({ to: '2022-09-10' })],
    see: { code: true },
    seen: ['ok', 'inspection-window-out-of-order'],
  },
  {
    option: 'conclusion-days',
    to: 5,
    steps: inspecting,
    see: { due: ['i', 'conclusion'] },
    seen: ['2022-09-22', '2022-09-15'],
  },
  {
    option: 'conclusion-objection-days',
    to: 45,
    steps: inspected,
    see: { due: ['i', 'objection'] },
    seen: ['2022-10-08', '2022-10-24'],
  },
  {
    option: 'announced-inspections',
    to: 'refused',
    steps: [inspection({ mode: 'announced' })],
    see: { code: true },
    seen: ['ok', 'inspection-announced'],
  },
  {
    option: 'inventory-days',
    to: 5,
    steps: [ask('inventory.list', '08-05', 'officer', 'v@finance', { decision: '惠企资金直达', document: '会议纪要' })],
    see: { due: ['v', 'update'] },
    seen: ['2022-08-19', '2022-08-12'],
  },
  {
    option: 'report-days',
    to: 3,
    steps: [note('report', '2022-08-08')],
    see: { due: ['n', 'file'] },
    seen: ['2022-08-09', '2022-08-11'],
  },
  {
    option: 'omission-days',
    to: 10,
    steps: [note('report', '2022-08-08')],
    until: '08-17T00:00',
    see: { event: 'matter.omitted' },
    seen: [true, false],
  },
  {
    option: 'answer-days',
    to: 3,
    steps: [
      note('request', '2022-08-31'),
      ask('matter.file', '08-09', 'qian', 'n', { to: 'parent', content: '妥否，请批示' }),
    ],
    see: { due: ['n', 'answer'] },
    seen: ['2022-08-16', '2022-08-12'],
  },
  {
    option: 'request-days',
    to: 30,
    steps: accepted,
    see: { due: ['q', 'handling'] },
    seen: ['2022-10-08', '2022-09-05'],
  },
  {
    option: 'call-back-days',
    to: 5,
    steps: answered,
    see: { due: ['q', 'call-back'] },
    seen: ['2022-09-05', '2022-08-29'],
  },
  {
    option: 'redo-days',
    to: 15,
    steps: [...answered, ask('public-request.call-back', '08-25', 'officer', 'q', { satisfaction: 'dissatisfied' })],
    see: { due: ['q', 'redo'] },
    seen: ['2022-09-26', '2022-09-09'],
  },
  {
    option: 'clue-signers',
    to: 1,
    steps: [clue, ask('clue.hand-over', '08-05', 'officer', 'c', { to: '县监察机关' })],
    see: { code: true },
    seen: ['not-in-this-state', 'ok'],
  },
  {
    option: 'clue-receipt-days',
    to: 5,
    steps: [
      clue,
      ask('clue.sign', '08-05', 'officer-2', 'c'),
      ask('clue.hand-over', '08-05', 'officer', 'c', { to: '县监察机关' }),
    ],
    see: { due: ['c', 'receipt'] },
    seen: ['2022-08-19', '2022-08-12'],
  },
  { option: 'clue-days', to: 3, steps: [clue], see: { due: ['c', 'transfer'] }, seen: ['2022-08-11', '2022-08-09'] },
  {
    option: 'settlement-days',
    to: 10,
    steps: dispute,
    see: { due: ['d', 'settle'] },
    seen: ['2022-08-15', '2022-08-22'],
  },
  {
    option: 'passed-on-times',
    to: 1,
    steps: [
      ...dispute,
      ask('duty-dispute.settle', '08-09', 'arbiter', 'd', {
        outcome: 'own-duty',
        owner: 'finance',
        basis: '依三定方案由该单位负责',
      }),
    ],
    see: { event: 'escalation.suggested:2.4.1.x3@finance' },
    seen: [false, true],
  },
  {
    option: 'transfer-times',
    to: 2,
    steps: twicePassedOn,
    see: { event: 'escalation.suggested:2.4.1.x3@river' },
    seen: [false, true],
  },
  {
    option: 'family-acknowledge-days',
    to: 5,
    steps: [filingProcedure, file('wedding', '2022-09-18', '08-10')],
    see: { due: ['f', 'acknowledge'] },
    seen: ['2022-08-15', '2022-08-17'],
  },
  {
    option: 'wedding-notice-days',
    to: 5,
    steps: [filingProcedure, file('wedding', '2022-08-19', '08-10')],
    see: { field: ['f', 'late'] },
    seen: [true, false],
  },
  {
    option: 'funeral-filing-days',
    to: 5,
    steps: [filingProcedure, file('funeral', '2022-08-08', '08-18')],
    see: { field: ['f', 'late'] },
    seen: [false, true],
  },
  {
    option: 'family-outcome-days',
    to: 5,
    steps: [
      filingProcedure,
      file('wedding', '2022-09-18', '08-10'),
      ask('family-event.acknowledge', '08-11', 'zhao', 'f', { reminder: '已提醒' }),
    ],
    see: { due: ['f', 'report'] },
    seen: ['2022-09-30', '2022-09-23'],
  },
];
