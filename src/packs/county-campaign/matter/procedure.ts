/** A matter to be asked about beforehand (请示) or reported afterwards (报告): in time, and level by level. */
import { dayInField, workingDays } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { matterCommands } from './commands.js';
import { matterFields } from './fields.js';
import type { MatterFields } from './fields.js';
import { answerDays } from './options.js';
import {
  answeredByAddressee,
  asksForAnswer,
  dutyListed,
  filedLate,
  noted,
  passedALevel,
  notBelowLevel,
  rightLevel,
  takenIn,
} from './rules.js';

const filed = (late: boolean) => (c: RuleContext<unknown, MatterFields>) => ({ filedBy: c.by, filedOn: c.on, late });
const file = {
  may: ['cadre', 'deputy', 'head'],
  rules: [rightLevel, notBelowLevel],
  keeps: ['to', 'copies', 'exempt'],
} as const;
const withdraw = {
  target: 'withdrawn',
  may: ['head', 'parentHead', 'office', 'inspector'],
  event: 'matter.withdrawn',
  cites: ['2.1.3.x4'],
} as const;
const lateRequest = {
  target: 'waiting',
  when: [asksForAnswer],
  ...file,
  records: filed(true),
  event: 'matter.filed-late',
  cites: ['2.1.3.x4'],
} as const;
const lateReport = {
  target: 'received',
  ...file,
  records: filed(true),
  event: 'matter.filed-late',
  cites: ['2.1.3.x4'],
} as const;

/** The procedure of one matter. */
export const matter = defineProcedure({
  id: 'matter',
  title: text('请示报告', 'request for instructions or report'),
  cites: ['2.1.3.x4', '2.1.3.x6', '2.1.3.x7', 'S5.b'],
  subject: 'unit',
  fields: matterFields,
  commands: matterCommands,
  deadlines: {
    file: {
      title: text('请示报告时限', 'limit to file'),
      cites: ['2.1.3.x4'],
      kind: 'limit',
      span: dayInField('fileBy'),
    },
    omission: {
      title: text('漏报认定时点', 'left out from'),
      cites: ['2.1.3.x7', 'S5.a'],
      kind: 'turn',
      span: dayInField('omittedFrom'),
    },
    answer: {
      title: text('答复时限', 'limit to answer'),
      cites: ['2.1.3.x4', '4.3.a'],
      kind: 'limit',
      span: workingDays(answerDays),
      fromEntry: true,
    },
    'answer-taken-in': {
      title: text('越级来件答复时限', 'limit to answer what came past a level'),
      cites: ['S5.b', '4.3.a'],
      kind: 'limit',
      from: 'takenInOn',
      span: workingDays(answerDays),
    },
  },
  opens: {
    'matter.note': {
      may: ['cadre', 'deputy', 'head', 'parentHead', 'office', 'inspector'],
      rules: [dutyListed],
      keeps: ['matter', 'kind', 'happensOn', 'dueTo', 'duty'],
      records: noted,
      event: 'matter.noted',
      cites: ['2.1.3.x4', '2.1.3.x7'],
    },
    'matter.take-in': {
      may: ['office', 'leader', 'authority'],
      rules: [passedALevel],
      keeps: ['matter', 'dueTo', 'to', 'copies', 'exempt'],
      records: (c) => ({ takenInOn: c.on }),
      event: 'matter.taken-in',
      cites: ['2.1.3.x6', 'S5.b'],
    },
  },
  initial: 'noted',
  states: {
    noted: {
      title: text('待请示报告', 'to be filed'),
      cites: ['2.1.3.x4'],
      deadlines: ['file', 'answer-taken-in'],
      on: {
        'matter.withdraw': withdraw,
        'answer-taken-in.missed': { event: 'matter.answer-overdue', cites: ['S5.b', '4.3.a'] },
        'matter.file': [
          { ...lateRequest, when: [filedLate, asksForAnswer] },
          { ...lateReport, when: [filedLate] },
          {
            target: 'waiting',
            when: [asksForAnswer],
            ...file,
            records: filed(false),
            event: 'matter.filed',
            cites: ['2.1.3.x4', '2.1.3.x6'],
          },
          {
            target: 'received',
            ...file,
            records: filed(false),
            event: 'matter.filed',
            cites: ['2.1.3.x4', '2.1.3.x6'],
          },
        ],
        'matter.answer': {
          target: 'received',
          when: [takenIn],
          may: ['parentHead', 'leaderInCharge', 'leader', 'authority', 'office'],
          rules: [answeredByAddressee],
          keeps: ['answer'],
          event: 'matter.answered',
          cites: ['S5.b'],
        },
        'file.missed': { target: 'late', event: 'matter.overdue', cites: ['2.1.3.x4'] },
      },
    },
    late: {
      title: text('逾期未请示报告', 'late'),
      cites: ['2.1.3.x4'],
      deadlines: ['omission'],
      on: {
        'matter.withdraw': withdraw,
        'matter.file': [lateRequest, lateReport],
        'omission.reached': { target: 'omitted', event: 'matter.omitted', cites: ['2.1.3.x7', 'S5.a'] },
      },
    },
    omitted: {
      title: text('漏报', 'left out'),
      cites: ['2.1.3.x7', 'S5.a'],
      on: { 'matter.file': [lateRequest, lateReport], 'matter.withdraw': withdraw },
    },
    waiting: {
      title: text('待批复', 'waiting for an answer'),
      cites: ['2.1.3.x4'],
      deadlines: ['answer'],
      on: {
        'matter.answer': {
          target: 'received',
          may: ['parentHead', 'leaderInCharge', 'leader', 'authority', 'office'],
          rules: [answeredByAddressee],
          keeps: ['answer'],
          event: 'matter.answered',
          cites: ['2.1.3.x4'],
        },
        'answer.missed': { event: 'matter.answer-overdue', cites: ['4.3.a'] },
      },
    },
    withdrawn: { title: text('已撤销登记', 'withdrawn'), type: 'final' },
    received: { title: text('已办结', 'received or answered'), type: 'final' },
  },
});
