/** What rules and reactions read, looked up over a draft when it is read. */
import type {
  Case,
  Option,
  PolicyEvent,
  ReactionContext,
  RuleContext,
  ShortfallContext,
  StandingTally,
  Surroundings,
  Tally,
} from '../../policy/index.js';
import type { Asking } from '../people/index.js';
import { casesStanding, phaseOf, read, registryView, singleId, timesIn, totalIn, unitOf } from '../state/index.js';
import type { Run } from '../state/index.js';
import { readerOf } from './reading.js';

/** What a context reads from, kept behind what rules see of it. */
interface Sources {
  readonly run: Run;
  readonly unit: string | undefined;
  readonly person: string | undefined;
  readonly case: Case | undefined;
  /** Whose rights to know bound what is looked up by a name that they give; none where nobody's do. */
  readonly bounds: Asking | undefined;
}

type Behind = Surroundings & { readonly from: Sources };

/**
 * What every context has: looked up when a rule reads it, since most rules read little. Functions come from getters, so
 * that a rule may take them out of the context.
 */
const lazily: Omit<Surroundings, 'today' | 'at'> & Pick<RuleContext, 'parent' | 'armed' | 'other'> & ThisType<Behind> =
  {
    get calendar() {
      return this.from.run.world.calendar;
    },
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
      if (trace === undefined) return compiled.option;
      return <T>(option: Option<T>): T => {
        trace({ kind: 'option', id: option.id });
        return compiled.option(option);
      };
    },
    get total() {
      const { run, unit } = this.from;
      return (tally: Tally, of?: string) => totalIn(run.world, tally.id, unitOf(tally, of ?? unit));
    },
    get cases() {
      const { run, unit } = this.from;
      return (tally: StandingTally, of?: string) => casesStanding(run.world, tally, of ?? unit);
    },
    get holds() {
      const { run, unit } = this.from;
      return (tally: Tally, member: string, of?: string) =>
        timesIn(run.world, tally.id, unitOf(tally, of ?? unit), member) > 0;
    },
    get linked() {
      const { run, unit, person } = this.from;
      return (id: string) => {
        const procedure = run.compiled.procedures.get(id)?.procedure;
        return procedure === undefined ? undefined : read(run.world.cases, singleId(procedure, unit, person));
      };
    },
    get parent() {
      const { run, case: of } = this.from;
      return of?.parent === undefined ? undefined : read(run.world.cases, of.parent);
    },
    get armed() {
      const armed = this.from.case?.armed ?? [];
      return (deadline: string) => armed.find((one) => one.deadline === deadline);
    },
    get other() {
      const { run, bounds } = this.from;
      return (id: string) => {
        const of = read(run.world.cases, id);
        // A name that somebody tries tells nothing: what they may not read is as absent.
        return of === undefined || bounds === undefined || readerOf(run, bounds, of) !== undefined ? of : undefined;
      };
    },
  };

/** What a rule sees of who asks. */
const ofAsking: Omit<RuleContext, keyof typeof lazily> &
  ThisType<{ readonly from: Sources & { readonly case: Case }; readonly asking: Asking }> = {
  get today() {
    return this.asking.today;
  },
  get at() {
    return this.asking.at;
  },
  get data() {
    return this.asking.data;
  },
  get fields() {
    return this.from.case.fields;
  },
  get case() {
    return this.from.case;
  },
  get by() {
    return this.asking.by;
  },
  get onBehalfOf() {
    return this.asking.onBehalfOf;
  },
  get on() {
    return this.asking.on;
  },
};

const around = Object.create(null, Object.getOwnPropertyDescriptors(lazily)) as object;
const aroundAsking = Object.create(around, Object.getOwnPropertyDescriptors(ofAsking)) as object;

/** What the rules of a transition read; `bounded`: other cases that are named only as far as whoever asks may read them. */
export const ruleContext = (run: Run, of: Case, asking: Asking, bounded = false): RuleContext => {
  const context = Object.create(aroundAsking) as RuleContext & { from: Sources; asking: Asking };
  context.from = { run, unit: of.unit, person: of.person, case: of, bounds: bounded ? asking : undefined };
  context.asking = asking;
  return context;
};

/** What a reaction reads: the event, its case, and what that has around it. */
export const reactionContext = (run: Run, event: PolicyEvent, of: Case | undefined): ReactionContext => {
  const from = { run, unit: event.unit ?? of?.unit, person: event.person ?? of?.person, case: of, bounds: undefined };
  return Object.assign(Object.create(around) as ReactionContext, {
    from,
    today: run.today,
    at: run.world.now,
    event,
    case: of,
  });
};

/** What a policy's list of shortfalls reads about a unit. */
export const shortfallContext = (run: Run, unit: string): ShortfallContext =>
  Object.assign(Object.create(around) as ShortfallContext, {
    from: { run, unit, person: undefined, case: undefined },
    today: run.today,
    at: run.at,
    unit,
  });
