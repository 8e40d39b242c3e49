/** The campaign: prepared, four phases by date, closed. Phases turn by themselves; only strict mode holds phase 3 until everything is at zero. */
import { phaseEnd, phaseStart } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { campaignCommands, campaignFields } from './commands.js';
import { gatesOf } from './gates.js';
import { countyItemsAfter, itemsUnderTheCounty, noCountyPlanYet, onePlanChosen, planToRevise } from './plan.js';
import type { Kept, Plan } from './plan.js';
import {
  downToZeroReached,
  handedOver,
  issuedAsCounted,
  lastPhaseOver,
  openInStrictMode,
  phaseThreeOver,
  successorsInOffice,
} from './rules.js';

/** A5: signed by the county government or its head in person, where the county chose one plan for all. */
const signPlan = {
  may: ['authority'],
  personal: true,
  rules: [onePlanChosen, noCountyPlanYet, itemsUnderTheCounty],
  records: (c: RuleContext<Plan, Kept>) => ({ planSignedOn: c.on, planItems: [...c.data.items] }),
  event: 'campaign.plan-signed',
  cites: ['3.3.a', '3.3.c', 'A5', 'S2.e'],
} as const;

/** A5: what a revision does not change is kept. */
const revisePlan = {
  may: ['authority'],
  personal: true,
  rules: [planToRevise, itemsUnderTheCounty],
  records: (c: RuleContext<Plan & { readonly reason: string }, Kept>) => ({
    planRevisedOn: c.on,
    planRevisedBecause: c.data.reason,
    planItems: [...countyItemsAfter(c)],
  }),
  event: 'campaign.plan-revised',
  cites: ['3.3.a', '3.3.c', 'A5', 'S2.e'],
} as const;

/** The procedure of the whole campaign; one case, `campaign`. */
export const campaign = defineProcedure({
  id: 'campaign',
  title: text('作风建设行动', 'work-style campaign'),
  cites: ['0.d', '3'],
  subject: 'campaign',
  single: true,
  fields: campaignFields,
  commands: campaignCommands,
  deadlines: {
    'mobilisation-start': {
      title: text('学习动员阶段开始', 'phase 1 begins'),
      cites: ['3.1', 'A27'],
      kind: 'turn',
      span: phaseStart('mobilisation'),
    },
    'self-examination-start': {
      title: text('查摆问题阶段开始', 'phase 2 begins'),
      cites: ['3.2'],
      kind: 'turn',
      span: phaseStart('self-examination'),
    },
    'rectification-start': {
      title: text('整改落实阶段开始', 'phase 3 begins'),
      cites: ['3.3'],
      kind: 'turn',
      span: phaseStart('rectification'),
    },
    'consolidation-start': {
      title: text('总结深化阶段开始', 'phase 4 begins'),
      cites: ['3.4'],
      kind: 'turn',
      span: phaseStart('consolidation'),
    },
    'consolidation-end': {
      title: text('总结深化阶段结束', 'phase 4 ends'),
      cites: ['3.4'],
      kind: 'turn',
      span: phaseEnd('consolidation'),
    },
  },
  opens: {
    'campaign.prepare': {
      may: ['office', 'authority'],
      rules: [issuedAsCounted],
      keeps: ['issuedOn', 'basis'],
      event: 'campaign.prepared',
      cites: ['0.c', '0.d', 'A27'],
    },
  },
  initial: 'prepared',
  states: {
    prepared: {
      title: text('方案已印发', 'prepared'),
      cites: ['0.d'],
      deadlines: ['mobilisation-start'],
      on: {
        'mobilisation-start.reached': {
          target: 'mobilisation',
          event: 'mobilisation.begun',
          cites: ['3.1', 'A27', 'S1.d'],
        },
      },
    },
    mobilisation: {
      title: text('学习动员阶段', 'phase 1: study and mobilise'),
      cites: ['3.1'],
      deadlines: ['self-examination-start'],
      on: {
        'self-examination-start.reached': {
          target: 'self-examination',
          records: gatesOf('mobilisation'),
          event: 'self-examination.begun',
          cites: ['3.2'],
        },
      },
    },
    'self-examination': {
      title: text('查摆问题阶段', 'phase 2: find problems'),
      cites: ['3.2'],
      deadlines: ['rectification-start'],
      on: {
        'campaign.sign-plan': signPlan,
        'campaign.revise-plan': revisePlan,
        'rectification-start.reached': {
          target: 'rectification',
          records: gatesOf('self-examination'),
          event: 'rectification.begun',
          cites: ['3.3'],
        },
      },
    },
    rectification: {
      title: text('整改落实阶段', 'phase 3: rectify'),
      cites: ['3.3'],
      deadlines: ['consolidation-start'],
      on: {
        'campaign.sign-plan': signPlan,
        'campaign.revise-plan': revisePlan,
        'consolidation-start.reached': [
          { when: [openInStrictMode], event: 'rectification.held', cites: ['3.3.j', 'A6'] },
          {
            target: 'consolidation',
            records: gatesOf('rectification'),
            event: 'consolidation.begun',
            cites: ['3.4', 'A6'],
          },
        ],
        'campaign.proceed': {
          target: 'consolidation',
          may: ['office', 'authority'],
          rules: [phaseThreeOver, downToZeroReached],
          records: gatesOf('rectification'),
          event: 'consolidation.begun',
          cites: ['3.3.j', 'A6'],
        },
      },
    },
    consolidation: {
      title: text('总结深化阶段', 'phase 4: sum up and deepen'),
      cites: ['3.4'],
      deadlines: ['consolidation-end'],
      on: {
        'consolidation-end.reached': {
          records: gatesOf('consolidation'),
          event: 'consolidation.ended',
          cites: ['3.4'],
        },
        'campaign.close': {
          target: 'closed',
          may: ['office', 'authority'],
          rules: [lastPhaseOver, handedOver, successorsInOffice],
          keeps: ['handovers'],
          event: 'campaign.closed',
          cites: ['3.4.f', 'S1.e'],
        },
      },
    },
    closed: { title: text('行动结束', 'closed'), cites: ['S1.e'], type: 'final' },
  },
});
