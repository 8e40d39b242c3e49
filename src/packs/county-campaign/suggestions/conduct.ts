/** Suggestions about how orders, duties and tasks are carried out: 2.1.2.x1, 2.1.3, 2.4 and 2.5.2. */
import { joinName } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { passedOnTimes } from '../duty-dispute/options.js';
import { dutiesPassedOn } from '../duty-dispute/tallies.js';
import { transferTimes } from '../transfer.js';
import { mayTrigger, reaction, suggestedBy, suggestion, textOf } from './suggest.js';

type Action =
  'task.started' | 'task.reported' | 'task.finished' | 'problem.started' | 'problem.progressed' | 'problem.applied';

const pushed = (on: Action) =>
  reaction({
    id: `q4-${on}`,
    title: text('催后才动：提示不推不动、不催不做', 'moved only by a reminder suggests 2.5.2.q4'),
    cites: ['2.5.2.q4', 'S5.g'],
    on,
    command: 'escalation.suggest',
    asks: (c) =>
      c.case?.fields['movedByReminder'] === true && Number(c.case.fields['reminders'] ?? 0) >= 2 && mayTrigger(c)
        ? suggestedBy(
            '2.5.2.q4',
            '到期后经两次催办才有行动 moved only after two reminders',
            c.case,
            `${Number(c.case.fields['reminders'] ?? 0)} reminders`,
          )
        : undefined,
  });

const unmoved = (on: 'task.no-action' | 'problem.no-action') =>
  reaction({
    id: `q5-${on}`,
    title: text('两次催办未动：提示推也不动、催也不做', 'no action after two reminders suggests 2.5.2.q5'),
    cites: ['2.5.2.q5', 'S4.d', 'S5.g'],
    on,
    command: 'escalation.suggest',
    asks: (c) =>
      mayTrigger(c) ? suggestedBy('2.5.2.q5', '两次催办后无行动 no action after two reminders', c.case) : undefined,
  });

const passedOn = (on: 'duty-dispute.settled' | 'public-request.objection-rejected') =>
  reaction({
    id: `x3-${on}`,
    title: text('多次推出本单位职责：提示推诿扯皮', 'own duties passed on again and again suggest 2.4.1.x3'),
    cites: ['2.4.1.x3', 'S5.e'],
    on,
    command: 'escalation.suggest',
    asks: (c) =>
      c.total(dutiesPassedOn) >= c.option(passedOnTimes)
        ? {
            case: joinName('2.4.1.x3', c.event.unit ?? ''),
            data: suggestion('2.4.1.x3', '多次推出经协调属于本单位的职责 own duties passed on', [c.event.case ?? '']),
          }
        : undefined,
  });

/** A matter that goes from unit to unit is nobody's: of the unit that passed it on last it is asked why. */
const transferredAgain = (on: 'problem.transferred' | 'task.transferred') =>
  reaction({
    id: `x3-${on}`,
    title: text('同一事项多次移交：提示推诿扯皮', 'a matter that goes from unit to unit suggests 2.4.1.x3'),
    cites: ['2.4.1.x3', 'S5.e'],
    on,
    command: 'escalation.suggest',
    asks: (c) => {
      const transfers = Number(c.case?.fields['transfers'] ?? 0);
      const last = c.case?.formerUnits?.at(-1)?.unit;
      return last === undefined || transfers < c.option(transferTimes)
        ? undefined
        : {
            ...suggestedBy(
              '2.4.1.x3',
              `同一事项已移交${transfers}次 a matter that went from unit to unit ${transfers} times`,
              c.case,
              `${transfers} transfers`,
            ),
            unit: c.registry.current(last),
          };
    },
  });

/** Whether the unit's duty list lets it decide what it asks about (S5.f). */
const mayDecide = (duties: unknown, duty: string): boolean => {
  if (typeof duties !== 'object' || duties === null || !(duty in duties)) return false;
  const entry: unknown = (duties as Readonly<Record<string, unknown>>)[duty];
  return typeof entry === 'object' && entry !== null && 'decides' in entry && entry.decides === true;
};

/** The suggestions about conduct. */
export const conduct = [
  reaction({
    id: 'x1-evidence-false',
    title: text('佐证材料被认定不实：提示弄虚作假', 'evidence found false suggests 2.1.2.x1'),
    cites: ['2.1.2.x1', 'S3.n'],
    on: 'problem.evidence-false',
    command: 'escalation.suggest',
    asks: ({ case: of }) => suggestedBy('2.1.2.x1', '佐证材料经核查不实 evidence found false', of),
  }),
  reaction({
    id: 'x4-matter-late',
    title: text('请示报告逾期：提示请示报告不及时', 'a late report suggests 2.1.3.x4'),
    cites: ['2.1.3.x4'],
    on: 'matter.overdue',
    command: 'escalation.suggest',
    asks: ({ case: of }) => suggestedBy('2.1.3.x4', '请示报告逾期 not filed in time', of),
  }),
  reaction({
    id: 'x6-over-the-head',
    title: text('越级来件：提示越级上报', 'what came past a level suggests 2.1.3.x6'),
    cites: ['2.1.3.x6', 'S5.b'],
    on: 'matter.taken-in',
    command: 'escalation.suggest',
    asks: ({ case: of }) =>
      textOf(of, 'exempt') === '' ? suggestedBy('2.1.3.x6', '越级上报 filed past a level', of) : undefined,
  }),
  reaction({
    id: 'x7-matter-omitted',
    title: text('长期未报：提示漏报', 'what was never filed suggests 2.1.3.x7'),
    cites: ['2.1.3.x7', 'S5.a'],
    on: 'matter.omitted',
    command: 'escalation.suggest',
    asks: ({ case: of }) => suggestedBy('2.1.3.x7', '应报未报 not filed at all', of),
  }),
  passedOn('duty-dispute.settled'),
  passedOn('public-request.objection-rejected'),
  transferredAgain('problem.transferred'),
  transferredAgain('task.transferred'),
  ...(['matter.filed', 'matter.filed-late'] as const).map((on) =>
    reaction({
      id: `x3-decides-itself-${on}`,
      title: text('可自行决定仍请示：提示该拍板时等上头', 'asking what one may decide suggests 2.4.2.x3'),
      cites: ['2.4.2.x3', 'S5.f'],
      on,
      command: 'escalation.suggest',
      asks: (c) =>
        textOf(c.case, 'kind') === 'request' &&
        mayDecide(c.linked('participation')?.fields['duties'], textOf(c.case, 'duty'))
          ? suggestedBy('2.4.2.x3', '职责清单许可自行决定仍行请示 asked what the duty list lets it decide', c.case)
          : undefined,
    }),
  ),
  pushed('task.started'),
  pushed('task.reported'),
  pushed('task.finished'),
  pushed('problem.started'),
  pushed('problem.progressed'),
  pushed('problem.applied'),
  unmoved('task.no-action'),
  unmoved('problem.no-action'),
] as const;
