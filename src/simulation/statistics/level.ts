/** Levels of confidence. */
import { DubanError, text } from '../../shared/index.js';

/** What a level leaves outside: 0.05 of 0.95. `DubanError` `bad-level` outside 0 to 1. */
export const demandLevel = (level: number): number => {
  if (level > 0 && level < 1) return 1 - level;
  throw new DubanError(
    'bad-level',
    text(`置信水平须在 0 与 1 之间：${level}`, `a level lies between 0 and 1: ${level}`),
  );
};
