/** What the notice forbids on cases under way, tried where such a case stands; each line is kept with the code expected. */
import type { Case, Engine } from 'duban';
import type { CaseQuery } from 'duban/engine';
import type { CountyTypes } from 'duban/packs/county-campaign';
import { textOf } from './random.js';
import type { Sender } from './sender.js';
import { headOf } from './units.js';

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const away = new Set(['department-3', 'township-2', 'leadership']);

/** Tries what it can. */
export const tryForbiddenCases = async (s: Sender, engine: Engine<CountyTypes>, day: string): Promise<void> => {
  const first = (query: CaseQuery, fits: (of: Case) => boolean = () => true): Case | undefined =>
    engine
      .cases({ ...query, limit: 1000 } as never)
      .cases.find((of) => !of.void && !away.has(of.unit ?? '') && fits(of));
  const on = async (
    of: Case | undefined,
    code: string,
    type: string,
    by: (of: Case) => string,
    data: (of: Case) => object = () => ({}),
  ): Promise<void> => {
    if (of !== undefined) await s.forbid(code, type, by(of), { case: of.id, data: data(of) });
  };
  const head = (of: Case): string => headOf(of.unit ?? '', day);
  const deputy = (of: Case): string => `${of.unit ?? ''}-deputy-1`;
  const responsible = (of: Case): string => textOf(of.fields['responsible']);

  const planned = first({ procedure: 'participation' }, ({ fields }) => fields['planSignedOn'] !== undefined);
  await on(planned, 'not-an-item-of-the-plan', 'participation.record-progress', deputy, () => ({
    item: 'no-such-item',
    planned: 50,
    actual: 30,
  }));
  const listed = first({ procedure: 'participation' }, ({ fields }) => fields['unitListOn'] !== undefined);
  const revises = listed?.fields['planSignedOn'] !== undefined;
  await on(
    listed,
    'plan-item-without-parent',
    revises ? 'participation.revise-plan' : 'participation.sign-plan',
    head,
    (of) => ({
      items: [{ item: 'i1', level: 'person', responsible: `${of.unit ?? ''}-cadre-1`, limit: '2022-09-20' }],
      ...(revises ? { reason: '层级不清的调整' } : {}),
    }),
  );
  const open = first({ procedure: 'problem', state: 'work.listed' });
  if (day >= '2022-08-21') {
    await on(open, 'responsible-not-in-unit', 'problem.plan', deputy, () => ({
      measures: ['压缩审批环节'],
      responsible: 'officer-1',
      limit: '2022-09-28',
    }));
    await on(
      first({ procedure: 'problem', state: 'work.listed' }, ({ unit }) => unit !== open?.unit),
      'immediate-correction-too-late',
      'problem.correct',
      deputy,
      (of) => ({
        measures: ['当场更正公示'],
        responsible: `${of.unit ?? ''}-cadre-1`,
        evidence: [
          {
            hash: 'f'.repeat(64),
            uri: 'archive:9',
            size: 900,
            mediaType: 'image/jpeg',
            madeOn: day,
            kind: 'effect',
            shows: '公示已更正',
          },
        ],
      }),
    );
  }
  await on(
    first(
      { procedure: 'problem', state: 'request.none' },
      (of) => of.state.includes('work.rectifying') && of.armed.some(({ deadline }) => deadline === 'limit'),
    ),
    'ongoing-dates-out-of-order',
    'problem.ask-ongoing',
    responsible,
    () => ({ reason: '涉及历史遗留问题', goal: '完成取证', review: '2022-12-20', final: '2022-10-25' }),
  );
  await on(
    first({ procedure: 'task', state: 'work.finished' }),
    'fed-back-to-another',
    'task.feed-back',
    responsible,
    () => ({ to: 'county-head', summary: '直接向县长反馈' }),
  );
  await on(
    first({ procedure: 'inventory', state: 'listed' }),
    'progress-without-evidence',
    'inventory.update',
    deputy,
    () => ({
      howFar: 80,
      evidence: [],
    }),
  );
  await on(
    first({ procedure: 'public-request', state: 'accepted' }),
    'not-an-item-of-the-request',
    'public-request.answer',
    deputy,
    () => ({
      item: '别的事项',
      answer: '已办理',
    }),
  );
  await on(
    first({ procedure: 'public-request', state: 'objected' }),
    'already-theirs',
    'public-request.decide-objection',
    () => 'officer-7',
    (of) => ({ routedTo: of.unit ?? '', reason: '仍派回原单位' }),
  );
  await on(
    first({ procedure: 'duty-dispute', state: 'raised' }),
    'owner-does-not-fit-outcome',
    'duty-dispute.settle',
    () => 'staffing-office',
    (of) => ({ outcome: 'own-duty', owner: textOf(of.fields['other']), basis: '裁定结果与责任单位不一致' }),
  );
  const meeting = first({ procedure: 'meeting', state: 'planned' }, ({ fields }) => textOf(fields['meetingOn']) > day);
  await on(meeting, 'meeting-held-too-early', 'meeting.hold', deputy, () => ({ attended: 10, lasted: 30 }));
  if (meeting !== undefined)
    await s.forbid('meeting-not-merged', 'meeting.plan', deputy(meeting), {
      case: `twice-${day}`,
      unit: meeting.unit ?? '',
      data: {
        topic: '同日另开一会',
        meetingOn: textOf(meeting.fields['meetingOn']),
        audience: [meeting.unit ?? ''],
        participants: 10,
        minutes: 30,
        canBeSpared: false,
        necessity: '须当场议定分工',
        online: true,
      },
    });
  const inspection = first(
    { procedure: 'inspection', state: 'course.planned' },
    ({ fields }) => textOf(fields['from']) > day,
  );
  await on(inspection, 'inspection-outside-its-window', 'inspection.begin', () => 'inspector-1');
  if (inspection !== undefined)
    await s.forbid('inspection-not-merged', 'inspection.plan', 'officer-3', {
      case: `again-${day}`,
      unit: inspection.unit ?? '',
      data: {
        kind: 'special',
        round: 'planned',
        topic: '另一次督查',
        scope: '同一单位同一日期',
        from: textOf(inspection.fields['from']),
        to: textOf(inspection.fields['to']),
        mode: 'unannounced',
        basis: '县政府常务会议决定',
      },
    });
  await on(
    first({ procedure: 'inspection', state: 'course.objected' }),
    'objection-decided-by-author',
    'inspection.decide-objection',
    (of) => textOf(of.fields['concludedBy']),
    () => ({ outcome: 'upheld', reason: '作出结论的人员自行复核' }),
  );
  const proposed = first({ procedure: 'escalation', state: 'steps.heard' });
  await on(
    proposed,
    'jump-without-reason',
    'escalation.propose',
    () => 'officer-1',
    () => ({
      rung: 'accountability',
      grounds: '直接建议问责而不说明理由',
    }),
  );
  await on(
    first({ procedure: 'escalation', state: 'steps.proposed' }, ({ fields }) => fields['rung'] === 'criticism'),
    'role-not-held',
    'escalation.approve',
    () => 'leader-1',
    () => ({ mitigation: { applies: false, reason: '副职批准' } }),
  );
  await on(
    first({ procedure: 'indicator', state: 'defined' }, ({ fields }) => fields['value'] === undefined),
    day < '2022-10-01' ? 'concluded-before-phase-4' : 'indicator-not-measured',
    'indicator.conclude',
    () => 'officer-3',
  );
  const stranger = (): string => 'organ-liaison';
  await on(first({ procedure: 'task', state: 'work.moving' }), 'role-not-held', 'task.report', stranger, () => ({
    progress: '代他人报告进展',
  }));
  await on(
    first({ procedure: 'meeting', state: 'held' }),
    'role-not-held',
    'meeting.record-decisions',
    stranger,
    () => ({
      decisions: [
        { what: '代为登记议定事项', unit: 'township-1', responsible: 'township-1-head', limit: later(day, 5) },
      ],
    }),
  );
  await on(first({ procedure: 'sign-off', state: 'way.signing' }), 'role-not-held', 'sign-off.sign', stranger, () => ({
    opinion: '代为签批',
  }));
  await on(
    first({ procedure: 'problem', state: 'work.signed' }, ({ fields }) => Number(fields['rejections'] ?? 0) < 2),
    'new-limit-not-ahead',
    'problem.reject',
    () => 'inspector-6',
    () => ({ criterion: 'effect', requirements: '请补充服务对象回访记录', limit: later(day, -10) }),
  );
  await on(
    first(
      { procedure: 'problem', state: 'work.rectifying' },
      (of) =>
        of.fields['limit'] !== undefined &&
        textOf(of.fields['limit']) < day &&
        !of.armed.some(({ deadline }) => deadline === 'limit'),
    ),
    'asked-after-expiry',
    'problem.ask-extension',
    responsible,
    () => ({ to: '2022-09-30', reason: '过期后申请延期' }),
  );
};
