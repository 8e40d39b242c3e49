/** The groundwork of a unit, in the notice's order: training, mechanism, urgent problems, duties, filing procedure. */
import { text } from '../../../shared/index.js';
import { region } from '../words.js';
import { participationCommands as commands, participationFields as fields } from './commands.js';
import {
  dutiesChecked,
  heldAlready,
  morePeriods,
  nextReport,
  reportOfPeriod,
  servesAProblem,
  urgentOrWhyNot,
} from './groundwork-rules.js';

const report = { may: ['head', 'deputy'], event: 'participation.reported', cites: ['2.2.3.b', 'A9'] } as const;
const reportMissed = { event: 'participation.report-overdue', cites: ['2.2.3.b', 'A9', '4.3.a'] } as const;

/** The region of the groundwork. */
export const groundwork = region({
  commands,
  fields,
  title: text('基础工作', 'groundwork'),
  initial: 'under-way',
  states: {
    'under-way': {
      title: text('推进中', 'under way'),
      cites: ['2.2.1.b', '2.2.2.b', '2.2.3.b', '2.3.2.c', '2.4.1.b', '2.7.2.c'],
      deadlines: ['report'],
      on: {
        'participation.train': {
          may: ['head', 'deputy'],
          rules: [heldAlready, servesAProblem],
          records: (c) => ({ trainings: (c.fields.trainings ?? 0) + 1 }),
          event: 'participation.trained',
          cites: ['2.2.1.b', 'S6.e'],
        },
        'participation.hold-activity': {
          may: ['head', 'deputy'],
          rules: [heldAlready],
          records: (c) => ({ activities: (c.fields.activities ?? 0) + 1 }),
          event: 'participation.activity-held',
          cites: ['2.2.2.b'],
        },
        'participation.set-mechanism': {
          may: ['head'],
          records: (c) => ({ mechanismOn: c.on }),
          event: 'participation.mechanism-set',
          cites: ['2.2.3.b'],
        },
        // Made or not, the next period's report is due.
        'participation.report': [
          { when: [reportOfPeriod], ...report, records: nextReport, restarts: ['report'] },
          report,
        ],
        'report.missed': [
          { when: [morePeriods], ...reportMissed, records: nextReport, restarts: ['report'] },
          reportMissed,
        ],
        'participation.list-urgent': {
          may: ['head', 'deputy'],
          rules: [urgentOrWhyNot],
          records: (c) => ({ urgentListOn: c.on, urgentItems: c.data.items }),
          event: 'participation.urgent-listed',
          cites: ['2.3.2.c', 'S6.c'],
        },
        'participation.publish-duty-list': {
          may: ['head'],
          rules: [dutiesChecked],
          keeps: ['duties'],
          records: (c) => ({ dutyListOn: c.on }),
          event: 'participation.duty-list-made',
          cites: ['2.4.1.b', 'S6.f'],
        },
        'participation.publish-filing-procedure': {
          may: ['head'],
          records: (c) => ({ filingProcedureOn: c.on }),
          event: 'participation.filing-procedure-made',
          cites: ['2.7.2.c', 'S6.h'],
        },
      },
    },
  },
});
