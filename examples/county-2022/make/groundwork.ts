/** The groundwork of the made season: training, activities, mechanism, duty list, urgent problems, filing procedure. */
import type { UnitMade } from './people.js';
import type { Made } from './problems.js';
import type { Sender } from './sender.js';
import { headOf } from './units.js';

/** What a unit enters on which working day of the season; one piece a day, in the notice's order. */
export const layGroundwork = async (
  s: Sender,
  unit: UnitMade,
  problems: readonly Made[],
  day: string,
  n: number,
): Promise<void> => {
  const part = { case: `participation:${unit.unit}` };
  const head = headOf(unit.unit, day);
  const place = n - 12 - (unit.name.length % 3);
  const first = problems[0]?.id;
  if (place === 0)
    await s.send('participation.publish-duty-list', head, {
      ...part,
      data: {
        mandate: `${unit.name}“三定”方案`,
        checkedOn: day,
        duties: {
          funds: { duty: '预算调剂五万元以下', decides: true },
          drains: { duty: '沿街排水管网维护', decides: false },
        },
      },
    });
  if (place === 1)
    await s.send('participation.publish-filing-procedure', head, {
      ...part,
      data: { document: '婚丧嫁娶事宜报备办法', form: '婚丧嫁娶报备表' },
    });
  if (place === 2)
    await s.send('participation.list-urgent', head, { ...part, data: { items: ['老旧小区停水', '村道路灯损坏'] } });
  if (place === 3)
    await s.send('participation.set-mechanism', head, { ...part, data: { document: '压实责任和调度推进工作机制' } });
  if (place === 4)
    await s.send('participation.train', head, {
      ...part,
      data: {
        title: '公文办理和政策研究培训',
        heldOn: day,
        serves: 'F21',
        ...(first === undefined ? {} : { problem: first }),
      },
    });
  if (place === 5)
    await s.send('participation.hold-activity', head, {
      ...part,
      data: { kind: 'drill', title: '窗口业务岗位练兵', heldOn: day },
    });
  if (place === 6)
    await s.send('inventory.list', head, {
      case: `inventory-${unit.unit}`,
      unit: unit.unit,
      data: { decision: '惠企资金五日内直达', document: '县政府第12次常务会议纪要' },
    });
  if (place === 10)
    await s.send('inventory.update', `${unit.unit}-deputy-1`, {
      case: `inventory-${unit.unit}`,
      data: {
        howFar: 60,
        evidence: [
          {
            hash: 'e'.repeat(64),
            uri: 'archive:77',
            size: 4096,
            mediaType: 'application/pdf',
            madeOn: day,
            kind: 'effect',
            shows: '资金直达企业账户，平均用时四天',
          },
        ],
      },
    });
};
