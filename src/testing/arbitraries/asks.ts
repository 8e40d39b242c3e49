/** What may be asked in a state: the commands that its cases take, and those that open a case, with everybody who may. */
import { blankCase, rolesHeld, singleId, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Day } from '../../calendar/index.js';
import type { AnyProcedure, Case, Policy, Unit } from '../../policy/index.js';
import { handledBy } from '../explore/moves.js';
import type { Sent } from '../trial.js';

/** One command that a state takes, of a case that stands or of one to be opened. */
export interface Ask {
  readonly procedure: AnyProcedure;
  readonly type: string;
  /** Roles of which one is needed. */
  readonly may: readonly string[];
  /** The case that stands; none for a command that opens one. */
  readonly of: Case | undefined;
}

/** Where and by whom a command is sent: everything but its data. */
export type Address = Omit<Sent, 'type' | 'data'>;

/** What these procedures may be asked: `of` a case that stands, in the order of its states, and to open one. */
export const asksOf = (
  policy: Policy,
  procedures: readonly AnyProcedure[],
): { readonly of: (standing: Case) => readonly Ask[]; readonly opening: readonly Ask[] } => {
  const handled = handledBy(policy);
  const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  return {
    of: (standing) => {
      const procedure = byId.get(standing.procedure);
      if (procedure === undefined || standing.void) return [];
      return handled(standing).map(({ type, may }) => ({ procedure, type, may, of: standing }));
    },
    opening: procedures.flatMap((procedure) =>
      Object.entries(procedure.opens).map(([type, { may }]) => ({ procedure, type, may: may ?? [], of: undefined })),
    ),
  };
};

type Actor = Pick<Sent, 'by' | 'onBehalfOf'>;

/** Everybody who may act on a case today: holders of a role, in the order registered, then their delegates. */
const actorsOn = (
  policy: Policy,
  state: CampaignState,
  may: readonly string[],
  of: Case,
  today: Day,
): readonly Actor[] => {
  const people = [...viewState(state).people()];
  const held = people.filter(({ id }) => rolesHeld(policy, state, may, id, of, today).length > 0);
  const delegates = held.flatMap(({ id, delegations }) =>
    delegations
      .filter(({ role, from, until }) => may.includes(role) && from <= today && today <= until)
      .map(({ to }) => ({ by: to, onBehalfOf: id })),
  );
  return [...held.map(({ id }) => ({ by: id })), ...delegates];
};

/** A new case goes by its procedure and the next number, unless there is one per subject. */
const newId = (state: CampaignState, procedure: AnyProcedure, unit?: string, person?: string): string => {
  if (procedure.single === true) return singleId(procedure, unit, person);
  const view = viewState(state);
  let n = 1;
  while (view.case(`${procedure.id}-${n}`) !== undefined) n += 1;
  return `${procedure.id}-${n}`;
};

const inScope = (policy: Policy, state: CampaignState): readonly Unit[] =>
  [...viewState(state).units()].filter(
    ({ kind, successor }) => successor === undefined && policy.scope.kinds.includes(kind),
  );

/** Whom a new case may be about: the campaign, a unit in scope, or somebody of it. */
const subjectsOf = (
  policy: Policy,
  state: CampaignState,
  { subject }: AnyProcedure,
): readonly Pick<Sent, 'unit' | 'person'>[] => {
  const view = viewState(state);
  return subject === 'campaign'
    ? [{}]
    : inScope(policy, state).flatMap(({ id: unit }) => {
        const named = view.staff(unit).map((person) => ({ unit, person }));
        return subject === 'person' ? named : [{ unit }, ...named];
      });
};

const openings = (policy: Policy, state: CampaignState, { procedure, may }: Ask, today: Day): readonly Address[] => {
  /** Whoever may act for a unit may, whoever of it the case is about, unless a role is read from the case. */
  const fromCase = may.some((role) => policy.roles[role]?.scope === 'case');
  const known = new Map<string, readonly Actor[]>();
  return subjectsOf(policy, state, procedure).flatMap(({ unit, person }) => {
    const id = newId(state, procedure, unit, person);
    if (viewState(state).case(id) !== undefined) return [];
    const key = JSON.stringify([unit, fromCase ? person : undefined]);
    const blank = blankCase({
      id,
      procedure: procedure.id,
      unit,
      person,
      parent: undefined,
      openedAt: state.now,
      openedOn: today,
    });
    const actors = known.get(key) ?? actorsOn(policy, state, may, blank, today);
    known.set(key, actors);
    const of = { ...(unit === undefined ? {} : { unit }), ...(person === undefined ? {} : { person }), case: id };
    return actors.map((actor) => ({ ...actor, ...of }));
  });
};

/** From whom and where an ask can come today; empty where nobody may. */
export const addressesOf = (policy: Policy, state: CampaignState, ask: Ask, today: Day): readonly Address[] => {
  const { of, may } = ask;
  if (of === undefined) return openings(policy, state, ask, today);
  return actorsOn(policy, state, may, of, today).map((actor) => ({ ...actor, case: of.id }));
};
