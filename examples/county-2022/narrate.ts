/** Tells the season from its log: each phase's turn, and each rung taken. */
import type { PolicyEvent } from 'duban/policy';

const turns: Readonly<Record<string, string>> = {
  'campaign.prepared': '方案印发 the campaign is prepared',
  'mobilisation.begun': '学习动员阶段开始 mobilisation begins',
  'self-examination.begun': '查摆问题阶段开始 self-examination begins',
  'rectification.begun': '整改落实阶段开始 rectification begins',
  'consolidation.begun': '总结深化阶段开始 consolidation begins',
  'campaign.closed': '行动结束 the campaign is closed',
};

const rungs: Readonly<Record<string, string>> = {
  'escalation.suggested': '系统提示（待核实） suggested',
  'escalation.confirmed': '认定 confirmed',
  'escalation.criticised': '通报批评 criticised',
  'escalation.handed-over': '移送有权机关 handed to the competent organ',
};

/** One line about an event that a reader would want to hear of; `undefined` for the rest. */
export const narrate = (event: PolicyEvent): string | undefined => {
  const turn = turns[event.type];
  if (turn !== undefined) return `${event.on}  ── ${turn}`;
  const rung = rungs[event.type];
  return rung === undefined ? undefined : `${event.on}     ${event.unit ?? ''}  ${rung} (${event.case ?? ''})`;
};
