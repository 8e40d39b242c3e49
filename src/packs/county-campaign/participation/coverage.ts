/** Every unit is inspected at least once in phase 3 (4.4.c, A8); a gap is the office's, never the unit's. */
import { text } from '../../../shared/index.js';
import { region } from '../words.js';
import { participationCommands as commands, participationFields as fields } from './commands.js';
import { notThere } from './gates.js';
import { inPhase3 } from './groundwork-rules.js';

/** The region of coverage. */
export const coverage = region({
  commands,
  fields,
  title: text('督查覆盖', 'coverage by inspection'),
  initial: 'awaited',
  states: {
    awaited: {
      title: text('待督查', 'not inspected yet'),
      cites: ['4.4.c', 'A8', 'S4.q'],
      deadlines: ['coverage'],
      on: {
        'participation.note-inspection': [
          {
            target: 'covered',
            when: [inPhase3],
            may: ['policy'],
            event: 'coverage.reached',
            cites: ['4.4.c', 'A8', 'S4.q'],
          },
          { may: ['policy'], cites: ['4.4.c'] },
        ],
        'participation.excuse': { target: 'excused', may: ['policy'], cites: ['A12', 'S2.i'] },
        'coverage.missed': [
          { target: 'excused', when: [notThere('rectification')], event: 'coverage.not-applicable', cites: ['A27'] },
          { target: 'gap', event: 'coverage.missed', cites: ['4.4.c', '4.4.a', 'A8', 'S4.q'] },
        ],
      },
    },
    covered: {
      title: text('已督查', 'inspected'),
      cites: ['4.4.c'],
      on: { 'participation.note-inspection': { may: ['policy'], cites: ['4.4.c'] } },
    },
    excused: {
      title: text(
        '无须督查（县政府领导班子，整改落实阶段后加入或此前已并入他单位）',
        'not due: the county leadership, or a unit that joined after phase 3 or has gone over into another',
      ),
      cites: ['A12', 'A27'],
      on: { 'participation.note-inspection': { may: ['policy'], cites: ['4.4.c'] } },
    },
    gap: {
      title: text('整改落实阶段未督查', 'not inspected in phase 3'),
      cites: ['4.4.c'],
      on: { 'participation.note-inspection': { may: ['policy'], cites: ['4.4.c'] } },
    },
  },
});
