/** What speaks against an entry that is taken again: its day, who asked, its rules, a limit moved too far. */
import { isWarning } from '../../policy/index.js';
import type { AnyRule, AnyTransition, ArmedDeadline, Case, RuleContext } from '../../policy/index.js';
import type { JsonObject } from '../../shared/index.js';
import { armPauses } from '../deadlines/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';
import { authorise } from '../people/index.js';
import type { Asking } from '../people/index.js';
import { transferFailure } from '../registry/index.js';
import type { CompiledCommand, Part, Run, StepPlan } from '../state/index.js';
import { ruleContext } from './context.js';
import { extensionFailure } from './extension.js';
import { tooEarly } from './instants.js';

/** An entry about to be taken again: the step it selects in the case as it has come to be, and the roles it was entered in. */
export interface Retaking {
  readonly command: CompiledCommand;
  readonly plan: StepPlan;
  readonly case: Case;
  readonly asking: Asking;
  readonly roles: readonly string[];
}

/**
 * Why whoever asked was not entitled to a part of the step. A role in which the entry was made was held then, whatever units
 * and offices have become since; one that a field of the case gives is asked of the case as it is now.
 */
const roleFailure = (run: Run, part: Part, { case: of, asking, roles }: Retaking): readonly Failure[] => {
  const known = part.may.some((id) => roles.includes(id) && run.policy.roles[id]?.scope !== 'case');
  if (known && (part.personal !== true || asking.onBehalfOf === undefined)) return [];
  const held = authorise(run.policy, run.world, part, of, asking);
  return 'code' in held ? [held] : [];
};

/** The case with its limits as if nobody but itself had stopped them: of suspensions that came later the entry knew nothing. */
const withoutSuspensions = ({ world }: Run, of: Case): Case => {
  const own = (limit: ArmedDeadline): ArmedDeadline =>
    armPauses(
      world,
      limit,
      limit.pauses.filter(({ by }) => by === 'case'),
    );
  return { ...of, armed: of.armed.map(own), breaches: of.breaches.map((one) => ({ ...one, limit: own(one.limit) })) };
};

/** A rule that breaks on what it is asked about speaks against it. */
const ruleFailure = (rule: AnyRule, context: RuleContext): readonly Failure[] => {
  try {
    const verdict = rule.check(context as never);
    if (verdict === true || isWarning(verdict)) return [];
    return [failure(rule.id, rule.message, verdict.given, verdict.expected, rule.cites[0])];
  } catch {
    return [failure(rule.id, rule.message, null, undefined, rule.cites[0])];
  }
};

/** That nobody has registered the unit to which the case went over; what units have become since, they were not then. */
const unknownThere = (run: Run, of: Case, transition: AnyTransition, { data }: Asking): readonly Failure[] => {
  const wrong = transferFailure(run, of, transition, data as JsonObject);
  return wrong?.code === 'unknown-unit' ? [wrong] : [];
};

/** Everything that speaks against an entry that is taken again; whoever takes it again tells it, and enforces nothing. */
export const unrulyIn = (run: Run, retaking: Retaking): readonly Failure[] => {
  const { command, plan, case: of, asking } = retaking;
  const context = ruleContext(run, of, asking);
  const extending = plan.parts.filter(({ transition }) => transition.extends !== undefined);
  const unsuspended = extending.length === 0 ? of : withoutSuspensions(run, of);
  const extended = extending.flatMap(
    ({ transition }) =>
      extensionFailure(run, unsuspended, command.of.deadlines, transition, asking.data as JsonObject) ?? [],
  );
  return [
    ...(run.on < of.openedOn ? tooEarly(run.policy, of, run).failures : []),
    ...plan.parts.flatMap((part) => roleFailure(run, part, retaking)),
    ...[...plan.parts.flatMap(({ rules }) => rules), ...command.besides].flatMap((rule) => ruleFailure(rule, context)),
    ...extended,
    ...plan.parts.flatMap(({ transition }) => unknownThere(run, of, transition, asking)),
  ];
};
