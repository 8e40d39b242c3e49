/** Rules on the inventory: proved, and checked by somebody else. */
import { isIn } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { rule, separation, when } from '../words.js';
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

/** S6.b evidence is what exists by now. */
export const evidenceOfToday = rule({
  id: 'inventory-evidence-ahead',
  cites: ['2.1.2.b', 'S6.b'],
  message: text('佐证材料的形成日期不得晚于今日', 'evidence is not dated ahead'),
  check: (c: RuleContext<{ readonly evidence: readonly { readonly madeOn: string }[] }, InventoryFields>) => {
    const ahead = c.data.evidence.find(({ madeOn }) => madeOn > c.on);
    return ahead === undefined || { given: ahead.madeOn, expected: text(`不晚于${c.on}`, `by ${c.on}`) };
  },
});

/** 2.1.2.a it is checked in an inspection of the unit that has begun. */
export const duringAnInspection = rule({
  id: 'inventory-checked-outside-inspection',
  cites: ['2.1.2.a'],
  message: text('请注明已开始的对本单位的督查', 'name an inspection of this unit that has begun'),
  check: (c: RuleContext<{ readonly inspection: string }, InventoryFields>) => {
    const named = c.other(c.data.inspection);
    return (
      (named?.procedure === 'inspection' &&
        named.unit === c.case.unit &&
        !isIn(named, 'course.planned') &&
        !isIn(named, 'course.cancelled')) || {
        given: c.data.inspection,
        expected: text('对本单位的督查', 'an inspection of this unit'),
      }
    );
  },
});

/** Everybody who has entered something, with whoever enters it now. */
export const enteredBy = (c: RuleContext<unknown, InventoryFields>) => ({
  updatedBy: [...new Set([...(c.fields.updatedBy ?? []), c.by])],
});

type Checked = RuleContext<{ readonly holds: boolean }, InventoryFields>;
/** 2.1.2.x1 what was entered is not so: it is entered again, within a limit anew. */
export const foundUntrue = when({
  id: 'found-untrue',
  cites: ['2.1.2.a', '2.1.2.x1'],
  holds: (c: Checked) => !c.data.holds,
});
/** 2.1.2.b carried out in full, and so found. */
export const foundTrueAndDone = when({
  id: 'carried-out-in-full',
  cites: ['2.1.2.b'],
  holds: (c: Checked) => c.data.holds && c.fields.howFar === 100,
});

/** 2.1.2.a whoever entered it does not check it. */
export const notTheUpdater = separation<InventoryFields>({
  id: 'inventory-checked-by-updater',
  cites: ['2.1.2.a', 'S6.b'],
  message: text('填报人不得自行核查', 'whoever entered it does not check it'),
  from: ['updatedBy'],
  expected: text('督查人员', 'an inspector'),
});
