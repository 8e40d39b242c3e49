/** A matter that turns out to be another unit's duty (2.4.1.b): it goes over with the entry of that unit's duty list cited. */
import { z } from 'zod';
import { joinName } from '../../policy/index.js';
import type { RuleContext } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { id, requirements } from './fields.js';
import { defineOption, rule } from './words.js';

/** From how many times that a matter goes from unit to unit 推诿扯皮 is suggested. */
export const transferTimes = defineOption({
  id: 'transfer-times',
  title: text('提示推诿扯皮的移交次数', 'transfers of one matter before it is suggested'),
  cites: ['2.4.1.x3', 'S5.e'],
  schema: z.int().min(1).max(20),
  default: 3,
  alternatives: [2],
});

/** What a transfer says: to whom, by which duty, who answers for it there, and why. */
export const transferData = {
  receivingUnit: id,
  duty: id,
  responsible: id.optional(),
  reason: requirements,
};

/** A transfer, as a sample. */
export const sampleTransfer = {
  receivingUnit: 'u1',
  duty: 'd1',
  responsible: 'p1',
  reason: '对照“三定”方案，该事项属接收单位职责',
};

/** What a matter that can go over keeps of it. */
export const transferFields = {
  /** How often it went over. */
  transfers: z.int(),
  duty: z.string(),
};

/** What a transfer reads of a matter. */
export interface Transferable {
  readonly responsible: string;
  readonly responsibleBefore: string[];
  readonly transfers: number;
}
type Transfer = RuleContext<
  { readonly receivingUnit: string; readonly duty: string; readonly responsible?: string | undefined },
  Transferable
>;

/** Whether somebody holds an office in the receiving unit today. */
const isThere = (c: Transfer, person: string): boolean =>
  c.registry.appointments(person, c.today).some(({ unit }) => unit === c.data.receivingUnit);

/** 2.4.1.b it goes to the unit whose duty list has it. */
export const dutyOfReceiver = rule({
  id: 'not-the-receiving-units-duty',
  cites: ['2.4.1.b', 'S6.f', 'S6.g'],
  message: text(
    '接收单位职责清单中没有所引职责。请核对职责编号；清单尚未建立或双方有争议的，请先建立清单，或提请县委编办提出协调意见',
    'the duty list of the receiving unit has no such duty: check which; where there is no list yet, or the units differ, have it made, or ask the staffing office first',
  ),
  check: (c: Transfer) => {
    const list = c.other(joinName('participation', c.data.receivingUnit))?.fields['duties'];
    const duties = typeof list === 'object' && list !== null && !Array.isArray(list) ? Object.keys(list) : [];
    return (
      duties.includes(c.data.duty) || {
        given: c.data.duty,
        expected:
          duties.length === 0 ? text('已建立的职责清单', 'a duty list') : text(duties.join('、'), duties.join(', ')),
      }
    );
  },
});

/** 3.3.f, 4.1.e where somebody answers for it, somebody of the receiving unit does so from then on. */
export const responsibleInReceiver = rule({
  id: 'nobody-responsible-there',
  cites: ['3.3.f', '4.1.e', '2.5.2.c'],
  message: text(
    '移交须同时明确接收单位的具体责任人，责任人须为接收单位在职人员',
    'with a transfer somebody in office in the receiving unit is named who answers for it',
  ),
  check: (c: Transfer) => {
    const { responsible } = c.data;
    const needed = c.fields.responsible !== undefined;
    return (
      (responsible === undefined ? !needed : isThere(c, responsible)) || {
        given: responsible ?? null,
        expected: text('接收单位在职人员', 'somebody in office in the receiving unit'),
      }
    );
  },
});

/** 3.2.g, A4 an item of a person's own list stays with the person: it goes only to the unit that they are of. */
export const goesWithPerson = rule({
  id: 'goes-with-the-person',
  cites: ['3.2.g', 'A4'],
  message: text(
    '个人清单问题随本人，只可移交本人现任职单位',
    'an item of a personal list goes with the person, to the unit in which they now hold office',
  ),
  check: (c: Transfer) =>
    c.case.person === undefined ||
    isThere(c, c.case.person) || {
      given: c.data.receivingUnit,
      expected: text('本人现任职单位', 'the unit in which they hold office'),
    },
});

/** What every transfer is held to. */
export const transferRules = [dutyOfReceiver, responsibleInReceiver] as const;

/** What a transfer leaves in the matter. */
export const transferred = (c: Transfer) => ({
  transfers: (c.fields.transfers ?? 0) + 1,
  duty: c.data.duty,
  ...(c.fields.responsible === undefined
    ? {}
    : { responsibleBefore: [...(c.fields.responsibleBefore ?? []), c.fields.responsible] }),
});
