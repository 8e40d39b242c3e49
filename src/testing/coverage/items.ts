/** What a policy declares and a run can exercise: its items, each with its clauses and the ways it can come out. */
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { moveTitle, namedMoves } from '../moves.js';
import type { NamedMove } from '../moves.js';

/** The kinds of item. */
export type ItemKind = 'transitions' | 'rules' | 'conditions' | 'roles' | 'deadlines' | 'reactions' | 'options';

/** What one way of an item shows of its clauses: that something passes by them, or that they refuse or raise something. */
export type Shows = 'passes' | 'stops' | undefined;

/** One thing that a policy declares. */
export interface DeclaredItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly string[];
  /** Whether it has to come out both ways, or is covered once it has come out the first. */
  readonly both: boolean;
  /** What coming out the first way, and the second, shows of its clauses. */
  readonly shows: readonly [Shows, Shows];
  /** What something passes by, besides, when it comes out the first way: a limit met, by the clauses of its warning. */
  readonly spares: readonly string[];
}

type Named = Pick<DeclaredItem, 'id' | 'title' | 'cites'>;
type Ways = Pick<DeclaredItem, 'both' | 'shows'> & Partial<Pick<DeclaredItem, 'spares'>>;

/** Items of one kind; one that stands in several places is one, with the clauses of all. */
const listed = <T extends Named>(kind: ItemKind, items: readonly T[], waysOf: (item: T) => Ways) => {
  const byId = new Map<string, DeclaredItem>();
  for (const item of items) {
    const { id, title, cites } = item;
    const all = [...(byId.get(id)?.cites ?? []), ...cites];
    byId.set(id, { kind, id, title, cites: [...new Set(all)], spares: [], ...waysOf(item) });
  }
  return [...byId.values()];
};

/** A limit that is near or missed raises, and so does what only the policy asks; whatever else is taken passes. */
const whenTaken = ({ on, move: { may } }: NamedMove): Shows => {
  if (may === undefined) return on.endsWith('.reached') ? 'passes' : 'stops';
  return may.every((role) => role === 'policy') ? 'stops' : 'passes';
};

const judged: Ways = { both: true, shows: ['passes', 'stops'] };
const answers: Ways = { both: true, shows: ['stops', 'passes'] };
const read: Ways = { both: false, shows: [undefined, undefined] };

/** Every item that a policy declares, in its order. */
export const declaredItems = (policy: Policy): readonly DeclaredItem[] => {
  const moves = namedMoves(policy);
  const besides = policy.ruleSets.flatMap(({ supplied }) => Object.values(supplied?.rules ?? {}).flat());
  const rules = [...moves.flatMap(({ move }) => move.rules ?? []), ...besides];
  // What a condition of a command selects is one way or the other; one that time meets says what is there or missing.
  const conditions = moves.flatMap(({ move }) =>
    (move.when ?? []).map(({ id, cites }) => ({ id, title: text(id, id), cites, due: move.may === undefined })),
  );
  return [
    ...listed(
      'transitions',
      moves.map((one) => ({ ...one, title: moveTitle(one), cites: one.move.cites })),
      (one) => ({ both: false, shows: [whenTaken(one), undefined] }),
    ),
    ...listed(
      'rules',
      rules.map((rule) => ({ ...rule, title: rule.message })),
      () => judged,
    ),
    ...listed('conditions', conditions, ({ due }) => (due ? judged : { ...read, both: true })),
    ...listed(
      'roles',
      Object.entries(policy.roles).map(([id, role]) => ({ ...role, id })),
      () => judged,
    ),
    ...listed(
      'deadlines',
      policy.procedures.flatMap((of) =>
        Object.entries(of.deadlines).map(([name, deadline]) => ({
          ...deadline,
          id: `${of.id}/${name}`,
          spares: moves.flatMap((one) => (one.of === of && one.on === `${name}.soon` ? one.move.cites : [])),
        })),
      ),
      ({ kind, spares }) => (kind === 'limit' ? { ...judged, spares } : { both: false, shows: ['passes', undefined] }),
    ),
    ...listed('reactions', policy.reactions, () => answers),
    ...listed('options', policy.options, () => read),
  ];
};
