/** Totals over the implementation inventory: how many decisions a unit has accounted for. */
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

/** Decisions a unit has said how far it is with. */
export const inventoryItems = defineTally({
  id: 'inventory-items',
  title: text('已梳理事项', 'decisions accounted for'),
  cites: ['2.1.2.b'],
  per: 'unit',
  kind: 'standing',
  procedure: 'inventory',
  states: ['reported', 'checked'],
});
