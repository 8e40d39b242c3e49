/** One paper with three limits: working days, calendar days, and a day that a field names; and what can be done with it. */
import { z } from 'zod';
import { day, daySchema } from '../../src/calendar/index.js';
import {
  calendarDays,
  command,
  dayInField,
  defineClauses,
  defineOption,
  vocabulary,
  workingDays,
} from '../../src/policy/index.js';
import type { Role, Rule } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';

/** Clauses of the fixture. */
export const clauses = defineClauses('《公文办理通知》', {
  '1': { zh: '办公室牵头。', en: 'the office leads', class: 'enforceable' },
  '2': { zh: '公文限期办结。', en: 'papers are settled in time', class: 'enforceable' },
});
/** Roles of the fixture. */
export const roles = {
  head: { scope: 'unit', title: text('主要负责人', 'head'), cites: ['1'], several: false },
  above: { scope: 'parent', of: 'head', title: text('上级负责人', 'head of the unit above'), cites: ['1'] },
  office: { scope: 'campaign', title: text('办公室', 'office'), cites: ['1'] },
} as const satisfies Record<string, Role>;
/** The fixture's vocabulary. */
export const { defineProcedure } = vocabulary({ roles, clauses });

/** How many working days, and how many calendar days a paper may take. */
export const wdDays = defineOption({
  id: 'wd-days',
  title: text('工作日时限', 'working days'),
  cites: ['2'],
  schema: z.int().min(0).max(60),
  default: 5,
  alternatives: [10],
});
export const cdDays = defineOption({
  id: 'cd-days',
  title: text('自然日时限', 'calendar days'),
  cites: ['2'],
  schema: z.int().min(0).max(60),
  default: 10,
  alternatives: [20],
});

const cites = ['2'] as const;
const title = (zh: string, en: string) => text(zh, en);
const plain = (zh: string, en: string) => command({ title: title(zh, en), cites, data: {}, samples: [{}] });

const commands = {
  'doc.open': command({
    title: title('收文', 'open'),
    cites,
    data: { topic: z.string().max(80).optional(), until: daySchema.optional() },
    samples: [{}],
  }),
  'doc.note': command({
    title: title('记录', 'note'),
    cites,
    data: { note: z.string().max(500) },
    samples: [{ note: '已阅' }],
  }),
  'doc.date': command({
    title: title('改期', 'name another day'),
    cites,
    data: { until: daySchema },
    samples: [{ until: day('2026-06-01') }],
  }),
  'doc.ask-more': command({
    title: title('申请延期', 'ask for more time'),
    cites,
    data: { askedOn: daySchema },
    samples: [{ askedOn: day('2026-03-05') }],
  }),
  'doc.extend': command({
    title: title('延期', 'extend'),
    cites,
    data: { to: daySchema },
    samples: [{ to: day('2026-03-20') }],
  }),
  'doc.pass': command({
    title: title('转办', 'pass on'),
    cites,
    data: { to: z.string().max(80) },
    samples: [{ to: 'v' }],
  }),
  'doc.pause': plain('中止', 'pause'),
  'doc.resume': plain('恢复', 'resume'),
  'doc.restart': plain('重新计算', 'start again'),
  'doc.anew': plain('另行计算', 'start anew'),
  'doc.sign': plain('签批', 'sign'),
  'doc.approve': plain('上级核准', 'approve above'),
  'doc.reopen': plain('退回', 'reopen'),
  'doc.close': plain('办结', 'close'),
};
const fields = {
  topic: z.string(),
  until: daySchema,
  note: z.string(),
  askedOn: daySchema,
  returns: z.number(),
};

/** A rule that breaks on one word, as rules sometimes do. */
const breaks: Rule<{ note: string }, object> = {
  id: 'note-breaks',
  cites: ['2'],
  message: text('记录有误', 'the note is wrong'),
  check: ({ data }) => {
    if (data.note === 'throw') throw new Error('the rule broke');
    return data.note !== 'no' || { given: data.note, expected: text('其他内容', 'something else') };
  },
};

/** The paper goes over to another unit. */
const pass = { may: ['head', 'office'], transfers: 'to', event: 'doc.passed', cites: ['2'] } as const;

const all = ['wd', 'cd', 'fd'] as const;
const may = ['head', 'office'] as const;

/** A paper: it waits under three limits until it is signed. */
export const doc = defineProcedure({
  id: 'doc',
  title: title('公文', 'paper'),
  cites,
  subject: 'unit',
  fields,
  commands,
  deadlines: {
    wd: {
      title: title('工作日', 'working days'),
      cites,
      kind: 'limit',
      span: workingDays(wdDays),
      extension: { times: 1, until: workingDays(40) },
    },
    cd: { title: title('自然日', 'calendar days'), cites, kind: 'limit', span: calendarDays(cdDays) },
    fd: { title: title('约定日', 'the day named'), cites, kind: 'limit', span: dayInField('until') },
  },
  opens: { 'doc.open': { may, keeps: ['topic', 'until'], event: 'doc.opened', cites } },
  initial: 'waiting',
  states: {
    waiting: {
      title: title('待签', 'waiting'),
      deadlines: all,
      on: {
        'doc.note': { may, rules: [breaks], keeps: ['note'], event: 'doc.noted', cites },
        'doc.date': { may, keeps: ['until'], restarts: ['fd'], event: 'doc.dated', cites },
        'doc.ask-more': { may, keeps: ['askedOn'], event: 'doc.more-asked', cites },
        'doc.extend': {
          may,
          extends: { deadline: 'wd', to: 'to', askedOn: 'askedOn' },
          event: 'doc.extended',
          cites,
        },
        'doc.restart': { may, restarts: ['wd'], event: 'doc.restarted', cites },
        'doc.anew': { may, anew: ['wd'], event: 'doc.begun-anew', cites },
        'doc.pass': pass,
        'doc.pause': { target: 'paused', may, suspends: all, event: 'doc.paused', cites },
        'doc.sign': { target: 'signed', may, event: 'doc.signed', cites },
        'wd.missed': { event: 'doc.wd-late', cites },
        'cd.missed': { event: 'doc.cd-late', cites },
        'fd.missed': { event: 'doc.fd-late', cites },
        'doc.approve': { target: 'signed', may: ['above'], event: 'doc.approved', cites },
      },
    },
    paused: {
      title: title('中止', 'paused'),
      deadlines: all,
      on: {
        'doc.pass': pass,
        'doc.resume': { target: 'waiting', may, resumes: all, event: 'doc.resumed', cites },
      },
    },
    signed: {
      title: title('已签', 'signed'),
      on: {
        'doc.reopen': {
          target: 'waiting',
          may,
          event: 'doc.reopened',
          records: ({ fields: before }) => ({ returns: (before.returns ?? 0) + 1 }),
          cites,
        },
        'doc.close': { target: 'closed', may, event: 'doc.closed', cites },
      },
    },
    closed: { title: title('办结', 'closed'), type: 'final' },
  },
});
