/** Who may see what (A18, S6.j, S6.k): personal items and lists, what an approval rests on, the names of those who report. */
import type { Readers } from '../../policy/index.js';

/** The person, the head, whoever verifies, and the office read personal items and lists; everybody else counts only. */
export const readers = {
  personal: {
    roles: ['head', 'deputy', 'office', 'inspector', 'responsible'],
    // Whoever acknowledges a filing reads it.
    besides: { 'family-event': ['parentHead', 'leaderInCharge'] },
    cites: ['A18', '3.2.g', 'A3'],
  },
  protects: [
    { fields: ['reportedBy', 'reporter'], roles: ['office', 'organ'], cites: ['S6.k', 'inspection-rules.26'] },
    // Neither the unit nor the person is told that something was referred.
    {
      region: 'problem.referral',
      fields: ['referredBy', 'referredOn', 'receipt'],
      roles: ['office', 'inspector', 'organ'],
      cites: ['S4.u', '2.3.1.y1', '2.3.1.y2'],
    },
    // Who of a unit handed in a list with items, who a nil return.
    { fields: ['personalLists', 'unsignedNil'], roles: ['head', 'deputy', 'office', 'inspector'], cites: ['A18'] },
  ],
  restsOn: {
    procedure: 'escalation',
    state: 'steps.proposed',
    field: 'evidence',
    roles: ['authority'],
    cites: ['S6.j', 'A18'],
  },
} as const satisfies Readers;
