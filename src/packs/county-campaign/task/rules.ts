/** Rules on tasks: who answers for it, and to whom it is fed back. */
import { addWorkingDays } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { inUnit, unitOf } from '../in-unit.js';
import { rule } from '../words.js';
import type { TaskFields } from './fields.js';
import { interimReplyDays } from './options.js';

type Assigned = {
  readonly source: string;
  readonly responsible: string;
  readonly limit: Day;
  readonly reports: number;
  readonly forms: number;
};

/** 2.5.2.c a task falls to somebody of the unit. */
export const taskHasResponsible = rule({
  id: 'task-responsible-not-in-unit',
  cites: ['2.5.2.c', '4.1.e'],
  message: text('任务责任人须为本单位在职人员', 'the task falls to somebody in office in the unit'),
  check: (c: RuleContext<{ readonly responsible: string }, TaskFields>) =>
    inUnit(c, c.data.responsible) || {
      given: c.data.responsible,
      expected: text('本单位人员', 'somebody of the unit'),
    },
});

/** 2.6.3.f a limit is set with each assignment, and lies ahead. */
export const taskLimitAhead = rule({
  id: 'task-limit-not-ahead',
  cites: ['2.6.3.f', '4.3.a'],
  message: text('办理时限不得早于今日', 'the limit does not lie in the past'),
  check: (c: RuleContext<Assigned, TaskFields>) =>
    c.data.limit >= c.today || { given: c.data.limit, expected: text(`${c.today}起`, `from ${c.today}`) },
});

/** 2.6.3.d what an inspection assigns goes to the unit it inspects, or to what stands for it today. */
export const assignedToInspected = rule({
  id: 'assigned-to-another-unit',
  cites: ['2.6.3.d'],
  message: text('督查发现的问题交办被督查单位', 'what an inspection found is assigned to the unit it inspects'),
  check: (c: RuleContext<unknown, TaskFields>) =>
    c.parent?.procedure !== 'inspection' ||
    c.registry.current(c.parent.unit ?? '') === unitOf(c) || {
      given: c.case.unit ?? '',
      expected: text(c.parent.unit ?? '', c.parent.unit ?? ''),
    },
});

/** 2.5.2.e feedback goes to whoever assigned. */
export const fedBackToAssigner = rule({
  id: 'fed-back-to-another',
  cites: ['2.5.2.e', '2.6.3.f'],
  message: text('请向交办人反馈', 'feed back to whoever assigned it'),
  check: (c: RuleContext<{ readonly to: string }, TaskFields>) =>
    c.data.to === c.fields.assignedBy || {
      given: c.data.to,
      expected: text(c.fields.assignedBy ?? '', c.fields.assignedBy ?? ''),
    },
});

/** 2.6.3.x2 what this asks beyond the task it goes back to. */
const beyondParent = (c: RuleContext<Assigned, TaskFields>): TaskFields['stricter'] => {
  if (c.parent?.procedure !== 'task') return [];
  const above: Readonly<Partial<Record<string, unknown>>> = c.parent.fields;
  const { limit, reports, forms } = above;
  return [
    ...(typeof limit === 'string' && c.data.limit < limit ? (['limit'] as const) : []),
    ...(typeof reports === 'number' && c.data.reports > reports ? (['reports'] as const) : []),
    ...(typeof forms === 'number' && c.data.forms > forms ? (['forms'] as const) : []),
  ];
};

/** What an assignment leaves in the case. */
export const assigned = (c: RuleContext<Assigned, TaskFields>) => ({
  assignedBy: c.by,
  stricter: beyondParent(c),
  ...(c.data.source === 'inspection'
    ? { interimBy: addWorkingDays(c.calendar, c.on, c.option(interimReplyDays)).day }
    : {}),
});
