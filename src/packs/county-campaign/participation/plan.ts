/** Rules on a unit's plan (3.3.a, A5): one, signed after the lists, revised as such, and what progress is told of. */
import { z } from 'zod';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { ledgerProblems } from '../problem/tallies.js';
import { rule } from '../words.js';
import type { ParticipationFields } from './commands.js';
import { planScope } from './options.js';

type Item = ParticipationFields['planItems'][number];
type Reads = RuleContext<unknown, ParticipationFields>;
type Plan = RuleContext<{ readonly items: readonly Item[] }, ParticipationFields>;

/** The plan as it then stands: what a revision does not change is kept. */
export const itemsAfter = (c: Plan): readonly Item[] => {
  const items = new Map((c.fields.planItems ?? []).map((one) => [one.item, one]));
  for (const one of c.data.items) items.set(one.item, one);
  return [...items.values()];
};

/** A5 a unit has one plan: what is changed in it is a revision. */
export const noPlanYet = rule({
  id: 'plan-signed-already',
  cites: ['3.3.a', 'A5'],
  message: text(
    '本单位整改方案已签字确认。依据通知三（三）“一个方案”，一个单位一个方案。请按“调整整改方案”办理，未调整的任务继续有效',
    'the plan is signed, and a unit has one: revise it, and what is not changed stands',
  ),
  check: (c: Reads) =>
    c.fields.planSignedOn === undefined || {
      given: c.fields.planSignedOn,
      expected: text('调整整改方案', 'a revision of the plan'),
    },
});

/** A5 what is revised is the plan that was signed. */
export const planToRevise = rule({
  id: 'no-plan-to-revise',
  cites: ['3.3.a', 'A5'],
  message: text(
    '本单位整改方案尚未签字确认，无从调整。请先签字确认整改方案',
    'no plan is signed yet, so there is none to revise: sign it first',
  ),
  check: (c: Reads) =>
    c.fields.planSignedOn !== undefined || { given: null, expected: text('已签字确认的整改方案', 'a signed plan') },
});

/** 3.3.a an item is named once. */
export const itemsOnce = rule({
  id: 'plan-item-named-twice',
  cites: ['3.3.a', '3.3.c'],
  message: text('方案中有任务编号重复，请核对后重新填报', 'an item of the plan is named twice'),
  check: (c: Plan) => {
    const ids = c.data.items.map(({ item }) => item);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    return twice.length === 0 || { given: twice, expected: text('每项任务一个编号', 'each item once') };
  },
});

/** 3.3.a the plan follows the lists, and covers both. */
export const listBeforePlan = rule({
  id: 'plan-before-list',
  cites: ['3.3.a', '3.3.c', '3.2.g'],
  message: text('请先签字确认单位清单，再签字确认整改方案', 'sign the unit list first, then the plan'),
  check: (c: Reads) =>
    c.fields.unitListOn !== undefined || { given: 'no list', expected: text('已签字确认的清单', 'a signed list') },
});

/** 4.1.e every item below the unit has its parent, one level up. */
export const itemsHaveParents = rule({
  id: 'plan-item-without-parent',
  cites: ['3.3.a', '4.1.e', 'S2.d'],
  message: text('下级任务须写明上级任务', 'items below the unit name the item above'),
  check: (c: Plan) => {
    const height = { unit: 0, section: 1, person: 2 };
    const items = itemsAfter(c);
    const byId = new Map(items.map((one) => [one.item, one]));
    const wrong = items.filter(({ level, parent }) => {
      const above = byId.get(parent ?? '');
      return level === 'unit' ? parent !== undefined : above === undefined || height[above.level] >= height[level];
    });
    return (
      wrong.length === 0 || {
        given: wrong.map(({ item }) => item),
        expected: text('上一级任务编号', 'the item one level up'),
      }
    );
  },
});

/** 3.3.a the plan has an item where the list has problems. */
export const planCoversList = rule({
  id: 'plan-without-items',
  cites: ['3.3.a', '3.3.c'],
  message: text('清单有问题的，方案须有整改任务', 'where problems are listed the plan has items'),
  check: (c: Plan) =>
    itemsAfter(c).length > 0 ||
    c.total(ledgerProblems) === 0 || { given: 0, expected: text('至少一项', 'one item at least') },
});

const planned = z.array(z.object({ item: z.string() }));

/** 3.3.h progress is told of an item of the plan. */
export const itemOfPlan = rule({
  id: 'not-an-item-of-the-plan',
  cites: ['3.3.h'],
  message: text('方案中没有此任务', 'the plan has no such item'),
  check: (c: RuleContext<{ readonly item: string }, ParticipationFields>) => {
    // Under one plan for the county (A5) its items are the unit's as well.
    const county =
      c.option(planScope) === 'county' ? planned.safeParse(c.linked('campaign')?.fields['planItems']) : undefined;
    return (
      [...(c.fields.planItems ?? []), ...(county?.data ?? [])].some(({ item }) => item === c.data.item) || {
        given: c.data.item,
        expected: text('方案中的任务', 'an item of the plan'),
      }
    );
  },
});
