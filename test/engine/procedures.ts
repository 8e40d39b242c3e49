/** The procedures of the engine's fixture: a campaign, letters answered within working days, slips for late ones. */
import { z } from 'zod';
import { day, daySchema } from '../../src/calendar/index.js';
import { command, defineClauses, defineOption, vocabulary, workingDays } from '../../src/policy/index.js';
import type { Role, Rule } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';

/** Clauses of the fixture. */
export const clauses = defineClauses('《来信办理通知》', {
  '1': { zh: '办公室牵头。', en: 'the office leads', class: 'enforceable' },
  '2': { zh: '来信须在五个工作日内答复。', en: 'letters are answered within five working days', class: 'enforceable' },
  '3': { zh: '逾期发催办单。', en: 'a slip goes out when one is late', class: 'enforceable' },
});
/** Roles of the fixture. */
export const roles = {
  head: { scope: 'unit', title: text('主要负责人', 'head'), cites: ['1'], several: false },
  clerk: { scope: 'unit', title: text('经办人', 'clerk'), cites: ['1'] },
  office: { scope: 'campaign', title: text('办公室', 'office'), cites: ['1'] },
} as const satisfies Record<string, Role>;
/** The fixture's vocabulary. */
export const { defineProcedure, defineParallel, region } = vocabulary({ roles, clauses });

/** How many working days a letter may take. */
export const answerDays = defineOption({
  id: 'answer-days',
  title: text('答复时限', 'days to answer'),
  cites: ['2'],
  schema: z.int().min(1).max(30),
  default: 5,
  alternatives: [3],
});

const letterCommands = {
  'letter.receive': command({
    title: text('收信', 'receive'),
    cites: ['2'],
    data: { about: z.string().max(200) },
    samples: [{ about: '道路' }],
  }),
  'letter.answer': command({
    title: text('答复', 'answer'),
    cites: ['2'],
    data: { reply: z.string().max(2000) },
    samples: [{ reply: '已修复路面' }],
  }),
  'letter.extend': command({
    title: text('延期', 'extend'),
    cites: ['2'],
    data: { to: daySchema, reason: z.string().max(200) },
    samples: [{ to: day('2022-08-20'), reason: '雨季' }],
  }),
  'letter.return': command({
    title: text('退回', 'return'),
    cites: ['2'],
    data: { why: z.string().max(200) },
    samples: [{ why: '答非所问' }],
  }),
  'letter.pause': command({ title: text('中止', 'pause'), cites: ['2'], data: {}, samples: [{}] }),
  'letter.resume': command({ title: text('恢复', 'resume'), cites: ['2'], data: {}, samples: [{}] }),
  'letter.mark': command({
    title: text('标记', 'mark'),
    cites: ['3'],
    data: { slip: z.string() },
    samples: [{ slip: 's' }],
  }),
};
const letterFields = { about: z.string(), reply: z.string(), returns: z.number(), slips: z.number() };

const fullReply: Rule<{ reply: string }, object> = {
  id: 'reply-too-short',
  cites: ['2'],
  message: text('请答复具体事项', 'answer the matter itself'),
  check: ({ data }) =>
    data.reply.length >= 4 || { given: data.reply, expected: text('至少四字', 'four characters at least') },
};
const notOwnReply: Rule<object, object> = {
  id: 'returned-by-author',
  cites: ['2'],
  message: text('须由他人退回', 'somebody else returns it'),
  check: ({ case: of, by }) => of.person !== by || { given: by, expected: text('他人', 'somebody else') },
};

const work = region({
  commands: letterCommands,
  fields: letterFields,
  title: text('办理', 'work'),
  initial: 'open',
  states: {
    open: {
      title: text('待答复', 'open'),
      deadlines: ['answer'],
      on: {
        'letter.answer': {
          target: 'answered',
          may: ['head', 'clerk'],
          rules: [fullReply],
          keeps: ['reply'],
          event: 'letter.answered',
          cites: ['2'],
        },
        'letter.extend': {
          may: ['office'],
          extends: { deadline: 'answer', to: 'to' },
          event: 'letter.extended',
          cites: ['2'],
        },
        'letter.pause': {
          target: 'paused',
          may: ['office'],
          suspends: ['answer'],
          event: 'letter.paused',
          cites: ['2'],
        },
      },
    },
    paused: {
      title: text('中止', 'paused'),
      deadlines: ['answer'],
      on: {
        'letter.resume': {
          target: 'open',
          may: ['office'],
          resumes: ['answer'],
          event: 'letter.resumed',
          cites: ['2'],
        },
      },
    },
    answered: {
      title: text('已答复', 'answered'),
      on: {
        'letter.return': {
          target: 'open',
          may: ['office'],
          rules: [notOwnReply],
          event: 'letter.returned',
          records: ({ fields }) => ({ returns: (fields.returns ?? 0) + 1 }),
          cites: ['2'],
        },
      },
    },
  },
});
const timeliness = region({
  commands: letterCommands,
  fields: letterFields,
  title: text('时效', 'timeliness'),
  initial: 'onTime',
  states: {
    onTime: {
      title: text('正常', 'on time'),
      ignores: ['letter.mark'],
      on: {
        'answer.soon': { target: 'dueSoon', event: 'letter.due-soon', cites: ['2'] },
        'answer.missed': { target: 'overdue', event: 'letter.overdue', cites: ['2'] },
      },
    },
    dueSoon: {
      title: text('将到期', 'due soon'),
      ignores: ['letter.mark'],
      on: { 'answer.missed': { target: 'overdue', event: 'letter.overdue', cites: ['2'] } },
    },
    overdue: {
      title: text('逾期', 'overdue'),
      on: {
        'letter.mark': {
          may: ['policy'],
          event: 'letter.marked',
          records: ({ fields }) => ({ slips: (fields.slips ?? 0) + 1 }),
          cites: ['3'],
        },
        'letter.answer': { target: 'onTime', may: ['head', 'clerk'], cites: ['2'] },
      },
    },
  },
});

/** Letter of the fixture. */
export const letter = defineParallel({
  id: 'letter',
  title: text('来信', 'letter'),
  cites: ['2'],
  subject: 'unit',
  fields: letterFields,
  commands: letterCommands,
  deadlines: {
    answer: {
      title: text('答复时限', 'limit to answer'),
      cites: ['2'],
      kind: 'limit',
      span: workingDays(answerDays),
      soon: { unit: 'working-days', amount: 1 },
      extension: { times: 1, until: workingDays(20) },
    },
  },
  opens: { 'letter.receive': { may: ['office', 'clerk'], keeps: ['about'], event: 'letter.received', cites: ['2'] } },
  states: { work, timeliness },
});
