/** A command as a test writes it, and what is filled in: who may, and a sample of its data. */
import { dayOf } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import {
  admit,
  adopt,
  blankCase,
  decideAlone,
  fireOne,
  fork,
  isRefusal,
  rolesHeld,
  viewState,
  whoMay,
} from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy } from '../../policy/index.js';
import { deepFreeze } from '../../shared/index.js';
import { ownUnit } from '../cast.js';
import { momentOf } from '../moment.js';
import { dayFits, filled, fittedDays, templateOf } from '../samples.js';
import type { Template } from '../samples.js';
import type { Sent } from '../trial.js';
import type { Asked } from './words.js';

const procedureOf = (policy: Policy, type: string): AnyProcedure | undefined =>
  policy.procedures.find(({ commands }) => Object.hasOwn(commands, type));

/** The case it is about, or the one that is only spoken of: where somebody would open it. */
const about = (policy: Policy, state: CampaignState, { type, case: id = '', unit, person }: Asked): Case =>
  viewState(state).case(id) ??
  blankCase({
    case: id,
    procedure: procedureOf(policy, type)?.id,
    unit,
    person,
    parent: undefined,
    at: state.now,
    on: dayOf(state.now, state.calendar.zone),
  } as never);

/** Everybody registered, in order. */
const everybody = (state: CampaignState): readonly string[] => Array.from(viewState(state).people(), ({ id }) => id);

/** Whoever holds a role there, in the order registered, whether or not it may. */
const holders = (policy: Policy, state: CampaignState, asked: Asked, role: string): readonly string[] => {
  const of = about(policy, state, asked);
  const today = dayOf(state.now, state.calendar.zone);
  return everybody(state).filter((person) => rolesHeld(policy, state, [role], person, of, today).length > 0);
};

/** Who may be meant: the person named, the first who holds the role named, or whoever may, the person concerned first. */
const actors = (policy: Policy, state: CampaignState, asked: Asked): readonly string[] => {
  const { by, role } = asked;
  if (by !== undefined) return [by];
  if (role !== undefined) return holders(policy, state, asked, role).slice(0, 1);
  const own = asked.person ?? viewState(state).case(asked.case ?? '')?.person;
  const may = whoMay(policy, state, asked);
  // What is about a person is asked by that person, where they may.
  return [...may.filter((one) => one === own), ...may.filter((one) => one !== own)];
};

/** Every role that the command asks for, in whichever state. */
const rolesAnywhere = (policy: Policy, type: string): readonly string[] => {
  const procedure = procedureOf(policy, type);
  return procedure === undefined
    ? []
    : [
        ...(procedure.opens[type]?.may ?? []),
        ...statesOf(procedure).flatMap(([, state]) =>
          movesOf(state).flatMap(([on, moves]) => (on === type ? moves.flatMap(({ may = [] }) => may) : [])),
        ),
      ];
};

/**
 * Whoever asks where nobody may, or nobody holds the role: somebody registered who may not, or the policy would not come to
 * its reasons. Who might ask it in another state comes first: to them the state is the reason. Somebody unknown asks only
 * where everybody may.
 */
const stranger = (policy: Policy, state: CampaignState, asked: Asked): string => {
  const may = new Set(whoMay(policy, state, asked));
  const others = everybody(state).filter((one) => !may.has(one));
  const roles = rolesAnywhere(policy, asked.type);
  const of = about(policy, state, asked);
  const today = dayOf(state.now, state.calendar.zone);
  const elsewhere = (person: string): boolean => rolesHeld(policy, state, roles, person, of, today).length > 0;
  return (may.size === 0 ? others.find(elsewhere) : undefined) ?? others[0] ?? 'nobody';
};

/** People for a sample's slots: those of the case's unit first. */
const peopleFor = (state: CampaignState, unit: string | undefined): readonly string[] => {
  const own = unit === undefined ? [] : viewState(state).staff(unit);
  return [...own, ...everybody(state).filter((one) => !own.includes(one))];
};

const manyPeople = 6;

/** The data a sample comes to: days and people fitted each way, the likeliest first. */
const candidates = (
  { people: slots, units, ...rest }: Template,
  state: CampaignState,
  unit: string | undefined,
): readonly unknown[] => {
  const template: Template = { people: slots, units, ...rest };
  const today = dayOf(state.now, state.calendar.zone);
  const people = peopleFor(state, unit);
  const others = [...viewState(state).units()].flatMap(({ id, kind }) =>
    id !== unit && state.policy.scope.kinds.includes(kind) ? [id] : [],
  );
  const shifts = slots.length === 0 ? 1 : manyPeople;
  const fits = template.days.length === 0 ? (['own'] as const) : dayFits;
  return Array.from({ length: shifts }, (_, shift) =>
    fits.map((fit) =>
      filled(
        template.sample,
        new Map([
          ...fittedDays(template, fit, today, state.calendar),
          ...slots.map((slot, i) => [slot, people[(shift + i) % people.length] ?? slot] as const),
          ...units.map((slot, i) => [slot, others[i] ?? unit ?? slot] as const),
        ]),
      ),
    ),
  ).flat();
};

/** The data to try: what was given as it stands where it is whole, else over each sample fitted each way. */
const dataFor = (policy: Policy, state: CampaignState, asked: Asked): readonly unknown[] => {
  const spec = procedureOf(policy, asked.type)?.commands[asked.type];
  if (spec === undefined || (asked.data !== undefined && spec.data.safeParse(asked.data).success))
    return [asked.data ?? {}];
  const unit = asked.unit ?? viewState(state).case(asked.case ?? '')?.unit;
  return spec.samples
    .flatMap((sample) => candidates(templateOf(sample), state, unit))
    .map((base) => ({ ...(base as object), ...asked.data }));
};

/** More than any command has reasons against it. */
const unasked = 1000;

/** The state once all has fired that is due by an instant; the same where nothing is. */
const firedUntil = (policy: Policy, state: CampaignState, until: Instant): CampaignState => {
  let fired: CampaignState | undefined;
  for (let due = fireOne(policy, state, until); due !== undefined; due = fireOne(policy, fired, until)) {
    fired ??= fork(state);
    adopt(fired, due.draft);
  }
  return fired ?? state;
};

/** How many reasons speak against a command: none where it is taken; more than any rules give where it does not even come to them. */
const reasonsAgainst = (policy: Policy, state: CampaignState, sent: Sent, at: string): number => {
  const given = Object.entries({ ...sent, id: 'try', at }).filter(([, value]) => value !== undefined);
  const command = admit(policy, Object.fromEntries(given));
  if (isRefusal(command)) return 2 * unasked;
  // Whoever writes to what was asked is found on trying already.
  deepFreeze(command.data);
  const heard = new Set<string>();
  const decision = decideAlone(
    policy,
    firedUntil(policy, state, command.at ?? state.now),
    command,
    ({ kind }) => void heard.add(kind),
  );
  if (!isRefusal(decision)) return 0;
  return decision.failures.length + (heard.has('role') ? 0 : unasked);
};

/** What opens a case opens it for the unit of the cast, unless another is named. */
const withUnit = (policy: Policy, state: CampaignState, asked: Asked): Asked => {
  const of = procedureOf(policy, asked.type);
  const opens =
    of !== undefined && Object.hasOwn(of.opens, asked.type) && viewState(state).case(asked.case ?? '') === undefined;
  return opens && of.subject !== 'campaign' ? { ...asked, unit: asked.unit ?? ownUnit(policy) } : asked;
};

/** Whether whoever is named (or, where they act for another, that one) holds the role named besides; true where either is left out. */
export const holdsRole = (policy: Policy, state: CampaignState, asked: Asked): boolean => {
  const { by, role, onBehalfOf = by } = asked;
  if (by === undefined || role === undefined || onBehalfOf === undefined) return true;
  return holders(policy, state, withUnit(policy, state, asked), role).includes(onBehalfOf);
};

/** Every whole command that is taken, the likeliest first; where none is, the one that fewest reasons speak against. */
export const completions = (policy: Policy, state: CampaignState, said: Asked): readonly [Sent, ...Sent[]] => {
  const asked = withUnit(policy, state, said);
  const { role: _role, ...rest } = asked;
  const who = actors(policy, state, asked);
  const data = dataFor(policy, state, asked);
  const at = new Date(asked.at === undefined ? state.now : momentOf(asked.at, policy.calendar.zone)).toISOString();
  const all = (who.length === 0 ? [stranger(policy, state, asked)] : who).flatMap((by) =>
    data.map((one) => {
      const sent: Sent = { ...rest, by, data: one };
      return { sent, against: reasonsAgainst(policy, state, sent, at) };
    }),
  );
  const least = Math.min(...all.map(({ against }) => against));
  const [first, ...more] = all.flatMap(({ sent, against }) => (against === least ? [sent] : []));
  const plain: Sent = first ?? { ...rest, by: asked.by ?? stranger(policy, state, asked) };
  return least === 0 ? [plain, ...more] : [plain];
};

/** The whole command: the first that is taken, with what was given put over its sample; the one nearest to it where none is. */
export const completed = (policy: Policy, state: CampaignState, asked: Asked): Sent =>
  completions(policy, state, asked)[0];

/** The command that opens a case of a procedure: one that people ask for, where there is one. */
export const openingOf = ({ opens }: AnyProcedure): string => {
  const all = Object.entries(opens);
  const byPeople = all.find(([, { may = [] }]) => may.some((role) => role !== 'policy'));
  return (byPeople ?? all[0])?.[0] ?? '';
};
