/** What a policy's own functions give back: data, or a fault of that function alone. */
import { DubanError, isDubanError, isTakenIn, takeIn, text } from '../../shared/index.js';
import type { Json, Text } from '../../shared/index.js';

const notData = (whose: string, path: string): DubanError => {
  const where = path === '' ? '' : ` ${path}`;
  return new DubanError(
    'not-data',
    text(
      `${whose}给出的${where}不是数据，请联系系统维护人员`,
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

/** What something thrown says in its own words, as far as it can say anything. */
export const wordsOf = (thrown: unknown): string => {
  try {
    const said: unknown = thrown instanceof Error ? thrown.message : thrown;
    return String(said);
  } catch {
    return '';
  }
};

/** Why something could not be carried out, in both languages; `given` are the words of an exception that knows only one. */
export interface Reason {
  readonly reason: Text;
  readonly given?: string;
}

/** The reason for a fault, as its event tells it. */
export const reasonOf = (thrown: unknown): Reason => {
  const words = wordsOf(thrown);
  const at = isDubanError(thrown) ? words.indexOf(' / ') : -1;
  if (at >= 0) return { reason: text(words.slice(0, at), words.slice(at + 3)) };
  return {
    reason: text(
      '规则程序出错，请先排除原因再重试，或人工处置',
      'the policy’s own code broke: remove the cause, then retry it, or settle it by hand',
    ),
    given: words,
  };
};
