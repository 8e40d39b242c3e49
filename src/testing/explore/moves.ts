/** What can be tried in a state: every command that the cases there take, by whoever may, with samples fitted to the day. */
import type { Day, Instant } from '../../calendar/index.js';
import { admit, isRefusal, rolesHeld } from '../../engine/index.js';
import type { Admitted, CampaignState } from '../../engine/index.js';
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy } from '../../policy/index.js';
import { castings, dayFits, filled, fittedDays, templateOf } from '../samples.js';
import type { Template } from '../samples.js';
import type { Sent } from '../trial.js';
import { kindsIn, representatives } from './alike.js';
import type { Bounds } from './bounds.js';

/** A command ready to be decided. */
export interface Move {
  readonly sent: Sent;
  readonly admitted: Admitted;
  /** Its place among what is tried besides, once on a path. */
  readonly besides?: number;
}

/** A command that a state takes, with everybody who may. */
interface Handled {
  readonly type: string;
  readonly may: readonly string[];
}

/** Gives every move worth trying in a state where these people are named. */
export type Moves = (
  state: CampaignState,
  named: ReadonlySet<string>,
  at: Instant,
  today: Day,
  /** Bits of what was tried besides already. */
  used?: number,
) => readonly Move[];

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

/** Moves within bounds. Data are checked once for each way a sample is filled. */
export const movesWithin = (policy: Policy, procedures: ReadonlySet<string>, bounds: Bounds): Moves => {
  const handled = handledBy(policy);
  const { zone } = policy.calendar;
  const templates = new Map<string, readonly Template[]>();
  const templatesOf = (procedure: string, type: string): readonly Template[] => {
    const known = templates.get(type);
    if (known !== undefined) return known;
    const spec = policy.procedures.find(({ id }) => id === procedure)?.commands[type];
    const made = (spec?.samples ?? []).map(templateOf);
    templates.set(type, made);
    return made;
  };
  const about = bounds.cases === undefined ? undefined : new Set(bounds.cases);
  const allowed = bounds.people === undefined ? undefined : new Set(bounds.people);
  const only = bounds.commands === undefined ? undefined : new Set(bounds.commands);

  const bases = new Map<string, Admitted | undefined>();
  const baseOf = (sent: Sent, key: string): Admitted | undefined => {
    if (bases.has(key)) return bases.get(key);
    const admitted = admit(policy, { data: {}, ...sent, id: 'x', at: '2022-01-01T00:00+08:00' }, zone);
    const made = isRefusal(admitted) ? undefined : admitted;
    bases.set(key, made);
    return made;
  };

  /** The distinct ways to fill a template's days and people. */
  const fillings = (template: Template, people: readonly string[], state: CampaignState, today: Day) => {
    const fits = template.days.length === 0 ? (['own'] as const) : (bounds.days ?? dayFits);
    const units = [...state.units.entries.keys()];
    const cases = [...state.cases.entries.keys()];
    const ways = new Map<string, ReadonlyMap<string, string>>();
    for (const fit of fits)
      for (const who of castings(template.people, people))
        for (const where of castings(template.units, units))
          for (const which of castings(template.cases, cases)) {
            const by = new Map([...fittedDays(template, fit, today, policy.calendar), ...who, ...where, ...which]);
            ways.set(JSON.stringify([...by]), by);
          }
    return ways;
  };

  return (state, named, at, today, used = 0) => {
    const kinds = kindsIn(state);
    const all = representatives(kinds, named);
    const people = allowed === undefined ? all : all.filter((one) => allowed.has(one) || named.has(one));
    const moves: Move[] = [];
    const add = (sent: Sent, key: string, besides?: number): void => {
      const base = baseOf(sent, key);
      if (base === undefined) return;
      const { by, onBehalfOf, case: of } = sent;
      moves.push({
        sent,
        admitted: { ...base, at, today, on: today, by, onBehalfOf, case: of },
        ...(besides === undefined ? {} : { besides }),
      });
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
    for (const of of state.cases.entries.values()) {
      if (of.void || of.done || !procedures.has(of.procedure)) continue;
      if (about !== undefined && !about.has(of.id) && !about.has(of.parent ?? '')) continue;
      for (const { type, may } of handled(of)) {
        if (only !== undefined && !only.has(type)) continue;
        const actors = actorsFor(may, of);
        if (actors.length === 0) continue;
        for (const [n, template] of templatesOf(of.procedure, type).entries())
          for (const [key, by] of fillings(template, people, state, today)) {
            const data = filled(template.sample, by);
            for (const actor of actors) add({ type, case: of.id, ...actor, data }, `${type}|${n}|${key}`);
          }
      }
    }
    for (const [place, sent] of (bounds.besides ?? []).entries()) {
      if ((used & (1 << place)) !== 0) continue;
      if (sent.case !== undefined && state.cases.entries.has(sent.case)) continue;
      add(sent, JSON.stringify(sent), place);
    }
    return moves;
  };
};
