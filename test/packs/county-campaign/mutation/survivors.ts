/** Mutants of the county pack that no run can notice, each with its reason. The run holds the list to be exactly these. */
import { text } from '../../../../src/shared/index.js';
import type { Text } from '../../../../src/shared/index.js';

const each = (reason: Text, place: string, whats: readonly string[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(whats.map((what) => [`${place}: ${what}`, reason]));
const dropped = (...roles: readonly string[]) => roles.map((role) => `role-dropped ${role}`);
const added = (...roles: readonly string[]) => roles.map((role) => `role-added ${role}`);

const namesNothing = text(
  '没有区域命名事件，引擎不办理：写明只为表示此状态已考虑到',
  'no region names an event, so the engine takes nothing of it: it stands there to say that the state was thought of',
);
const begunAlready = text('在推进的必已启动，此处无从再启动', 'what moves has been begun: nobody begins it here again');
const reviewAsks = text(
  '首次批评时，复核区域一并办理且只认县政府',
  'with the first criticism the region of the review takes the approval too, and lets only the county government in',
);
const ladderAsks = text(
  '批评、问责只能由县政府批准，阶梯区域已把关',
  'for criticism and accountability the ladder itself lets only the county government in',
);
const noCadence = text(
  '未要求报告的，下次报告日为空，两种写法结果相同',
  'where no reports are asked for there is no next day either: both come to the same',
);
const requestDecides = text(
  '变更申请区域以同一条件选择，条件不成立时整个命令不办理',
  'the region of the request asks the same condition; where it does not hold the whole command is not taken',
);
const onlyHigher = text(
  '批评之后只能建议更高的问责，条件必然成立',
  'after a criticism only accountability lies higher: the condition always holds',
);
const lastOfAll = text(
  '其余各项均已答复时，不属于诉求的事项已无从答复',
  'this way is taken with the last item that has no answer: where all have one, the request is answered already',
);

const readsNone = text(
  '不能查看的人先被告知没有该事项，多列职务也办不成',
  'whoever may not read it is told that there is none, whatever role is added',
);
const knowsNot = text(
  '当事人和本单位人员不知有此事项，委托他人办理的另有场景',
  'whom it is about, and people of the unit, do not know of it; by delegation it is tried elsewhere',
);
const below = ['head', 'secretary', 'deputy', 'cadre', 'leaderHere', 'leaderInCharge', 'subject'] as const;
const strangersToClues = [...below, 'lead', 'leader', 'official', 'staffing', 'parentHead'] as const;

/** Why each is let live. */
export const survivors: Readonly<Record<string, Text>> = {
  ...[
    'awaited/participation.note-inspection/1',
    'covered/participation.note-inspection/0',
    'excused/participation.note-inspection/0',
    'gap/participation.note-inspection/0',
  ]
    .map((place) => each(namesNothing, `participation/coverage.${place}`, dropped('policy')))
    .reduce((all, one) => ({ ...all, ...one })),
  ...each(namesNothing, 'participation/coverage.awaited/participation.note-inspection/1', [
    'target-changed to covered',
  ]),
  ...each(namesNothing, 'participation/coverage.covered/participation.note-inspection/0', [
    'target-changed to excused',
  ]),
  ...each(namesNothing, 'participation/coverage.excused/participation.note-inspection/0', ['target-changed to gap']),
  ...each(namesNothing, 'participation/coverage.gap/participation.note-inspection/0', ['target-changed to awaited']),

  ...each(begunAlready, 'problem/reminders.moving/problem.start/0', [
    ...dropped('responsible', 'deputy', 'head'),
    'target-changed to once',
  ]),
  ...each(begunAlready, 'task/reminders.moving/task.start/0', [...dropped('responsible'), 'target-changed to once']),

  ...each(
    reviewAsks,
    'escalation/steps.proposed/escalation.approve/0',
    added(
      ...[
        'head',
        'secretary',
        'deputy',
        'cadre',
        'office',
        'inspector',
        'lead',
        'leader',
        'leaderHere',
        'organ',
        'official',
        'staffing',
      ],
      ...['parentHead', 'leaderInCharge', 'subject'],
    ),
  ),
  ...each(ladderAsks, 'escalation/review.none/escalation.approve/0', added('office')),
  ...each(ladderAsks, 'escalation/review.open/escalation.approve/0', [...added('office')]),
  ...each(ladderAsks, 'escalation/review.settled/escalation.approve/0', added('office')),
  ...each(onlyHigher, 'escalation/review.open/escalation.approve/0', [
    'condition-removed rung-is-criticism-or-accountability',
  ]),
  ...each(onlyHigher, 'escalation/review.settled/escalation.approve/0', [
    'condition-removed rung-is-criticism-or-accountability',
  ]),
  ...each(
    text('复核区域已问同一规则', 'the region of the review asks the same rule'),
    'escalation/steps.criticised/escalation.object/0',
    ['rule-removed another-speaks-for-the-person'],
  ),

  ...each(noCadence, 'participation/groundwork.under-way/participation.set-mechanism/0', [
    'condition-removed reports-asked-for',
  ]),
  ...each(noCadence, 'participation/groundwork.under-way/participation.report/0', [
    'condition-removed reports-asked-for',
  ]),

  ...['planned', 'rectifying', 'rejected', 'ongoing']
    .map((state) =>
      each(requestDecides, `problem/work.${state}/problem.approve-ongoing/0`, ['condition-removed ongoing-endorsed']),
    )
    .reduce((all, one) => ({ ...all, ...one })),
  ...each(
    text('规则“延期不超过整改落实阶段”已划同一界限', 'the rule extension-beyond-phase draws the same line'),
    'problem/limit#extension',
    ['limit-longer'],
  ),
  ...['limit.soon', 'limit.missed']
    .map((on) =>
      each(
        text(
          '重新设定时限前，申请或转入持续整改已离开“逾期”',
          'applying or going on leaves overdue before a limit is set anew',
        ),
        `problem/timeliness.overdue/${on}/0`,
        ['target-changed to late-to-report'],
      ),
    )
    .reduce((all, one) => ({ ...all, ...one })),

  ...[
    'handed-over/clue.acknowledge',
    'handed-over/clue.send-back',
    'registered/clue.hand-over',
    'registered/clue.sign',
    'sent-back/clue.hand-over',
    'signed/clue.hand-over',
  ]
    .map((place) => each(readsNone, `clue/${place}/0`, added(...strangersToClues)))
    .reduce((all, one) => ({ ...all, ...one })),
  ...['registered/clue.hand-over', 'registered/clue.sign', 'sent-back/clue.hand-over', 'signed/clue.hand-over']
    .map((place) => each(knowsNot, `clue/${place}/0`, ['rule-removed handled-by-own-unit']))
    .reduce((all, one) => ({ ...all, ...one })),
  ...['registered', 'sent-back']
    .map((state) => each(knowsNot, `clue/${state}/clue.hand-over/0`, ['rule-removed clue-handled-by-its-subject']))
    .reduce((all, one) => ({ ...all, ...one })),
  ...['none/problem.refer', 'signed-once/problem.sign-referral']
    .map((place) => each(readsNone, `problem/referral.${place}/0`, added(...below, 'responsible')))
    .reduce((all, one) => ({ ...all, ...one })),

  ...each(lastOfAll, 'public-request/accepted/public-request.answer/0', ['rule-removed not-an-item-of-the-request']),
  ...each(lastOfAll, 'public-request/redoing/public-request.answer/0', ['rule-removed not-an-item-of-the-request']),
  ...each(
    text(
      '五个工作日的异议期先于十五日的告知期届满',
      'five working days to object end before fifteen days to give notice',
    ),
    'public-request/routed/notice.missed/0',
    ['target-changed to settled-on'],
  ),
};
