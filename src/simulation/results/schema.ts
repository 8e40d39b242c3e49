/** The shape of measures in data: each kind with its own keys, and no others. */
import { z } from 'zod';
import { whenSchema } from '../behaviour/index.js';
import type { Json } from '../../shared/index.js';

const id = z.string().min(1);
const names = z.array(z.string().min(1)).min(1);
const events = z.strictObject({ types: names, where: z.record(z.string(), z.custom<Json>()).optional() });
const per = z.enum(['season', 'size', 'kind', 'profile', 'unit']).optional();
const among = z.strictObject({ kinds: names.optional(), profiles: names.optional() }).optional();

/** One thing to know. */
export const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('count'), of: events, per, among }),
  z.strictObject({
    id,
    kind: z.literal('by-day'),
    of: events,
    minus: events.optional(),
    from: whenSchema,
    to: whenSchema,
    among,
  }),
  z.strictObject({
    id,
    kind: z.literal('time'),
    from: events,
    to: events,
    in: z.enum(['working-hours', 'working-days', 'days']),
    per,
    among,
  }),
  z.strictObject({ id, kind: z.literal('tally'), tally: z.string(), on: whenSchema, per, among }),
  z.strictObject({ id, kind: z.literal('units'), of: events, per, among }),
  z.strictObject({ id, kind: z.literal('units-at-zero'), tally: z.string(), on: whenSchema, per, among }),
  z.strictObject({ id, kind: z.literal('at-zero'), tally: z.string(), on: whenSchema, among }),
  z.strictObject({
    id,
    kind: z.literal('work'),
    what: z.enum(['hours', 'waiting', 'pieces', 'backlog', 'utilisation']),
    of: names.optional(),
    by: z.enum(['role', 'habit', 'holder', 'size', 'kind', 'profile', 'unit']).optional(),
    among,
  }),
  z.strictObject({
    id,
    kind: z.literal('truth'),
    what: z.enum(['problems', 'found', 'missed', 'closed-real', 'closed-false']),
    per,
    among,
  }),
]);
