/** A plausible command for a state, interpreted from a few integers: which case, which command, which of its variants. */
import { dayOf, startOfDay } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { admit, decideAlone, isRefusal, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { eveOf } from '../cast.js';
import { officeHour } from '../moment.js';
import type { Sent } from '../trial.js';
import { asksOf } from './asks.js';
import type { Ask } from './asks.js';
import { placeOf, turned } from './choice.js';
import { variantsOf } from './variants.js';

/** What is chosen for one command; each is a `choice()`. */
export interface Chosen {
  /** Small: something of a case that stands. Large: a new one is opened. */
  readonly open: number;
  readonly procedure: number;
  readonly of: number;
  readonly command: number;
  readonly variant: number;
  /** Small: the first variant that would be accepted. Large: as chosen, whatever comes of it. */
  readonly bold: number;
}

/** What is looked at before sending: at most so many asks, and so many variants of each. */
const asksTried = 5;
const variantsTried = 16;
const golden = 0.618_033_988_75;

/** Out of ten commands, how many open a case, and how many are sent without a look at what would come of them. */
const opensOfTen = 3;
const boldOfTen = 2;

/** Gives a plausible command for a state at an instant; none where nobody may do anything. */
export type Plausible = (state: CampaignState, chosen: Chosen, at: Instant) => Sent | undefined;

/** The instant at which something is asked: the state's own, or office hours on the eve where none has begun. */
export const presentOf = (policy: Policy, { now }: CampaignState): Instant =>
  Number.isFinite(now) ? now : startOfDay(eveOf(policy), policy.calendar.zone) + officeHour * 3_600_000;

/** Whether a command would be accepted; everything due by its instant must have fired. */
const accepted = (policy: Policy, state: CampaignState, sent: Sent, at: Instant): boolean => {
  const input = { data: {}, ...sent, id: 'look', at: new Date(at).toISOString() };
  const admitted = admit(policy, input);
  return !isRefusal(admitted) && !isRefusal(decideAlone(policy, state, admitted));
};

/** The places to look at, from the one chosen: all where they are few, else spread evenly over the whole. */
const places = (chosen: number, count: number): readonly number[] => {
  const from = placeOf(chosen, count);
  const stride = count <= variantsTried ? 1 : Math.max(1, Math.floor(count * golden));
  return Array.from({ length: Math.min(count, variantsTried) }, (_, i) => (from + i * stride) % count);
};

/**
 * Plausible commands of these procedures (default: all). `DubanError` `unknown-procedure` where the policy has none of
 * that name.
 */
export const plausible = (policy: Policy, only?: readonly string[]): Plausible => {
  const unknown = only?.find((name) => !policy.procedures.some(({ id }) => id === name));
  if (unknown !== undefined)
    throw new DubanError('unknown-procedure', text(`没有办理流程 ${unknown}`, `there is no procedure ${unknown}`));
  const asks = asksOf(
    policy,
    policy.procedures.filter(({ id }) => only === undefined || only.includes(id)),
  );

  /** The asks of standing cases: those of one procedure together, in it those of one case together. */
  const standing = (state: CampaignState, chosen: Chosen): readonly Ask[] => {
    const byProcedure = new Map<string, (readonly Ask[])[]>();
    for (const one of viewState(state).cases()) {
      const some = asks.of(one);
      if (some.length === 0) continue;
      const before = byProcedure.get(one.procedure);
      if (before === undefined) byProcedure.set(one.procedure, [some]);
      else before.push(some);
    }
    return turned([...byProcedure.values()], chosen.procedure).flatMap((cases) =>
      turned(cases, chosen.of).flatMap((some) => turned(some, chosen.command)),
    );
  };

  return (state, chosen, at) => {
    const today = dayOf(at, policy.calendar.zone);
    const opens = placeOf(chosen.open, 10) >= 10 - opensOfTen;
    const bold = placeOf(chosen.bold, 10) >= 10 - boldOfTen;
    const opening = turned(asks.opening, chosen.procedure);
    const inOrder = opens ? [...opening, ...standing(state, chosen)] : [...standing(state, chosen), ...opening];
    let first: Sent | undefined;
    let tried = 0;
    for (const ask of inOrder) {
      if (tried === asksTried) break;
      const variants = variantsOf(policy, state, ask, today);
      if (variants.count === 0) continue;
      tried += 1;
      for (const place of places(chosen.variant, variants.count)) {
        const sent = variants.at(place);
        first ??= sent;
        if (bold) return first;
        if (accepted(policy, state, sent, at)) return sent;
      }
    }
    return first;
  };
};
