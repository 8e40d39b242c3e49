/** A sound policy, and ways to spoil it. */
import type { PolicySpec } from '../../src/policy/index.js';
import { policy } from '../engine/fixture.js';

/** Plain data one can spoil; functions and schemas are kept as they are. */
export type Loose = { [key: string]: Loose };
const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null || '_zod' in value || 'kindOf' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
};
/** The sound policy, spoiled. */
export const spoiled = (spoil: (spec: { procedure: (id: string) => Loose; spec: Loose }) => void): PolicySpec => {
  const spec = copy(policy) as Loose;
  const procedures = spec['procedures'] as unknown as Loose[];
  spoil({
    spec,
    procedure: (id) => {
      const found = procedures.find((one) => (one['id'] as unknown) === id);
      if (found === undefined) throw new Error(id);
      return found;
    },
  });
  return spec as unknown as PolicySpec;
};
/** Sets what lies at a path; `undefined` takes it out. */
export const set = (target: Loose | undefined, path: string, value: unknown): void => {
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let at = target as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
};
