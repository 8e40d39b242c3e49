/** Leaves of a table that are more than names: days, moments, yes or no, one of a few words, whoever acts. */
import { isDay } from '../../calendar/index.js';
import { isDubanError, text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { momentOf } from '../moment.js';
import { namesOf, noSuchName } from '../names.js';
import { findName } from './find.js';
import { askDay, yesOrNo } from './plain-words.js';
import { referTo, textAt } from './reading.js';
import type { Reading } from './reading.js';
import type { Tree } from './tree.js';

/** Both languages of a word. */
export const bothWays = ({ zh, en }: Text): readonly string[] => [zh, en];

/** A day, or a day with a time. */
export const momentAt = (tree: Tree, reading: Reading): string | undefined => {
  const written = textAt(tree, reading);
  if (written === undefined) return undefined;
  try {
    momentOf(written, reading.policy.calendar.zone);
    return written;
  } catch (error) {
    if (!isDubanError(error)) throw error;
    reading.note(
      tree.at,
      text(
        `不是日期或时间：${written}（如 2022-09-05、2022-09-05T16:30）${askDay(written).zh}`,
        `not a day or time: ${written} (2022-09-05, 2022-09-05T16:30)${askDay(written).en}`,
      ),
    );
    return undefined;
  }
};

/** A day. */
export const dayAt = (tree: Tree, reading: Reading): string | undefined => {
  const written = textAt(tree, reading);
  if (written === undefined || isDay(written)) return written;
  const { zh, en } = askDay(written);
  reading.note(tree.at, text(`不是日期：${written}（如 2022-09-05）${zh}`, `not a day: ${written} (2022-09-05)${en}`));
  return undefined;
};

/** Yes; nothing else says anything. */
export const flagAt = (tree: Tree, reading: Reading): true | undefined => {
  const written = textAt(tree, reading);
  if (written === undefined) return undefined;
  if (yesOrNo(written) === true) return true;
  reading.note(tree.at, text('请填 是，或者不写此项', 'write yes, or leave it out'));
  return undefined;
};

/** One of a few words. */
export const wordAt = (tree: Tree, words: Readonly<Record<string, Text>>, reading: Reading): string | undefined => {
  const written = textAt(tree, reading);
  if (written === undefined) return undefined;
  const found = Object.entries(words).find(([, title]) => bothWays(title).includes(written))?.[0];
  if (found === undefined)
    reading.note(tree.at, noSuchName(text('选项', 'choice'), written, Object.values(words).flatMap(bothWays)));
  return found;
};

/** Whoever acts: somebody by what they are called, or a role, for the first who holds it there. */
export const actorAt = (tree: Tree, reading: Reading): string | undefined => {
  const written = textAt(tree, reading);
  if (written === undefined) return undefined;
  const role = findName(namesOf(reading.policy).role, 'role', written);
  return !reading.scene.people.has(written) && 'id' in role ? role.id : referTo('person', written, tree.at, reading);
};

/** Somebody or a unit, by what they are called. */
export const memberAt = (tree: Tree, what: 'person' | 'unit', reading: Reading): string | undefined => {
  const written = textAt(tree, reading);
  return written === undefined ? undefined : referTo(what, written, tree.at, reading);
};
