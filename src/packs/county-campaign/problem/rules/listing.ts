/** Rules on finding, listing and planning: 3.2.c, 3.2.g, 3.3.a–g, A19–A21. */
import type { Day } from '../../../../calendar/index.js';
import type { RuleContext } from '../../../../policy/index.js';
import { text } from '../../../../shared/index.js';
import { unitOf } from '../../in-unit.js';
import { planScope } from '../../participation/options.js';
import { phaseByDay } from '../../phases.js';
import { rule } from '../../words.js';
import type { ProblemFields } from '../fields.js';
import { immediateCorrection, lateFindings, secondaryBehaviours } from '../options.js';

type Found = { readonly source: ProblemFields['source'] };
const fromBefore: readonly string[] = ['look-back', 'carried-over'];
type Behaviours = { readonly focus: string; readonly behaviours?: readonly string[] | undefined };

/** A20 when a problem may be found, and from where. */
export const foundInSeason = rule({
  id: 'found-out-of-season',
  cites: ['3.2', '3.3', 'A20', 'S3.f'],
  message: text(
    '总结深化阶段只登记“回头看”或结转的问题；行动未启动、未开始或各阶段已结束的，不登记',
    'phase 4 takes look-back and carried-over items only; none before the campaign is prepared and begins, or after its last day',
  ),
  check: (c: RuleContext<Found, object>) => {
    const late = c.option(lateFindings) === 'all' || fromBefore.includes(c.data.source);
    const phase = phaseByDay(c);
    const open = phase === 'consolidation' ? late : phase !== undefined;
    return open || { given: phase ?? 'none', expected: text('查摆或整改阶段', 'phases 1 to 3') };
  },
});

/** A20 what a look-back finds, and what is carried over, names what it comes from. */
export const namesWhereFrom = rule({
  id: 'comes-from-nothing',
  cites: ['3.2', '3.3', 'A20'],
  message: text(
    '“回头看”发现的问题须写明所回头看的本单位问题；结转的问题须写明结转自何事项，事项不在本系统的，写明来源',
    'what a look-back finds names the problem of the unit that was looked back at; what is carried over names what it comes from, in words where that is not in here',
  ),
  check: (c: RuleContext<Found & { readonly comesFrom?: string | undefined }, object>) => {
    const { source, comesFrom } = c.data;
    if (!fromBefore.includes(source)) return true;
    const { parent } = c;
    const named = parent !== undefined && c.registry.current(parent.unit ?? '') === unitOf(c);
    const fits = source === 'look-back' ? named && parent.procedure === 'problem' : named || comesFrom !== undefined;
    return fits || { given: parent?.id ?? null, expected: text('所来自的事项', 'what it comes from') };
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
    return named <= most || { given: named, expected: text(`至多${most}项`, `at most ${most}`) };
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
    const bounded = last === undefined || c.today > last || c.data.limit <= last;
    return (
      (c.data.limit > c.today && bounded) || {
        given: c.data.limit,
        expected: text(`${c.today}之后至${last ?? ''}`, `after ${c.today}, up to ${last ?? ''}`),
      }
    );
  },
});

/** 3.3.a, 3.3.c rectifying begins under the signed plan, the unit's or the county's (A5); only county leaders owe none (A12). */
export const planSigned = rule({
  id: 'no-signed-plan',
  cites: ['3.3.a', '3.3.c', 'A5'],
  message: text('整改方案尚未签字确认，请先签字确认方案', 'there is no signed plan: sign it first'),
  check: (c: RuleContext<unknown, object>) => {
    const county = c.option(planScope) === 'county';
    return (
      c.registry.unit(unitOf(c))?.kind === 'leadership' ||
      c.linked(county ? 'campaign' : 'participation')?.fields['planSignedOn'] !== undefined || {
        given: c.case.unit ?? '',
        expected: county
          ? text('已签字确认的全县方案', 'the county’s signed plan')
          : text('本单位已签字确认的方案', 'the unit’s signed plan'),
      }
    );
  },
});

/** A21 whether anything is corrected at once is the county's choice. */
export const immediateChosen = rule({
  id: 'immediate-correction-off',
  cites: ['3.2.d', 'A21'],
  message: text(
    '本县口径不采用立行立改。请将该问题纳入整改方案，在整改落实阶段整改',
    'this county corrects nothing at once: put it into the plan and rectify it in phase 3',
  ),
  check: (c: RuleContext<unknown, object>) =>
    c.option(immediateCorrection) || { given: false, expected: text('按方案整改', 'under the plan') },
});

/** A21 an immediate correction belongs to phases 1 and 2; later the plan applies. */
export const beforePhase3 = rule({
  id: 'immediate-correction-too-late',
  cites: ['3.2.d', 'A21'],
  message: text(
    '学习动员和查摆问题阶段已过，不再立行立改。请按整改方案整改',
    'phases 1 and 2 are over, and with them correcting at once: rectify under the plan',
  ),
  check: (c: RuleContext<unknown, object>) => {
    // Where nothing is corrected at once, that is the one reason.
    const phase = phaseByDay(c);
    return (
      !c.option(immediateCorrection) ||
      phase === 'mobilisation' ||
      phase === 'self-examination' || { given: phase ?? 'none', expected: text('查摆问题阶段', 'phase 2') }
    );
  },
});

/** 3.3 rectifying begins with phase 3; before it a problem is corrected at once or listed (A21). */
export const rectifyingBegun = rule({
  id: 'rectifying-before-phase-3',
  cites: ['3.3', '3.3.a', 'A21'],
  message: text(
    '整改落实阶段尚未开始。能够当即整改的，请按立行立改办理；其余待整改落实阶段开始后按方案整改',
    'phase 3 has not begun: what can be is corrected at once, the rest is rectified under the plan from then on',
  ),
  check: (c: RuleContext<unknown, object>) => {
    const first = c.phaseDays('rectification')?.from ?? c.today;
    return c.today >= first || { given: c.today, expected: text(`${first}起`, `from ${first} on`) };
  },
});
