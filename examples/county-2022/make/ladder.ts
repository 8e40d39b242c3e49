/** How suggestions are handled in the made season: confirmed or dismissed, heard, proposed, approved, corrected. */
import type { Engine } from 'duban';
import { isIn } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import { headOf } from './units.js';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';

const mitigation = { applies: false, reason: '经审查无容错情形' };

/** Moves every case on the ladder on by at most one step. */
export const moveLadder = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  stubborn: ReadonlySet<string>,
  day: string,
): Promise<void> => {
  for (const of of engine.cases({ procedure: 'escalation', done: false, limit: 1000 }).cases) {
    const at = (state: string) => isIn(of, `steps.${state}`);
    const head = headOf(of.unit ?? '', day);
    const trigger = textOf(of.fields['trigger']);
    if (at('notified') && random.chance(35))
      await s.send('escalation.reply', head, { case: of.id, data: { statement: '正在改正，请再给时间' } });
    else if (at('suggested') && random.chance(25)) {
      if (trigger === 'T2' && random.chance(60))
        await s.send('escalation.dismiss', 'inspector-1', {
          case: of.id,
          data: { reason: '经核实有正当理由，情况不成立' },
        });
      else
        await s.send('escalation.confirm', 'inspector-2', {
          case: of.id,
          data: { finding: '经查阅材料并现场核实，情况属实' },
        });
    } else if (at('confirmed') && random.chance(35))
      await s.send('escalation.reply', head, { case: of.id, data: { statement: '因防汛任务推迟，现已补齐材料' } });
    else if (at('heard') && random.chance(40))
      await s.send('escalation.propose', 'officer-1', {
        case: of.id,
        data: {
          rung: stubborn.has(of.unit ?? '') || random.chance(30) ? 'criticism' : 'talk',
          grounds: '认定属实，影响行动进度',
        },
      });
    else if (at('proposed') && random.chance(50))
      await s.send('escalation.approve', of.fields['rung'] === 'talk' ? 'officer-2' : 'county-head', {
        case: of.id,
        data: { mitigation },
      });
    else if (at('criticised') && !stubborn.has(of.unit ?? '') && random.chance(25))
      await s.send('escalation.report-correction', head, {
        case: of.id,
        data: { statement: '问题已改正，制度已公示' },
      });
    else if (at('corrected'))
      await s.send('escalation.accept-correction', 'inspector-3', {
        case: of.id,
        data: { finding: '现场核查，整改属实' },
      });
    else if (at('uncorrected'))
      await s.send('escalation.propose', 'officer-1', {
        case: of.id,
        data: { rung: 'accountability', grounds: '批评后逾期未改正' },
      });
    else if (at('accountable'))
      await s.send('escalation.hand-over', 'officer-3', { case: of.id, data: { to: '县监察机关' } });
    else if (at('handed-over'))
      await s.send('escalation.acknowledge', 'organ-liaison', { case: of.id, data: { receipt: '收件回执已出具' } });
    if (isIn(of, 'review.open') && random.chance(8))
      await s.send('escalation.object', head, { case: of.id, data: { grounds: '认定事实部分有误' } });
    else if (isIn(of, 'review.objected') && random.chance(30))
      await s.send('escalation.decide-review', 'officer-8', {
        case: of.id,
        data: { outcome: random.pick(['upheld', 'withdrawn']), reason: '经复核，依据材料作出上述决定', mitigation },
      });
  }
};
