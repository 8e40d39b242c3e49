/** Requests of the public in the made season: received, owned by a leader, answered item by item, called back. */
import type { Engine } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';
import { headOf } from './units.js';

const items = ['修复路灯', '公示进度'];

/** Registers a few requests a day, and moves each on by at most one step. */
export const moveRequests = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  day: string,
): Promise<void> => {
  if (day >= '2022-08-01' && day <= '2022-10-14')
    for (let i = 0; i < 2; i += 1) {
      const unit = random.chance(60) ? `township-${random.int(1, 12)}` : `department-${random.int(1, 24)}`;
      await s.send('public-request.register', 'officer-7', {
        case: `request-${day}-${i}`,
        unit,
        data: {
          channel: random.pick(['visit-received', 'visit-paid', 'letter', 'hotline']),
          matter: '村道路灯损坏影响出行',
          items,
          petitioners: random.int(1, 12),
          representatives: 1,
        },
      });
    }
  for (const of of engine.cases({ procedure: 'public-request', done: false, limit: 1000 }).cases) {
    const unit = of.unit ?? '';
    const head = headOf(unit, day);
    const to = { case: of.id };
    if (!random.chance(45)) continue;
    if (of.state === 'registered') await s.send('public-request.route', 'officer-7', to);
    else if (of.state === 'routed' && random.chance(6))
      await s.send('public-request.object', head, { ...to, data: { objection: '该道路由邻近单位负责养护，建议转交' } });
    else if (of.state === 'objected') {
      const routedTo = unit === 'township-5' ? 'township-6' : 'township-5';
      await s.send('public-request.decide-objection', 'officer-7', {
        ...to,
        data: random.chance(50) ? { routedTo, reason: '经核实改送' } : { reason: '经核实仍由你单位办理' },
      });
    } else if (of.state === 'routed' || of.state === 'settled-on') {
      // Whoever was in charge in a unit that had it before is so no longer.
      if (!textOf(of.fields['ownedBy']).startsWith(`${unit}-`))
        await s.send('public-request.take-charge', head, { ...to, data: { ownedBy: `${unit}-deputy-1` } });
      else await s.send('public-request.accept', head, { ...to, data: { notice: '已受理，六十日内办结' } });
    } else if (of.state === 'accepted') {
      const answers = Object.keys(of.fields['answers'] ?? {});
      const next = items.find((item) => !answers.includes(item));
      if (next !== undefined && random.chance(25))
        await s.send('public-request.answer', `${unit}-deputy-1`, {
          ...to,
          data: { item: next, answer: '已办理并公示结果' },
        });
    } else if (of.state === 'answered' || of.state === 'no-answer')
      await s.send('public-request.call-back', 'officer-8', {
        ...to,
        data: { satisfaction: random.pick(['satisfied', 'satisfied', 'satisfied', 'dissatisfied', 'no-answer']) },
      });
  }
};
