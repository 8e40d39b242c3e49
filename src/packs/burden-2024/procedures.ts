/** Papers, conferences and inspection items, each registered before it is issued, held or begun. */
import { z } from 'zod';
import { command, phaseEnd, phaseStart, vocabulary } from '../../policy/index.js';
import type { Role } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { clauses } from './clauses.js';
import { halfDay, oneGeneralMeeting, oneInspection, paperShort, speechShort } from './rules.js';

/** Who registers. */
export const roles = {
  registrar: { scope: 'campaign', title: text('登记人员', 'registrar'), cites: ['papers'] },
  clerk: { scope: 'unit', title: text('经办人', 'clerk'), cites: ['papers'] },
} as const satisfies Readonly<Record<string, Role>>;
const { defineProcedure } = vocabulary({ roles, clauses });

/** The calendar year the figures count in. */
export const year = defineProcedure({
  id: 'burden-year',
  title: text('年度', 'the year'),
  cites: ['meetings'],
  subject: 'campaign',
  single: true,
  fields: {},
  commands: {
    'burden-year.prepare': command({ title: text('启动', 'prepare'), cites: ['meetings'], data: {}, samples: [{}] }),
  },
  deadlines: {
    start: { title: text('开始', 'begins'), cites: ['meetings'], kind: 'turn', span: phaseStart('year') },
    end: { title: text('结束', 'ends'), cites: ['meetings'], kind: 'turn', span: phaseEnd('year') },
  },
  opens: { 'burden-year.prepare': { may: ['registrar'], event: 'burden-year.prepared', cites: ['meetings'] } },
  initial: 'prepared',
  states: {
    prepared: {
      title: text('已启动', 'prepared'),
      deadlines: ['start'],
      on: { 'start.reached': { target: 'year', event: 'burden-year.begun', cites: ['meetings'] } },
    },
    year: {
      title: text('年度内', 'running'),
      deadlines: ['end'],
      on: { 'end.reached': { target: 'ended', event: 'burden-year.ended', cites: ['meetings'] } },
    },
    ended: { title: text('已结束', 'ended'), type: 'final' },
  },
});

const registered = { registered: { title: text('已登记', 'registered'), type: 'final' } } as const;

/** A paper to be issued. */
export const paper = defineProcedure({
  id: 'paper',
  title: text('文件', 'paper'),
  cites: ['papers', 'special-papers'],
  subject: 'unit',
  fields: { title: z.string(), characters: z.int() },
  commands: {
    'paper.register': command({
      title: text('登记文件', 'register a paper'),
      cites: ['papers', 'special-papers'],
      data: { title: z.string().min(4), characters: z.int().min(1), special: z.boolean() },
      samples: [{ title: '关于开展专项工作的通知', characters: 3200, special: true }],
    }),
  },
  opens: {
    'paper.register': {
      may: ['clerk'],
      rules: [paperShort],
      keeps: ['title', 'characters'],
      event: 'paper.registered',
      cites: ['papers', 'special-papers'],
    },
  },
  initial: 'registered',
  states: registered,
});

/** A conference to be held. */
export const conference = defineProcedure({
  id: 'conference',
  title: text('会议', 'conference'),
  cites: ['meetings', 'speech', 'half-day'],
  subject: 'unit',
  fields: { topic: z.string(), systemWide: z.boolean() },
  commands: {
    'conference.plan': command({
      title: text('登记会议', 'plan a conference'),
      cites: ['meetings', 'speech', 'half-day'],
      data: {
        topic: z.string().min(4),
        systemWide: z.boolean(),
        minutes: z.int().min(1),
        speechMinutes: z.int().min(0),
      },
      samples: [{ topic: '年度工作会议', systemWide: true, minutes: 150, speechMinutes: 50 }],
    }),
  },
  opens: {
    'conference.plan': {
      may: ['clerk'],
      rules: [oneGeneralMeeting, speechShort, halfDay],
      keeps: ['topic', 'systemWide'],
      event: 'conference.planned',
      cites: ['meetings', 'speech', 'half-day'],
    },
  },
  initial: 'registered',
  states: registered,
});

/** A general inspection item of a department. */
export const inspectionItem = defineProcedure({
  id: 'inspection-item',
  title: text('综合性督查检查考核', 'general inspection item'),
  cites: ['inspections'],
  subject: 'unit',
  fields: { topic: z.string() },
  commands: {
    'inspection-item.register': command({
      title: text('登记督查检查考核', 'register an inspection item'),
      cites: ['inspections'],
      data: { topic: z.string().min(4) },
      samples: [{ topic: '年度综合考核' }],
    }),
  },
  opens: {
    'inspection-item.register': {
      may: ['clerk'],
      rules: [oneInspection],
      keeps: ['topic'],
      event: 'inspection-item.registered',
      cites: ['inspections'],
    },
  },
  initial: 'registered',
  states: registered,
});
