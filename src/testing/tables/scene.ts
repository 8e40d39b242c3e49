/** Who and what a scenario knows of as it is read: people and units by all they are called, cases by their procedure. */
import { hostActor } from '../../policy/index.js';
import type { Policy } from '../../policy/index.js';
import type { Text } from '../../shared/index.js';
import { namesOf } from '../names.js';
import { bodyUnit, ownUnit, standardCast } from '../cast.js';

/** The people, units and cases of a scenario so far; each map leads from what is written to the id. */
export interface Scene {
  readonly people: Map<string, string>;
  readonly units: Map<string, string>;
  /** The procedure of each case. */
  readonly cases: Map<string, string>;
}

/** `督查人员`, `督查人员2`; `inspector`, `inspector 2`. */
const numbered = (title: Text, n: string | undefined): readonly string[] =>
  n === undefined ? [title.zh, title.en] : [`${title.zh}${n}`, `${title.en} ${n}`];

const peopleOf = (policy: Policy): readonly (readonly [string, string])[] => {
  const { people, units } = standardCast(policy);
  const own = ownUnit(policy);
  const leaders = units.flatMap(({ leader }) =>
    leader === undefined ? [] : [{ person: leader, role: leader, unit: own }],
  );
  return [...people, ...leaders].flatMap(({ person, role, unit }) => {
    const title = policy.roles[person]?.title ?? policy.roles[role]?.title;
    const n = /-(\d+)$/u.exec(person)?.[1];
    if (title === undefined) return [[person, person] as const];
    // Those above the unit that cases are about go by their unit as well.
    const above = unit !== own && unit !== bodyUnit && !Object.hasOwn(policy.roles, person);
    const kind = policy.glossary?.kinds[unit];
    const titles = numbered(title, n).map((one, i) => {
      if (!above) return one;
      return i === 0 ? `${kind?.zh ?? unit}${one}` : `${kind?.en ?? unit} ${one}`;
    });
    return [person, ...titles].map((called) => [called, person] as const);
  });
};

const unitsOf = (policy: Policy): readonly (readonly [string, string])[] =>
  standardCast(policy).units.flatMap(({ unit, kind }) => {
    const title = namesOf(policy).kind.find(({ id }) => id === kind)?.title;
    return [unit, ...(title === undefined ? [] : [title.zh, title.en])].map((called) => [called, unit] as const);
  });

/** What a scenario knows at its beginning: the standard cast, where it has it, and the cases that come with the campaign. */
export const sceneOf = (policy: Policy, cast: 'standard' | 'none'): Scene => ({
  people: new Map([[hostActor, hostActor], ...(cast === 'none' ? [] : peopleOf(policy))]),
  units: new Map(cast === 'none' ? [] : unitsOf(policy)),
  cases: new Map([[policy.campaign, policy.campaign]]),
});

/** The procedure of a case: as told, or by the id of a single one (`participation:finance`). */
export const procedureIn = (policy: Policy, scene: Scene, id: string): string | undefined => {
  const known = scene.cases.get(id);
  if (known !== undefined) return known;
  const [first] = id.split(':');
  return policy.procedures.find(({ id: one, single }) => single === true && one === first)?.id;
};

/** What somebody or a unit is called in a language: the title by which the cast has them, or the id. */
export const calledIn = (names: ReadonlyMap<string, string>, id: string, language: 'zh' | 'en'): string => {
  const all = [...names].flatMap(([called, one]) => (one === id ? [called] : []));
  return (language === 'zh' ? all[1] : all[2]) ?? id;
};
