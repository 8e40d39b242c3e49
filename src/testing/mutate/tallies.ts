/** Mutants of totals: an event or a state not counted, or counted as more than it is. */
import { isIn, statesOf } from '../../policy/index.js';
import type { FedTally, Feed, Policy, StandingTally, Tally } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { namedMoves } from '../moves.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofTransition } from './touches.js';

const withTally = (policy: Policy, id: string, change: (tally: Tally) => Tally): Policy => ({
  ...policy,
  tallies: policy.tallies.map((tally) => (tally.id === id ? change(tally) : tally)),
});

type Fed = Exclude<ReturnType<Exclude<Feed, number>>, undefined>;

const member = 'miscounted';

/** An amount counted twice, one member too many, or members that stay where they should leave. */
const more = (fed: Fed): Fed => {
  if (typeof fed === 'number') return 2 * fed;
  if (typeof fed === 'string') return [fed, member];
  return 'removes' in fed ? { removes: [] } : fed.length === 0 ? fed : [...fed, member];
};

const moreOf =
  (feed: Feed): Feed =>
  (given) => {
    const fed = typeof feed === 'function' ? feed(given) : feed;
    return fed === undefined ? undefined : more(fed);
  };

const ofFed = (policy: Policy, { id, title, cites, feeds }: FedTally): readonly Mutant[] =>
  Object.entries(feeds).flatMap(([event, feed]) => {
    const raising = namedMoves(policy).filter(({ move }) => move.event === event);
    const common = {
      kind: 'tally-miscounted' as const,
      place: id,
      cites,
      touches: [raising.map((one) => ofTransition(one.id, 'taken'))],
    };
    const fed = (other: Policy, change: (of: FedTally['feeds']) => FedTally['feeds']): Policy =>
      withTally(other, id, (tally) => (tally.kind === 'standing' ? tally : { ...tally, feeds: change(tally.feeds) }));
    return [
      mutantOf({
        ...common,
        detail: `without ${event}`,
        title: text(`${title.zh}不计 ${event}`, `${title.en}, without ${event}`),
        apply: (other) =>
          fed(other, (all) => Object.fromEntries(Object.entries(all).filter(([type]) => type !== event))),
      }),
      mutantOf({
        ...common,
        detail: `more by ${event}`,
        title: text(`${title.zh}多计 ${event}`, `${title.en}, more by ${event} than it is`),
        apply: (other) => fed(other, (all) => ({ ...all, [event]: moreOf(feed) })),
      }),
    ];
  });

const ofStanding = (
  policy: Policy,
  { id, title, cites, procedure, states, except }: StandingTally,
): readonly Mutant[] => {
  const of = policy.procedures.find((one) => one.id === procedure);
  const paths = of === undefined ? [] : statesOf(of).map(([path]) => path);
  const counted = (path: string): boolean => states.some((state) => isIn({ state: path }, state));
  const last = paths.findLastIndex(counted) + 1;
  const besides = [...paths.slice(last), ...paths.slice(0, last)].find((path) => !counted(path));
  const taken = namedMoves(policy).filter((one) => one.of.id === procedure);
  const one = (detail: string, zh: string, en: string, change: (of: StandingTally) => StandingTally): Mutant =>
    mutantOf({
      kind: 'tally-miscounted',
      place: id,
      detail,
      cites,
      title: text(`${title.zh}${zh}`, `${title.en}, ${en}`),
      touches: [taken.map((move) => ofTransition(move.id, 'taken'))],
      apply: (other) => withTally(other, id, (tally) => (tally.kind === 'standing' ? change(tally) : tally)),
    });
  return [
    ...states.map((state) =>
      one(`without ${state}`, `不计 ${state}`, `without ${state}`, (tally) => ({
        ...tally,
        states: tally.states.filter((name) => name !== state),
      })),
    ),
    ...(besides === undefined
      ? []
      : [
          one(`with ${besides}`, `另计 ${besides}`, `with ${besides} too`, (tally) => ({
            ...tally,
            states: [...tally.states, besides],
          })),
        ]),
    ...(except === undefined
      ? []
      : [
          one(
            `whatever ${except.field}`,
            `不论 ${except.field}`,
            `whatever ${except.field} says`,
            ({ except: _, ...tally }) => tally,
          ),
        ]),
  ];
};

/** Every feed and every state of every tally, left out and overdone. */
export const tallyMutants = (policy: Policy): readonly Mutant[] =>
  policy.tallies.flatMap((tally) => (tally.kind === 'standing' ? ofStanding(policy, tally) : ofFed(policy, tally)));
