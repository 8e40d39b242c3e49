/** Registries over time: who is appointed, replaced, away or stood in for, as the commands that say so. */
import fc from 'fast-check';
import { addDays } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';
import { eveOf, registering } from '../cast.js';
import type { CastPerson } from '../cast.js';
import type { Sent } from '../trial.js';
import { choice, turned } from './choice.js';
import { edgeDay } from './edge-day.js';
import { people, units } from './registry.js';

/** What becomes of an office: its holder is on leave, stood in for, replaced, gone, or lets somebody act. */
const changeKinds = ['leave', 'acting', 'replacement', 'vacancy', 'delegation'] as const;

interface Change {
  readonly kind: (typeof changeKinds)[number];
  readonly who: number;
  readonly from: Day;
  readonly days: number;
}

const asked = (type: string, data: object): Sent => ({ type, by: 'host', data });

/** The commands of one change to an office; a colleague steps in where there is one, else somebody new. */
const changing = (
  policy: Policy,
  { kind, from, days }: Change,
  holder: CastPerson,
  all: readonly CastPerson[],
): readonly Sent[] => {
  const { person, role, unit } = holder;
  const until = addDays(from, days);
  const colleague = all.find((one) => one.unit === unit && one.person !== person && one.role !== role)?.person;
  const relieved = asked('person.relieve', { person, role, unit, to: addDays(from, -1) });
  const appointed = (who: string, rest: object): Sent =>
    asked('person.appoint', { person: who, name: who, role, unit, from, ...rest });
  switch (kind) {
    case 'acting':
      return [relieved, appointed(colleague ?? `${person}-acting`, { to: until, acting: true })];
    case 'replacement':
      return [relieved, appointed(`${person}-next`, {})];
    case 'vacancy':
      return [relieved];
    case 'delegation':
      if (colleague !== undefined && policy.roles[role]?.delegable !== false)
        return [asked('delegation.grant', { person, to: colleague, role, from, until })];
      return [asked('person.leave', { person, from, to: until })];
    case 'leave':
      return [asked('person.leave', { person, from, to: until })];
  }
};

/** How far a registry goes: at most so many changes to offices (default 4). */
export interface AppointmentBounds {
  readonly changes?: number;
}

/**
 * The commands of the embedding program that register units and people (`units`, `people`), and change some offices
 * between the policy's first and last day: leave, acting, replacement, vacancy, delegation, each from an edge of the
 * calendar for one to thirty days. All are accepted in this order on the eve of the policy. Shrinks towards
 * `registering(policy, standardCast(policy))`.
 */
export const appointments = (
  policy: Policy,
  { changes = 4 }: AppointmentBounds = {},
): fc.Arbitrary<readonly Sent[]> => {
  const { phases, calendar } = policy;
  const first = addDays(eveOf(policy), 1);
  const to = phases.reduce<Day>((latest, phase) => (phase.to > latest ? phase.to : latest), first);
  const some: fc.Arbitrary<readonly Change[]> = fc.array(
    fc.record({
      kind: fc.constantFrom(...changeKinds),
      who: choice(),
      from: edgeDay(calendar, { from: first, to, phases }),
      days: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: changes },
  );
  return units(policy)
    .chain((of) => fc.record({ units: fc.constant(of), people: people(policy, of) }))
    .chain((cast) =>
      some.map((list) => {
        const changed = new Set<string>();
        const then = list.flatMap((change) => {
          const [holder] = turned(cast.people, change.who);
          if (holder === undefined || changed.has(holder.person)) return [];
          changed.add(holder.person);
          return changing(policy, change, holder, cast.people);
        });
        return [...registering(policy, cast), ...then];
      }),
    );
};
