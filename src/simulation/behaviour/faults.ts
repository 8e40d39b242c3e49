/** Collecting what is wrong with a scenario, each fault with its path and reason. */
import { DubanError, isDubanError, text } from '../../shared/index.js';
import type { Fault, Text } from '../../shared/index.js';
import { sampler } from '../distribution/index.js';
import type { Distribution } from '../distribution/index.js';
import type { Random } from '../random/index.js';

/** Where faults are told. */
export interface Faults {
  /** Tells one. */
  add(path: string, zh: string, en: string): void;
  /** How many were told so far. */
  count(): number;
  /** A sampler of a distribution; tells what is impossible in it, and that it may not be negative where it is a time. */
  sampler(path: string, distribution: Distribution): (random: Random) => number;
  /** `DubanError` `bad-scenario` where any was told. */
  demandNone(): void;
}

const never = (): number => 0;

/** A list of faults, empty at first. */
export const faultList = (): Faults => {
  const found: Fault[] = [];
  const add = (path: string, message: Text): void => {
    found.push({ path, message });
  };
  return {
    add: (path, zh, en) => {
      add(path, text(zh, en));
    },
    count: () => found.length,
    sampler: (path, distribution) => {
      try {
        return sampler(distribution);
      } catch (error) {
        if (!isDubanError(error)) throw error;
        for (const fault of error.faults) add(fault.path.replace('distribution', path), fault.message);
        return never;
      }
    },
    demandNone: () => {
      if (found.length > 0)
        throw new DubanError(
          'bad-scenario',
          text(`情景有 ${found.length} 处错误`, `the scenario has ${found.length} faults`),
          found,
        );
    },
  };
};
