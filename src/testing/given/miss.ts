/** What a search that did not get there has to say: what stood in the way where the case came nearest. */
import type { Failure } from '../../engine/index.js';
import { movesOf, policyActor, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import type { Distances } from './distance.js';

/** Notes what a search runs into. */
export interface Miss {
  /** The search stands here, and the case lacks these fields. */
  at(standing: Case | undefined, lacking: readonly string[]): void;
  /** A command was refused where the case stood so. */
  refused(standing: Case | undefined, type: string, failures: readonly Failure[]): void;
  /** A command was taken where the case stood so. */
  taken(standing: Case | undefined, type: string): void;
  /** What is missing: the reason and its clause, and what to do. */
  missing(): readonly Fault[];
}

/** A reason to refuse, as something missing. */
export const missingFor = ({ code, clause, message }: Failure): Fault => ({
  path: clause === '' ? code : `${code} (${clause})`,
  message,
});

const rolesFor = (procedure: AnyProcedure, state: string, type: string): readonly string[] =>
  statesOf(procedure).flatMap(([path, node]) =>
    state.split('+').includes(path)
      ? movesOf(node).flatMap(([on, moves]) => (on === type ? moves.flatMap(({ may = [] }) => may) : []))
      : [],
  );

const waitsForTime = (procedure: AnyProcedure, type: string): Fault => {
  const [name = ''] = type.split('.');
  const { title, cites = [] } = procedure.deadlines[name] ?? {};
  return {
    path: `${type} (${cites[0] ?? ''})`,
    message: text(`须待“${title?.zh ?? name}”到来，请先让时间推移`, `waits for "${title?.en ?? name}": let time pass`),
  };
};

const waitsForSomebody = (policy: Policy, type: string, may: readonly string[]): Fault => {
  const titles = may.flatMap((role) => policy.roles[role]?.title ?? []);
  return {
    path: type,
    message:
      may.includes(policyActor) || titles.length === 0
        ? text('只由系统联动办理', 'only the policy itself does this')
        : text(
            `无人可办，须有${titles.map(({ zh }) => zh).join('、')}`,
            `nobody here may: needs ${titles.map(({ en }) => en).join(', ')}`,
          ),
  };
};

const leadsElsewhere = (type: string): Fault => ({
  path: type,
  message: text(
    '样例数据均不通向此处，请写明数据',
    'no sample of its data leads there: say which data (fields, or after)',
  ),
});

/** Nothing noted yet. */
export const nearestMiss = (policy: Policy, procedure: AnyProcedure, distances: Distances): Miss => {
  let nearest: { readonly far: number; readonly standing: Case | undefined; readonly lacking: readonly string[] } = {
    far: Infinity,
    standing: undefined,
    lacking: [],
  };
  const refusals = new Map<string, Map<string, Failure>>();
  const takenThere = new Set<string>();
  const refusedAt = (far: number, type: string): readonly Failure[] => [
    ...(refusals.get(`${far} ${type}`)?.values() ?? []),
  ];
  return {
    at: (standing, lacking) => {
      const far = distances.of(standing);
      if (far < nearest.far) nearest = { far, standing, lacking };
    },
    refused: (standing, type, failures) => {
      const key = `${distances.of(standing)} ${type}`;
      const known = refusals.get(key) ?? new Map<string, Failure>();
      for (const failure of failures) known.set(failure.code, failure);
      refusals.set(key, known);
    },
    taken: (standing, type) => void takenThere.add(`${distances.of(standing)} ${type}`),
    missing: () => {
      const { standing, far, lacking } = nearest;
      if (standing === undefined)
        return Object.keys(procedure.opens).flatMap((type) => refusedAt(far, type).map(missingFor));
      if (far === 0)
        return lacking.map((field) => ({
          path: field,
          message: text('没有操作能使该字段如此', 'no command here makes the field so'),
        }));
      const found = Number.isFinite(distances.byPeople(standing))
        ? [...new Set(distances.towards(standing))].flatMap((type): readonly Fault[] => {
            const failures = refusedAt(far, type);
            if (failures.length > 0) return failures.map(missingFor);
            if (!(type in procedure.commands)) return [];
            return [
              takenThere.has(`${far} ${type}`)
                ? leadsElsewhere(type)
                : waitsForSomebody(policy, type, rolesFor(procedure, standing.state, type)),
            ];
          })
        : distances.waits(standing).map((type) => waitsForTime(procedure, type));
      const stands = {
        path: standing.state.split('+').join(', '),
        message: text('只能到此', 'this is as far as it gets'),
      };
      return [stands, ...new Map(found.map((one) => [one.path, one])).values()];
    },
  };
};
