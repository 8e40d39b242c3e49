/** Decides a command on a case: who reads it, who may, whom it is about, what its state takes, what follows. */
import type { AnyProcedure, AnyTransition, Case, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { asRead, authorise, isHeld, roleFailure, rolesAsking } from '../people/index.js';
import type { Reader } from '../people/index.js';
import { blankCase, compiled, isName, isReserved, read, singleId } from '../state/index.js';
import type { CompiledCommand, Run, World } from '../state/index.js';
import type { Admitted } from './admit.js';
import { ask } from './ask.js';
import type { Request } from './ask.js';
import { askingOf } from './asking.js';
import { tooEarly } from './instants.js';
import { reactToAll } from './react.js';
import { readerOf } from './reading.js';
import { traceStrangers } from './select.js';
import { toldTo } from './told.js';

/** That there is no such case, or none that whoever asks may read: nobody can tell which. */
const unknownCase = (id: string | undefined, clause?: string, path = 'case'): Refusal =>
  refuse({
    ...failure(
      'unknown-case',
      text('没有该编号的事项', 'there is no case with this id'),
      id ?? null,
      undefined,
      clause,
    ),
    path,
  });

/** Why nobody can open a case under this id: it is no name, or one that is kept or taken, by whom nobody is told. */
const nameFailure = (policy: Policy, id: string, taken: boolean, of: AnyProcedure): Refusal | undefined => {
  const given = Array.from(id).slice(0, 80).join('');
  const own = of.single !== true;
  if (own && !isName(id) && !isReserved(id))
    return refuse({
      ...failure(
        'bad-name',
        text(
          '事项编号须为 1 至 64 个汉字、字母或数字（可含 . _ - · 〔 〕）',
          'a case is named by 1 to 64 Han characters, letters or digits (and . _ - · 〔 〕)',
        ),
        given,
        undefined,
        of.cites[0],
      ),
      path: 'case',
    });
  if (!taken && !(own && (isReserved(id) || compiled(policy).procedures.has(id)))) return undefined;
  const message = text('该编号不可用，请另取编号', 'this id cannot be used: choose another');
  return refuse({ ...failure('case-exists', message, given, undefined, of.cites[0]), path: 'case' });
};

/** Why nobody can be named so: the unit is unknown or outside the scope, or the case's id is not the one it must have. */
const subjectFailure = (policy: Policy, state: World, command: Admitted): Refusal | undefined => {
  const of = command.command?.of.procedure;
  if (of === undefined) return undefined;
  if (of.subject !== 'campaign' && command.unit === undefined)
    return refuse({ ...failure('bad-shape', text('须指明责任单位 unit', 'name the unit')), path: 'unit' });
  if (of.subject === 'person' && command.person === undefined)
    return refuse({ ...failure('bad-shape', text('须指明所属个人 person', 'name the person')), path: 'person' });
  if (command.unit !== undefined) {
    const unit = read(state.units, command.unit);
    if (unit === undefined)
      return refuse(
        failure(
          'unknown-unit',
          text('单位未登记，请先登记', 'the unit is not registered: register it first'),
          command.unit,
          undefined,
          policy.scope.cites[0],
        ),
      );
    if (!policy.scope.kinds.includes(unit.kind))
      return refuse(
        failure(
          'out-of-scope',
          text('该单位不在行动范围内', 'the unit is outside the scope of the campaign'),
          unit.kind,
          text(policy.scope.kinds.join('、'), policy.scope.kinds.join(', ')),
          policy.scope.cites[0],
        ),
      );
  }
  if (command.person !== undefined && read(state.people, command.person) === undefined)
    return refuse(
      failure(
        'unknown-person',
        text('人员未登记，请先登记', 'the person is not registered: register them first'),
        command.person,
      ),
    );
  const must = of.single === true ? singleId(of, command.unit, command.person) : command.case;
  return must === command.case
    ? undefined
    : refuse(
        failure(
          'case-id',
          text(
            `该事项每个对象只有一件，编号须为 ${must ?? ''}`,
            `there is one such case per subject; its id is ${must ?? ''}`,
          ),
          command.case ?? null,
          undefined,
          of.cites[0],
        ),
      );
};

const changedSince = ({ expected }: Admitted, version: number, of: AnyProcedure): Refusal | undefined =>
  expected === undefined || expected === version
    ? undefined
    : refuse({
        ...failure(
          'changed-since',
          text(
            '该事项在您查看之后已有变化，请重新查看后再办',
            'the case has changed since you saw it: look again, then ask',
          ),
          expected,
          text(`第 ${version} 版`, `version ${version}`),
          of.cites[0],
        ),
        path: 'expected',
      });

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
        request.command.of.procedure.cites[0],
      ),
    );
  reactToAll(run);
  return undefined;
};

/** Opens a case. That its id is taken is told to nobody who may not open one, and to all others alike. */
const open = (run: Run, command: Admitted, known: CompiledCommand, opening: AnyTransition, taken: Case | undefined) => {
  const { policy, world } = run;
  const { procedure } = known.of;
  const asking = askingOf(run, command);
  const { by, onBehalfOf, today } = asking;
  const parent = command.parent === undefined ? undefined : read(world.cases, command.parent);
  if (command.parent !== undefined && (parent === undefined || readerOf(run, asking, parent) === undefined))
    return unknownCase(command.parent, procedure.cites[0], 'parent');
  const wrong = changedSince(command, 0, procedure) ?? subjectFailure(policy, world, command);
  if (wrong !== undefined) return wrong;
  const id = command.case ?? '';
  const blank = blankCase({
    id,
    procedure: procedure.id,
    unit: command.unit,
    person: command.person,
    parent: command.parent,
    openedAt: run.at,
    openedOn: run.on,
  });
  const badName = nameFailure(policy, id, taken !== undefined, procedure);
  if (badName !== undefined) {
    const held = authorise(policy, world, opening, blank, asking);
    return isHeld(held) ? badName : refuse(held);
  }
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
const carryOn = (run: Run, command: Admitted, known: CompiledCommand, target: Case, reader: Reader) => {
  const { policy, world } = run;
  const { procedure } = known.of;
  const asking = askingOf(run, command);
  if (target.procedure !== procedure.id)
    return refuse(
      failure(
        'other-procedure',
        text('该事项属于另一种程序', 'the case belongs to another procedure'),
        target.procedure,
        text(procedure.title.zh, procedure.title.en),
      ),
    );
  const changed = changedSince(command, target.version, procedure);
  if (changed !== undefined) return changed;
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
  const found = read(run.world.cases, command.case ?? '');
  const reader = found && readerOf(run, askingOf(run, command), found, known);
  if (known.opening !== undefined && (found === undefined || reader === undefined || !takes(known, type, found)))
    return open(run, command, known, known.opening, found);
  return found === undefined || reader === undefined
    ? unknownCase(command.case, known.of.procedure.cites[0])
    : carryOn(run, command, known, found, reader);
};
