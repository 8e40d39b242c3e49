/** Filing a wedding beforehand, reported on after it, or a funeral afterwards, which ends acknowledged (2.7.2.c). */
import { dayInField, workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { familyEventCommands } from './commands.js';
import { familyEventFields } from './fields.js';
import { acknowledgeDays } from './options.js';
import {
  afterTheEvent,
  filingProcedureMade,
  funeralWasHeld,
  isWedding,
  latenessAndReportDay,
  noOfficialCars,
  notOwnFiling,
  outcomeOf,
  ownEvent,
  ownUnit,
} from './rules.js';

const acknowledge = {
  may: ['head', 'parentHead', 'leaderInCharge', 'office'],
  rules: [notOwnFiling],
  keeps: ['reminder'],
  records: (c: { readonly by: string }) => ({ acknowledgedBy: c.by }),
  event: 'family-event.acknowledged',
  cites: ['2.7.2.c'],
} as const;

const report = {
  target: 'closed',
  may: ['subject'],
  rules: [afterTheEvent],
  keeps: ['report'],
  records: outcomeOf,
  event: 'family-event.reported',
  cites: ['2.7.2.c'],
} as const;
const reportMissed = { event: 'family-event.report-overdue', cites: ['2.7.2.c', '4.3.a'] } as const;

/** The procedure of one filing; the case names the person. */
export const familyEvent = defineProcedure({
  id: 'family-event',
  title: text('婚丧嫁娶报备', 'family-event filing'),
  cites: ['2.7.2.c', 'S6.h', 'S6.i'],
  subject: 'unit',
  fields: familyEventFields,
  commands: familyEventCommands,
  deadlines: {
    acknowledge: {
      title: text('审核时限', 'limit to acknowledge'),
      cites: ['2.7.2.c', '4.3.a'],
      kind: 'limit',
      span: workingDays(acknowledgeDays),
      fromEntry: true,
    },
    // Of a wedding only: some working days after it was held, counted when it is filed.
    report: {
      title: text('事后报告时限', 'limit to report afterwards'),
      cites: ['2.7.2.c'],
      kind: 'limit',
      span: dayInField('reportBy'),
    },
  },
  opens: {
    'family-event.file': {
      may: ['cadre', 'deputy', 'head', 'secretary', 'leader'],
      personal: true,
      rules: [ownEvent, ownUnit, filingProcedureMade, funeralWasHeld, noOfficialCars],
      keeps: ['kind', 'heldOn', 'place', 'tables', 'undertaking'],
      records: latenessAndReportDay,
      event: 'family-event.filed',
      cites: ['2.7.2.c', 'S6.i'],
    },
  },
  initial: 'filed',
  states: {
    filed: {
      title: text('已报备', 'filed'),
      cites: ['2.7.2.c'],
      deadlines: ['acknowledge', 'report'],
      on: {
        'acknowledge.missed': { event: 'family-event.acknowledgement-overdue', cites: ['2.7.2.c', '4.3.a'] },
        'report.missed': reportMissed,
        // A funeral ends acknowledged: nothing of it is reported on afterwards.
        'family-event.report': { when: [isWedding], ...report },
        'family-event.acknowledge': [
          { target: 'acknowledged', when: [isWedding], ...acknowledge },
          // A funeral.
          { target: 'closed', ...acknowledge },
        ],
        'family-event.return': {
          target: 'returned',
          may: ['head', 'parentHead', 'leaderInCharge', 'office'],
          rules: [notOwnFiling],
          keeps: ['reason'],
          event: 'family-event.returned',
          cites: ['2.7.2.c'],
        },
      },
    },
    returned: {
      title: text('退回补正', 'returned'),
      cites: ['2.7.2.c'],
      deadlines: ['report'],
      on: {
        'report.missed': reportMissed,
        'family-event.refile': {
          target: 'filed',
          may: ['subject'],
          rules: [funeralWasHeld, noOfficialCars],
          keeps: ['heldOn', 'place', 'tables', 'undertaking'],
          records: latenessAndReportDay,
          restarts: ['report'],
          event: 'family-event.refiled',
          cites: ['2.7.2.c'],
        },
      },
    },
    acknowledged: {
      title: text('已审核，待事后报告', 'acknowledged, outcome to be reported'),
      cites: ['2.7.2.c'],
      deadlines: ['report'],
      on: {
        'family-event.report': report,
        'report.missed': reportMissed,
      },
    },
    closed: { title: text('已办结', 'closed'), type: 'final' },
  },
});
