/** Rules on disputes over duties: two units, a duty list to read, an owner as the outcome says. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { unitOf } from '../in-unit.js';
import { rule, separation } from '../words.js';
import type { DutyDisputeFields } from './fields.js';

type Reads = RuleContext<unknown, DutyDisputeFields>;

/** 2.4.1.b a dispute is read against the unit's duty list. */
export const dutyListMade = rule({
  id: 'no-duty-list',
  cites: ['2.4.1.b', 'S6.f'],
  message: text('请先对标“三定”方案建立本单位职责清单', 'make the unit’s duty list from its mandate first'),
  check: (c: Reads) =>
    c.linked('participation')?.fields['dutyListOn'] !== undefined || {
      given: 'none',
      expected: text('职责清单', 'a duty list'),
    },
});

/** 2.4.1.b the other side is another unit of the county. */
export const betweenTwoUnits = rule({
  id: 'dispute-with-no-other-unit',
  cites: ['2.4.1.b', '0.d'],
  message: text('争议对方须为已登记的另一单位', 'the other side is another registered unit'),
  check: (c: RuleContext<{ readonly other: string }, DutyDisputeFields>) =>
    (c.registry.current(c.data.other) !== unitOf(c) && c.registry.unit(c.data.other) !== undefined) || {
      given: c.data.other,
      expected: text('另一单位', 'another unit'),
    },
});

/** S6.g the owner is whoever raised it, or another registered unit, the other side or a third: as the outcome says. */
export const ownerFits = rule({
  id: 'owner-does-not-fit-outcome',
  cites: ['2.4.1.b', 'S6.g'],
  message: text('责任单位与协调意见不符，请核对', 'the owner does not fit the outcome'),
  check: (c: RuleContext<{ readonly outcome: string; readonly owner: string }, DutyDisputeFields>) => {
    const own = c.registry.current(c.data.owner) === unitOf(c);
    const fits = c.data.outcome === 'own-duty' ? own : !own && c.registry.unit(c.data.owner) !== undefined;
    return (
      fits || {
        given: c.data.owner,
        expected:
          c.data.outcome === 'own-duty'
            ? text('提出单位', 'who raised it')
            : text('其他已登记单位', 'another registered unit'),
      }
    );
  },
});

/** Whoever raised it does not settle it. */
export const notTheRaiser = separation<DutyDisputeFields>({
  id: 'settled-by-raiser',
  cites: ['2.4.1.b', 'S6.g'],
  message: text('提出单位不得自行决定，请由县委编办提出协调意见', 'whoever raised it does not settle it'),
  from: ['raisedBy'],
  expected: text('县委编办', 'the staffing office'),
});
