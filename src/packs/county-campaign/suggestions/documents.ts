/** Suggestions about documents, meetings and inspections: 2.6.1–2.6.3. */
import { text } from '../../../shared/index.js';
import { hiddenForm, hiddenForms } from '../sign-off/fields.js';
import { reaction, suggestedBy, textOf } from './suggest.js';

const hidden = (on: 'sign-off.hidden' | 'sign-off.hidden-reported', field: 'form' | 'reportedForm') =>
  reaction({
    id: `hidden-document-${on}`,
    title: text('以其他形式代替文件：提示相应表现', 'what stood in for a document suggests 2.6.1.x1–x4'),
    cites: ['2.6.1.x1', '2.6.1.x2', '2.6.1.x3', '2.6.1.x4', 'S5.i', 'S5.j'],
    on,
    command: 'escalation.suggest',
    asks: ({ case: of }) => {
      const form = hiddenForm.safeParse(textOf(of, field)).data;
      if (form === undefined) return undefined;
      const { clause, title } = hiddenForms[form];
      return suggestedBy(clause, `以${title.zh}代替红头文件${title.en} in place of a document`, of);
    },
  });

/** The suggestions about documents, meetings and inspections. */
export const documents = [
  hidden('sign-off.hidden', 'form'),
  hidden('sign-off.hidden-reported', 'reportedForm'),
  reaction({
    id: 'x6-sign-off-overdue',
    title: text('签批超时：提示流转不通畅', 'an overdue signature suggests 2.6.1.x6'),
    cites: ['2.6.1.x6', '2.6.1.d', 'S5.h'],
    on: 'sign-off.overdue',
    command: 'escalation.suggest',
    asks: ({ case: of }) => suggestedBy('2.6.1.x6', '签批超过三个工作日 signing took too long', of),
  }),
  reaction({
    id: 'x7-follow-up-overdue',
    title: text('办结逾期：提示办结不跟进', 'an overdue follow-up suggests 2.6.1.x7'),
    cites: ['2.6.1.x7'],
    on: 'sign-off.follow-up-overdue',
    command: 'escalation.suggest',
    asks: ({ case: of }) => suggestedBy('2.6.1.x7', '文件所列事项逾期未办结 not followed up', of),
  }),
  reaction({
    id: 'x1-meetings-apart',
    title: text('同日分开召开：提示会议时间未有效整合', 'meetings held apart on one day suggest 2.6.2.x1'),
    cites: ['2.6.2.x1', '2.6.2.c'],
    on: 'meeting.held',
    command: 'escalation.suggest',
    asks: ({ case: of }) => {
      const overlaps = of?.fields['overlaps'];
      return Array.isArray(overlaps) && overlaps.length > 0
        ? suggestedBy(
            '2.6.2.x1',
            `同日对同一单位分开开会：${textOf(of, 'separateBecause')} held apart`.slice(0, 900),
            of,
          )
        : undefined;
    },
  }),
  reaction({
    id: 'x3-meeting-without-decisions',
    title: text('会后无议定事项：提示会议活动无成效', 'a meeting without decisions suggests 2.6.2.x3'),
    cites: ['2.6.2.x3'],
    on: 'meeting.without-decisions',
    command: 'escalation.suggest',
    asks: ({ case: of }) => suggestedBy('2.6.2.x3', '会后未登记议定事项 no decision recorded', of),
  }),
  reaction({
    id: 'x1-inspected-too-often',
    title: text('督查超过基期：提示检查考核频繁', 'more inspections than before suggest 2.6.3.x1'),
    cites: ['2.6.3.x1', '2.6.3.b', 'A23'],
    on: 'inspection.planned',
    command: 'escalation.suggest',
    asks: ({ case: of }) =>
      textOf(of, 'beyondBaseline') === ''
        ? undefined
        : suggestedBy('2.6.3.x1', '计划内督查不少于基期 as many inspections as before, or more', of),
  }),
  reaction({
    id: 'x2-stricter-than-above',
    title: text('严于上级要求：提示层层加码者', 'stricter than the level above suggests 2.6.3.x2'),
    cites: ['2.6.3.x2', 'S5.k'],
    on: 'task.assigned',
    command: 'escalation.suggest',
    asks: (c) => {
      const of = c.case;
      const stricter = of?.fields['stricter'];
      if (!Array.isArray(stricter) || stricter.length === 0) return undefined;
      const above = c.other(of?.parent ?? '')?.unit;
      return {
        ...suggestedBy('2.6.3.x2', `严于上级：${stricter.join('、')} stricter than the level above`, of),
        ...(above === undefined ? {} : { unit: above }),
      };
    },
  }),
] as const;
