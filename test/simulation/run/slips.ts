/** Slips of three colours, simulated: supervisors issue them on chosen days, units answer them. */
import { threeColourSupervision } from '../../../src/packs/three-colour-supervision/index.js';
import { average } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';

type Behaviour = Scenario['behaviour'];

/** A slip to every unit of a kind, issued on one day with its limit on another. */
export const slipTo = (kind: string, on: string, limit: string): Behaviour['arrivals'][number] => ({
  id: `to-${kind}`,
  command: 'slip.issue',
  role: 'supervisor',
  per: 'unit',
  kinds: [kind],
  comes: { kind: 'once', on },
  data: { matter: '落实常务会议议定事项', limit },
});

/** Units reply after 70 working hours, sooner once they are reminded. */
export const reply: Behaviour['habits'][number] = {
  id: 'reply',
  procedure: 'slip',
  in: 'blue',
  role: 'handler',
  takes: { kind: 'constant', value: 0 },
  after: { kind: 'constant', value: 70 },
  hastenedBy: { 'slip.due-soon': 0.1 },
  does: [{ command: 'slip.reply', data: { reply: '已办结并附材料' } }],
};

/** One supervisor and these units, the first quarter of 2022. */
export const slips = (
  units: Scenario['units'],
  arrivals: Behaviour['arrivals'],
  habits: Behaviour['habits'] = [reply],
): Scenario => ({
  policy: threeColourSupervision({ year: 2022 }),
  units: [{ id: 'supervision', kind: 'office', staff: { supervisor: ['chief'] } }, ...units],
  behaviour: { habits, arrivals, profiles: [average] },
  from: '2022-01-01',
  to: '2022-03-31',
  measures: [],
});
