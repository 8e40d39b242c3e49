/** What can be asked of the filing of a family event. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, words } from '../fields.js';
import { kind, tables } from './fields.js';

/** The commands of a filing. */
export const familyEventCommands = {
  'family-event.file': command({
    title: text('婚丧嫁娶报备', 'file a family event'),
    cites: ['2.7.2.c', 'S6.i'],
    data: { kind, heldOn: day, place: words, tables, officialCars: z.boolean(), undertaking: words },
    samples: [
      {
        kind: 'wedding',
        heldOn: dayOf('2022-09-18'),
        place: '城关镇文化礼堂',
        tables: 12,
        officialCars: false,
        undertaking: '不邀请管理服务对象，不收礼金',
      },
    ],
  }),
  'family-event.acknowledge': command({
    title: text('审核报备', 'acknowledge the filing'),
    cites: ['2.7.2.c'],
    data: { reminder: words },
    samples: [{ reminder: '已提醒遵守有关规定' }],
  }),
  'family-event.return': command({
    title: text('退回补正', 'return for completion'),
    cites: ['2.7.2.c'],
    data: { reason: words },
    samples: [{ reason: '未写明规模' }],
  }),
  'family-event.refile': command({
    title: text('补正报备', 'file again'),
    cites: ['2.7.2.c'],
    data: { heldOn: day, place: words, tables, officialCars: z.boolean(), undertaking: words },
    samples: [
      {
        heldOn: dayOf('2022-09-18'),
        officialCars: false,
        place: '城关镇文化礼堂',
        tables: 10,
        undertaking: '不收礼金',
      },
    ],
  }),
  'family-event.report': command({
    title: text('事后报告', 'report afterwards'),
    cites: ['2.7.2.c'],
    data: { tables, report: words },
    samples: [{ tables: 11, report: '按报备规模举办' }],
  }),
};
