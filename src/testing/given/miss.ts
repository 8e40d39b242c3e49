/** What a search that did not get there has to say: what stood in the way where the case came nearest. */
import type { Failure } from '../../engine/index.js';
import { movesOf, policyActor, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import type { Distances } from './distance.js';

/** Fields that a test writes in a command. */
type Written = Readonly<Record<string, unknown>>;

/** Notes what a search runs into. */
export interface Miss {
  /** The search stands here, and the case lacks these fields. */
  at(standing: Case | undefined, lacking: readonly string[]): void;
  /** A command was refused where the case stood so. */
  refused(standing: Case | undefined, type: string, failures: readonly Failure[]): void;
  /** A command was refused for fields that the test writes in it, and would be taken without them. */
  spoilt(standing: Case | undefined, type: string, written: Written, failures: readonly Failure[]): void;
  /** A command was taken where the case stood so, with fields that the test writes in it. */
  taken(standing: Case | undefined, type: string, written?: Written): void;
  /** What is missing: the reason and its clause, and what to do. */
  missing(): readonly Fault[];
}

/** A reason to refuse, as something missing. */
export const missingFor = ({ code, clause, message, path }: Failure): Fault => ({
  path: code === 'bad-shape' || clause === '' ? (path ?? code) : `${code} (${clause})`,
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

/** A command with the fields that the test writes in it, and what is wrong with them. */
export const refusedAsWritten = (type: string, written: Written, failures: readonly Failure[]): readonly Fault[] => [
  {
    path: `${type} ${JSON.stringify(written)}`,
    message: text('如此填写，不予办理', 'is refused with this in it'),
  },
  ...failures.map(missingFor),
];

/** Nothing noted yet. */
export const nearestMiss = (policy: Policy, procedure: AnyProcedure, distances: Distances): Miss => {
  let nearest: { readonly far: number; readonly standing: Case | undefined; readonly lacking: readonly string[] } = {
    far: Infinity,
    standing: undefined,
    lacking: [],
  };
  const refusals = new Map<string, Map<string, Failure>>();
  const takenThere = new Set<string>();
  const takenAsWritten = new Set<string>();
  const spoilt = new Map<
    string,
    { readonly far: number; readonly written: Written; readonly failures: readonly Failure[] }
  >();
  /** The refusal for what the test writes that lies nearest: of each command the one with the fewest reasons. */
  const asWritten = (): readonly Fault[] | undefined => {
    const [first] = [...spoilt]
      .filter(([type]) => !takenAsWritten.has(type))
      .sort(([, a], [, b]) => a.far - b.far || a.failures.length - b.failures.length);
    return first === undefined ? undefined : refusedAsWritten(first[0], first[1].written, first[1].failures);
  };
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
    spoilt: (standing, type, written, failures) => {
      const far = distances.of(standing);
      const before = spoilt.get(type);
      const nearer = before === undefined || far < before.far;
      if (nearer || (far === before.far && failures.length < before.failures.length))
        spoilt.set(type, { far, written, failures });
    },
    taken: (standing, type, written) => {
      takenThere.add(`${distances.of(standing)} ${type}`);
      if (written !== undefined) takenAsWritten.add(type);
    },
    missing: () => {
      const { standing, far, lacking } = nearest;
      const wrong = asWritten();
      if (wrong !== undefined) return wrong;
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
