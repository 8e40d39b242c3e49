/** Thresholds: percentages of what there is to cover or to notice. */
import { DubanError, text } from '../shared/index.js';
import type { Text } from '../shared/index.js';
import { noSuchName } from './names.js';

/** Demands percentages from 0 to 100; what lies between 0 and 1 is a fraction by mistake. `DubanError` `bad-threshold`. */
export const demandPercent = (what: Text, value: number): void => {
  if (value === 0 || (value >= 1 && value <= 100)) return;
  throw new DubanError(
    'bad-threshold',
    text(
      `${what.zh} 的要求须为百分数，如 90：${value}`,
      `what is asked of ${what.en} is a percentage, such as 90: ${value}`,
    ),
  );
};

/** What is asked for by kind, each a percentage of a kind there is. `DubanError` `unknown-name` or `bad-threshold`. */
export const percentsBy = <K extends string>(
  kind: Text,
  titles: Readonly<Record<K, Text>>,
  asked: Readonly<Partial<Record<K, number>>>,
): readonly (readonly [K, number])[] => {
  const known = Object.keys(titles);
  return Object.entries<number | undefined>(asked).flatMap(([name, percent]): readonly (readonly [K, number])[] => {
    if (!known.includes(name)) throw new DubanError('unknown-name', noSuchName(kind, name, known));
    if (percent === undefined) return [];
    demandPercent(titles[name as K], percent);
    return [[name as K, percent]];
  });
};
