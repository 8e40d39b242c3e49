/** What can be tried in a state: every command that the cases there take, by whoever may, with samples fitted to the day. */
import type { Day, Instant } from '../../calendar/index.js';
import { isRefusal, rolesHeld, viewState } from '../../engine/index.js';
import type { Admitted, CampaignState } from '../../engine/index.js';
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Sent } from '../trial.js';
import { kindsIn, representatives } from './alike.js';
import type { Bounds } from './bounds.js';
import { admittedBase, fillingsOf } from './fillings.js';

/** A command ready to be decided. */
export interface Move {
  readonly sent: Sent;
  readonly admitted: Admitted;
  /** Which of the command's samples its data are; none for what is tried besides. */
  readonly sample?: number;
  /** Its place among what is tried besides, once on a path. */
  readonly besides?: number;
}

/** A command that a state takes, with everybody who may. */
interface Handled {
  readonly type: string;
  readonly may: readonly string[];
}

/** What can be tried. */
export interface Moves {
  /** Every move worth trying in a state where these people are named; `used`: bits of what was tried besides already. */
  readonly tried: (
    state: CampaignState,
    named: ReadonlySet<string>,
    at: Instant,
    today: Day,
    used?: number,
  ) => readonly Move[];
  /** Whether anything can be tried in a state, by anybody on any day. */
  readonly open: (state: CampaignState, used: number) => boolean;
}

const handledIn = (procedure: AnyProcedure): ((state: string) => readonly Handled[]) => {
  const byLeaf = new Map(
    statesOf(procedure).map(([path, state]) => [path, movesOf(state).filter(([type]) => type in procedure.commands)]),
  );
  const known = new Map<string, readonly Handled[]>();
  return (state) => {
    const before = known.get(state);
    if (before !== undefined) return before;
    const may = new Map<string, Set<string>>();
    for (const leaf of state.split('+'))
      for (const [type, moves] of byLeaf.get(leaf) ?? [])
        for (const move of moves) {
          const roles = may.get(type) ?? new Set();
          for (const role of move.may ?? []) roles.add(role);
          may.set(type, roles);
        }
    const handled = [...may].map(([type, roles]) => ({ type, may: [...roles] }));
    known.set(state, handled);
    return handled;
  };
};

/** The commands of a policy by procedure and state. */
export const handledBy = (policy: Policy): ((of: Pick<Case, 'procedure' | 'state'>) => readonly Handled[]) => {
  const all = new Map(policy.procedures.map((procedure) => [procedure.id, handledIn(procedure)]));
  return ({ procedure, state }) => all.get(procedure)?.(state) ?? [];
};

interface Actor {
  readonly by: string;
  readonly onBehalfOf?: string;
}

/** What is tried besides as it is admitted: what could never be asked would be tried in vain. */
const besideBase = (policy: Policy, sent: Sent): Admitted => {
  const admitted = admittedBase(policy, sent);
  if (isRefusal(admitted))
    throw new DubanError(
      'bad-command',
      text(`${sent.type} 填写有误`, `${sent.type} is not right`),
      admitted.failures.map(({ code, path, message }) => ({ path: path ?? code, message })),
    );
  return admitted;
};

/** Moves within bounds. `DubanError` `bad-command` where what is tried besides is no command of the policy. */
export const movesWithin = (policy: Policy, procedures: ReadonlySet<string>, bounds: Bounds): Moves => {
  const handled = handledBy(policy);
  const fillings = fillingsOf(policy, bounds.days);
  const about = bounds.cases === undefined ? undefined : new Set(bounds.cases);
  const allowed = bounds.people === undefined ? undefined : new Set(bounds.people);
  const only = bounds.commands === undefined ? undefined : new Set(bounds.commands);
  const besides = (bounds.besides ?? []).map((sent, place) => ({ sent, place, base: besideBase(policy, sent) }));

  const asksOf = (of: Case): readonly Handled[] => {
    if (of.void || of.done || !procedures.has(of.procedure)) return [];
    if (about !== undefined && !about.has(of.id) && !about.has(of.parent ?? '')) return [];
    return only === undefined ? handled(of) : handled(of).filter(({ type }) => only.has(type));
  };
  const besidesIn = (state: CampaignState, used: number): typeof besides =>
    besides.filter(
      ({ sent, place }) =>
        (used & (1 << place)) === 0 && (sent.case === undefined || viewState(state).case(sent.case) === undefined),
    );

  const tried: Moves['tried'] = (state, named, at, today, used = 0) => {
    const kinds = kindsIn(state);
    const all = representatives(kinds, named);
    const people = allowed === undefined ? all : all.filter((one) => allowed.has(one) || named.has(one));
    const moves: Move[] = [];
    const add = (sent: Sent, base: Admitted, from: Pick<Move, 'sample' | 'besides'>): void => {
      const { by, onBehalfOf, case: of } = sent;
      moves.push({ sent, admitted: { ...base, at, occurredOn: undefined, by, onBehalfOf, case: of }, ...from });
    };
    const actorsFor = (may: readonly string[], of: Case | undefined): readonly Actor[] => {
      const holds = (person: string): boolean => rolesHeld(policy, state, may, person, of, today).length > 0;
      return [
        ...people.filter(holds).map((by) => ({ by })),
        ...kinds.delegations
          .filter(([, principal]) => holds(principal))
          .map(([by, onBehalfOf]) => ({ by, onBehalfOf })),
      ];
    };
    for (const of of viewState(state).cases())
      for (const { type, may } of asksOf(of)) {
        const actors = actorsFor(may, of);
        if (actors.length === 0) continue;
        for (const { data, base, sample } of fillings(type, people, state, today))
          for (const actor of actors) add({ type, case: of.id, ...actor, data }, base, { sample });
      }
    for (const { sent, place, base } of besidesIn(state, used)) add(sent, base, { besides: place });
    return moves;
  };
  return {
    tried,
    open: (state, used) =>
      besidesIn(state, used).length > 0 || [...viewState(state).cases()].some((of) => asksOf(of).length > 0),
  };
};
