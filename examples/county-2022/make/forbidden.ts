/** What the notice forbids, tried now and then in the made season, each with the refusal expected. */
import type { Engine } from 'duban';
import { isIn } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import type { UnitMade } from './people.js';
import { proof } from './problems.js';
import type { Made } from './problems.js';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';

/** Tries two or three forbidden things on a day, chosen from what stands. */
export const tryForbidden = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  units: readonly UnitMade[],
  problems: readonly Made[],
  day: string,
): Promise<void> => {
  const standing = (state: string) =>
    problems.find(
      (one) => isIn(engine.case(one.id) ?? { state: '' }, `work.${state}`) && engine.case(one.id)?.void === false,
    );
  // Not the two whose head is away at times: their refusals would have another reason.
  const away = ['department-3', 'township-2'];
  const unit = random.pick(
    units.filter((one) => (one.kind === 'township' || one.kind === 'department') && !away.includes(one.unit)),
  );
  const other = random.pick(
    units.filter((one) => one.kind === unit.kind && one.unit !== unit.unit && !away.includes(one.unit)),
  );
  const part = `participation:${unit.unit}`;
  const signed = standing('signed');
  const rectifying = standing('rectifying');
  const planned = standing('planned');
  const listed = standing('listed');
  const struck = standing('struck-off');
  const late = day >= '2022-10-01';

  // Found out of season or by nobody entitled; a person of another unit.
  if (late)
    await s.forbid('found-out-of-season', 'problem.find', `${unit.unit}-head`, {
      case: `late-${day}`,
      unit: unit.unit,
      data: { focus: 'F52', source: 'self-check', place: 'work', description: '第四阶段新发现的问题' },
    });
  else
    await s.forbid('role-not-held', 'problem.find', `${other.unit}-head`, {
      case: `foreign-${day}`,
      unit: unit.unit,
      data: { focus: 'F11', source: 'self-check', place: 'work', description: '替别的单位登记问题' },
    });
  if (!late && random.chance(50))
    await s.forbid('person-not-in-unit', 'problem.find', `${unit.unit}-head`, {
      case: `mixed-${day}`,
      unit: unit.unit,
      person: `${other.unit}-head`,
      data: { focus: 'F11', source: 'self-check', place: 'self', description: '登记他单位人员的问题' },
    });
  if (!late && random.chance(50))
    await s.forbid('bad-shape', 'problem.find', `${unit.unit}-head`, {
      case: `odd-${day}`,
      unit: unit.unit,
      data: { focus: 'F99', source: 'self-check', place: 'work', description: '无' },
    });
  // Signatures by delegation; somebody else's summary; a summary too early.
  if (engine.case(part)?.state.includes('summary.received') !== true)
    await s.forbid('role-not-held', 'participation.sum-up', `${other.unit}-head`, {
      case: part,
      data: { document: '代报总结', hash: 'd'.repeat(64) },
    });
  if (day < '2022-10-01')
    await s.forbid('summary-before-phase-4', 'participation.sum-up', `${unit.unit}-head`, {
      case: part,
      data: { document: '提前报送总结', hash: 'd'.repeat(64) },
    });
  if (random.chance(40))
    await s.forbid('opinion-rejected-without-reason', 'participation.consult', `${unit.unit}-head`, {
      case: part,
      data: { group: 'public', opinion: '窗口午间无人值守', outcome: 'rejected' },
    });
  // Hidden documents, and drafters who sign.
  if (random.chance(60))
    await s.forbid('hidden-document-wechat', 'sign-off.submit', `${unit.unit}-deputy-1`, {
      case: `hidden-${day}`,
      unit: unit.unit,
      data: {
        title: '微信工作安排',
        flow: 'outgoing',
        form: 'wechat',
        drafter: `${unit.unit}-cadre-1`,
        signers: [`${unit.unit}-head`],
      },
    });
  if (random.chance(40))
    await s.forbid('drafter-signs', 'sign-off.submit', `${unit.unit}-deputy-1`, {
      case: `own-${day}`,
      unit: unit.unit,
      data: {
        title: '自拟自签的文件',
        flow: 'outgoing',
        form: 'red-head',
        drafter: `${unit.unit}-head`,
        signers: [`${unit.unit}-head`],
      },
    });
  // Striking off: by those who did the work, without effect evidence, with old evidence.
  if (signed !== undefined) {
    const applicant = textOf(engine.case(signed.id)?.fields['appliedBy']);
    const code = applicant.includes('deputy') ? 'verifier-not-independent' : 'role-not-held';
    await s.forbid(code, 'problem.verify', applicant, {
      case: signed.id,
      data: { conclusion: '自己核验自己', onSite: false },
    });
    if (signed.person === undefined) {
      const { appliedBy, signedBy, responsible, handsBefore, responsibleBefore } = engine.case(signed.id)?.fields ?? {};
      const hands = [appliedBy, signedBy, responsible, handsBefore, responsibleBefore].flat();
      const deputies = ['deputy-1', 'deputy-2']
        .map((name) => `${signed.unit}-${name}`)
        .filter((person) => !hands.includes(person));
      const [deputy] = deputies;
      if (deputy !== undefined)
        await s.forbid('verifier-of-wrong-level', 'problem.verify', deputy, {
          case: signed.id,
          data: { conclusion: '单位内部核验单位问题', onSite: true },
        });
    }
  }
  if (rectifying !== undefined) {
    await s.forbid('no-effect-evidence', 'problem.apply', rectifying.responsible, {
      case: rectifying.id,
      data: { evidence: [proof(random, day, 'process')], statement: '只有过程材料的申请' },
    });
    if (random.chance(50))
      await s.forbid('evidence-outside-the-work', 'problem.apply', rectifying.responsible, {
        case: rectifying.id,
        data: { evidence: [proof(random, '2022-05-01')], statement: '证据早于整改的申请' },
      });
    if (random.chance(30))
      await s.forbid('not-in-this-state', 'problem.verify', 'inspector-1', {
        case: rectifying.id,
        data: { conclusion: '尚未申请即核验', onSite: false },
      });
  }
  const running =
    planned !== undefined && engine.case(planned.id)?.armed.some(({ deadline }) => deadline === 'limit') === true;
  if (
    planned !== undefined &&
    running &&
    engine.case(planned.id)?.state.includes('request.none') === true &&
    random.chance(60)
  )
    await s.forbid('extension-beyond-phase', 'problem.ask-extension', planned.responsible, {
      case: planned.id,
      data: { to: '2022-10-15', reason: '申请延到十月再完成' },
    });
  if (listed !== undefined && day >= '2022-08-21')
    await s.forbid('limit-out-of-bounds', 'problem.plan', listed.deputy, {
      case: listed.id,
      data: { measures: ['压缩审批环节'], responsible: listed.responsible, limit: late ? '2022-08-01' : '2022-10-20' },
    });
  if (struck !== undefined && random.chance(50))
    await s.forbid('not-in-this-state', 'problem.apply', struck.responsible, {
      case: struck.id,
      data: { evidence: [proof(random, day)], statement: '已销号又申请' },
    });
};
