/** The pure step: a command or a due item against a state, to events and a draft, or to a refusal. */
import type { Instant } from '../calendar/index.js';
import type { Policy, PolicyEvent } from '../policy/index.js';
import { text } from '../shared/index.js';
import type { CaseId } from '../shared/index.js';
import type { Admitted } from './admit.js';
import { ask } from './ask.js';
import { blankCase } from './apply.js';
import { fire } from './fire.js';
import { read, writtenKeys } from './layer.js';
import type { DueItem } from './queue.js';
import { reactToAll } from './react.js';
import { failure, isRefusal, refuse } from './refusal.js';
import type { Refusal } from './refusal.js';
import { decideRegistry } from './registry/decide.js';
import { startRun } from './run.js';
import type { Run } from './run.js';
import type { CampaignState, Draft } from './state.js';
import { dayIn, singleId } from './surroundings.js';
import { refuseStale, tooEarly } from './timing.js';
import type { Trace } from './trace.js';

/** What a step takes: an admitted command (with the log of its case, where it is to be annulled), or a due item. */
export type Input =
  | { readonly kind: 'command'; readonly command: Admitted; readonly history?: readonly PolicyEvent[] }
  | { readonly kind: 'due'; readonly item: DueItem };

/** What a step decided. `draft` holds its writes; `adopt` puts them into the state. */
export interface Decision {
  readonly refused?: undefined;
  readonly events: readonly PolicyEvent[];
  readonly touched: readonly CaseId[];
  readonly draft: Draft;
}

const decided = (run: Run): Decision => {
  reactToAll(run);
  return { events: run.events, touched: writtenKeys(run.world.cases), draft: run.world };
};

/** Why nobody can be named so: the unit is unknown or outside the scope, or the case's id is not the one it must have. */
const subjectFailure = (policy: Policy, state: CampaignState, command: Admitted): Refusal | undefined => {
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
          text(`该事项每个对象只有一件，编号须为 ${must}`, `there is one such case per subject; its id is ${must}`),
          command.case ?? null,
        ),
      );
};

const decideCommand = (policy: Policy, state: CampaignState, command: Admitted, run: Run): Decision | Refusal => {
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
  if (!opening && command.on < target.openedOn) return tooEarly(policy, target, command);
  if (
    !opening &&
    known.opening !== undefined &&
    !known.of.chart.handles(known.of.chart.at(target.state)).includes(command.type)
  )
    return refuse(failure('case-exists', text('该编号已有事项', 'there is already a case with this id'), target.id));
  const wrongSubject = opening ? subjectFailure(policy, state, command) : undefined;
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
  const answer = ask(run, {
    type: command.type,
    command: known,
    case: target ?? blankCase({ ...command, procedure: known.of.procedure.id } as never),
    opening,
    asking: command,
    cause: 'command',
  });
  if (isRefusal(answer)) return answer;
  if (answer === undefined)
    return refuse(
      failure(
        'ignored-here',
        text('当前状态下此操作不起作用', 'this has no effect in the present state'),
        target?.state ?? null,
      ),
    );
  return decided(run);
};

const stepped = (policy: Policy, state: CampaignState, input: Input, trace: Trace | undefined): Decision | Refusal => {
  if (input.kind === 'due') {
    const at: Instant = Math.max(input.item.next, state.now);
    const run = startRun(
      policy,
      state,
      { at, today: dayIn(state, at), on: dayIn(state, at) },
      input.item.deadline,
      trace,
    );
    return fire(run, input.item, decided);
  }
  const { command } = input;
  const stale = refuseStale(policy, state, command);
  if (stale !== undefined) return stale;
  const run = startRun(policy, state, command, command.id, trace, command.registry !== undefined);
  if (command.registry === undefined) return decideCommand(policy, state, command, run);
  return decideRegistry(run, command, input.history ?? []) ?? decided(run);
};

/** Decides one input. Reads the state and writes only its own draft; every due item up to the command's `at` has fired. */
export const step = (policy: Policy, state: CampaignState, input: Input, trace?: Trace): Decision | Refusal => {
  const decision = stepped(policy, state, input, trace);
  if (trace !== undefined && isRefusal(decision))
    trace({ kind: 'refusal', id: decision.code, clauses: decision.failures.map(({ clause }) => clause) });
  return decision;
};
