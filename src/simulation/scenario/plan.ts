/** A plan: a scenario checked and worked out once, which every run forks. */
import type { Day, Instant } from '../../calendar/index.js';
import type { Admitted, CampaignState } from '../../engine/index.js';
import type { Json } from '../../shared/index.js';
import type { Policy, Role } from '../../policy/index.js';
import type { z } from 'zod';
import type { Filling, Profile, Truth } from '../behaviour/index.js';
import type { OfficeClock } from '../clock/index.js';
import type { Random } from '../random/index.js';
import type { Block, Layout } from '../results/index.js';

type Sampler = (random: Random) => number;

/** One choice of a task. */
export interface ChoicePlan {
  readonly id: string;
  readonly command: string;
  readonly real: number;
  readonly paper: number;
  readonly data: Filling;
  readonly schema: z.ZodType;
  readonly fixes: boolean;
  /** One that was admitted; later ones are made from it, once what they carry and name is held against its shape. */
  admitted: Admitted | undefined;
}

/** A habit or an arrival, worked out. */
export interface Task {
  readonly id: string;
  /** Its number: the purpose of its streams. */
  readonly place: number;
  readonly procedure: string;
  /** The state it belongs to; empty for arrivals. */
  readonly in: string;
  readonly role: string;
  readonly rolePlace: number;
  readonly scope: Role;
  readonly takes: Sampler | undefined;
  readonly after: Sampler | undefined;
  readonly chance: number;
  readonly from: Instant;
  /** The end of the window it is spread over; NaN without one. */
  readonly to: Instant;
  readonly repeats: number;
  readonly everybody: readonly string[] | undefined;
  readonly priority: number;
  readonly notBy: readonly string[];
  readonly heaps: string | undefined;
  readonly hastenedBy: ReadonlyMap<string, number>;
  readonly where: readonly (readonly [field: string, value: Json])[];
  readonly kinds: readonly string[] | undefined;
  readonly does: readonly ChoicePlan[];
  readonly tries: number;
  readonly again: Sampler;
}

/** When an arrival's cases come, with days as instants. */
export type ComingPlan =
  | { readonly kind: 'once'; readonly from: Instant; readonly to: Instant | undefined }
  | { readonly kind: 'rate'; readonly gap: number; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'found'; readonly from: Instant; readonly to: Instant };

/** An arrival, worked out. */
export interface ArrivalPlan {
  readonly task: Task;
  readonly perUnit: boolean;
  readonly comes: ComingPlan;
  readonly person: { readonly role: string; readonly chance: number } | undefined;
  readonly case: string | undefined;
  /** Every instant at which a shock brings so many more, to units of these kinds. */
  readonly bursts: readonly { readonly at: Instant; readonly count: number; readonly kinds: readonly string[] }[];
}

/** A unit, worked out. The last of all stands for the campaign itself, outside any unit. */
export interface UnitPlan {
  readonly id: string;
  readonly kind: string;
  readonly leader: string | undefined;
  readonly parent: string | undefined;
  readonly people: readonly { readonly id: string; readonly roles: readonly string[] }[];
  readonly clock: OfficeClock;
  readonly size: number;
  readonly kindPlace: number;
  readonly fixed: number | undefined;
  readonly mix: readonly { readonly profile: number; readonly upTo: number }[];
}

/** A habit in a case. Where everybody does it for themselves, `by` says who has. */
export interface Waiting {
  since: Instant;
  done: number;
  readonly by: Set<string>;
}

/** A case by the habits that arise where it stands. */
export type Standing = ReadonlyMap<Task, Waiting>;

/** The hidden truth, worked out; `mended` are states in which a fix is claimed, which may be real or on paper. */
export interface TruthPlan extends Omit<Truth, 'count'> {
  readonly count: Sampler;
  readonly mended: readonly string[];
}

/** A scenario worked out. */
export interface Plan {
  readonly policy: Policy;
  readonly base: CampaignState;
  readonly from: Instant;
  readonly until: Instant;
  /** Goes on from a campaign under way: what the scenario brought before `from` has happened. */
  readonly goesOn: boolean;
  /** What the log says of cases, where it was given. */
  readonly standing: ReadonlyMap<string, Standing> | undefined;
  readonly units: readonly UnitPlan[];
  readonly profiles: readonly Profile[];
  readonly habits: readonly Task[];
  readonly arrivals: readonly ArrivalPlan[];
  /** All habits, then all arrivals' tasks, each at its place. */
  readonly work: readonly Task[];
  /** Roles of tasks that several appointments hold, each with these: in the unit itself, and anywhere. */
  readonly together: Readonly<Record<'here' | 'anywhere', ReadonlyMap<string, readonly string[]>>>;
  readonly truth: TruthPlan | undefined;
  readonly layout: Layout;
  /** Ends of days that measures ask about. */
  readonly probes: readonly { readonly day: Day; readonly at: Instant; readonly blocks: readonly Block[] }[];
  /** Habits by procedure, and what begins and ends where a case goes from one state to another; filled as it is met. */
  readonly shifts: Map<string, Map<string, Map<string, Shift>>>;
}

/** What a change of state begins and ends. */
export interface Shift {
  readonly begins: readonly Task[];
  readonly ends: readonly Task[];
}
