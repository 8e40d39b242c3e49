/** A season under way: everything one run changes, in one place. */
import type { Instant } from '../../calendar/index.js';
import { fork, viewState } from '../../engine/index.js';
import type { Admitted, CampaignState, StateView } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { streams } from '../random/index.js';
import { collector } from '../results/index.js';
import type { Collector } from '../results/index.js';
import type { Plan } from '../scenario/index.js';
import type { Hear } from '../stage/index.js';
import { agenda } from './agenda.js';
import type { Agenda } from './agenda.js';
import { queueOf, serves, serveTogether } from './people.js';
import { unitNow } from './unit.js';
import type { Acting, Queue, Staff, Track, UnitNow } from './work-force.js';

/** Who listens to a run; nothing is kept for those who do not. */
export interface Listeners {
  /** Every event, in order. */
  readonly onEvent?: (event: PolicyEvent) => void;
  /** Every command, before it is decided. */
  readonly onCommand?: (command: Admitted) => void;
}

/** One run. `hear` takes in what a decision brought; `acting` is what templates read, told anew whenever somebody acts. */
export interface Season {
  readonly plan: Plan;
  readonly run: number;
  readonly state: CampaignState;
  /** What is read of the state. */
  readonly view: StateView;
  readonly agenda: Agenda;
  readonly collector: Collector;
  readonly units: ReadonlyMap<string, UnitNow>;
  /** What stands for the campaign, outside any unit. */
  readonly whole: UnitNow;
  readonly people: ReadonlyMap<string, Staff>;
  /** Queues of roles that are held anywhere. */
  readonly anywhere: ReadonlyMap<string, Queue>;
  readonly tracks: Map<string, Track>;
  readonly listeners: Listeners;
  acting: Acting | undefined;
  readonly hear: Hear;
  now: Instant;
  /** Numbers of commands and of jobs. */
  sent: number;
  jobs: number;
}

/** A season at its beginning, on a fork of the plan's state. */
export const seasonOf = (
  plan: Plan,
  seed: number,
  run: number,
  listeners: Listeners,
  follow: (season: Season, events: readonly PolicyEvent[]) => void,
): Season => {
  const state = fork(plan.base);
  const own = streams(seed);
  const view = viewState(state);
  const fieldsOf = (id: string) => view.case(id)?.fields;
  const all = plan.units.map((unit, place) => unitNow(plan, unit, place, own, run, fieldsOf));
  const people = new Map<string, Staff>();
  const anywhere = new Map<string, Queue>();
  for (const unit of all)
    for (const one of unit.staff) {
      people.set(one.id, one);
      for (const role of one.roles)
        if (plan.policy.roles[role]?.scope === 'campaign') {
          const queue = anywhere.get(role) ?? queueOf();
          anywhere.set(role, queue);
          serves(one, queue);
        }
    }
  serveTogether(anywhere, plan.together.anywhere, [...people.values()]);
  const inside = all.slice(0, -1);
  const whole = all.at(-1) as UnitNow;
  const season: Season = {
    plan,
    run,
    state,
    view,
    agenda: agenda(),
    collector: collector(
      plan.layout,
      inside.map(({ subject }) => subject),
      whole.subject,
      plan.work,
    ),
    units: new Map(inside.map((unit) => [unit.plan.id, unit])),
    whole,
    people,
    anywhere,
    tracks: new Map(),
    listeners,
    acting: undefined,
    hear: (events) => {
      season.now = Math.max(season.now, state.now);
      follow(season, events);
    },
    now: plan.from,
    sent: 0,
    jobs: 0,
  };
  return season;
};

/** The unit of a case; what stands for the campaign where it has none, or one outside the scenario. */
export const unitIn = (season: Season, unit: string | undefined): UnitNow =>
  (unit === undefined ? undefined : season.units.get(unit)) ?? season.whole;
