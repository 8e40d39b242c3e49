/** Rules on a unit's part: who is responsible, opinions, lists, plan, rules made, summary. */
import { z } from 'zod';
import { addDays, workingDaysBetween } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { listedProblems } from '../problem/tallies.js';
import { rule } from '../words.js';
import type { ParticipationFields } from './commands.js';
import { planScope, townshipHeads } from './options.js';

type Reads = RuleContext<unknown, ParticipationFields>;
const unitOf = (c: Reads): string => c.registry.current(c.case.unit ?? '');

/** The head, and in townships the Party secretary (S2.g). */
export const mainLeaders = (c: Reads): readonly string[] => [
  ...c.registry.holders('head', unitOf(c), c.today),
  ...(c.registry.unit(unitOf(c))?.kind === 'township' ? c.registry.holders('secretary', unitOf(c), c.today) : []),
];

/** 4.1.c the head is the first responsible person. */
export const headIsFirst = rule({
  id: 'first-responsible-not-head',
  cites: ['4.1.c', '3.1.c'],
  message: text(
    '第一责任人须为单位主要负责人（含主持工作者）',
    'the first responsible person is the head, or who acts as head',
  ),
  check: (c: RuleContext<{ readonly first: string }, ParticipationFields>) => {
    const heads = c.option(townshipHeads) > 1 ? mainLeaders(c) : c.registry.holders('head', unitOf(c), c.today);
    return heads.includes(c.data.first) || { given: c.data.first, expected: text(heads.join('、'), heads.join(', ')) };
  },
});

/** 4.1.d at least one deputy is concretely in charge. */
export const deputiesInCharge = rule({
  id: 'not-a-deputy',
  cites: ['4.1.d'],
  message: text('具体抓的须为本单位分管领导', 'those concretely in charge are deputies of the unit'),
  check: (c: RuleContext<{ readonly inCharge: readonly string[] }, ParticipationFields>) => {
    const deputies = c.registry.holders('deputy', unitOf(c), c.today);
    const wrong = c.data.inCharge.filter((person) => !deputies.includes(person));
    return wrong.length === 0 || { given: wrong, expected: text(deputies.join('、'), deputies.join(', ')) };
  },
});

/** S3.c an opinion is rejected with a reason. */
export const rejectedWithReason = rule({
  id: 'opinion-rejected-without-reason',
  cites: ['3.2.f', 'S3.c'],
  message: text('不采纳意见须说明理由', 'say why an opinion is not adopted'),
  check: (c: RuleContext<{ readonly outcome: string; readonly reason?: string | undefined }, ParticipationFields>) =>
    c.data.outcome === 'adopted' ||
    c.data.reason !== undefined || { given: c.data.outcome, expected: text('理由', 'a reason') },
});

/** 3.1.b a meeting is recorded once it has been held. */
export const meetingHeld = rule({
  id: 'meeting-not-held-yet',
  cites: ['3.1.b'],
  message: text('动员部署会召开后再登记', 'record the meeting once it has been held'),
  check: (c: RuleContext<{ readonly meetingOn: Day }, ParticipationFields>) =>
    c.data.meetingOn <= c.today || {
      given: c.data.meetingOn,
      expected: text(`不晚于 ${c.today}`, `not after ${c.today}`),
    },
});

/** 3.2.g a list is signed when it says what the unit's ledger says; an empty one is a nil return. */
export const listMatchesLedger = rule({
  id: 'list-differs-from-ledger',
  cites: ['3.2.g', '3.3.d', 'A4'],
  message: text(
    '有已列问题的不能报零清单，没有的须报零清单',
    'a nil return goes with no listed problem, and only with none',
  ),
  check: (c: RuleContext<{ readonly nil: boolean }, ParticipationFields>) => {
    const listed = c.total(listedProblems);
    return (
      c.data.nil === (listed === 0) || {
        given: listed,
        expected: text(c.data.nil ? '0 件' : '至少 1 件', c.data.nil ? '0' : 'at least 1'),
      }
    );
  },
});

/** 3.3.a the plan follows the lists, and covers both. */
export const listBeforePlan = rule({
  id: 'plan-before-list',
  cites: ['3.3.a', '3.3.c', '3.2.g'],
  message: text('请先签署单位清单，再签署整改方案', 'sign the unit list first, then the plan'),
  check: (c: Reads) =>
    c.fields.unitListOn !== undefined || { given: 'no list', expected: text('已签署的清单', 'a signed list') },
});

/** 4.1.e every item below the unit has its parent, one level up. */
export const itemsHaveParents = rule({
  id: 'plan-item-without-parent',
  cites: ['3.3.a', '4.1.e', 'S2.d'],
  message: text('下级任务须写明上级任务', 'items below the unit name the item above'),
  check: (
    c: RuleContext<{ readonly items: readonly ParticipationFields['planItems'][number][] }, ParticipationFields>,
  ) => {
    const height = { unit: 0, section: 1, person: 2 };
    const byId = new Map(c.data.items.map((one) => [one.item, one]));
    const wrong = c.data.items.filter(({ level, parent }) => {
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
  check: (c: RuleContext<{ readonly items: readonly unknown[] }, ParticipationFields>) =>
    c.data.items.length > 0 ||
    c.total(listedProblems) === 0 || { given: 0, expected: text('至少一项', 'one item at least') },
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

/** 3.4.f the summary belongs to the fourth phase. */
export const inConsolidation = rule({
  id: 'summary-before-phase-4',
  cites: ['3.4', '3.4.f'],
  message: text('总结在总结深化阶段报送', 'the summary is sent in phase 4'),
  check: (c: Reads) =>
    c.phase === 'consolidation' || { given: c.phase ?? 'none', expected: text('总结深化阶段', 'phase 4') },
});

/** Whether the unit has had no head for longer than the grace (4.1.c, S2.f). */
export const headMissing = (c: Reads, grace: number): boolean => {
  const unit = unitOf(c);
  let day = c.today;
  for (let back = 0; back <= 60; back += 1) {
    if (c.registry.holders('head', unit, day).length > 0) return workingDaysBetween(c.calendar, day, c.today).n > grace;
    day = addDays(day, -1);
  }
  return true;
};
