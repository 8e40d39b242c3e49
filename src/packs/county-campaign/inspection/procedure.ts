/** An inspection of one unit: designated, merged, seldom, straight to the site, two ratings, a conclusion open to objection. */
import { calendarDays, dayInField, workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineParallel } from '../words.js';
import { inspectionCommands } from './commands.js';
import { fromOutside } from '../in-unit.js';
import { course } from './course.js';
import { inspectionFields } from './fields.js';
import { onTheSpot } from './on-the-spot.js';
import { followsSomethingUp } from './late.js';
import { conclusionDays, conclusionObjectionDays } from './options.js';
import {
  adviceFor,
  designated,
  designatedByCounty,
  designationHasTerm,
  fewerThanBefore,
  inspectionMerged,
  unannounced,
  unitInspected,
  windowInOrder,
} from './rules.js';

/** The procedure of one inspection. */
export const inspection = defineParallel({
  id: 'inspection',
  title: text('督查', 'inspection'),
  cites: ['2.1.2.a', '3.3.l', '4.4.a', 'inspection-rules.14'],
  subject: 'unit',
  fields: inspectionFields,
  commands: inspectionCommands,
  deadlines: {
    assign: {
      title: text('现场交办时限', 'limit to assign'),
      cites: ['2.6.3.d', 'A22'],
      kind: 'limit',
      span: dayInField('assignBy'),
    },
    begin: {
      title: text('督查窗口期届满', 'end of the window'),
      cites: ['2.6.3.a', '4.4.a'],
      kind: 'turn',
      span: dayInField('to'),
    },
    conclusion: {
      title: text('结论反馈时限', 'limit to conclude'),
      cites: ['4.4.a', 'inspection-rules.16'],
      kind: 'limit',
      from: 'to',
      span: workingDays(conclusionDays),
    },
    objection: {
      title: text('异议期限', 'limit to object'),
      cites: ['inspection-rules.17'],
      kind: 'turn',
      span: calendarDays(conclusionObjectionDays),
    },
    review: {
      title: text('复核期限', 'limit to review'),
      cites: ['inspection-rules.17'],
      kind: 'limit',
      span: calendarDays(conclusionObjectionDays),
    },
  },
  opens: {
    'inspection.plan': {
      may: ['office', 'inspector', 'lead'],
      rules: [
        designated,
        designatedByCounty,
        designationHasTerm,
        fromOutside,
        unitInspected,
        windowInOrder,
        inspectionMerged,
        fewerThanBefore,
        followsSomethingUp,
        unannounced,
      ],
      keeps: [
        'kind',
        'round',
        'topic',
        'scope',
        'from',
        'to',
        'mode',
        'basis',
        'designation',
        'followsUp',
        'beyondBaseline',
        'separateBecause',
      ],
      records: (c) => ({ plannedBy: c.by, advice: [...adviceFor(c)] }),
      event: 'inspection.planned',
      cites: ['2.1.2.a', '2.6.3.a', '2.6.3.b', '2.6.3.c', '3.3.l', '4.4.a', 'S4.r', 'inspection-rules.14'],
    },
  },
  states: { course, onTheSpot },
});
