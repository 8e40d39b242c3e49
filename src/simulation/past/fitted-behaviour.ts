/** Behaviour with fitted times and rates in place of those written there. */
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import type { Arrival, Behaviour, Habit, Profile } from '../behaviour/index.js';
import type { Distribution } from '../distribution/index.js';
import type { DurationFit, Figure } from '../fit/index.js';

type Times = Readonly<Record<string, Pick<DurationFit, 'distribution'>>>;

/** What was fitted, by the id of the habit or arrival it is for. */
export interface FittedParts {
  /**
   * How long it is from where the habit arises until it is done, waiting, work and haste all in one, as a ledger shows it:
   * it lies so long, nothing hastens it, and it keeps nobody busy.
   */
  readonly lasts?: Times;
  /** How long it lies before it is taken up, and how long it keeps somebody busy, where these are known apart. */
  readonly after?: Times;
  readonly takes?: Times;
  /** How many come on a working day, for arrivals that come at a rate. */
  readonly perDay?: Readonly<Record<string, Pick<Figure, 'estimate'>>>;
  /** In place of all profiles there. */
  readonly profiles?: readonly Profile[];
}

const none: Distribution = { kind: 'constant', value: 0 };

const timed = (habit: Habit, { lasts = {}, after = {}, takes = {} }: FittedParts): Habit => {
  const [whole, lies, keeps] = [lasts[habit.id], after[habit.id], takes[habit.id]];
  const { hastenedBy: _hastened, ...calm } = habit;
  return {
    ...(whole === undefined ? habit : { ...calm, after: whole.distribution, takes: none }),
    ...(lies === undefined ? {} : { after: lies.distribution }),
    ...(keeps === undefined ? {} : { takes: keeps.distribution }),
  };
};

const rated = (arrival: Arrival, { perDay = {} }: FittedParts): Arrival => {
  const rate = perDay[arrival.id];
  return rate === undefined || arrival.comes.kind !== 'rate'
    ? arrival
    : { ...arrival, comes: { ...arrival.comes, perDay: rate.estimate } };
};

const demandNamed = ({ habits, arrivals }: Behaviour, parts: FittedParts): void => {
  const { lasts = {}, after = {}, takes = {}, perDay = {} } = parts;
  const faults: Fault[] = [];
  const demand = (path: string, named: object, known: readonly string[]): void => {
    for (const id of Object.keys(named))
      if (!known.includes(id))
        faults.push({ path: `${path}.${id}`, message: text(`没有 ${id}`, `there is no ${id} to put it in`) });
  };
  const ids = habits.map(({ id }) => id);
  demand('lasts', lasts, ids);
  demand('after', after, ids);
  demand('takes', takes, ids);
  const rates = arrivals.filter(({ comes }) => comes.kind === 'rate').map(({ id }) => id);
  demand('perDay', perDay, rates);
  if (faults.length > 0)
    throw new DubanError('no-place-for-fit', text('拟合结果无处可放', 'there is no place for a fit'), faults);
};

/**
 * The behaviour with what was fitted put in its place; all else stays as it is. `DubanError` `no-place-for-fit` where a
 * name is of no habit, or of no arrival that comes at a rate.
 */
export const fittedBehaviour = (behaviour: Behaviour, parts: FittedParts): Behaviour => {
  demandNamed(behaviour, parts);
  return {
    ...behaviour,
    habits: behaviour.habits.map((habit) => timed(habit, parts)),
    arrivals: behaviour.arrivals.map((arrival) => rated(arrival, parts)),
    profiles: parts.profiles ?? behaviour.profiles,
  };
};
