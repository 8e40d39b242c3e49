/** Decides a command on a case: whom it is about, what its state takes, what follows. */
import { defaultBounds } from '../../policy/index.js';
import type { Case } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { mayRead, versionAsRead } from '../people/index.js';
import type { Reader } from '../people/index.js';
import { openingFailure } from '../registry/index.js';
import { blankCase, read } from '../state/index.js';
import type { Run } from '../state/index.js';
import type { Admitted } from './admit.js';
import { ask } from './ask.js';
import { askingOf } from './asking.js';
import { tooEarly } from './instants.js';
import { reactToAll } from './react.js';

const readerOf = (run: Run, { by, onBehalfOf }: Admitted): Reader => ({
  policy: run.policy,
  state: run.world,
  person: onBehalfOf ?? by,
  today: run.today,
});

/** The version of the case as whoever asks reads it; `undefined` where they may not: that of another is not told. */
const versionFor = (run: Run, command: Admitted, of: Case | undefined): number | undefined => {
  if (of === undefined) return 0;
  const reader = readerOf(run, command);
  return mayRead(reader, of) ? versionAsRead(reader, of) : undefined;
};

/** Why somebody opens no further case today. */
const tooManyOpen = (
  { policy, world, today }: Run,
  { by }: Admitted,
  clause: string | undefined,
): Refusal | undefined => {
  const most = policy.bounds?.opensPerDay ?? defaultBounds.opensPerDay;
  const opened = read(world.openings, by);
  if (opened === undefined || opened.n < most || opened.day !== today) return undefined;
  return refuse(
    failure(
      'too-many-open',
      text(
        '今日立项已达上限，请明日再办或由他人办理',
        'no more cases can be opened today: go on tomorrow, or let another',
      ),
      opened.n,
      text(`每人每日不超过 ${most} 件`, `at most ${most} a day for one person`),
      clause,
    ),
  );
};

/** Decides a command on a case, with its reactions, in a run of its own: a refusal, or nothing once all is recorded. */
export const decideCommand = (run: Run, command: Admitted): Refusal | undefined => {
  const { policy, world: state } = run;
  const { command: known } = command;
  if (known === undefined)
    return refuse(failure('unknown-command', text('没有这种操作', 'there is no such command'), command.type));
  const target = read(state.cases, command.case ?? '');
  const opening = target === undefined;
  if (opening && known.opening === undefined)
    return refuse(
      failure('unknown-case', text('没有该编号的事项', 'there is no case with this id'), command.case ?? null),
    );
  if (!opening && target.procedure !== known.of.procedure.id)
    return refuse(
      failure(
        'other-procedure',
        text('该事项属于另一种程序', 'the case belongs to another procedure'),
        target.procedure,
        text(known.of.procedure.title.zh, known.of.procedure.title.en),
      ),
    );
  if (!opening && target.void)
    return refuse(
      failure('case-void', text('该事项的登记已撤销', 'the entry that opened the case was annulled'), target.id),
    );
  const version = command.expected === undefined ? undefined : versionFor(run, command, target);
  if (version !== undefined && command.expected !== undefined && command.expected !== version)
    return refuse({
      ...failure(
        'changed-since',
        text(
          '该事项在您查看之后已有变化，请重新查看后再办',
          'the case has changed since you saw it: look again, then ask',
        ),
        command.expected,
        text(`第 ${version} 版`, `version ${version}`),
        known.of.procedure.cites[0],
      ),
      path: 'expected',
    });
  if (!opening && run.on < target.openedOn) return tooEarly(policy, target, run);
  if (
    !opening &&
    known.opening !== undefined &&
    !known.of.chart.handles(known.of.chart.at(target.state)).includes(command.type)
  )
    return refuse(failure('case-exists', text('该编号已有事项', 'there is already a case with this id'), target.id));
  const wrongSubject = opening
    ? (tooManyOpen(run, command, known.of.procedure.cites[0]) ?? openingFailure(run, known.of.procedure, command))
    : undefined;
  if (wrongSubject !== undefined) return wrongSubject;
  if (!opening && (command.unit !== undefined || command.person !== undefined || command.parent !== undefined))
    return refuse(
      failure(
        'subject-fixed',
        text('事项的单位、个人、来源在立项时确定', 'unit, person and parent are fixed when a case opens'),
        target.id,
      ),
    );
  const asking = askingOf(run, command);
  const answer = ask(run, {
    type: command.type,
    command: known,
    case:
      target ??
      blankCase({
        id: command.case ?? '',
        procedure: known.of.procedure.id,
        unit: command.unit,
        person: command.person,
        parent: command.parent,
        openedAt: run.at,
        openedOn: run.on,
      }),
    opening,
    asking,
    cause: 'command',
    follows: undefined,
  });
  if (isRefusal(answer)) return answer;
  if (answer === undefined)
    return refuse(
      failure(
        'ignored-here',
        text('当前状态下此操作不起作用', 'this has no effect in the present state'),
        target?.state ?? null,
        undefined,
        known.of.procedure.cites[0],
      ),
    );
  reactToAll(run);
  return undefined;
};
