/** The course of an inspection: planned, under way, concluded and fed back, open to objection, final. */
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { region } from '../words.js';
import { inspectionCommands as commands } from './commands.js';
import { bothRated, partiesStepAside, designatedHere, notFromPapers, withinWindow } from './conduct.js';
import { inspectionFields as fields } from './fields.js';

/** The region of the course. */
export const course = region({
  commands,
  fields,
  title: text('督查', 'the inspection'),
  initial: 'planned',
  states: {
    planned: {
      title: text('已拟方案', 'planned'),
      cites: ['2.1.2.a', '4.4.a', 'inspection-rules.15'],
      deadlines: ['begin'],
      on: {
        'begin.reached': { target: 'cancelled', event: 'inspection.lapsed', cites: ['2.6.3.a', '4.4.a'] },
        'inspection.begin': {
          target: 'under-way',
          may: ['inspector', 'office', 'lead'],
          rules: [withinWindow, designatedHere, fromOutside],
          event: 'inspection.begun',
          cites: ['2.6.3.c', '4.4.a'],
        },
        'inspection.cancel': {
          target: 'cancelled',
          may: ['inspector', 'office'],
          rules: [fromOutside],
          event: 'inspection.cancelled',
          cites: ['2.6.3.a', '2.6.3.b'],
        },
      },
    },
    'under-way': {
      title: text('督查中', 'under way'),
      cites: ['4.4.a', '4.4.b'],
      deadlines: ['conclusion'],
      on: {
        'inspection.find': {
          may: ['inspector', 'office', 'lead'],
          rules: [designatedHere, fromOutside],
          event: 'inspection.found',
          cites: ['2.6.3.d', '3.3.l'],
        },
        'inspection.rate': {
          may: ['inspector', 'lead'],
          rules: [notFromPapers, designatedHere, fromOutside],
          keeps: ['progress', 'effect', 'effectFrom'],
          event: 'inspection.rated',
          cites: ['4.4.b', 'S4.s'],
        },
        'inspection.conclude': {
          target: 'concluded',
          may: ['inspector', 'office', 'lead'],
          rules: [bothRated, designatedHere, fromOutside],
          keeps: ['conclusion'],
          records: (c) => ({ concludedBy: c.by }),
          event: 'inspection.concluded',
          cites: ['4.4.a', '4.4.b', 'inspection-rules.16'],
        },
        'conclusion.missed': { event: 'inspection.conclusion-overdue', cites: ['4.3.a', 'inspection-rules.16'] },
      },
    },
    concluded: {
      title: text('结论已反馈', 'concluded and fed back'),
      cites: ['inspection-rules.16', 'inspection-rules.17'],
      deadlines: ['objection'],
      on: {
        'inspection.object': {
          target: 'objected',
          may: ['head'],
          records: (c) => ({ objectedBy: c.by }),
          event: 'inspection.objected',
          cites: ['inspection-rules.17'],
        },
        'objection.reached': { target: 'final', event: 'inspection.final', cites: ['inspection-rules.17'] },
      },
    },
    objected: {
      title: text('异议复核中', 'under review'),
      cites: ['inspection-rules.17'],
      deadlines: ['review'],
      on: {
        'inspection.decide-objection': {
          target: 'final',
          may: ['inspector', 'office', 'authority'],
          rules: [partiesStepAside, fromOutside],
          keeps: ['outcome'],
          records: (c) => ({ reviewedBy: c.by }),
          event: 'inspection.objection-decided',
          cites: ['inspection-rules.17'],
        },
        'review.missed': { event: 'inspection.review-overdue', cites: ['inspection-rules.17', '4.3.a'] },
      },
    },
    final: { title: text('结论生效', 'final'), type: 'final' },
    cancelled: { title: text('取消督查', 'cancelled'), type: 'final' },
  },
});
