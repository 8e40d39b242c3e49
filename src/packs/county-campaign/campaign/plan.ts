/** One plan for the county, the second reading of 一个方案 (A5, S2.e): who may have one, and how its items hang together. */
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { planScope } from '../participation/options.js';
import { rule } from '../words.js';

/** The plan as it is signed. */
export interface Plan {
  readonly items: readonly {
    readonly item: string;
    readonly parent?: string | undefined;
    readonly unit?: string | undefined;
    readonly responsible: string;
    readonly limit: Day;
  }[];
}

/** What the campaign keeps of it. */
export interface Kept {
  readonly planSignedOn: Day;
  readonly planItems: Plan['items'];
}

/** The plan as it then stands: what a revision does not change is kept. */
export const countyItemsAfter = (c: RuleContext<Plan, Kept>): Plan['items'] => {
  const items = new Map((c.fields.planItems ?? []).map((one) => [one.item, one]));
  for (const one of c.data.items) items.set(one.item, one);
  return [...items.values()];
};

/** A5 the county has one plan: what is changed in it is a revision. */
export const noCountyPlanYet = rule({
  id: 'county-plan-signed-already',
  cites: ['3.3.a', 'A5', 'S2.e'],
  message: text(
    '全县整改方案已签字确认。依据通知三（三）“一个方案”，请按“调整全县整改方案”办理，未调整的任务继续有效',
    'the county’s plan is signed, and there is one: revise it, and what is not changed stands',
  ),
  check: (c: RuleContext<Plan, Kept>) =>
    c.fields.planSignedOn === undefined || {
      given: c.fields.planSignedOn,
      expected: text('调整全县整改方案', 'a revision of the plan'),
    },
});

/** A5 what is revised is the plan that was signed. */
export const planToRevise = rule({
  id: 'no-county-plan-to-revise',
  cites: ['3.3.a', 'A5', 'S2.e'],
  message: text(
    '全县整改方案尚未签字确认，无从调整。请先签字确认全县整改方案',
    'the county has signed no plan yet, so there is none to revise: sign it first',
  ),
  check: (c: RuleContext<Plan, Kept>) =>
    c.fields.planSignedOn !== undefined || { given: null, expected: text('已签字确认的全县整改方案', 'a signed plan') },
});

/** A5 each unit has its own plan, unless the county chose one for all. */
export const onePlanChosen = rule({
  id: 'each-unit-has-its-plan',
  cites: ['3.3.a', 'A5', 'S2.e'],
  message: text('本县按单位制定整改方案，请由各单位签字确认', 'in this county each unit signs a plan of its own'),
  check: (c: RuleContext<unknown, object>) =>
    c.option(planScope) === 'county' || {
      given: c.option(planScope),
      expected: text('全县一个方案', 'one plan for the county'),
    },
});

/** 3.3.a, 4.1.e a unit's item names the county's item above it, and a unit that is registered. */
export const itemsUnderTheCounty = rule({
  id: 'county-plan-item-without-parent',
  cites: ['3.3.a', '4.1.e', 'S2.d'],
  message: text(
    '县级任务不写上级任务；单位任务须写明单位和所属县级任务',
    'an item of the county has none above it; a unit’s names the unit and the county’s item',
  ),
  check: (c: RuleContext<Plan, Kept>) => {
    const items = countyItemsAfter(c);
    const county = new Set(items.filter(({ unit }) => unit === undefined).map(({ item }) => item));
    const wrong = items.filter(({ unit, parent }) =>
      unit === undefined
        ? parent !== undefined
        : !county.has(parent ?? '') || c.registry.unit(c.registry.current(unit)) === undefined,
    );
    return (
      wrong.length === 0 || {
        given: wrong.map(({ item }) => item),
        expected: text('逐级细化的任务', 'items level by level'),
      }
    );
  },
});
