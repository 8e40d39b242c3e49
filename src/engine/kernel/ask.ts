/** Somebody asks something of a case: the step it selects, who may, and then every rule that fails. */
import type { Configuration } from '../../chart/index.js';
import { isWarning, policyActor } from '../../policy/index.js';
import type { AnyRule, Case, Cause, PolicyEvent, RuleContext, Warned } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { JsonObject, Text } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Failure, Refusal } from '../outcome/index.js';
import { transferFailure } from '../registry/index.js';
import { asRead, authorise, isHeld, joined, shownTo, titlesOf } from '../people/index.js';
import type { Asking, Reader } from '../people/index.js';
import { planOf } from '../state/index.js';
import type { CompiledCommand, CompiledProcedure, Run, StepPlan } from '../state/index.js';
import { ruleContext } from './context.js';
import { extensionFailure } from './extension.js';
import { dataFrom } from './given.js';
import { allowing, traceStep, tracedId } from './select.js';
import { take } from './take.js';

/** A command on its way to a case. */
export interface Request {
  readonly type: string;
  readonly command: CompiledCommand;
  readonly case: Case;
  readonly opening: boolean;
  readonly asking: Asking;
  /** Whose rights to know count; none where the policy asks. */
  readonly reader: Reader | undefined;
  readonly cause: Cause;
  /** The number of the event that it answers. */
  readonly follows: number | undefined;
}

const failRules = (
  run: Run,
  rules: readonly AnyRule[],
  context: RuleContext,
  failures: Failure[],
  warnings: Warned[],
): void => {
  for (const rule of rules) {
    const verdict = rule.check(context as never);
    run.trace?.({ kind: 'rule', id: rule.id, held: verdict === true });
    if (verdict === true) continue;
    const { given, expected } = dataFrom(rule.id, verdict) as unknown as typeof verdict;
    if (isWarning(verdict))
      warnings.push({ code: rule.id, clause: rule.cites[0] ?? '', message: rule.message, given, expected });
    else failures.push(failure(rule.id, rule.message, given, expected, rule.cites[0]));
  }
};

const anyway = (): boolean => true;

/** Whether a command does something here, where its conditions hold: a region that only follows takes none by itself. */
const doesSomething = (of: CompiledProcedure, from: Configuration, type: string): boolean => {
  if (of.procedure.type !== 'parallel') return true;
  const step = of.chart.step(from, type, anyway);
  return step !== undefined && planOf(of, from, step).transitions.some(({ event }) => event !== undefined);
};

/** What can be done in a state, other than what was asked and is refused, as far as a reader is shown it. */
const possible = ({ compiled }: Run, { command: { of }, type: asked, case: at }: Request, reader: Reader): Text => {
  const from = of.chart.at(at.state);
  const types = shownTo(
    reader,
    at,
    of.chart
      .handles(from)
      .filter((type) => type !== asked && type in of.procedure.commands && doesSomething(of, from, type)),
  );
  const titles = types.flatMap((type) => compiled.commands.get(type)?.spec.title ?? []);
  return titles.length === 0
    ? text('此状态下不再接受其他操作', 'nothing else can be done in this state')
    : text(titles.map(({ zh }) => zh).join('、'), titles.map(({ en }) => en).join(', '));
};

/** That a state does not take a command: it does not handle it, or no condition selects a transition. */
const notHere = (run: Run, request: Request): Refusal => {
  const { of, spec } = request.command;
  const { policy, world: state } = run;
  const reader = request.reader ?? { policy, state, person: policyActor, today: run.today };
  const others = possible(run, request, reader);
  return refuse(
    failure(
      'not-in-this-state',
      text(
        `当前状态不能“${spec.title.zh}”，可办：${others.zh}`,
        `"${spec.title.en}" cannot be done in this state; possible: ${others.en}`,
      ),
      asRead(reader, request.case).state,
      others,
      request.command.clause ?? of.procedure.cites[0],
    ),
  );
};

/** What a request selects: the plan of the step, or `undefined` where the state does not take it. */
const selected = (run: Run, request: Request, context: RuleContext): StepPlan | undefined => {
  const { of, opens } = request.command;
  if (request.opening) return opens;
  const from = of.chart.at(request.case.state);
  const step = of.chart.step(from, request.type, allowing(run, of, context));
  return step && planOf(of, from, step);
};

/** The roles that allow the step, or why whoever asks may not take it. */
const allowed = (run: Run, request: Request, { ids, parts }: StepPlan): readonly string[] | Failure => {
  let roles: readonly string[] = [];
  let refused: Failure | undefined;
  for (const part of parts) {
    const held = authorise(run.policy, run.world, part, request.case, request.asking);
    run.trace?.({
      kind: 'role',
      id: `${request.type}: ${titlesOf(run.policy, part.may).en}`,
      held: isHeld(held),
      of: tracedId(request.command.of, ids[parts.indexOf(part)]),
      roles: isHeld(held) ? held : [],
    });
    if (!isHeld(held)) refused ??= held;
    else if (roles.length === 0) roles = held;
    else roles = held.reduce(joined, roles);
  }
  return refused ?? roles;
};

/** What an examination finds. */
interface Examined {
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warned[];
}

/** Everything that speaks against the step (rules, a bound passed), and what warns. */
const examine = (run: Run, request: Request, { parts }: StepPlan, context: RuleContext): Examined => {
  const failures: Failure[] = [];
  const warnings: Warned[] = [];
  for (const { transition, rules } of parts) {
    failRules(run, rules, context, failures, warnings);
    failRules(run, request.command.besides, context, failures, warnings);
    const bound = extensionFailure(
      run,
      request.case,
      request.command.of.deadlines,
      transition,
      request.asking.data as JsonObject,
    );
    if (bound !== undefined) failures.push(bound);
    const elsewhere = transferFailure(run, request.case, transition, request.asking.data as JsonObject);
    if (elsewhere !== undefined) failures.push(elsewhere);
  }
  return { failures, warnings };
};

/**
 * Decides a request on a case: the event it made, a refusal, or `undefined` where the state ignores it. Who may comes before
 * the rules: whoever may not is told of none.
 */
export const ask = (run: Run, request: Request): PolicyEvent | Refusal | undefined => {
  const { command, asking, opening } = request;
  const context = ruleContext(run, request.case, asking, request.reader !== undefined);
  const plan = selected(run, request, context);
  if (plan === undefined) return notHere(run, request);
  if (plan.transitions.length === 0) return undefined;
  // Beside the region that names what happened the others follow; none of them takes a command by itself.
  if (command.of.procedure.type === 'parallel' && plan.transitions.every(({ event }) => event === undefined))
    return asking.by === policyActor ? undefined : notHere(run, request);
  const roles = allowed(run, request, plan);
  if (!isHeld(roles)) {
    traceStep(run, command.of, plan.ids, false);
    return refuse(roles);
  }
  const { failures, warnings } = examine(run, request, plan, context);
  const [first, ...others] = failures;
  traceStep(run, command.of, plan.ids, first === undefined);
  if (first !== undefined) return refuse(first, ...others);
  return take(run, {
    of: command.of,
    case: request.case,
    opens: opening,
    plan,
    context,
    by: asking.by,
    onBehalfOf: asking.onBehalfOf,
    roles,
    cause: request.cause,
    asked: request.type,
    follows: request.follows,
    breach: undefined,
    came: undefined,
    warnings,
  });
};
