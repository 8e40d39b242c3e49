/** What a policy's own functions give back: data, or a fault of that function alone. */
import { DubanError, isDubanError, isTakenIn, takeIn, text } from '../../shared/index.js';
import type { Json, Text } from '../../shared/index.js';

const notData = (whose: string, path: string): DubanError => {
  const where = path === '' ? '' : ` ${path}`;
  return new DubanError(
    'not-data',
    text(
      `${whose} 给出的${where}不是数据，请联系系统维护人员`,
      `what ${whose} gives${where} is no data: tell whoever keeps the policy`,
    ),
  );
};

/** What a function of the policy gave, as data of its own: later changes to it change nothing. Throws `DubanError` `not-data`. */
export const dataFrom = (whose: string, given: unknown): Json => {
  const taken = takeIn(given);
  if (!isTakenIn(taken)) throw notData(whose, taken.path);
  return taken.value;
};

/** A number that a function of the policy gave. Throws `DubanError` `not-data` for one that cannot be added up. */
export const numberFrom = (whose: string, given: unknown): number => {
  if (typeof given !== 'number' || !Number.isFinite(given)) throw notData(whose, '');
  return given;
};

/** Names that a function of the policy gave. */
export const namesFrom = (whose: string, given: readonly unknown[]): readonly string[] => {
  for (const one of given) if (typeof one !== 'string') throw notData(whose, '');
  return given as readonly string[];
};

const wordsOf = (thrown: unknown): string => {
  try {
    const words: unknown = thrown instanceof Error ? thrown.message : thrown;
    return typeof words === 'string' ? words : String(words);
  } catch {
    return 'an exception that says nothing';
  }
};

/** What something thrown says, in both languages as far as it has them; whatever was thrown. */
export const reasonOf = (thrown: unknown): Text => {
  const words = wordsOf(thrown);
  if (!isDubanError(thrown)) return text(words, words);
  const at = words.indexOf(' / ');
  return at < 0 ? text(words, words) : text(words.slice(0, at), words.slice(at + 3));
};
