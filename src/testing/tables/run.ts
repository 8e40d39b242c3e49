/** Runs of a table, free of any test runner: a name, a clause, and a function that throws where the scenario does not hold. */
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { placed } from './faults.js';
import { playScenario } from './play.js';
import type { TableScenario } from './scenario.js';
import { readScenarios } from './scenarios.js';

/** One scenario, ready to run: `for (const { name, run } of …) it(name, run)`. */
export interface ScenarioRun {
  /** The clause and the title. */
  readonly name: string;
  readonly clause: string;
  readonly scenario: TableScenario;
  readonly run: () => void;
}

/** The scenarios of a text; `file` names it in faults and failures. `DubanError` `bad-table` lists all that is wrong. */
export const scenariosFrom = (policy: Policy, source: string, file?: string): readonly ScenarioRun[] => {
  const { scenarios, placeOf } = readScenarios(policy, source, file);
  return scenarios.map((scenario) => ({
    name: `${scenario.clause} ${scenario.title}`,
    clause: scenario.clause,
    scenario,
    run: () => {
      playScenario(policy, scenario, (form) => placed(file ?? 'scenarios.yaml', placeOf(form)));
    },
  }));
};

/** Bytes of a file that is read at all: no table is as large. */
const mostBytes = 4_000_000;

const read = (path: string): string => {
  try {
    if (statSync(path).size > mostBytes) throw new RangeError(path);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const undecoded = error instanceof TypeError;
    const tooLarge = error instanceof RangeError;
    throw new DubanError(
      'bad-table',
      text(
        `无法读取 ${path}${undecoded ? '：请另存为 UTF-8 编码' : ''}${tooLarge ? '：表过大，请分为几份' : ''}`,
        `cannot read ${path}${undecoded ? ': save it as UTF-8' : ''}${tooLarge ? ': it is too large, make several of it' : ''}`,
      ),
      [],
      error,
    );
  }
};

/** The scenarios of a YAML file, by its path or URL (`new URL('./rules.yaml', import.meta.url)`). `DubanError` `bad-table`. */
export const scenariosIn = (policy: Policy, file: string | URL): readonly ScenarioRun[] => {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  const near = relative('', path);
  return scenariosFrom(policy, read(path), near.startsWith('..') ? path : near);
};
