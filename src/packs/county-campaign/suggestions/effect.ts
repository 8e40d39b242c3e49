/** The trigger T3 of 4.4.d3, poor effect: suggested on a large enough base, and never for a unit's candour (S4.f). */
import type { Surroundings } from '../../../policy/index.js';
import { joinName } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { downToZero } from '../campaign/options.js';
import { minimumProblems, reopenedPercent, satisfiedPercent, selfFoundProblems } from '../escalation/options.js';
import { listedOfOthers, ongoingOfOthers, unfinishedOfOthers } from '../problem/found-by-others.js';
import { everReopened, everReopenedOfOthers, everStruckOff, everStruckOffOfOthers } from '../problem/reopened.js';
import { ledgerProblems, ongoingProblems, unfinishedProblems } from '../problem/tallies.js';
import { callBacksAnswered, callBacksSatisfied } from '../public-request/tallies.js';
import { reaction, suggestion, textOf } from './suggest.js';

/** The totals that may trigger: problems found by others, or all where the county chose so. */
const totalsOf = (c: Surroundings) => {
  const all = c.option(selfFoundProblems) === 'trigger';
  const ongoing = c.option(downToZero) === 'strict' ? c.total(all ? ongoingProblems : ongoingOfOthers) : 0;
  return {
    listed: c.total(all ? ledgerProblems : listedOfOthers),
    open: c.total(all ? unfinishedProblems : unfinishedOfOthers) + ongoing,
    struckOff: c.total(all ? everStruckOff : everStruckOffOfOthers),
    reopened: c.total(all ? everReopened : everReopenedOfOthers),
  };
};

/** The reopened share is judged when phase 3 is over, and anew with each problem that is opened again afterwards. */
const reopenedShare = (on: 'gate.passed' | 'gate.failed' | 'problem.reopened' | 'problem.evidence-false') =>
  reaction({
    id: `T3-reopened-share-${on}`,
    title: text('反弹比例过高：提示效果不好', 'a high reopened share suggests T3'),
    cites: ['4.4.d3', 'A14', 'S4.e', 'S4.f'],
    on,
    command: 'escalation.suggest',
    asks: (c) => {
      const gate = c.case?.procedure === 'participation';
      const last = c.phaseDays('rectification')?.to;
      const due = gate ? textOf(c.case, 'lastGate') === 'rectification' : last !== undefined && c.today > last;
      const { struckOff, reopened } = totalsOf(c);
      return due && struckOff >= c.option(minimumProblems) && reopened * 100 > struckOff * c.option(reopenedPercent)
        ? {
            case: joinName('T3', c.event.unit ?? '', 'reopened'),
            data: {
              ...suggestion('T3', '反弹比例超过阈值 reopened share above the threshold', [c.event.case ?? '']),
              facts: `${reopened} of ${struckOff} reopened`,
            },
          }
        : undefined;
    },
  });

/** The trigger T3 as suggestions. */
export const effect = [
  reaction({
    id: 'T3-open-at-the-end',
    title: text('整改落实阶段结束时未清零：提示效果不好', 'open problems at the end of phase 3 suggest T3'),
    cites: ['4.4.d3', 'A14', 'S4.e', 'S4.f'],
    on: 'gate.failed',
    command: 'escalation.suggest',
    asks: (c) => {
      const { listed, open } = totalsOf(c);
      return open > 0 && textOf(c.case, 'lastGate') === 'rectification' && listed >= c.option(minimumProblems)
        ? {
            case: joinName('T3', c.event.unit ?? ''),
            data: suggestion('T3', '整改落实阶段结束时仍有未销号且未批准持续整改的问题 open at the end of phase 3', [
              c.event.case ?? '',
            ]),
          }
        : undefined;
    },
  }),
  reopenedShare('gate.passed'),
  reopenedShare('gate.failed'),
  reopenedShare('problem.reopened'),
  reopenedShare('problem.evidence-false'),
  reaction({
    id: 'T3-not-satisfied',
    title: text('群众满意度低于阈值：提示效果不好', 'too few satisfied call-backs suggest T3'),
    cites: ['4.4.d3', 'A14', 'S4.e'],
    on: 'public-request.redone',
    command: 'escalation.suggest',
    asks: (c) => {
      const answered = c.total(callBacksAnswered);
      const low = c.total(callBacksSatisfied) * 100 < answered * c.option(satisfiedPercent);
      return low && answered >= c.option(minimumProblems)
        ? {
            case: joinName('T3', c.event.unit ?? '', 'satisfaction'),
            data: suggestion('T3', '群众满意度低于阈值 satisfied share below the threshold', [c.event.case ?? '']),
          }
        : undefined;
    },
  }),
] as const;
