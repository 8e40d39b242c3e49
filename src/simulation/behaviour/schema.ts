/** The shape of behaviour in data: unknown keys are refused, numbers lie where they mean something. */
import { z } from 'zod';
import { distributionSchema } from '../distribution/index.js';
import type { Json } from '../../shared/index.js';
import type { Template } from './template.js';

const name = z.string().min(1);
const names = z.array(name);
const share = z.number().min(0).max(1);
const factor = z.number().nonnegative();
const howMany = z.number().int().nonnegative();
const byName = z.record(z.string(), factor);

/** A day as behaviour names it. */
export const whenSchema = z.union([z.string(), z.strictObject({ phase: name, day: z.number().int() })]);

// What a template may be is the template's own to say, where it is compiled.
const template = z.custom<Template>((given) => given !== undefined);

const choice = z.strictObject({
  id: name.optional(),
  command: name,
  weight: z.union([factor, z.strictObject({ real: factor, paper: factor })]).optional(),
  data: template.optional(),
  fixes: z.literal(true).optional(),
});

const habit = z.strictObject({
  id: name,
  procedure: name,
  in: name,
  role: name,
  takes: distributionSchema,
  after: distributionSchema.optional(),
  chance: share.optional(),
  from: whenSchema.optional(),
  to: whenSchema.optional(),
  repeats: howMany.optional(),
  everybody: names.min(1).optional(),
  priority: z.number().optional(),
  notBy: names.optional(),
  heaps: name.optional(),
  hastenedBy: byName.optional(),
  where: z.record(z.string(), z.custom<Json>()).optional(),
  kinds: names.optional(),
  does: z.array(choice).min(1),
  retry: z.strictObject({ times: howMany, after: distributionSchema }).optional(),
});

const comes = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), on: whenSchema, to: whenSchema.optional() }),
  z.strictObject({ kind: z.literal('rate'), perDay: z.number().positive(), from: whenSchema, to: whenSchema }),
  z.strictObject({ kind: z.literal('found'), from: whenSchema, to: whenSchema }),
]);

const arrival = z.strictObject({
  id: name,
  command: name,
  role: name,
  per: z.enum(['unit', 'campaign']),
  kinds: names.optional(),
  comes,
  chance: share.optional(),
  takes: distributionSchema.optional(),
  person: z.strictObject({ role: name, chance: share }).optional(),
  data: template.optional(),
  case: name.optional(),
});

const profile = z.strictObject({
  id: name,
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  pace: factor,
  delay: factor,
  found: share,
  nil: share,
  real: share,
  heaping: share,
  chances: z.record(z.string(), share).optional(),
  weights: byName.optional(),
  // Whoever was fitted carries what was measured.
  figures: z.unknown().optional(),
});

const shock = z.discriminatedUnion('kind', [
  z.strictObject({ id: name, kind: z.literal('lost'), on: whenSchema, workingDays: howMany, kinds: names }),
  z.strictObject({
    id: name,
    kind: z.literal('requests'),
    on: whenSchema,
    arrival: name,
    count: howMany,
    kinds: names,
  }),
]);

const truth = z.strictObject({
  procedure: name,
  count: distributionSchema,
  bySize: z.literal(true).optional(),
  closedBy: names,
  reopenedBy: names,
});

/** What people do. */
export const behaviourSchema = z.strictObject({
  habits: z.array(habit),
  arrivals: z.array(arrival),
  profiles: z.array(profile).min(1),
  shocks: z.array(shock).optional(),
  truth: truth.optional(),
});
