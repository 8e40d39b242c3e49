/** What is wrong with measures: names that nobody has, days that are not played, and what can never be told. */
import type { Day } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';
import { demandTally } from '../behaviour/index.js';
import type { Behaviour, Faults } from '../behaviour/index.js';
import type { Among, Events, Groups, Measure } from '../results/index.js';
import type { daysIn } from './days.js';
import { demandEvents } from './events.js';
import type { Raised } from './events.js';
import { demandKinds } from './tasks.js';

/** What measures are held against. */
export interface Known {
  readonly policy: Policy;
  readonly faults: Faults;
  readonly raised: Raised;
  readonly behaviour: Behaviour;
  readonly kinds: readonly string[];
  readonly groups: Groups;
  readonly days: ReturnType<typeof daysIn>;
  /** The first and the last day that can be asked about, where they are known. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** A campaign is gone on from: what lies before the first day is left out. */
  readonly goesOn: boolean;
}

const checkAmong = ({ faults, kinds, groups }: Known, path: string, among: Among = {}): void => {
  demandKinds({ faults, kinds }, `${path}.among.kinds`, among.kinds);
  for (const id of among.profiles ?? [])
    if (!groups.by.profile.includes(id))
      faults.add(`${path}.among.profiles`, `没有画像 ${id}`, `there is no profile ${id}`);
};

/** A tally of the campaign alone says nothing of units. */
const checkTally = (known: Known, path: string, measure: Extract<Measure, { readonly tally: string }>): void => {
  const { policy, faults } = known;
  demandTally(known, `${path}.tally`, measure.tally);
  const found = policy.tallies.find(({ id }) => id === measure.tally);
  const ofUnits =
    measure.kind === 'units-at-zero' ||
    measure.among !== undefined ||
    (measure.kind === 'tally' && (measure.per ?? 'season') !== 'season');
  if (found?.per === 'campaign' && ofUnits)
    faults.add(
      `${path}.tally`,
      `${measure.tally} 只按全县统计，没有各单位的数`,
      `${measure.tally} is of the whole campaign, not of units`,
    );
};

const eventsOf = (measure: Measure): readonly (readonly [key: string, events: Events])[] =>
  (['of', 'minus', 'from', 'to'] as const).flatMap((key) => {
    const value = (measure as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'object' && value !== null && 'types' in value ? [[key, value as Events]] : [];
  });

const checkOne = (known: Known, path: string, measure: Measure): void => {
  const { faults, raised, behaviour } = known;
  for (const [key, events] of eventsOf(measure)) demandEvents(raised, faults, `${path}.${key}`, events);
  if ('tally' in measure) checkTally(known, path, measure);
  if ('among' in measure) checkAmong(known, path, measure.among);
  if (measure.kind === 'truth' && behaviour.truth === undefined)
    faults.add(`${path}.kind`, '未设真实问题 truth', 'there is no hidden truth');
  if (measure.kind !== 'work') return;
  if (measure.what === 'utilisation' && ['role', 'habit'].includes(measure.by ?? 'role'))
    faults.add(
      `${path}.by`,
      '忙碌程度按人统计：holder、unit、kind、profile 或 size',
      'utilisation is of people: by holder, unit, kind, profile or size',
    );
  measure.of?.forEach((id, i) => {
    if (![...behaviour.habits, ...behaviour.arrivals].some((one) => one.id === id))
      faults.add(`${path}.of.${i}`, `没有 ${id} 这种习惯或来件`, `there is no habit or arrival ${id}`);
  });
};

/** Days that are not played have no figures. */
const checkDays = ({ faults, days, first, last, goesOn }: Known, path: string, measure: Measure): void => {
  const played = (key: string, day: Day | undefined): void => {
    if (day === undefined || first === undefined || last === undefined) return;
    const told = `${first} – ${last}`;
    if (day < first || day > last)
      faults.add(`${path}.${key}`, `该日不在模拟期间 ${told}`, `that day is not played: ${told}`);
  };
  if ('on' in measure) played('on', days.day(`${path}.on`, measure.on));
  if (measure.kind !== 'by-day') return;
  const from = days.day(`${path}.from`, measure.from);
  const to = days.day(`${path}.to`, measure.to);
  if (from !== undefined && to !== undefined && to < from)
    faults.add(`${path}.to`, '末日早于首日', 'the last day lies before the first');
  else {
    // Of a campaign under way, days that are over are left out.
    if (!goesOn) played('from', from);
    if (!goesOn || (to !== undefined && first !== undefined && to > first)) played('to', to);
  }
};

/** Tells all that is wrong with measures. */
export const checkMeasures = (known: Known, measures: readonly Measure[]): void => {
  measures.forEach((measure, i) => {
    if (measures.findIndex(({ id }) => id === measure.id) !== i)
      known.faults.add(`measures.${i}.id`, `编号重复 ${measure.id}`, `two measures are called ${measure.id}`);
    checkOne(known, `measures.${i}`, measure);
    checkDays(known, `measures.${i}`, measure);
  });
};
