/** What the notice leaves open about the campaign as a whole. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** Whether phase 3 may end with approved ongoing rectification 持续整改 (lenient), or only at zero (strict). */
export const downToZero = defineOption({
  id: 'down-to-zero',
  title: text('见底清零的口径', 'what down to zero means'),
  cites: ['3.3.j', 'A6'],
  schema: z.enum(['lenient', 'strict']),
  default: 'lenient',
  alternatives: ['strict'],
});
