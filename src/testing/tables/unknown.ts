/** Who and what a trial names without anybody having registered them: a table says so first, or it could not name them. */
import type { Policy } from '../../policy/index.js';
import type { JsonObject } from '../../shared/index.js';
import { commandOf } from './by-case.js';
import { remember } from './remember.js';
import type { AskStep, CaseStep, PersonStep, UnitStep } from './scenario.js';
import { sceneOf } from './scene.js';
import { commandSlots, fieldSlots } from './slots.js';
import type { Slots } from './slots.js';

type Named = readonly [what: 'person' | 'unit', id: string];

const inData = (value: unknown, path: string, slots: Slots): readonly Named[] => {
  if (typeof value === 'string') {
    const what = slots.get(path);
    return what === undefined ? [] : [[what, value]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    inData(item, [...(path === '' ? [] : [path]), Array.isArray(value) ? '*' : key].join('.'), slots),
  );
};

const slotsOf = (policy: Policy, step: AskStep | CaseStep): Slots => {
  if ('command' in step) {
    const spec = commandOf(policy, step.command);
    return spec === undefined ? new Map() : commandSlots(step.command, spec);
  }
  const procedure = policy.procedures.find(({ id }) => id === step.procedure);
  return procedure === undefined ? new Map() : fieldSlots(policy, procedure);
};

const namedBy = (policy: Policy, step: AskStep | CaseStep): readonly Named[] => {
  const { unit, person, data = {} } = step;
  const people = 'command' in step ? [step.by, step.onBehalfOf, person] : [person];
  return [
    ...people.flatMap((id): readonly Named[] => (id === undefined ? [] : [['person', id]])),
    ...(unit === undefined ? [] : [['unit', unit] as const]),
    ...inData(data satisfies JsonObject, '', slotsOf(policy, step)),
  ];
};

/** A step for each of those whom these steps name before anybody brings them. */
export const unknownIn = (
  policy: Policy,
  cast: 'standard' | 'none',
  steps: readonly (AskStep | CaseStep)[],
): readonly (PersonStep | UnitStep)[] => {
  const scene = sceneOf(policy, cast);
  return steps.flatMap((step) => {
    const found = namedBy(policy, step).flatMap(([what, id]): readonly (PersonStep | UnitStep)[] => {
      const known = what === 'person' ? scene.people : scene.units;
      if (known.has(id)) return [];
      known.set(id, id);
      return [what === 'person' ? { person: id } : { unit: id }];
    });
    remember('command' in step ? 'command' : 'procedure', { ...step }, policy, scene);
    return found;
  });
};
