/** The words of the lending archive: its clauses, roles, option, a rule and a condition. */
import { z } from 'zod';
import type { Day } from '../../../src/calendar/index.js';
import { defineClauses, defineOption, vocabulary } from '../../../src/policy/index.js';
import type { Role, Rule, When } from '../../../src/policy/index.js';
import { text } from '../../../src/shared/index.js';

export const clauses = defineClauses('《档案借阅办法》', {
  '1': { zh: '由档案员受理借阅。', en: 'the clerk takes in requests', class: 'enforceable' },
  '2': {
    zh: '三个工作日内由保管人出借，不得借给本人。',
    en: 'lent by the keeper in time, to others',
    class: 'enforceable',
  },
  '3': { zh: '按期归还，临期提醒，可延期一次。', en: 'returned in time, warned, extended once', class: 'enforceable' },
  '4': { zh: '归还后两日内上架。', en: 'on the shelf two days after', class: 'enforceable' },
  '5': { zh: '逾期的记录在案。', en: 'what is late is put on record', class: 'enforceable' },
});
export const roles = {
  clerk: { scope: 'campaign', title: text('档案员', 'clerk'), cites: ['1'] },
  keeper: { scope: 'unit', title: text('保管人', 'keeper'), cites: ['2'] },
  chief: { scope: 'parent', of: 'keeper', title: text('上级保管人', 'keeper above'), cites: ['2'] },
  borrower: { scope: 'case', field: 'borrower', title: text('借阅人', 'borrower'), cites: ['3'] },
} as const satisfies Record<string, Role>;
export const { defineProcedure, defineParallel, region } = vocabulary({ roles, clauses });

/** An option that changes a limit. */
export const decideDays = defineOption({
  id: 'decide-days',
  title: text('出借时限', 'days to lend'),
  cites: ['2'],
  schema: z.int().min(1),
  default: 3,
  alternatives: [5],
});
export const notToThemselves: Rule<{ until: Day }, { borrower: string }> = {
  id: 'lent-to-oneself',
  cites: ['2'],
  message: text('不得借给本人', 'not to oneself'),
  check: ({ by, fields }) => by !== fields.borrower || { given: by, expected: text('他人', 'somebody else') },
};
export const urgent: When<{ until: Day }, object> = {
  id: 'back-the-same-day',
  cites: ['2'],
  holds: ({ data, today }) => data.until === today,
};
