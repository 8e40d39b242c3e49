/** Who may see what (A18, S6.j, S6.k): personal items and lists, what an approval rests on, the names of those who report. */
import type { Readers } from '../../policy/index.js';
import { roles } from './roles.js';
import type { CountyRole } from './roles.js';

/** What a county decides of it: more roles that read personal items, or everybody in office. */
interface Opened {
  readonly personalItems?: 'restricted' | 'open';
  readonly personalReaders?: readonly CountyRole[];
}

/** The person, the head, whoever verifies, and the office read personal items and lists; everybody else counts only. */
const readers = {
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

/** A18 who of a unit handed in a list is as open as the lists; reporters, referrals and clues are protected all the same. */
const ofLists = readers.protects[2];

/** Who may see what, as the county opened it: each protection stands by itself. */
export const readersOf = ({ personalItems = 'restricted', personalReaders = [] }: Opened): Readers => {
  const open = personalItems === 'open';
  const besides: readonly string[] = open ? Object.keys(roles) : personalReaders;
  const wider = (named: readonly string[]): readonly string[] => [...new Set([...named, ...besides])];
  return {
    ...readers,
    personal: { ...readers.personal, roles: wider(readers.personal.roles) },
    protects: readers.protects.map((one) => (one === ofLists ? { ...one, roles: wider(one.roles) } : one)),
  };
};
