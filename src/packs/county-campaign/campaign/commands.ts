/** What can be asked of the campaign as a whole. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, words } from '../fields.js';

/** One item of a county plan: the county's own, or a unit's under it (A5). */
const countyItem = z.strictObject({
  item: id,
  parent: id.optional(),
  unit: id.optional(),
  responsible: id,
  limit: day,
});

/** The campaign's commands. */
export const campaignCommands = {
  'campaign.prepare': command({
    title: text('印发方案', 'issue the notice'),
    cites: ['0.c', '0.d'],
    data: { issuedOn: day, basis: words },
    samples: [{ issuedOn: dayOf('2022-07-20'), basis: '按照县委安排部署' }],
  }),
  'campaign.sign-plan': command({
    title: text('签字确认全县整改方案', 'sign the one plan of the county'),
    cites: ['3.3.a', '3.3.c', 'A5', 'S2.e'],
    data: { items: z.array(countyItem).min(1).max(2000) },
    samples: [{ items: [{ item: 'c1', responsible: 'p1', limit: dayOf('2022-09-20') }] }],
  }),
  'campaign.revise-plan': command({
    title: text('调整全县整改方案', 'revise the one plan of the county'),
    cites: ['3.3.a', '3.3.c', 'A5', 'S2.e'],
    data: { items: z.array(countyItem).min(1).max(2000), reason: words },
    samples: [
      {
        items: [{ item: 'c1', responsible: 'p1', limit: dayOf('2022-09-25') }],
        reason: '清单新增问题，补充整改任务',
      },
    ],
  }),
  'campaign.proceed': command({
    title: text('清零后转入总结深化阶段', 'go on once down to zero'),
    cites: ['3.3.j', 'A6'],
    data: {},
    samples: [{}],
  }),
  'campaign.close': command({
    title: text('结束行动', 'close the campaign'),
    cites: ['3.4.f', 'S1.e'],
    data: { handovers: z.array(z.strictObject({ unit: id, person: id })).max(500), note: words },
    samples: [{ handovers: [], note: '各项任务完成，行动结束' }],
  }),
};

/** What the campaign's one case keeps. */
export const campaignFields = {
  issuedOn: day,
  basis: words,
  /** How many units had passed and failed their gates when each phase ended. */
  gates: z.record(z.string(), z.strictObject({ passed: z.int(), failed: z.int() })),
  planSignedOn: day,
  planItems: z.array(countyItem),
  planRevisedOn: day,
  planRevisedBecause: z.string(),
  handovers: z.array(z.strictObject({ unit: id, person: id })),
};
