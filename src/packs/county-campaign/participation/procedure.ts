/** A unit's part in the campaign: what it hands in, its gates at each phase's end, and its summary. */
import { byDay, dayInField, phaseEnd } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineParallel } from '../words.js';
import { participationCommands as commands, participationFields as fields } from './commands.js';
import { coverage } from './coverage.js';
import { gates } from './gate-region.js';
import { firstReport } from './groundwork-rules.js';
import { groundwork } from './groundwork.js';
import { summaryDay } from './options.js';
import { record } from './record.js';
import { summary } from './summary.js';

/** The procedure of a unit's part; one case per unit, `participation:<unit>`. */
export const participation = defineParallel({
  id: 'participation',
  title: text('单位参加行动', 'a unit takes part'),
  cites: ['0.d', '3', '4.1'],
  subject: 'unit',
  single: true,
  fields,
  commands,
  deadlines: {
    'mobilisation-gate': {
      title: text('学习动员阶段节点', 'gate of phase 1'),
      cites: ['3.1', 'A27'],
      kind: 'turn',
      span: phaseEnd('mobilisation'),
    },
    'self-examination-gate': {
      title: text('查摆问题阶段节点', 'gate of phase 2'),
      cites: ['3.2'],
      kind: 'turn',
      span: phaseEnd('self-examination'),
    },
    'rectification-gate': {
      title: text('整改落实阶段节点', 'gate of phase 3'),
      cites: ['3.3', '3.3.j'],
      kind: 'turn',
      span: phaseEnd('rectification'),
    },
    'consolidation-gate': {
      title: text('总结深化阶段节点', 'gate of phase 4'),
      cites: ['3.4'],
      kind: 'turn',
      span: phaseEnd('consolidation'),
    },
    coverage: {
      title: text('督查全覆盖', 'inspected in phase 3'),
      cites: ['4.4.c', 'A8', 'S4.q'],
      kind: 'limit',
      span: phaseEnd('rectification'),
    },
    report: {
      title: text('调度报告时限', 'limit to report'),
      cites: ['2.2.3.b', 'A9'],
      kind: 'limit',
      span: dayInField('nextReport'),
    },
    summary: {
      title: text('总结报送时限', 'limit for the summary'),
      cites: ['3.4.g', 'A10'],
      kind: 'limit',
      span: byDay(summaryDay),
      soon: { unit: 'working-days', amount: 3 },
    },
  },
  opens: {
    'participation.open': {
      may: ['policy', 'office'],
      records: firstReport,
      event: 'participation.opened',
      cites: ['0.d', 'S2.b'],
    },
  },
  states: { record, groundwork, summary, coverage, gates },
});
