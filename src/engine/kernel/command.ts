/** Decides a command on a case: who reads it, who may, whom it is about, what its state takes, what follows. */
import { defaultBounds } from '../../policy/index.js';
import type { AnyTransition, Case } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, isRefusal, refuse, unknownCase } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { asRead, authorise, isHeld, roleFailure, rolesAsking, versionAsRead } from '../people/index.js';
import type { Asking, Reader } from '../people/index.js';
import { nameFailure, subjectFailure } from '../registry/index.js';
import { blankCase, read } from '../state/index.js';
import type { CompiledCommand, Run } from '../state/index.js';
import type { Admitted } from './admit.js';
import { ask } from './ask.js';
import type { Request } from './ask.js';
import { askingOf } from './asking.js';
import { refuseAct, tooEarly } from './instants.js';
import { reactToAll } from './react.js';
import { readerOf } from './reading.js';
import { traceStrangers } from './select.js';
import { toldTo } from './told.js';

const changedSince = (expected: number, version: number, { clause, of }: CompiledCommand): Refusal =>
  refuse({
    ...failure(
      'changed-since',
      text(
        '该事项在您查看之后已有变化，请重新查看后再办',
        'the case has changed since you saw it: look again, then ask',
      ),
      expected,
      text(`第${version}版`, `version ${version}`),
      clause ?? of.procedure.cites[0],
    ),
    path: 'expected',
  });

/** Why somebody opens no further case today. */
const tooManyOpen = (
  { policy, world, today }: Run,
  { by }: Asking,
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
      text(`每人每日不超过${most}件`, `at most ${most} a day for one person`),
      clause,
    ),
  );
};

/** Asks, and tells a refusal as far as it may be told; answers it, or nothing once all is recorded. */
const askOf = (run: Run, request: Request, reader: Reader): Refusal | undefined => {
  const answer = ask(run, request);
  if (isRefusal(answer)) return toldTo(run, request, reader, answer);
  if (answer === undefined)
    return refuse(
      failure(
        'ignored-here',
        text('当前状态下此操作不起作用', 'this has no effect in the present state'),
        asRead(reader, request.case).state,
        undefined,
        request.command.clause ?? request.command.of.procedure.cites[0],
      ),
    );
  reactToAll(run);
  return undefined;
};

/** Opens a case. That its id is taken is told to nobody who may not open one, and to all others alike. */
const open = (
  run: Run,
  command: Admitted,
  known: CompiledCommand,
  opening: AnyTransition,
  asking: Asking,
): Refusal | undefined => {
  const { policy, world } = run;
  const { procedure } = known.of;
  const parent = command.parent === undefined ? undefined : read(world.cases, command.parent);
  if (command.parent !== undefined && (parent === undefined || readerOf(run, asking, parent) === undefined))
    return unknownCase(command.parent, procedure.cites[0], 'parent');
  if (command.expected !== undefined && command.expected !== 0) return changedSince(command.expected, 0, known);
  const wrong = tooManyOpen(run, asking, procedure.cites[0]) ?? subjectFailure(run, procedure, command);
  if (wrong !== undefined) return wrong;
  const blank = blankCase({
    id: command.case ?? '',
    procedure: procedure.id,
    unit: command.unit,
    person: command.person,
    parent: command.parent,
    openedAt: run.at,
    openedOn: run.on,
  });
  const badName = nameFailure(run, procedure, command);
  if (badName !== undefined) {
    const held = authorise(policy, world, opening, blank, asking);
    return isHeld(held) ? badName : refuse(held);
  }
  const { by, onBehalfOf, today } = asking;
  const reader: Reader = { policy, state: world, person: onBehalfOf ?? by, today };
  return askOf(
    run,
    {
      type: command.type,
      command: known,
      case: blank,
      opening: true,
      asking,
      reader,
      cause: 'command',
      follows: undefined,
    },
    reader,
  );
};

/** Asks something of a case that whoever asks may read. */
const carryOn = (
  run: Run,
  command: Admitted,
  known: CompiledCommand,
  target: Case,
  asking: Asking,
  reader: Reader,
): Refusal | undefined => {
  const { policy, world } = run;
  const { procedure } = known.of;
  if (target.procedure !== procedure.id)
    return refuse(
      failure(
        'other-procedure',
        text('该事项属于另一办理流程', 'the case belongs to another procedure'),
        target.procedure,
        text(procedure.title.zh, procedure.title.en),
      ),
    );
  const { expected } = command;
  const version = expected === undefined ? undefined : versionAsRead(reader, target);
  if (expected !== undefined && version !== undefined && expected !== version)
    return changedSince(expected, version, known);
  if (command.unit !== undefined || command.person !== undefined || command.parent !== undefined)
    return refuse(
      failure(
        'subject-fixed',
        text('事项的单位、个人、来源在立项时确定', 'unit, person and parent are fixed when a case opens'),
        target.id,
      ),
    );
  if (rolesAsking(policy, world, known.may, target, asking).length === 0) {
    traceStrangers(run, known, target);
    return refuse(roleFailure(policy, known.may, asking, known.clause));
  }
  if (target.void)
    return refuse(
      failure('case-void', text('该事项的登记已撤销', 'the entry that opened the case was annulled'), target.id),
    );
  if (run.on < target.openedOn) return tooEarly(policy, target, run);
  return askOf(
    run,
    {
      type: command.type,
      command: known,
      case: target,
      opening: false,
      asking,
      reader,
      cause: 'command',
      follows: undefined,
    },
    reader,
  );
};

/** Whether a case takes a command where it stands. */
const takes = ({ of }: CompiledCommand, type: string, { procedure, state, void: annulled }: Case): boolean =>
  procedure === of.procedure.id && !annulled && of.chart.handles(of.chart.at(state)).includes(type);

/**
 * Decides a command on a case, with its reactions, in a run of its own: a refusal, or nothing once all is recorded. First who
 * may read, then what was seen, then who may, then the state and its rules: nobody learns by asking what they could not read.
 */
export const decideCommand = (run: Run, command: Admitted): Refusal | undefined => {
  const { command: known, type } = command;
  if (known === undefined)
    return refuse(failure('unknown-command', text('没有这种操作', 'there is no such command'), type));
  const dated = refuseAct(run.policy, type, known, run);
  if (dated !== undefined) return dated;
  const asking = askingOf(run, command);
  const found = read(run.world.cases, command.case ?? '');
  const reader = found && readerOf(run, asking, found, known);
  if (known.opening !== undefined && (found === undefined || reader === undefined || !takes(known, type, found)))
    return open(run, command, known, known.opening, asking);
  return found === undefined || reader === undefined
    ? unknownCase(command.case, known.of.procedure.cites[0])
    : carryOn(run, command, known, found, asking, reader);
};
