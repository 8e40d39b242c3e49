/** What is varied: a source, or a function in this thread, whose options are set anew by their paths. */
import { text } from '../../shared/index.js';
import type { Fault, Json, JsonObject } from '../../shared/index.js';
import { demandScenario, toldOf } from '../replicate/index.js';
import type { Playable, ScenarioSource } from '../replicate/index.js';
import type { Scenario } from '../scenario/index.js';

/** A scenario made from options in this thread; over several workers give a source. */
export interface ScenarioMaker {
  make(options: never): Scenario;
  readonly options: JsonObject;
}

/** What can be varied. A parameter is named by its path in the options: `problemsPerUnit`, `choices.sign-off-days`. */
export type Variable = ScenarioSource | ScenarioMaker;

/** Values by the paths of the parameters that they are for. */
export type Settings = Readonly<Record<string, Json>>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path of options; `undefined` where nothing does. */
export const valueAt = ({ options }: Variable, path: string): Json | undefined =>
  path
    .split('.')
    .reduce<Json | undefined>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      options,
    );

const withValue = (options: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject => {
  const inner = options[key];
  return { ...options, [key]: rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value) };
};

/** Settings as the path of what is wrong with them: `clerks=3,limit.days=1`. */
export const pathOf = (settings: Settings): string =>
  Object.entries(settings)
    .map(([parameter, value]) => `${parameter}=${JSON.stringify(value)}`)
    .join();

/**
 * The scenario with parameters set; everything else stays as the options have it. What the options are refused for is told
 * under the settings; `DubanError` `no-such-scenario` where none is made.
 */
export const withSettings = (of: Variable, settings: Settings): Playable => {
  const options = Object.entries(settings).reduce<JsonObject>(
    (before, [path, value]) => withValue(before, path.split('.'), value),
    isObject(of.options) ? of.options : {},
  );
  if (!('make' in of)) return { ...of, options };
  try {
    return demandScenario(of.make(options as never), 'make');
  } catch (error) {
    throw toldOf(pathOf(settings), error);
  }
};

/** Faults of parameters that the options do not have: a default that is to be varied is written among the options first. */
export const unknownParameters = (of: Variable, names: readonly string[], path: string): readonly Fault[] =>
  names
    .filter((name) => valueAt(of, name) === undefined)
    .map((name) => ({
      path: `${path}.${name}`,
      message: text(
        'options 中没有此参数，请先写明其现值',
        'no such parameter in options: write its present value there',
      ),
    }));

/** Faults of parameters that lie within another: of two values for the same thing one would be lost without a word. */
export const overlapping = (names: readonly string[], path: string): readonly Fault[] =>
  names.flatMap((name) => {
    const around = names.find((other) => name.startsWith(`${other}.`));
    return around === undefined
      ? []
      : [
          {
            path: `${path}.${name}`,
            message: text(`已含于参数 ${around}`, `lies within another parameter, ${around}`),
          },
        ];
  });
