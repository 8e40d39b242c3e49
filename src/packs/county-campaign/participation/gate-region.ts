/** The gates as states: a unit stands before the gate of a phase until the phase ends. */
import { text } from '../../../shared/index.js';
import { region } from '../words.js';
import { participationCommands as commands, participationFields as fields } from './commands.js';
import { notThere, passes, shortfallsAt } from './gates.js';
import type { PhaseId } from '../phases.js';

/** What each gate asks for, by clause. */
const asked = {
  mobilisation: ['3.1', '3.1.b', '3.1.c', '4.1.c', '4.1.d', 'S2.f', 'S2.g'],
  'self-examination': ['3.2', '3.2.d', '3.2.f', '3.2.g', '4.2.c', 'S2.h', 'S3.a'],
  rectification: ['3.3', '3.3.a', '3.3.c', '3.3.j'],
  consolidation: [
    '3.4',
    '3.4.a',
    '3.4.c',
    '3.4.f',
    '4.3.e',
    '2.1.2.b',
    '2.2.1.b',
    '2.2.2.b',
    '2.2.3.b',
    '2.3.2.c',
    '2.4.1.b',
    '2.7.2.c',
  ],
} as const;

const gateOf = <P extends PhaseId>(phase: P) => ({
  away: { when: [notThere(phase)], event: 'gate.not-applicable', cites: ['A27'] } as const,
  passed: {
    when: [passes(phase)],
    records: shortfallsAt(phase),
    event: 'gate.passed',
    cites: [...asked[phase], '4.1.b'],
  } as const,
  failed: { records: shortfallsAt(phase), event: 'gate.failed', cites: [...asked[phase], '4.4.d1'] } as const,
});
const [g1, g2, g3, g4] = [
  gateOf('mobilisation'),
  gateOf('self-examination'),
  gateOf('rectification'),
  gateOf('consolidation'),
];

/** The region of the gates. */
export const gates = region({
  commands,
  fields,
  title: text('阶段节点', 'gates'),
  initial: 'mobilisation',
  states: {
    mobilisation: {
      title: text('学习动员阶段', 'before the gate of phase 1'),
      cites: ['3.1', '3.1.b', '3.1.c'],
      deadlines: ['mobilisation-gate'],
      on: {
        'mobilisation-gate.reached': [
          { target: 'self-examination', ...g1.away },
          { target: 'self-examination', ...g1.passed },
          { target: 'self-examination', ...g1.failed },
        ],
      },
    },
    'self-examination': {
      title: text('查摆问题阶段', 'before the gate of phase 2'),
      cites: ['3.2', '3.2.f', '3.2.g'],
      deadlines: ['self-examination-gate'],
      on: {
        'self-examination-gate.reached': [
          { target: 'rectification', ...g2.away },
          { target: 'rectification', ...g2.passed },
          { target: 'rectification', ...g2.failed },
        ],
      },
    },
    rectification: {
      title: text('整改落实阶段', 'before the gate of phase 3'),
      cites: ['3.3', '3.3.j'],
      deadlines: ['rectification-gate'],
      on: {
        'rectification-gate.reached': [
          { target: 'consolidation', ...g3.away },
          { target: 'consolidation', ...g3.passed },
          { target: 'consolidation', ...g3.failed },
        ],
      },
    },
    consolidation: {
      title: text('总结深化阶段', 'before the gate of phase 4'),
      cites: ['3.4', '3.4.c', '3.4.f'],
      deadlines: ['consolidation-gate'],
      on: {
        'consolidation-gate.reached': [
          { target: 'through', ...g4.away },
          { target: 'through', ...g4.passed },
          { target: 'through', ...g4.failed },
        ],
      },
    },
    through: { title: text('各阶段已过', 'through'), type: 'final' },
  },
});
