/** Who keeps out of it: subjects of a case, submitters, those who sit in the unit, and whoever let a delegate act. */
import { delegate, filingProcedure, heard, mitigation, proposed, rectifying, signed, struckOff } from './given.js';
import { ask, passes, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const office = (person: string, role: string, unit: string) =>
  ask(
    'person.appoint',
    '07-28',
    'host',
    'none',
    { person, name: person, role, unit, from: '2022-07-28' },
    { case: undefined },
  );
const praise = (by: string, person: string) =>
  ask('praise.propose', '08-05', by, `h@finance#${person}`, { grounds: '整改成效突出' });
const clueOnOfficer = ask('clue.register', '08-04', 'officer', 'c@finance#officer-2', {
  ground: '2.3.1.y1',
  summary: '群众反映征地补偿款未按标准发放',
});
const aboutSun = [
  ask('escalation.report', '08-01', 'officer', 'e@finance#sun', {
    trigger: '2.5.2.x1',
    grounds: '拖延不办',
    evidence: [],
  }),
  ask('escalation.confirm', '08-02', 'inspector', 'e', { finding: '经查阅材料并现场核实，情况属实' }),
];
const document = (signers: readonly string[], by = 'qian') =>
  ask('sign-off.submit', '08-01', by, 'd@finance', {
    title: '关于限时办结的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers,
  });
const filed = (kind: string, heldOn: string, by = 'sun', at = '08-10') =>
  ask('family-event.file', at, by, `f@finance#${by}`, {
    kind,
    heldOn,
    place: '文化礼堂',
    tables: 10,
    officialCars: false,
    undertaking: '不收礼金',
  });

/** Who keeps out of it. */
export const apart: readonly Scenario[] = [
  refused('S4.p', 'nobody proposes their own praise', [praise('officer', 'officer')], 'praise-for-oneself'),
  refused(
    'S4.p',
    'nor approves it',
    [praise('officer', 'governor'), ask('praise.approve', '08-08', 'governor', 'h')],
    'praise-for-oneself',
  ),
  refused(
    'S4.t',
    'whoever a clue is about does not have it sent on in their name',
    [
      clueOnOfficer,
      ask('clue.sign', '08-05', 'officer-3', 'c'),
      delegate('officer-2', 'officer-3', 'office', '2022-08-05'),
      ask('clue.hand-over', '08-05', 'officer-3', 'c', { to: '县监察机关' }, { onBehalfOf: 'officer-2' }),
    ],
    'clue-handled-by-its-subject',
  ),
  refused(
    'S4.c',
    'whoever it is about does not close their own case',
    [
      office('sun', 'office', 'group-office'),
      ...aboutSun,
      ask('escalation.reply', '08-03', 'sun', 'e', { statement: '情况说明' }),
      ask('escalation.close', '08-04', 'sun', 'e', { reason: '情节轻微，终止处理' }),
    ],
    'escalation-handled-by-its-subject',
  ),
  refused(
    'S4.j',
    'where it is about a person, the head does not speak in their place',
    [...aboutSun, ask('escalation.reply', '08-03', 'zhao', 'e', { statement: '代为说明情况' })],
    'another-speaks-for-the-person',
  ),
  refused(
    '4.4.a',
    'a finding is not entered late at the cost of the days to reply',
    [
      heard[0] ?? praise('officer', 'sun'),
      ask(
        'escalation.confirm',
        '08-08',
        'inspector',
        'e',
        { finding: '经查阅材料并现场核实，情况属实' },
        { occurredOn: '2022-08-02' },
      ),
    ],
    'act-dated-back',
  ),
  refused(
    'S4.l',
    'nothing further is decided while a review is pending',
    [
      ...proposed('criticism'),
      ask('escalation.approve', '08-05', 'governor', 'e', { mitigation }),
      ask('escalation.object', '08-08', 'zhao', 'e', { grounds: '认定事实有误' }),
      ask('escalation.report-correction', '08-08', 'zhao', 'e', { statement: '已全部整改并公示' }),
      ask('escalation.reject-correction', '08-09', 'inspector', 'e', {
        requirements: '整改不到位，请继续改正',
      }),
      ask('escalation.propose', '08-10', 'officer', 'e', { rung: 'accountability', grounds: '未改正' }),
      ask('escalation.reply', '08-10', 'zhao', 'e', { statement: '仍在改正之中' }),
      ask('escalation.approve', '08-11', 'governor', 'e', { mitigation }),
    ],
    'review-pending',
  ),
  refused('2.6.1.d', 'the submitter is no signer', [document(['qian', 'zhao'])], 'drafter-signs'),
  refused(
    '2.6.1.d',
    'nor does the drafter sign by delegation',
    [
      document(['zhao']),
      delegate('zhao', 'sun', 'signer', '2022-08-01'),
      ask('sign-off.sign', '08-02', 'sun', 'd', { opinion: '同意印发' }, { onBehalfOf: 'zhao' }),
    ],
    'signed-by-drafter',
  ),
  passes('2.6.1.d', 'a document goes to another signer when one leaves', [
    document(['zhao', 'li']),
    ask('sign-off.pass-to', '08-02', 'officer', 'd', { signer: 'feng', reason: '原签批人离任' }),
  ]),
  refused(
    'A3',
    'whoever verified does not look back',
    [
      ...struckOff,
      ask('problem.look-back', '09-20', 'inspector', 'p', {
        holds: true,
        finding: '现场核对，成效保持',
        limit: '2022-09-28',
      }),
    ],
    'looked-back-by-verifier',
    { options: { choices: { 'look-back-days': 30 } } },
  ),
  refused(
    '3.3.i',
    'somebody of the unit who is lent to the office does not verify its items',
    [
      office('li', 'inspector', 'group-office'),
      ...signed(),
      ask('problem.verify', '09-05', 'li', 'p', { conclusion: '现场核查属实', onSite: true }),
    ],
    'verifier-of-wrong-level',
  ),
  refused(
    'A6',
    'phase 3 is not ended before its last day',
    [...rectifying(), ask('campaign.proceed', '08-25', 'officer', 'campaign')],
    'phase-3-still-running',
  ),
  refused(
    '2.7.2.c',
    'nobody files in another unit',
    [filingProcedure, filed('wedding', '2022-09-18', 'county-deputy')],
    'filed-in-another-unit',
  ),
  refused(
    '2.7.2.c',
    'nor does an official of the office',
    [filingProcedure, filed('wedding', '2022-09-18', 'officer')],
    'role-not-held',
  ),
  refused(
    'S6.i',
    'a funeral still ahead is no funeral',
    [filingProcedure, filed('funeral', '2022-09-18')],
    'funeral-still-ahead',
  ),
  refused(
    '2.7.2.c',
    'nothing is reported before it was held',
    [
      filingProcedure,
      filed('wedding', '2022-09-18'),
      ask('family-event.report', '08-11', 'sun', 'f', { tables: 10, report: '按报备规模举办' }),
    ],
    'reported-before-the-event',
  ),
];
