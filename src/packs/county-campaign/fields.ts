/** Shapes that the pack's commands share: names, words, reasons, days. */
import { z } from 'zod';
import { daySchema } from '../../calendar/index.js';

/** The id of a person, unit or case; of a case that the policy opened it is as long as the names it is joined of. */
export const id = z.string().min(1).max(2000);

const blank = /^(n\/?a|无|没有|不适用|none|[-—.。\s]*)$/iu;

/** A sentence or two that says something: "N/A" and "无" are not it. */
export const words = z
  .string()
  .min(2)
  .max(1000)
  .refine((value) => !blank.test(value.trim()), '须写明内容 / say what it is');

/** Written further requirements: ten characters at least, as published rules of such campaigns demand. */
export const requirements = z.string().min(10).max(2000);

/** A day. */
export const day = daySchema;
