/** Decides a command on a case: whom it is about, what its state takes, what follows. */
import { defaultBounds } from '../../policy/index.js';
import type { Case, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { mayRead } from '../people/index.js';
import { blankCase, compiled, isName, read, singleId } from '../state/index.js';
import type { Run, World } from '../state/index.js';
import type { Admitted } from './admit.js';
import { ask } from './ask.js';
import { askingOf } from './asking.js';
import { tooEarly } from './instants.js';
import { reactToAll } from './react.js';

/** Why nobody can open a case under this id: it is no name, or one that the policy gives itself. */
const nameFailure = (policy: Policy, id: string, clause: string | undefined): Refusal | undefined =>
  isName(id) && !compiled(policy).procedures.has(id)
    ? undefined
    : refuse({
        ...failure(
          'bad-name',
          text(
            '事项编号须为 1 至 64 个汉字、字母或数字（可含 . _ - · 〔 〕），且不得占用系统编号',
            'a case is named by 1 to 64 Han characters, letters or digits (and . _ - · 〔 〕), never as the system names its own',
          ),
          Array.from(id).slice(0, 80).join(''),
          undefined,
          clause,
        ),
        path: 'case',
      });

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
  if (must !== command.case)
    return refuse(
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
  return of.single === true ? undefined : nameFailure(policy, command.case ?? '', of.cites[0]);
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

/** Whether whoever asks may know of the case: the version of another is not told. */
const isReadable = (run: Run, { by, onBehalfOf }: Admitted, of: Case | undefined): boolean =>
  of === undefined || mayRead({ policy: run.policy, state: run.world, person: onBehalfOf ?? by, today: run.today }, of);

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
  if (command.expected !== undefined && command.expected !== (target?.version ?? 0) && isReadable(run, command, target))
    return refuse({
      ...failure(
        'changed-since',
        text(
          '该事项在您查看之后已有变化，请重新查看后再办',
          'the case has changed since you saw it: look again, then ask',
        ),
        command.expected,
        text(`第 ${target?.version ?? 0} 版`, `version ${target?.version ?? 0}`),
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
    ? (tooManyOpen(run, command, known.of.procedure.cites[0]) ?? subjectFailure(policy, state, command))
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
  if (opening && command.parent !== undefined && read(state.cases, command.parent) === undefined)
    return refuse(failure('unknown-case', text('来源事项不存在', 'the parent case does not exist'), command.parent));
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
