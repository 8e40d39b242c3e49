/** The triggers T1 and T2 of 4.4.d: suggested with the evidence that led there, never found. */
import { joinName } from '../../../policy/index.js';
import type { Missing } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import type { Text } from '../../../shared/index.js';
import { missingKinds } from '../participation/shortfalls.js';
import { ledgerProblems } from '../problem/tallies.js';
import { mayTrigger, reaction, shortfallsOf, suggestion, textOf } from './suggest.js';

/** What shows poor effect, is the verifier's to do, or is suggested as T2 shows no poor organisation. */
const apart: readonly string[] = ['open-problem', 'awaiting-verification', 'unsigned-nil', 'no-summary'];

/** What is missing, by its kinds with their counts: a suggestion names nobody whose list it is. */
const counted = (missing: readonly Missing[]): Text => {
  const kinds = Object.entries(missingKinds).flatMap(([kind, title]) => {
    const n = missing.filter((one) => one.kind === kind).length;
    return n === 0 ? [] : [n === 1 ? title : text(`${title.zh}（${n}项）`, `${title.en} (${n})`)];
  });
  return text(kinds.map(({ zh }) => zh).join('、'), kinds.map(({ en }) => en).join(', '));
};

/** Two reminders after the limit, and nothing done: of a problem as of a task. */
const silent = (on: 'problem.no-action' | 'task.no-action') =>
  reaction({
    id: `T2-${on}`,
    title: text('两次催办未动：提示敷衍塞责', 'no action after two reminders suggests T2'),
    cites: ['4.4.d2', 'A14', 'S4.d', 'S4.f'],
    on,
    command: 'escalation.suggest',
    asks: (c) =>
      mayTrigger(c)
        ? {
            case: joinName('T2', c.event.case ?? '', 'silent'),
            parent: c.event.case ?? '',
            data: suggestion('T2', '两次催办后无行动 no action after two reminders', [c.event.case ?? '']),
          }
        : undefined,
  });

/** The triggers T1 and T2 as suggestions. */
export const triggers = [
  reaction({
    id: 'T1-at-the-gate',
    title: text('阶段节点有未完成事项：提示组织不力', 'shortfalls at a gate suggest T1'),
    cites: ['4.4.d1', 'A14', 'S4.c'],
    on: 'gate.failed',
    command: 'escalation.suggest',
    asks: ({ event, case: of }) => {
      const missing = shortfallsOf(of).filter(({ kind }) => !apart.includes(kind));
      if (missing.length === 0) return undefined;
      const { zh, en } = counted(missing);
      return {
        case: joinName('T1', event.unit ?? '', textOf(of, 'lastGate')),
        data: suggestion('T1', `阶段节点未完成事项：${zh} missing at the gate: ${en}`.slice(0, 1000), [
          event.case ?? '',
        ]),
      };
    },
  }),
  reaction({
    id: 'T2-unsigned-nil',
    title: text('零报告未签字确认：提示敷衍塞责', 'an unsigned nil list suggests T2'),
    cites: ['4.4.d2', 'A14', 'S3.a'],
    on: 'gate.failed',
    command: 'escalation.suggest',
    asks: ({ event, case: of }) =>
      shortfallsOf(of).some(({ kind }) => kind === 'unsigned-nil')
        ? {
            case: joinName('T2', event.unit ?? '', 'nil'),
            data: suggestion('T2', '零报告未签字 unsigned nil list', [event.case ?? '']),
          }
        : undefined,
  }),
  reaction({
    id: 'T2-nil-contradicted',
    title: text('零报告与督查不符：提示敷衍塞责', 'a nil list that an inspection contradicts suggests T2'),
    cites: ['4.4.d2', 'A14', 'S3.b'],
    on: 'inspection.found',
    command: 'escalation.suggest',
    asks: (c) =>
      c.linked('participation')?.fields['unitListNil'] === true && c.total(ledgerProblems) === 0
        ? {
            case: joinName('T2', c.event.unit ?? '', 'nil-contradicted'),
            parent: c.event.case ?? '',
            data: suggestion('T2', '报零报告而督查发现问题 a nil list, yet an inspection found something', [
              c.event.case ?? '',
            ]),
          }
        : undefined,
  }),
  reaction({
    id: 'T2-rejected-twice',
    title: text('佐证材料两次不通过：提示敷衍塞责', 'evidence rejected twice suggests T2'),
    cites: ['4.4.d2', 'A14', 'S4.f'],
    on: 'problem.rejected',
    command: 'escalation.suggest',
    asks: (c) => {
      const { event, case: of } = c;
      return Number(of?.fields['rejections'] ?? 0) >= 2 && mayTrigger(c)
        ? {
            case: joinName('T2', event.case ?? '', 'rejected'),
            parent: event.case ?? '',
            data: suggestion('T2', '同一问题佐证材料两次不通过 evidence rejected twice', [event.case ?? '']),
          }
        : undefined;
    },
  }),
  silent('problem.no-action'),
  silent('task.no-action'),
  reaction({
    id: 'T2-summary-missed',
    title: text('总结逾期未报：提示敷衍塞责', 'a missed summary suggests T2'),
    cites: ['4.4.d2', '3.4.g', 'A14'],
    on: 'summary.missed',
    command: 'escalation.suggest',
    asks: ({ event }) => ({
      case: joinName('T2', event.unit ?? '', 'summary'),
      data: suggestion('T2', '总结逾期未报 the summary is late', [event.case ?? '']),
    }),
  }),
] as const;
