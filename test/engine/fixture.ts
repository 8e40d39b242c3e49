/** A small campaign for the engine's tests: letters answered within working days, with extension, suspension and slips. */
import { z } from 'zod';
import { day, daySchema, nationalCalendar } from '../../src/calendar/index.js';
import { createEngine } from '../../src/engine/index.js';
import type { Engine } from '../../src/engine/index.js';
import {
  command,
  defineClauses,
  defineOption,
  definePolicy,
  defineTally,
  phaseEnd,
  phaseStart,
  reactionsOf,
  vocabulary,
  workingDays,
} from '../../src/policy/index.js';
import type { Role, Rule, TypesOf } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';

const clauses = defineClauses('《来信办理通知》', {
  '1': { zh: '办公室牵头。', en: 'the office leads', class: 'enforceable' },
  '2': { zh: '来信须在五个工作日内答复。', en: 'letters are answered within five working days', class: 'enforceable' },
  '3': { zh: '逾期发催办单。', en: 'a slip goes out when one is late', class: 'enforceable' },
});
const roles = {
  head: { scope: 'unit', title: text('主要负责人', 'head'), cites: ['1'], several: false },
  clerk: { scope: 'unit', title: text('经办人', 'clerk'), cites: ['1'] },
  office: { scope: 'campaign', title: text('办公室', 'office'), cites: ['1'] },
} as const satisfies Record<string, Role>;
const { defineProcedure, defineParallel, region } = vocabulary({ roles, clauses });

/** How many working days a letter may take. */
export const answerDays = defineOption({
  id: 'answer-days',
  title: text('答复时限', 'days to answer'),
  cites: ['2'],
  schema: z.int().min(1).max(30),
  default: 5,
  alternatives: [3],
});

const campaign = defineProcedure({
  id: 'campaign',
  title: text('行动', 'campaign'),
  cites: ['1'],
  subject: 'campaign',
  single: true,
  fields: {},
  commands: { 'campaign.prepare': command({ title: text('启动', 'prepare'), cites: ['1'], data: {}, samples: [{}] }) },
  deadlines: {
    start: { title: text('开始', 'start'), cites: ['1'], kind: 'turn', span: phaseStart('run') },
    end: { title: text('结束', 'end'), cites: ['1'], kind: 'turn', span: phaseEnd('run') },
  },
  opens: { 'campaign.prepare': { may: ['office'], event: 'campaign.prepared', cites: ['1'] } },
  initial: 'prepared',
  states: {
    prepared: {
      title: text('已启动', 'prepared'),
      deadlines: ['start'],
      on: { 'start.reached': { target: 'run', event: 'run.begun', cites: ['1'] } },
    },
    run: {
      title: text('进行', 'running'),
      deadlines: ['end'],
      on: { 'end.reached': { target: 'closed', event: 'run.ended', cites: ['1'] } },
    },
    closed: { title: text('结束', 'closed'), type: 'final' },
  },
});

const letterCommands = {
  'letter.receive': command({ title: text('收信', 'receive'), cites: ['2'], data: { about: z.string().max(200) }, samples: [{ about: '道路' }] }),
  'letter.answer': command({ title: text('答复', 'answer'), cites: ['2'], data: { reply: z.string().max(2000) }, samples: [{ reply: '已修复路面' }] }),
  'letter.extend': command({ title: text('延期', 'extend'), cites: ['2'], data: { to: daySchema, reason: z.string().max(200) }, samples: [{ to: day('2022-08-20'), reason: '雨季' }] }),
  'letter.return': command({ title: text('退回', 'return'), cites: ['2'], data: { why: z.string().max(200) }, samples: [{ why: '答非所问' }] }),
  'letter.pause': command({ title: text('中止', 'pause'), cites: ['2'], data: {}, samples: [{}] }),
  'letter.resume': command({ title: text('恢复', 'resume'), cites: ['2'], data: {}, samples: [{}] }),
  'letter.mark': command({ title: text('标记', 'mark'), cites: ['3'], data: { slip: z.string() }, samples: [{ slip: 's' }] }),
};
const letterFields = { about: z.string(), reply: z.string(), returns: z.number(), slips: z.number() };

const fullReply: Rule<{ reply: string }, object> = {
  id: 'reply-too-short',
  cites: ['2'],
  message: text('请答复具体事项', 'answer the matter itself'),
  check: ({ data }) => data.reply.length >= 4 || { given: data.reply, expected: text('至少四字', 'four characters at least') },
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
        'letter.answer': { target: 'answered', may: ['head', 'clerk'], rules: [fullReply], keeps: ['reply'], event: 'letter.answered', cites: ['2'] },
        'letter.extend': { may: ['office'], extends: { deadline: 'answer', to: 'to' }, event: 'letter.extended', cites: ['2'] },
        'letter.pause': { target: 'paused', may: ['office'], suspends: ['answer'], event: 'letter.paused', cites: ['2'] },
      },
    },
    paused: {
      title: text('中止', 'paused'),
      deadlines: ['answer'],
      on: { 'letter.resume': { target: 'open', may: ['office'], resumes: ['answer'], event: 'letter.resumed', cites: ['2'] } },
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

const letter = defineParallel({
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

const slip = defineProcedure({
  id: 'slip',
  title: text('催办单', 'slip'),
  cites: ['3'],
  subject: 'unit',
  fields: { count: z.number() },
  commands: {
    'slip.issue': command({ title: text('发单', 'issue'), cites: ['3'], data: {}, samples: [{}] }),
    'slip.close': command({ title: text('销单', 'close'), cites: ['3'], data: {}, samples: [{}] }),
  },
  deadlines: { settle: { title: text('销单时限', 'limit to settle'), cites: ['3'], kind: 'limit', span: workingDays(2) } },
  opens: { 'slip.issue': { may: ['policy', 'office'], event: 'slip.issued', cites: ['3'] } },
  initial: 'issued',
  states: {
    issued: {
      title: text('已发', 'issued'),
      ignores: ['slip.issue'],
      deadlines: ['settle'],
      on: {
        'slip.close': { target: 'closed', may: ['clerk', 'head', 'policy'], event: 'slip.closed', cites: ['3'] },
        'settle.missed': { target: 'red', event: 'slip.reddened', cites: ['3'] },
      },
    },
    red: {
      title: text('红单', 'red'),
      ignores: ['slip.issue'],
      on: { 'slip.close': { target: 'closed', may: ['head', 'policy'], event: 'slip.closed', cites: ['3'] } },
    },
    closed: { title: text('已销', 'closed'), type: 'final', ignores: ['slip.issue', 'slip.close'] },
  },
});

/** The types of the fixture's policy. */
export type Letters = TypesOf<[typeof campaign, typeof letter, typeof slip]>;
const reaction = reactionsOf<Letters, keyof typeof clauses>();

/** The fixture's policy. */
export const lettersPolicy = (version = '1') =>
  definePolicy<Letters>({
    id: 'letters',
    title: text('来信办理', 'letters'),
    version,
    source: '《来信办理通知》',
    clauses,
    phases: [{ id: 'run', title: text('进行', 'run'), cites: ['1'], from: day('2022-08-01'), to: day('2022-09-30') }],
    campaign: 'campaign',
    actions: [],
    roles,
    registrars: ['office'],
    scope: { kinds: ['department'], cites: ['1'] },
    procedures: [campaign, letter, slip],
    tallies: [
      defineTally({ id: 'open-letters', title: text('未答复', 'open'), cites: ['2'], per: 'unit', kind: 'count', feeds: { 'letter.received': 1, 'letter.answered': -1, 'letter.returned': 1 } }),
      defineTally({ id: 'late-letters', title: text('逾期', 'late'), cites: ['3'], per: 'campaign', kind: 'set', feeds: { 'letter.overdue': ({ after }) => after.id } }),
    ],
    reactions: [
      reaction({ id: 'issue-slip', title: text('发催办单', 'issue a slip'), cites: ['3'], on: 'letter.overdue', command: 'slip.issue', asks: ({ event }) => ({ case: `slip-${event.case ?? ''}`, data: {} }) }),
      reaction({ id: 'mark-letter', title: text('标记来信', 'mark the letter'), cites: ['3'], on: 'slip.issued', command: 'letter.mark', asks: ({ event }) => ({ case: (event.case ?? '').slice(5), data: { slip: event.case ?? '' } }) }),
      reaction({ id: 'close-slip', title: text('销单', 'close the slip'), cites: ['3'], on: 'letter.answered', command: 'slip.close', asks: ({ event }) => ({ case: `slip-${event.case ?? ''}`, data: {} }) }),
    ],
    ladder: undefined,
    options: [answerDays],
    chosen: {},
    ruleSets: [],
    calendar: nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['2'] },
    roll: 'rest-days',
  });

/** The policy as most tests use it. */
export const policy = lettersPolicy();

/** Sets up two units with a head and a clerk each, and the office. */
export const setUp = [
  ...['roads', 'water'].flatMap((unit) => [
    { type: 'unit.register', data: { unit, name: unit, kind: 'department' } },
    { type: 'person.appoint', data: { person: `${unit}-head`, name: '甲', role: 'head', unit, from: '2022-01-01' } },
    { type: 'person.appoint', data: { person: `${unit}-clerk`, name: '乙', role: 'clerk', unit, from: '2022-01-01' } },
  ]),
  { type: 'unit.register', data: { unit: 'office', name: '办公室', kind: 'office' } },
  { type: 'person.appoint', data: { person: 'officer', name: '丙', role: 'office', unit: 'office', from: '2022-01-01' } },
  { type: 'person.appoint', data: { person: 'officer-2', name: '丁', role: 'office', unit: 'office', from: '2022-01-01' } },
].map((command, i) => ({ id: `set-up-${i}`, at: '2022-07-20T09:00+08:00', by: 'host', ...command }));

/** An engine with the units and people in place. */
export const readyEngine = async (store = memoryStore()): Promise<Engine<Letters>> => {
  const engine = await createEngine({ policy, store });
  await engine.dispatchEach(setUp);
  return engine;
};

let counter = 0;
/** A command with an id of its own. */
export const ask = (type: string, at: string, by: string, more: object = {}) => ({ id: `t${(counter += 1)}`, type, at: `2022-${at}+08:00`, by, data: {}, ...more });
