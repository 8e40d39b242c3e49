/** The papers and exercises the notice asks of every unit, with no date of their own: actions two to seven. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, words } from '../fields.js';
import { focusCodes } from '../taxonomy/index.js';

const duty = z.strictObject({ duty: words, holder: id.optional(), decides: z.boolean() });

/** The commands of the groundwork. */
export const groundworkCommands = {
  'participation.train': command({
    title: text('能力素质培训', 'hold a training'),
    cites: ['2.2.1.b', 'S6.e'],
    data: { title: words, heldOn: day, serves: z.enum(focusCodes), problem: id.optional() },
    samples: [{ title: '公文办理实务培训', heldOn: dayOf('2022-08-10'), serves: 'F21' }],
  }),
  'participation.hold-activity': command({
    title: text('能力建设、岗位练兵、培训工程', 'hold an activity'),
    cites: ['2.2.2.b'],
    data: { kind: z.enum(['capacity', 'drill', 'programme']), title: words, heldOn: day },
    samples: [{ kind: 'drill', title: '窗口业务岗位练兵', heldOn: dayOf('2022-08-12') }],
  }),
  'participation.set-mechanism': command({
    title: text('健全压实责任、调度推进机制', 'set up the mechanism'),
    cites: ['2.2.3.b', 'A9'],
    data: { document: words },
    samples: [{ document: '周调度、月通报工作机制' }],
  }),
  'participation.report': command({
    title: text('按机制报告', 'report as the mechanism asks'),
    cites: ['2.2.3.b', 'A9'],
    data: { progress: words },
    samples: [{ progress: '本月整改完成过半' }],
  }),
  'participation.publish-duty-list': command({
    title: text('建立职责清单', 'make the duty list'),
    cites: ['2.4.1.b', 'S6.f'],
    data: { mandate: words, checkedOn: day, duties: z.record(id, duty) },
    samples: [
      {
        mandate: '县财政局“三定”方案',
        checkedOn: dayOf('2022-08-05'),
        duties: { d1: { duty: '预算调剂五万元以下', decides: true } },
      },
    ],
  }),
  'participation.list-urgent': command({
    title: text('梳理群众“急难愁盼”问题', 'list the urgent problems of the people'),
    cites: ['2.3.2.c', 'S6.c'],
    data: { items: z.array(words).max(100), nilBecause: words.optional() },
    samples: [{ items: ['老旧小区停水'] }],
  }),
  'participation.publish-filing-procedure': command({
    title: text('制定婚丧嫁娶报备程序', 'make the filing procedure'),
    cites: ['2.7.2.c', 'S6.h'],
    data: { document: words, form: words },
    samples: [{ document: '婚丧嫁娶事宜报备办法', form: '报备表' }],
  }),
  'participation.note-inspection': command({
    title: text('登记已督查', 'note that the unit was inspected'),
    cites: ['4.4.c', 'A8'],
    data: { inspection: id, inPhase: z.boolean() },
    samples: [{ inspection: 'inspection-1', inPhase: true }],
  }),
};

/** What the groundwork keeps. */
export const groundworkFields = {
  trainings: z.int(),
  activities: z.int(),
  mechanismOn: day,
  nextReport: day,
  dutyListOn: day,
  duties: z.record(z.string(), duty),
  urgentListOn: day,
  urgentItems: z.array(z.string()),
  filingProcedureOn: day,
};
