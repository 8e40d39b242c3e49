/** When two states are alike: on the same day, same places, same behaviour, same people up to exchange. */
import type { Day } from '../../calendar/index.js';
import { countsKept, registryMarks, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { ArmedDeadline, Case } from '../../policy/index.js';
import type { Json } from '../../shared/index.js';
import { namedMoves } from '../moves.js';
import { kindsIn } from './alike.js';
import { historyAhead, wholeHistory } from './history.js';
import type { Still } from './still.js';

/** A state's identity: its key, and who is named in it. */
export interface Identity {
  readonly key: string;
  readonly named: ReadonlySet<string>;
  /** A number grew beyond the bound. */
  readonly beyond: boolean;
}

/** What makes identities. */
export interface Identifier {
  of(state: CampaignState, today: Day, besides: string): Identity;
}

/** A case's part of a key, with the people in it left open. */
interface Part {
  readonly id: number;
  readonly people: readonly string[];
  readonly largest: number;
}

interface Writer {
  out: string;
  readonly people: string[];
  largest: number;
}

const person = '\u0001';

const numbersIn = (value: unknown, into = new Set<number>()): ReadonlySet<number> => {
  if (typeof value === 'number' && value >= 10) into.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) numbersIn(one, into);
  return into;
};

/** A record of the registry, or since when deadlines of a unit are suspended. */
type Held = { readonly id: string } | readonly [of: string, since: string];

const nameOf = (held: Held): string => ('id' in held ? held.id : held[0]);

const inOrder = (state: CampaignState): readonly Case[] =>
  [...viewState(state).cases()].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Makes identities from what matters: `behaviour` lists fields as `procedure.field`, other parts as `procedure.@part`,
 * totals as `#tally`. No two days are alike: holidays and the end of a season lie elsewhere from each. Of a limit's history
 * that is part of it which may yet decide: what it comes to today where the policy can pause it, and all of it (`histories`)
 * where the registry can change what is past.
 */
export const identifier = (
  start: CampaignState,
  behaviour: ReadonlySet<string>,
  most: number,
  still: Still = () => false,
  { histories = false }: { readonly histories?: boolean } = {},
): Identifier => {
  const { policy } = start;
  const ids = new Map<string, number>();
  const idOf = (text: string): number => {
    const known = ids.get(text);
    if (known !== undefined) return known;
    ids.set(text, ids.size);
    return ids.size - 1;
  };
  const fieldsOf = new Map(
    policy.procedures.map(({ id, fields }) => [
      id,
      behaviour.has(`${id}.*`) ? undefined : Object.keys(fields).filter((name) => behaviour.has(`${id}.${name}`)),
    ]),
  );
  const partsOf = new Map(
    policy.procedures.map(({ id }) => [
      id,
      [...behaviour].flatMap((one) => (one.startsWith(`${id}.@`) ? [one.slice(id.length + 2)] : [])),
    ]),
  );

  /** Sizes and amounts that samples bring in do not grow by repetition; what could be a count is followed all the same. */
  const sampled = numbersIn(
    policy.procedures.flatMap(({ commands }) => Object.values(commands).map(({ samples }) => samples)),
  );

  const extensible = new Set(
    policy.procedures.flatMap(({ id, deadlines }) =>
      Object.entries(deadlines).flatMap(([name, { extension }]) => (extension === undefined ? [] : [`${id}/${name}`])),
    ),
  );
  const paused = new Set(
    namedMoves(policy).flatMap(({ of, move }) => (move.suspends ?? []).map((name) => `${of.id}/${name}`)),
  );
  /** Limits that are extended by the day on which that was asked for: the last that was missed may be extended yet. */
  const extendedLate = new Set(
    namedMoves(policy).flatMap(({ of, move }) =>
      move.extends?.askedOn === undefined ? [] : [`${of.id}/${move.extends.deadline}`],
    ),
  );
  const movable = (of: Case, { deadline, pauses }: ArmedDeadline): boolean =>
    pauses.length > 0 || paused.has(`${of.procedure}/${deadline}`);

  const write = (into: Writer, value: Json | undefined, kinds: ReadonlyMap<string, number>): void => {
    if (typeof value === 'string') {
      if (kinds.has(value)) {
        into.out += person;
        into.people.push(value);
      } else into.out += `"${value}"`;
    } else if (typeof value === 'number') {
      into.out += String(value);
      if (value > into.largest && !sampled.has(value)) into.largest = value;
    } else if (Array.isArray(value)) {
      into.out += '[';
      for (const item of value as readonly Json[]) write(into, item, kinds);
      into.out += ']';
    } else if (typeof value === 'object' && value !== null) {
      into.out += '{';
      for (const key of Object.keys(value).sort()) {
        into.out += key;
        write(into, (value as Readonly<Record<string, Json>>)[key], kinds);
      }
      into.out += '}';
    } else into.out += String(value);
    into.out += ',';
  };

  const madeOf = (of: Case, state: CampaignState, today: Day, kinds: ReadonlyMap<string, number>): Part => {
    const into: Writer = { out: '', people: [], largest: 0 };
    into.out = `${of.procedure}|${of.id}|${of.unit ?? ''}|${of.parent ?? ''}|${of.void ? 'void' : of.state}|`;
    for (const { unit, to } of of.formerUnits ?? []) into.out += `${unit}:${to};`;
    if (of.person !== undefined) write(into, of.person, kinds);
    for (const armed of of.armed) {
      into.out += `${armed.deadline}:${armed.stage}:${armed.day}:${armed.next}:`;
      into.out += `${armed.stopped ? 's' : ''}:${armed.missing ?? ''};`;
      if (histories) into.out += wholeHistory(armed);
      else if (movable(of, armed)) into.out += historyAhead(state.calendar, armed, today, state.now);
      if (!histories && extensible.has(`${of.procedure}/${armed.deadline}`)) into.out += `${armed.basis.anchor};`;
    }
    for (const [place, { deadline, day, limit }] of of.breaches.entries())
      if (
        extendedLate.has(`${of.procedure}/${deadline}`) &&
        of.armed.every((armed) => armed.deadline !== deadline) &&
        of.breaches.findLastIndex((one) => one.deadline === deadline) === place
      )
        into.out += `${deadline}-${day}${histories ? wholeHistory(limit) : historyAhead(state.calendar, limit, today, state.now)};`;
    for (const name of Object.keys(of.extensions).sort()) {
      const granted = of.extensions[name];
      if (granted !== undefined) into.out += `${name}+${granted.times}>${granted.to};`;
    }
    for (const { entry, replacement, proposedBy, proposedFor } of of.proposals) {
      write(into, { entry, replacement: (replacement ?? null) as unknown as Json }, kinds);
      write(into, proposedBy, kinds);
      if (proposedFor !== undefined) write(into, proposedFor, kinds);
    }
    const names = fieldsOf.get(of.procedure) ?? Object.keys(of.fields).sort();
    for (const name of names) {
      const value = of.fields[name];
      if (value === undefined) continue;
      into.out += `${name}=`;
      write(into, value, kinds);
    }
    for (const name of partsOf.get(of.procedure) ?? [])
      if (name === 'breaches' || name === 'wrongBreaches')
        into.out += `${name}=${of[name].map(({ deadline, day }) => `${deadline}:${day}`).join()};`;
      else write(into, (of as unknown as Readonly<Record<string, Json>>)[name], kinds);
    return { id: idOf(into.out), people: into.people, largest: into.largest };
  };

  const parts = new WeakMap<Case, { readonly part: Part; readonly people: object; readonly today: Day | undefined }>();
  const partOf = (of: Case, state: CampaignState, today: Day, people: object): Part => {
    const known = parts.get(of);
    if (known !== undefined && known.people === people && (known.today ?? today) === today) return known.part;
    const part = madeOf(of, state, today, kindsIn(state).kindOf);
    // What is left of a history is another each day.
    const daily = !histories && (of.breaches.length > 0 || of.armed.some((armed) => movable(of, armed)));
    parts.set(of, { part, people, today: daily ? today : undefined });
    return part;
  };

  const counted = new Set([...behaviour].flatMap((one) => (one.startsWith('#') ? [one.slice(1)] : [])));
  const countedBefore = new Map(countsKept(start));
  const registries = new WeakMap<object, number>();
  /** Registries alike in what they hold are alike, whatever the order they were made in. */
  const registryPart = (mark: object, held: () => Iterable<Held>): number => {
    const known = registries.get(mark);
    if (known !== undefined) return known;
    const made = idOf(JSON.stringify([...held()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))));
    registries.set(mark, made);
    return made;
  };

  const calendars = new Map<object, number>([[start.calendar, 0]]);
  /** A calendar that was extended or amended on the way is another one each time. */
  const calendarPart = (calendar: object): number => {
    const known = calendars.get(calendar) ?? calendars.size;
    calendars.set(calendar, known);
    return known;
  };

  return {
    of: (state, today, besides) => {
      const { kindOf } = kindsIn(state);
      const names = new Map<string, string>();
      const perKind = new Map<number, number>();
      const view = viewState(state);
      const marks = registryMarks(state);
      const registry = [
        registryPart(marks.people, () => view.people()),
        registryPart(marks.units, () => view.units()),
        registryPart(marks.suspensions, () =>
          view.suspensions().map(({ scope, from, to }): Held => [scope, JSON.stringify([from, to])]),
        ),
      ];
      let key = `${today};${registry.join(';')};${calendarPart(state.calendar)};`;
      if (state.faults.length > 0)
        key += `${idOf(JSON.stringify(state.faults.map(({ kind, name, case: of }) => [kind, name, of]).sort()))};`;
      if (state.proposals.length > 0)
        key += `${idOf(JSON.stringify(state.proposals.map(({ type, data, proposedBy }) => [type, data, proposedBy])))};`;
      let beyond = false;
      for (const of of inOrder(state)) {
        if (still(of)) continue;
        const { id, people, largest } = partOf(of, state, today, marks.people);
        if (largest > most) {
          const before = viewState(start).case(of.id);
          if (before === undefined || partOf(before, state, today, marks.people).largest < largest) beyond = true;
        }
        key += `${id}`;
        for (const one of people) {
          let name = names.get(one);
          if (name === undefined) {
            const kind = kindOf.get(one) ?? -1;
            const n = perKind.get(kind) ?? 0;
            perKind.set(kind, n + 1);
            name = `.${kind}-${n}`;
            names.set(one, name);
          }
          key += name;
        }
        key += ',';
      }
      const totals: string[] = [];
      for (const [of, value] of countsKept(state))
        if (value !== 0 && counted.has(of.tally)) {
          totals.push(`${idOf(JSON.stringify([of.tally, of.unit, of.member]))}=${value}`);
          if (value - (countedBefore.get(of) ?? 0) > most) beyond = true;
        }
      key += totals.sort().join();
      return { key: `${key};${besides}`, named: new Set(names.keys()), beyond };
    },
  };
};
