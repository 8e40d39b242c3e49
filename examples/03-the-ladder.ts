/** 03 A unit that arranged nothing climbs the ladder: suggested by the data, confirmed by a person, heard, approved. */
import { setting, teller } from './setting.js';

const engine = await setting();
const tell = teller(engine);
const mitigation = { applies: false, reason: '经审查无容错情形' };
engine.on('escalation.suggested', ({ on, case: id, keeps }) =>
  console.log(`${on}  系统提示（待核实） ${id ?? ''}: ${keeps?.grounds ?? ''}`),
);
engine.on('escalation.not-corrected', ({ on }) => console.log(`${on}  限期未改正 not corrected in time`));

await engine.advance('2022-08-01T00:00+08:00');
const e = { case: 'T1:finance:mobilisation' };
await tell('escalation.confirm', '08-02T09:00', 'inspector', {
  ...e,
  data: { finding: '经查阅材料并现场核实，未作安排部署' },
});
await tell('escalation.propose', '08-03T09:00', 'officer', { ...e, data: { rung: 'criticism', grounds: '认定属实' } });
await tell('escalation.reply', '08-04T09:00', 'zhao', { ...e, data: { statement: '因防汛任务推迟，将补开会议' } });
await tell('escalation.propose', '08-05T09:00', 'officer', {
  ...e,
  data: { rung: 'criticism', grounds: '认定属实，至今未补' },
});
await tell('escalation.approve', '08-05T10:00', 'officer', { ...e, data: { mitigation } });
await tell('escalation.approve', '08-05T11:00', 'governor', { ...e, data: { mitigation } });
await engine.advance('2022-08-20T00:00+08:00');
await tell('escalation.propose', '08-22T09:00', 'officer', {
  ...e,
  data: { rung: 'accountability', grounds: '批评后逾期未改正' },
});
await tell('escalation.approve', '08-23T09:00', 'governor', { ...e, data: { mitigation } });
await tell('escalation.hand-over', '08-24T09:00', 'officer', { ...e, data: { to: '县监察机关' } });
await tell('escalation.acknowledge', '08-25T09:00', 'organ', { ...e, data: { receipt: '收件第8号' } });
