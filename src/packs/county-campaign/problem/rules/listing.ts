/** Rules on finding, listing and planning: 3.2.c, 3.2.g, 3.3.a–g, A19–A21. */
import type { Day } from '../../../../calendar/index.js';
import type { RuleContext } from '../../../../policy/index.js';
import { text } from '../../../../shared/index.js';
import { unitOf } from '../../in-unit.js';
import { planScope } from '../../participation/options.js';
import { rule } from '../../words.js';
import type { ProblemFields } from '../fields.js';
import { immediateCorrection, lateFindings, secondaryBehaviours } from '../options.js';

type Found = { readonly source: ProblemFields['source'] };
type Behaviours = { readonly focus: string; readonly behaviours?: readonly string[] | undefined };

/** A20 when a problem may be found, and from where. */
export const foundInSeason = rule({
  id: 'found-out-of-season',
  cites: ['3.2', '3.3', 'A20', 'S3.f'],
  message: text(
    '第四阶段只登记回头看或结转的问题；行动未启动、未开始或已结束不登记',
    'phase 4 takes look-back and carried-over items only; none before the campaign is prepared and begins, or after it',
  ),
  check: (c: RuleContext<Found, object>) => {
    const late = c.option(lateFindings) === 'all' || ['look-back', 'carried-over'].includes(c.data.source);
    const open = c.phase === 'consolidation' ? late : c.phase !== undefined;
    return open || { given: c.phase ?? 'none', expected: text('查摆或整改阶段', 'phases 1 to 3') };
  },
});

/** A19 the primary focus problem is not repeated, and behaviours are each named once. */
export const behavioursOnce = rule({
  id: 'behaviour-named-twice',
  cites: ['3.2.c', 'A19'],
  message: text('同一具体表现只登记一次', 'name each behaviour once'),
  check: (c: RuleContext<Behaviours, object>) => {
    const named = c.data.behaviours ?? [];
    return new Set(named).size === named.length || { given: named, expected: text('不重复', 'no repetition') };
  },
});

/** A19 no more secondary behaviours than the county wants. */
export const fewBehaviours = rule({
  id: 'too-many-behaviours',
  cites: ['3.2.c', 'A19'],
  message: text('次要表现过多，请只写主要的', 'too many behaviours: name the main ones'),
  check: (c: RuleContext<Behaviours, object>) => {
    const most = c.option(secondaryBehaviours);
    const named = c.data.behaviours?.length ?? 0;
    return named <= most || { given: named, expected: text(`至多 ${most} 项`, `at most ${most}`) };
  },
});

/** 3.3.f the responsible person holds an office in the unit. */
export const responsibleInUnit = rule({
  id: 'responsible-not-in-unit',
  cites: ['3.3.f'],
  message: text('具体责任人须为本单位在职人员', 'the responsible person must hold an office in the unit'),
  check: (c: RuleContext<{ readonly responsible: string }, object>) =>
    c.registry
      .appointments(c.data.responsible, c.today)
      .some(({ unit }) => unit === c.registry.current(c.case.unit ?? '')) || {
      given: c.data.responsible,
      expected: text('本单位人员', 'somebody of the unit'),
    },
});

/** 3.3.g the limit lies ahead, and not beyond the end of phase 3 while that runs. */
export const limitWithinPhase = rule({
  id: 'limit-out-of-bounds',
  cites: ['3.3.g', '3.3', 'S3.q'],
  message: text(
    '整改时限须晚于今日，且不晚于整改落实阶段结束',
    'the limit lies after today and not beyond the end of phase 3',
  ),
  check: (c: RuleContext<{ readonly limit: Day }, object>) => {
    const last = c.phaseDays('rectification')?.to;
    const bounded = c.phase === 'consolidation' || last === undefined || c.data.limit <= last;
    return (
      (c.data.limit > c.today && bounded) || {
        given: c.data.limit,
        expected: text(`${c.today} 之后至 ${last ?? ''}`, `after ${c.today}, up to ${last ?? ''}`),
      }
    );
  },
});

/** 3.3.a, 3.3.c rectifying begins under the signed plan, the unit's or the county's (A5); only county leaders owe none (A12). */
export const planSigned = rule({
  id: 'no-signed-plan',
  cites: ['3.3.a', '3.3.c', 'A5'],
  message: text('整改方案尚未签署，请先签署方案', 'there is no signed plan: sign it first'),
  check: (c: RuleContext<unknown, object>) => {
    const county = c.option(planScope) === 'county';
    return (
      c.registry.unit(unitOf(c))?.kind === 'leadership' ||
      c.linked(county ? 'campaign' : 'participation')?.fields['planSignedOn'] !== undefined || {
        given: c.case.unit ?? '',
        expected: county
          ? text('已签署的全县方案', 'the county’s signed plan')
          : text('本单位已签署的方案', 'the unit’s signed plan'),
      }
    );
  },
});

/** A21 an immediate correction belongs to phases 1 and 2; later the plan applies. */
export const beforePhase3 = rule({
  id: 'immediate-correction-too-late',
  cites: ['3.2.d', 'A21'],
  message: text('整改阶段请按方案整改', 'in phase 3 rectify under the plan'),
  check: (c: RuleContext<unknown, object>) =>
    (c.option(immediateCorrection) && (c.phase === 'mobilisation' || c.phase === 'self-examination')) || {
      given: c.phase ?? 'none',
      expected: text('查摆问题阶段', 'phase 2'),
    },
});
