/** Who may ask for something: everybody in office who holds a role that the case's state, or its opening, asks for, and is not kept from it. */
import { dayOf } from '../../calendar/index.js';
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy } from '../../policy/index.js';
import { ownValue } from '../../shared/index.js';
import type { CaseId, PersonId, UnitId } from '../../shared/index.js';
import { rolesHeld } from './authorise.js';
import { mayRead } from './readers.js';
import { blankCase } from '../state/index.js';
import type { CampaignState } from '../state/index.js';

/** What is asked: a command on a case, or one that would open a case of a unit (and person). */
export interface Asked {
  readonly type: string;
  readonly case?: CaseId | undefined;
  readonly unit?: UnitId | undefined;
  readonly person?: PersonId | undefined;
}

/** The roles from which a case takes a command where it stands; none given, those that may open one. */
const rolesFor = (procedure: AnyProcedure, type: string, of: Case | undefined): readonly string[] => {
  if (of === undefined) return ownValue(procedure.opens, type)?.may ?? [];
  const leaves = of.state.split('+');
  return statesOf(procedure).flatMap(([path, state]) =>
    leaves.includes(path)
      ? movesOf(state).flatMap(([on, moves]) => (on === type ? moves.flatMap(({ may = [] }) => may) : []))
      : [],
  );
};

/**
 * The roles for which a case waits with a command: whoever holds one knows of it as far as it is theirs to do. Of what is
 * confidential, and of what is void, nobody knows for that.
 */
export const rolesAwaited = (procedure: AnyProcedure, type: string, of: Case): readonly string[] =>
  procedure.confidential !== undefined || of.void ? [] : rolesFor(procedure, type, of);

/** Everybody registered who holds such a role today, in the order registered; rules may still speak against some. */
export const whoMay = (policy: Policy, state: CampaignState, asked: Asked): readonly PersonId[] => {
  const procedure = policy.procedures.find(({ commands }) => Object.hasOwn(commands, asked.type));
  if (procedure === undefined || !Number.isFinite(state.now)) return [];
  const of = asked.case === undefined ? undefined : state.cases.entries.get(asked.case);
  const today = dayOf(state.now, state.calendar.zone);
  const about =
    of ??
    blankCase({
      id: asked.case ?? '',
      procedure: procedure.id,
      unit: asked.unit,
      person: asked.person,
      parent: undefined,
      openedAt: state.now,
      openedOn: today,
    });
  const roles = rolesFor(procedure, asked.type, of);
  return [...state.people.entries.keys()].filter(
    (person) =>
      rolesHeld(policy, state, roles, person, about, today).length > 0 &&
      (of === undefined || procedure.confidential === undefined || mayRead({ policy, state, person, today }, of)),
  );
};
