/** The triggers T1–T3 of 4.4.d: suggested with the evidence that led there, never found. */
import type { Case, Surroundings } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { minimumProblems, reopenedPercent, satisfiedPercent } from '../escalation/options.js';
import { callBacksAnswered, callBacksSatisfied } from '../public-request/tallies.js';
import { listedProblems, reopenedProblems, struckOffProblems } from '../problem/tallies.js';
import { reaction, suggestion } from './suggest.js';

const shortfallsOf = (of: Case | undefined): readonly string[] => {
  const list = of?.fields['shortfalls'];
  return Array.isArray(list) ? (list as readonly string[]) : [];
};
const gateOf = (of: Case | undefined): string => {
  const gate = of?.fields['lastGate'];
  return typeof gate === 'string' ? gate : '';
};
const poor = (code: string): boolean =>
  !code.startsWith('open-problems') && !code.startsWith('unsigned-nil') && code !== 'no-summary';
/** A14 T3: reopened share above the threshold, on a large enough base. */
const reopenedTooOften = (c: Surroundings): boolean => {
  const base = c.total(struckOffProblems) + c.total(reopenedProblems);
  return base >= c.option(minimumProblems) && c.total(reopenedProblems) * 100 > base * c.option(reopenedPercent);
};

/** The triggers T1–T3 as suggestions. */
export const triggers = [
  reaction({
    id: 'T1-at-the-gate',
    title: text('阶段关口缺项：提示组织不力', 'shortfalls at a gate suggest T1'),
    cites: ['4.4.d1', 'A14', 'S4.c'],
    on: 'gate.failed',
    command: 'escalation.suggest',
    asks: ({ event, case: of }) => {
      const codes = shortfallsOf(of).filter(poor);
      return codes.length === 0
        ? undefined
        : {
            case: `T1:${event.unit ?? ''}:${gateOf(of)}`,
            data: suggestion('T1', `${gateOf(of)}: ${codes.join(', ')}`.slice(0, 900), [event.case ?? '']),
          };
    },
  }),
  reaction({
    id: 'T2-unsigned-nil',
    title: text('零清单未签字：提示敷衍塞责', 'an unsigned nil list suggests T2'),
    cites: ['4.4.d2', 'A14', 'S3.a'],
    on: 'gate.failed',
    command: 'escalation.suggest',
    asks: ({ event, case: of }) =>
      shortfallsOf(of).some((code) => code.startsWith('unsigned-nil'))
        ? {
            case: `T2:${event.unit ?? ''}:nil`,
            data: suggestion('T2', '零清单未签字 unsigned nil list', [event.case ?? '']),
          }
        : undefined,
  }),
  reaction({
    id: 'T2-nil-contradicted',
    title: text('零清单与督查不符：提示敷衍塞责', 'a nil list that an inspection contradicts suggests T2'),
    cites: ['4.4.d2', 'A14', 'S3.b'],
    on: 'inspection.found',
    command: 'escalation.suggest',
    asks: (c) =>
      c.linked('participation')?.fields['unitListNil'] === true && c.total(listedProblems) === 0
        ? {
            case: `T2:${c.event.unit ?? ''}:nil-contradicted`,
            parent: c.event.case ?? '',
            data: suggestion('T2', '报零清单而督查发现问题 a nil list, yet an inspection found something', [
              c.event.case ?? '',
            ]),
          }
        : undefined,
  }),
  reaction({
    id: 'T2-rejected-twice',
    title: text('证据两次不通过：提示敷衍塞责', 'evidence rejected twice suggests T2'),
    cites: ['4.4.d2', 'A14'],
    on: 'problem.rejected',
    command: 'escalation.suggest',
    asks: ({ event, case: of }) =>
      Number(of?.fields['rejections'] ?? 0) >= 2
        ? {
            case: `T2:${event.case ?? ''}:rejected`,
            parent: event.case ?? '',
            data: suggestion('T2', '同一问题证据两次不通过 evidence rejected twice', [event.case ?? '']),
          }
        : undefined,
  }),
  reaction({
    id: 'T2-no-action',
    title: text('两次催办未动：提示敷衍塞责', 'no action after two reminders suggests T2'),
    cites: ['4.4.d2', 'A14', 'S4.d'],
    on: 'problem.no-action',
    command: 'escalation.suggest',
    asks: ({ event }) => ({
      case: `T2:${event.case ?? ''}:silent`,
      parent: event.case ?? '',
      data: suggestion('T2', '两次催办后无行动 no action after two reminders', [event.case ?? '']),
    }),
  }),
  reaction({
    id: 'T2-summary-missed',
    title: text('总结逾期未报：提示敷衍塞责', 'a missed summary suggests T2'),
    cites: ['4.4.d2', '3.4.g', 'A14'],
    on: 'summary.missed',
    command: 'escalation.suggest',
    asks: ({ event, registry }) =>
      registry.unit(event.unit ?? '')?.kind === 'leadership'
        ? undefined
        : {
            case: `T2:${event.unit ?? ''}:summary`,
            data: suggestion('T2', '总结逾期未报 the summary is late', [event.case ?? '']),
          },
  }),
  reaction({
    id: 'T3-open-at-the-end',
    title: text('整改期末未清零：提示效果不好', 'open problems at the end of phase 3 suggest T3'),
    cites: ['4.4.d3', 'A14', 'S4.e'],
    on: 'gate.failed',
    command: 'escalation.suggest',
    asks: (c) => {
      const { event, case: of } = c;
      const open = shortfallsOf(of).some((code) => code.startsWith('open-problems'));
      return open && gateOf(of) === 'rectification' && c.total(listedProblems) >= c.option(minimumProblems)
        ? {
            case: `T3:${event.unit ?? ''}`,
            data: suggestion('T3', '整改期末仍有未销号且未批准持续整改的问题 open at the end of phase 3', [
              event.case ?? '',
            ]),
          }
        : undefined;
    },
  }),
  reaction({
    id: 'T3-reopened-share',
    title: text('重新打开比例过高：提示效果不好', 'a high reopened share suggests T3'),
    cites: ['4.4.d3', 'A14', 'S4.e'],
    on: 'problem.reopened',
    command: 'escalation.suggest',
    asks: (c) =>
      reopenedTooOften(c)
        ? {
            case: `T3:${c.event.unit ?? ''}:reopened`,
            data: suggestion('T3', '重新打开比例超过阈值 reopened share above the threshold', [c.event.case ?? '']),
          }
        : undefined,
  }),
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
            case: `T3:${c.event.unit ?? ''}:satisfaction`,
            data: suggestion('T3', '群众满意度低于阈值 satisfied share below the threshold', [c.event.case ?? '']),
          }
        : undefined;
    },
  }),
] as const;
