/** What rules and reactions may look at, over a draft. */
import { dayOf } from '../calendar/index.js';
import type { Day, Instant } from '../calendar/index.js';
import type { AnyProcedure, Case, Policy, RuleContext, Surroundings } from '../policy/index.js';
import { compiled } from './compile.js';
import { read } from './layer.js';
import { registryView } from './registry-view.js';
import type { World } from './state.js';
import { holdsMember, tallyKey, totalOf } from './tallies.js';
import type { Trace } from './trace.js';

/** The id that the one case of a `single` procedure has. */
export const singleId = (
  procedure: Pick<AnyProcedure, 'id' | 'subject'>,
  unit: string | undefined,
  person: string | undefined,
): string =>
  procedure.subject === 'campaign'
    ? procedure.id
    : procedure.subject === 'unit'
      ? `${procedure.id}:${unit ?? ''}`
      : `${procedure.id}:${unit ?? ''}:${person ?? ''}`;

/** The phase a campaign stands in: the state of its one case, where that names a phase. */
export const phaseOf = (policy: Policy, world: World): string | undefined => {
  const state = read(world.cases, policy.campaign)?.state;
  return state !== undefined && compiled(policy).phases.has(state) ? state : undefined;
};

/** What a case has around it. */
export const surroundings = (
  policy: Policy,
  world: World,
  around: { readonly unit: string | undefined; readonly person?: string | undefined },
  at: Instant,
  today: Day,
  trace: Trace | undefined,
): Surroundings => {
  const { options, phases, procedures } = compiled(policy);
  return {
    today,
    at,
    get phase() {
      return phaseOf(policy, world);
    },
    phaseDays: (phase) => phases.get(phase),
    calendar: world.calendar,
    get registry() {
      return registryView(world);
    },
    option: (option) => {
      trace?.({ kind: 'option', id: option.id });
      return options.get(option.id) as (typeof option)['default'];
    },
    total: (tally, unit) => totalOf(world, tallyKey(tally, unit ?? around.unit)),
    holds: (tally, member, unit) => holdsMember(world, tallyKey(tally, unit ?? around.unit), member),
    linked: (id) => {
      const procedure = procedures.get(id)?.procedure;
      return procedure === undefined ? undefined : read(world.cases, singleId(procedure, around.unit, around.person));
    },
  };
};

/** Who asks, when, with what. */
export interface Asking {
  readonly data: unknown;
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  readonly at: Instant;
  readonly today: Day;
  readonly on: Day;
}

/** What the rules of a transition read. */
export const ruleContext = (
  policy: Policy,
  world: World,
  of: Case,
  asking: Asking,
  trace: Trace | undefined,
): RuleContext => {
  const around = surroundings(policy, world, of, asking.at, asking.today, trace);
  return Object.assign(around, {
    data: asking.data,
    fields: of.fields,
    case: of,
    by: asking.by,
    onBehalfOf: asking.onBehalfOf,
    on: asking.on,
    parent: of.parent === undefined ? undefined : read(world.cases, of.parent),
    armed: (deadline: string) => of.armed.find((armed) => armed.deadline === deadline),
    other: (id: string) => read(world.cases, id),
  });
};

/** The day of an instant in the campaign's zone. */
export const dayIn = (world: World, at: Instant): Day => dayOf(at, world.calendar.zone);
