/** What the notice leaves open about the inventory. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** Within how many working days the unit says how far it is. */
export const inventoryDays = defineOption({
  id: 'inventory-days',
  title: text('落实情况梳理时限', 'limit to say how far it is carried out'),
  cites: ['2.1.2.b', '4.3.a'],
  schema: z.int().min(1).max(60),
  default: 10,
  alternatives: [5],
});
