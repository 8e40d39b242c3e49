/** Who may see what (A18, S6.j, S6.k): personal items, what an approval rests on, and the names of those who report. */
import type { Readers } from '../../policy/index.js';

/** The person, the head, whoever verifies, and the office read a personal item; everybody else counts only. */
export const readers = {
  personal: {
    roles: ['head', 'deputy', 'office', 'inspector', 'leaderInCharge', 'responsible'],
    cites: ['A18', '3.2.g', 'A3'],
  },
  protects: { fields: ['reportedBy', 'reporter'], roles: ['office', 'organ'], cites: ['S6.k', 'inspection-rules.26'] },
  restsOn: {
    procedure: 'escalation',
    state: 'steps.proposed',
    field: 'evidence',
    roles: ['authority'],
    cites: ['S6.j', 'A18'],
  },
} as const satisfies Readers;
