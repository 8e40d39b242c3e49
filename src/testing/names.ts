/** The names of a policy: each by its id and its titles, and what somebody may have meant by another. */
import { engineEvents, refusalTitles, registryCommands } from '../engine/index.js';
import { movesOf, policyActor, statesOf } from '../policy/index.js';
import type { AnyProcedure, AnyTransition, Policy, Region } from '../policy/index.js';
import { bodyUnit } from './cast.js';
import { closest, distance, DubanError, text } from '../shared/index.js';
import type { Text } from '../shared/index.js';

/** What can be named. */
export type NameKind =
  'procedure' | 'command' | 'state' | 'deadline' | 'role' | 'kind' | 'event' | 'refusal' | 'clause';

/** Something with a name. */
export interface Name {
  readonly id: string;
  readonly title?: Text | undefined;
  /** Short ids that do as well, where only one thing has them. */
  readonly short?: string;
  /** The procedure it belongs to. */
  readonly of?: string;
}

/** Everything of a policy that has a name, by kind. */
export type Names = Readonly<Record<NameKind, readonly Name[]>>;

/** What a kind of name is called. */
export const kindTitles: Readonly<Record<NameKind, Text>> = {
  procedure: text('办理流程', 'procedure'),
  command: text('操作', 'command'),
  state: text('状态', 'state'),
  deadline: text('时限', 'deadline'),
  role: text('职务', 'role'),
  kind: text('单位类别', 'kind of unit'),
  event: text('事件', 'event'),
  refusal: text('不予办理的规则', 'reason to refuse'),
  clause: text('条款', 'clause'),
};

/** The procedure that an event comes from; none for the engine's own. */
export const procedureOfEvent = (policy: Policy, event: string): string | undefined =>
  namesOf(policy).event.find(({ id }) => id === event)?.of;

/** Whether the policy itself opens cases of a procedure: with its units, or as a reaction. */
export const opensByItself = ({ opens, single }: AnyProcedure): boolean =>
  single === true || Object.values(opens).some(({ may = [policyActor] }) => may.includes(policyActor));

const movesIn = (procedure: AnyProcedure): readonly AnyTransition[] => [
  ...Object.values(procedure.opens),
  ...statesOf(procedure).flatMap(([, state]) => movesOf(state).flatMap(([, moves]) => moves)),
];

const statesNamed = (procedure: AnyProcedure): readonly Name[] => [
  ...statesOf(procedure).map(([id, { title }]) => {
    const leaf = id.split('.')[1];
    return { id, title, of: procedure.id, ...(leaf === undefined ? {} : { short: leaf }) };
  }),
  ...(procedure.type === 'parallel'
    ? Object.entries(procedure.states as Readonly<Record<string, Region>>).map(([id, { title }]) => ({
        id,
        title,
        of: procedure.id,
      }))
    : []),
];

const made = (policy: Policy): Names => {
  const { procedures, glossary } = policy;
  const moves = procedures.flatMap(movesIn);
  const rules = [
    ...moves.flatMap((move) => move.rules ?? []),
    ...policy.ruleSets.flatMap(({ supplied }) => Object.values(supplied?.rules ?? {}).flat()),
  ];
  return {
    procedure: procedures,
    command: [
      ...procedures.flatMap((one) =>
        Object.entries(one.commands).map(([id, { title }]) => ({ id, title, of: one.id })),
      ),
      ...Object.entries(registryCommands).map(([id, { title }]) => ({ id, title })),
    ],
    state: procedures.flatMap(statesNamed),
    deadline: procedures.flatMap((one) =>
      Object.entries(one.deadlines).map(([id, { title }]) => ({ id, title, of: one.id })),
    ),
    role: Object.entries(policy.roles).map(([id, { title }]) => ({ id, title })),
    kind: [
      ...[...policy.scope.kinds, ...(policy.scope.others ?? [])].map((id) => ({ id, title: glossary?.kinds[id] })),
      ...(policy.scope.others === undefined ? [{ id: bodyUnit, title: text('机构', 'body') }] : []),
    ],
    event: [
      ...new Map(
        procedures.flatMap((one) =>
          movesIn(one).flatMap(({ event }) =>
            event === undefined ? [] : [[event, { id: event, of: one.id }] as const],
          ),
        ),
      ).values(),
      ...engineEvents.map((id) => ({ id })),
    ],
    refusal: [
      ...new Map(rules.map(({ id, message }) => [id, { id, title: message }])).values(),
      ...Object.entries(refusalTitles).map(([id, title]) => ({ id, title })),
    ],
    clause: Object.keys(policy.clauses).map((id) => ({ id })),
  };
};

const known = new WeakMap<Policy, Names>();

/** The names of a policy, worked out once. */
export const namesOf = (policy: Policy): Names => {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const names = made(policy);
  known.set(policy, names);
  return names;
};

/** What was meant, if anything comes near: at most every other character is wrong, and some are right. */
export const meantBy = (written: string, among: readonly string[]): string | undefined => {
  if (among.length === 0 || written === '') return undefined;
  const alike = among.find((one) => one.toLowerCase() === written.toLowerCase());
  if (alike !== undefined) return alike;
  const near = closest(written, [...among]);
  const longer = Math.max(written.length, near.length);
  const wrong = distance(written, near);
  return wrong < longer && wrong <= Math.max(1, Math.floor(longer / 2)) ? near : undefined;
};

/** A name that is not there, and what may have been meant. */
export const noSuchName = (kind: Text, written: string, among: readonly string[]): Text => {
  const near = meantBy(written, among);
  return text(
    `没有${kind.zh} ${written}${near === undefined ? '' : `；是否指 ${near}？`}`,
    `there is no ${kind.en} ${written}${near === undefined ? '' : `; did you mean ${near}?`}`,
  );
};

/** Demands a name by its id: of a kind and, where it matters, of a procedure. `DubanError` `unknown-name` otherwise. */
export const demandName = (policy: Policy, kind: NameKind, id: string, of?: string): void => {
  const names = namesOf(policy)[kind].filter((one) => of === undefined || one.of === undefined || one.of === of);
  if (!names.some((one) => one.id === id))
    throw new DubanError(
      'unknown-name',
      noSuchName(
        kindTitles[kind],
        id,
        names.map((one) => one.id),
      ),
    );
};

/** Demands fields of a procedure by their names. `DubanError` `unknown-name` otherwise. */
export const demandFields = (policy: Policy, procedure: string | undefined, written: readonly string[]): void => {
  const of = policy.procedures.find(({ id }) => id === procedure);
  if (of === undefined) return;
  const names = Object.keys(of.fields);
  for (const one of written)
    if (!names.includes(one)) throw new DubanError('unknown-name', noSuchName(text('字段', 'field'), one, names));
};
