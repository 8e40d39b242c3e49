/** A scenario: a policy, the people it meets, what they do, and what is to be known. */
import type { CampaignState } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import type { Behaviour, When } from '../behaviour/index.js';
import type { Hours } from '../clock/index.js';
import type { Measure } from '../results/index.js';

/** A unit, and how many hold each role in it; a list names the holders, who may hold several roles. */
export interface UnitSpec {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
  readonly parent?: string;
  /** Who is in charge of it from above. */
  readonly leader?: string;
  readonly staff: Readonly<Record<string, number | readonly string[]>>;
}

/** What is simulated. Days are first and last, both inclusive. */
export interface Scenario {
  readonly policy: Policy;
  readonly units: readonly UnitSpec[];
  readonly behaviour: Behaviour;
  readonly from: When;
  readonly to: When;
  /** 09:00–12:00 and 14:00–18:00 where absent. */
  readonly hours?: Hours;
  readonly measures: readonly Measure[];
  /** How profiles are mixed over units by kind of unit or `*`, drawn anew each run: `{ '*': { average: 2, stretched: 1 } }`. */
  readonly mix?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Units whose profile is fixed. */
  readonly profileOf?: Readonly<Record<string, string>>;
  /** Upper bounds of size classes, by people in the unit; one class more lies above the last. */
  readonly sizes?: readonly number[];
  /** A live campaign to go on from (an engine's `fork()`), in place of registering the units; it is copied, not changed. */
  readonly state?: CampaignState;
  /** The log that led to `state`, from its beginning: what it shows as done is not done again, and waits began when it says. */
  readonly history?: readonly PolicyEvent[];
}
