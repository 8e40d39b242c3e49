/** Filing a wedding beforehand or a funeral afterwards (2.7.2.c): filed, acknowledged, reported on. */
import { dayInField } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { familyEventCommands } from './commands.js';
import { familyEventFields } from './fields.js';
import { filedAt, filingProcedureMade, isWedding, noOfficialCars, notOwnFiling, ownEvent } from './rules.js';

const acknowledge = {
  may: ['head', 'parentHead', 'leaderInCharge', 'office'],
  rules: [notOwnFiling],
  records: (c: { readonly by: string }) => ({ acknowledgedBy: c.by }),
  event: 'family-event.acknowledged',
  cites: ['2.7.2.c'],
} as const;

/** The procedure of one filing; the case names the person. */
export const familyEvent = defineProcedure({
  id: 'family-event',
  title: text('婚丧嫁娶报备', 'family-event filing'),
  cites: ['2.7.2.c', 'S6.h', 'S6.i'],
  subject: 'unit',
  fields: familyEventFields,
  commands: familyEventCommands,
  deadlines: {
    report: {
      title: text('事后报告时限', 'limit to report afterwards'),
      cites: ['2.7.2.c'],
      kind: 'limit',
      span: dayInField('reportBy'),
    },
  },
  opens: {
    'family-event.file': {
      may: ['cadre', 'deputy', 'head', 'leader'],
      personal: true,
      rules: [ownEvent, filingProcedureMade, noOfficialCars],
      keeps: ['kind', 'heldOn', 'place', 'tables', 'undertaking'],
      records: filedAt,
      event: 'family-event.filed',
      cites: ['2.7.2.c', 'S6.i'],
    },
  },
  initial: 'filed',
  states: {
    filed: {
      title: text('已报备', 'filed'),
      cites: ['2.7.2.c'],
      on: {
        'family-event.acknowledge': [
          { target: 'acknowledged', when: [isWedding], ...acknowledge },
          { target: 'closed', ...acknowledge },
        ],
        'family-event.return': {
          target: 'returned',
          may: ['head', 'parentHead', 'leaderInCharge', 'office'],
          rules: [notOwnFiling],
          event: 'family-event.returned',
          cites: ['2.7.2.c'],
        },
      },
    },
    returned: {
      title: text('退回补正', 'returned'),
      on: {
        'family-event.refile': {
          target: 'filed',
          may: ['subject'],
          keeps: ['place', 'tables', 'undertaking'],
          event: 'family-event.refiled',
          cites: ['2.7.2.c'],
        },
      },
    },
    acknowledged: {
      title: text('已审核，待事后报告', 'acknowledged'),
      cites: ['2.7.2.c'],
      deadlines: ['report'],
      on: {
        'family-event.report': {
          target: 'closed',
          may: ['subject'],
          records: (c) => ({ actualTables: c.data.tables }),
          event: 'family-event.reported',
          cites: ['2.7.2.c'],
        },
        'report.missed': { event: 'family-event.report-overdue', cites: ['2.7.2.c', '4.3.a'] },
      },
    },
    closed: { title: text('已办结', 'closed'), type: 'final' },
  },
});
