/** What rules and reactions read, looked up over a draft when it is read. */
import type { Case, Option, PolicyEvent, ReactionContext, RuleContext, Surroundings, Tally } from '../policy/index.js';
import { read } from './layer.js';
import { registryView } from './registry-view.js';
import type { Run } from './run.js';
import { phaseOf, singleId } from './surroundings.js';
import type { Asking } from './surroundings.js';
import { holdsMember, tallyKey, totalOf } from './tallies.js';

/** What a context reads from, kept behind what rules see of it. */
interface Sources {
  readonly run: Run;
  readonly unit: string | undefined;
  readonly person: string | undefined;
}

type Behind = Surroundings & { readonly from: Sources };

/**
 * What every context has: looked up when a rule reads it, since most rules read little. Functions come from getters, so
 * that a rule may take them out of the context.
 */
const lazily: Omit<Surroundings, 'today' | 'at' | 'calendar'> & ThisType<Behind> = {
  get phase() {
    return phaseOf(this.from.run.policy, this.from.run.world);
  },
  get phaseDays() {
    const { phases } = this.from.run.compiled;
    return (phase: string) => phases.get(phase);
  },
  get registry() {
    return registryView(this.from.run.world);
  },
  get option() {
    const { compiled, trace } = this.from.run;
    return <T>(option: Option<T>): T => {
      trace?.({ kind: 'option', id: option.id });
      return compiled.options.get(option.id) as T;
    };
  },
  get total() {
    const { run, unit } = this.from;
    return (tally: Tally, of?: string) => totalOf(run.world, tallyKey(tally, of ?? unit));
  },
  get holds() {
    const { run, unit } = this.from;
    return (tally: Tally, member: string, of?: string) => holdsMember(run.world, tallyKey(tally, of ?? unit), member);
  },
  get linked() {
    const { run, unit, person } = this.from;
    return (id: string) => {
      const procedure = run.compiled.procedures.get(id)?.procedure;
      return procedure === undefined ? undefined : read(run.world.cases, singleId(procedure, unit, person));
    };
  },
};

/** What a rule sees of its case besides. */
const ofCase: Pick<RuleContext, 'parent' | 'armed' | 'other'> & ThisType<Behind & { readonly case: Case }> = {
  get parent() {
    return this.case.parent === undefined ? undefined : read(this.from.run.world.cases, this.case.parent);
  },
  get armed() {
    const { armed } = this.case;
    return (deadline: string) => armed.find((one) => one.deadline === deadline);
  },
  get other() {
    const { world } = this.from.run;
    return (id: string) => read(world.cases, id);
  },
};

const around = Object.create(null, Object.getOwnPropertyDescriptors(lazily)) as object;
const aroundCase = Object.create(around, Object.getOwnPropertyDescriptors(ofCase)) as object;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What the rules of a transition read. */
export const ruleContext = (run: Run, of: Case, asking: Asking): RuleContext => {
  const context = Object.create(aroundCase) as Writable<RuleContext> & { from: Sources };
  context.from = { run, unit: of.unit, person: of.person };
  context.today = asking.today;
  context.at = asking.at;
  context.calendar = run.world.calendar;
  context.data = asking.data;
  context.fields = of.fields;
  context.case = of;
  context.by = asking.by;
  context.onBehalfOf = asking.onBehalfOf;
  context.on = asking.on;
  return context;
};

/** What a reaction reads: the event, its case, and what that has around it. */
export const reactionContext = (run: Run, event: PolicyEvent, of: Case | undefined): ReactionContext => {
  const context = Object.create(aroundCase) as Writable<ReactionContext> & { from: Sources };
  context.from = { run, unit: event.unit ?? of?.unit, person: event.person ?? of?.person };
  context.today = run.today;
  context.at = run.world.now;
  context.calendar = run.world.calendar;
  context.event = event;
  context.case = of;
  return context;
};
