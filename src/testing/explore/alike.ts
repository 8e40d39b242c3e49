/** People who are alike: same offices, leave and delegations. Whoever a state does not name stands for all of their kind. */
import { registryMarks, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Person } from '../../policy/index.js';

/** The kinds of people, by person; and everybody of a kind, in the order registered. */
export interface Kinds {
  readonly kindOf: ReadonlyMap<string, number>;
  readonly members: readonly (readonly string[])[];
  /** Who acts for whom today and later: pairs of delegate and principal. */
  readonly delegations: readonly (readonly [by: string, onBehalfOf: string])[];
}

const signature = ({ id, appointments, leaves, delegations }: Person, leaders: ReadonlySet<string>): string =>
  JSON.stringify([appointments, leaves, delegations.length > 0 || leaders.has(id) ? id : '']);

/** The kinds of people of a state's registry. Leaders in charge and parties to a delegation are one of a kind. */
export const kindsOf = (state: CampaignState): Kinds => {
  const view = viewState(state);
  const people = [...view.people()];
  const leaders = new Set([...view.units()].flatMap(({ leader }) => leader ?? []));
  const delegations: (readonly [string, string])[] = [];
  for (const { id, delegations: given } of people)
    for (const { to } of given) {
      delegations.push([to, id]);
      leaders.add(to);
    }
  const kindOf = new Map<string, number>();
  const members: string[][] = [];
  const bySignature = new Map<string, number>();
  const place = (id: string, of: string): void => {
    const known = bySignature.get(of);
    const kind = known ?? members.length;
    if (known === undefined) {
      bySignature.set(of, kind);
      members.push([]);
    }
    members[kind]?.push(id);
    kindOf.set(id, kind);
  };
  for (const person of people) place(person.id, signature(person, leaders));
  for (const id of leaders) if (!kindOf.has(id)) place(id, `leader ${id}`);
  return { kindOf, members, delegations };
};

const cache = new WeakMap<object, Kinds>();

/** The kinds of a state, worked out once per registry. */
export const kindsIn = (state: CampaignState): Kinds => {
  const { people } = registryMarks(state);
  const before = cache.get(people);
  if (before !== undefined) return before;
  const made = kindsOf(state);
  cache.set(people, made);
  return made;
};

/** Those to try: everybody named, and one of each kind who is not. */
export const representatives = ({ members }: Kinds, named: ReadonlySet<string>): readonly string[] =>
  members.flatMap((all) => {
    const fresh = all.find((one) => !named.has(one));
    const known = all.filter((one) => named.has(one));
    return fresh === undefined ? known : [...known, fresh];
  });
