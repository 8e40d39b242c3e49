/** Names in a JSON Schema: what an editor proposes, ids and the titles that tell one thing apart. */
import type { Policy } from '../../policy/index.js';
import { namesOf } from '../names.js';
import type { Name, NameKind } from '../names.js';
import { findName } from './find.js';

/** In which languages a schema takes keys and titles. */
export type Languages = readonly ('zh' | 'en')[];

const named = (policy: Policy, kind: NameKind, of: string | undefined): readonly Name[] =>
  namesOf(policy)[kind].filter((one) => of === undefined || one.of === undefined || one.of === of);

/** How one name may be written: its id (as a number too, where YAML reads `3.1` as one), its title and short id where they find it. */
const spelled = (all: readonly Name[], kind: NameKind, { id, title, short }: Name, languages: Languages) => {
  const finds = (written: string | undefined): readonly string[] => {
    if (written === undefined) return [];
    const found = findName(all, kind, written);
    return 'id' in found && found.id === id ? [written] : [];
  };
  const titles = languages.flatMap((language) => finds(title?.[language]));
  return [...titles, ...finds(short), id, ...(String(Number(id)) === id ? [Number(id)] : [])];
};

/** How names of a kind may be written, of one procedure where it is given. */
export const spellings = (
  policy: Policy,
  kind: NameKind,
  languages: Languages,
  of?: string,
): readonly (string | number)[] => {
  const all = named(policy, kind, of);
  return [...new Set(all.flatMap((one) => spelled(all, kind, one, languages)))];
};

/** How one of them may be written. */
export const spellingsOf = (
  policy: Policy,
  kind: NameKind,
  id: string,
  languages: Languages,
): readonly (string | number)[] => {
  const all = named(policy, kind, undefined);
  return all.filter((one) => one.id === id).flatMap((one) => spelled(all, kind, one, languages));
};
