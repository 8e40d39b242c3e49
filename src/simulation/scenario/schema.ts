/** The shape of a scenario in data: all of it but the policy, the state to go on from and its log. */
import { z } from 'zod';
import { behaviourSchema, whenSchema } from '../behaviour/index.js';
import { measureSchema } from '../results/index.js';
import { mustHold } from '../../shared/index.js';

const name = z.string().min(1);
const howMany = z.number().int().nonnegative();

const unit = z.strictObject({
  id: name,
  kind: name,
  name: name.optional(),
  parent: name.optional(),
  leader: name.optional(),
  staff: z.record(z.string(), z.union([howMany, z.array(name)])),
});

const ascending = mustHold<readonly number[]>(
  (bounds) => bounds.every((bound, i) => i === 0 || bound > (bounds[i - 1] ?? bound)),
  '须由小到大',
  'the bounds ascend',
);

/** What is simulated, as far as it is data. */
export const scenarioSchema = z.strictObject({
  units: z.array(unit),
  behaviour: behaviourSchema,
  from: whenSchema,
  to: whenSchema,
  hours: z.array(z.tuple([z.string(), z.string()])).optional(),
  measures: z.array(measureSchema),
  mix: z.record(z.string(), z.record(z.string(), z.number().nonnegative())).optional(),
  profileOf: z.record(z.string(), name).optional(),
  sizes: z.array(howMany).superRefine(ascending).optional(),
});
