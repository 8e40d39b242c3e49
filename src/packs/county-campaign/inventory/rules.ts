/** Rules on the inventory: proved, and checked by somebody else. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { rule, separation } from '../words.js';
import type { InventoryFields } from './fields.js';

/** 2.1.2.b progress comes with evidence. */
export const provedSoFar = rule({
  id: 'progress-without-evidence',
  cites: ['2.1.2.b', '2.1.2.x1', 'S6.b'],
  message: text('填报落实进度须附佐证', 'progress is entered with evidence'),
  check: (c: RuleContext<{ readonly howFar: number; readonly evidence: readonly unknown[] }, InventoryFields>) =>
    c.data.howFar === 0 ||
    c.data.evidence.length > 0 || { given: c.data.howFar, expected: text('佐证材料', 'evidence') },
});

/** 2.1.2.a whoever entered it does not check it. */
export const notTheUpdater = separation<InventoryFields>({
  id: 'inventory-checked-by-updater',
  cites: ['2.1.2.a', 'S6.b'],
  message: text('填报人不得自行核查', 'whoever entered it does not check it'),
  from: ['updatedBy'],
  expected: text('督查人员', 'an inspector'),
});
