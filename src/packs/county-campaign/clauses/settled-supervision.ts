/** What is settled besides about supervision, the ladder, suggestions and the rest: S4–S6. */
import { defineClauses } from '../../../policy/index.js';
import { reading, readings } from './entry.js';

/** Supervision and ladder (S4), what data may suggest (S5), the rest (S6). */
export const settledSupervision = defineClauses(readings, {
  'S4.a': reading(
    '3.3.g, A8',
    '问题逾期的，次一工作日提醒，五个工作日内督查。',
    'An overdue problem brings a reminder the next working day, and an inspection within five.',
  ),
  'S4.b': reading('4.4.d2', '仅逾期不构成认定。', 'Lateness alone is no finding.'),
  'S4.c': reading(
    'A14',
    'T1—T3与具体表现一样只是系统提示，须由人核实。',
    'T1–T3 are suggestions like the behaviours’.',
  ),
  'S4.d': reading(
    'A14',
    'T2“两次提醒后无行动”指第二次提醒后两个工作日内无行动（选项），且只计到期后的提醒。',
    'T2’s “no action after two reminders” means nothing within two working days of the second (option), and only reminders after the limit count.',
  ),
  'S4.e': reading('A14', 'T3须达到最低基数（五件，选项）。', 'T3 needs a minimum denominator (five, option).'),
  'S4.f': reading(
    'A14, 3.2.e',
    '单位自查出的问题不触发认定，数量不作排名。',
    'Problems that a unit found itself never trigger, and counts are never ranked.',
  ),
  'S4.g': reading(
    'A14',
    '系统提示十个工作日未决即失效（选项），失效记为办公室逾期并如实报告。',
    'A suggestion lapses after ten working days undecided (option); the lapse is the office’s lateness and is reported as such.',
  ),
  'S4.h': reading(
    '4.4.e1, 4.4.e2',
    '层级：提醒、约谈（可选），批评（通报批评为其印发形式），追责问责建议。',
    'Rungs: reminder and talk (optional), criticism (circulated in its 通报批评 form), accountability proposal.',
  ),
  'S4.i': reading(
    '4.4.e1, 4.4.e2, A11, inspection-rules.21',
    '批评与追责问责均由办公室提出，由县政府或其主要负责人批准，副职不得批准。',
    'Criticism, like accountability, is proposed by the office and approved by the county government or its head, not a deputy.',
  ),
  'S4.j': reading(
    'A15',
    '单位或个人分别听取申辩，申辩期五个工作日（选项）。',
    'Each subject, unit or person, is heard separately; the reply has five working days (option).',
  ),
  'S4.k': reading(
    '2.4.2.a',
    '决定中须答复是否适用容错减轻。',
    'Whether mitigation applies is answered in the decision.',
  ),
  'S4.l': reading(
    'A15, inspection-rules.17',
    '三十日加三十日的复核比照督查条例第17条适用于批评，并予写明。',
    'The review of 30 + 30 days applies to criticism by analogy with Art 17 of the inspection rules, and says so.',
  ),
  'S4.m': reading(
    'A15',
    '复核结果为维持、变更或撤销（恢复原层级）。',
    'A review ends upheld, varied, or withdrawn (rung restored).',
  ),
  'S4.n': reading('A15', '复核不停止改正（选项）。', 'A review does not suspend the correction (option).'),
  'S4.o': reading('A15', '清白期为二十个工作日（选项）。', 'The clean period is twenty working days (option).'),
  'S4.p': reading('inspection-rules.21', '表扬同样记录。', 'Praise is recorded as well.'),
  'S4.q': reading('A8, 4.4.c', '每个单位第三阶段至少督查一次。', 'Every unit is inspected at least once in phase 3.'),
  'S4.r': reading(
    'A23, 4.4.c',
    '该轮督查能合并的合并，不计入A23的基期比较，另行列报。',
    'That round is merged with others where it can be, does not count against the baseline of A23, and is reported beside it.',
  ),
  'S4.s': reading(
    '4.4.b',
    '督查给出进展与成效两项评价，成效依据现场或群众而非材料。',
    'Two ratings, progress and effect; the effect is rated from site or people, not from papers.',
  ),
  'S4.t': reading(
    '2.3.1.y1, 2.3.1.y2, 2.7',
    '办公室移送线索须两名不同人员签字（选项）。',
    'The office transfers a clue, signed by two different people (option).',
  ),
  'S4.u': reading(
    '2.3.1.y1, 2.3.1.y2, 2.7',
    '移送线索不告知本人和单位。',
    'A clue is transferred without telling the person or the unit.',
  ),
  'S4.v': reading(
    '2.3.1.y1, 2.3.1.y2, 2.7',
    '线索以有权机关回执办结，听取申辩和调查由该机关进行。',
    'A clue is closed by the organ’s receipt; hearing and investigation are the organ’s.',
  ),
  'S5.a': reading(
    '2.1.3.x7, 2.1.3.x8',
    '瞒报关乎故意，由人发现；数据至多提示漏报。',
    'Concealing (x8) is intent: people find it; data suggest x7 at most.',
  ),
  'S5.b': reading(
    '2.1.3.x6',
    '越级上报不含紧急情况、投诉、线索和异议。',
    'Reporting over a level (x6) exempts emergencies, complaints, clues and objections.',
  ),
  'S5.c': reading('2.1.3.x5', '2.1.3.x5只作标签。', '2.1.3.x5 is a label only.'),
  'S5.d': reading(
    '2.3.2.x5, 2.3.2.x6',
    '2.3.2.x5、x6只在复查推翻不予办理之后提示。',
    '2.3.2.x5 and x6 are suggested only after a review overturned a refusal.',
  ),
  'S5.e': reading(
    '2.4.1.x3',
    '推诿扯皮不计异议成立和办公室自己派错的情形。',
    '2.4.1.x3 leaves out objections upheld and the office’s own misrouting.',
  ),
  'S5.f': reading(
    '2.4.2.x3',
    '只有职责清单许可本人决定的，才提示2.4.2.x3。',
    '2.4.2.x3 is suggested only where the duty list let the person decide.',
  ),
  'S5.g': reading(
    '2.5.2.q4, 2.5.2.q5',
    '2.5.2.q4、q5只计到期后的提醒。',
    '2.5.2.q4 and q5 count only reminders after the limit.',
  ),
  'S5.h': reading(
    '2.6.1.d',
    '总用时和退回次数始终与各环节一并显示。',
    'Total elapsed time and the number of returns are always shown beside the steps.',
  ),
  'S5.i': reading(
    '2.6.1.x1, 2.6.1.x2, 2.6.1.x3, 2.6.1.x4',
    '隐性文件可由接收方反映。',
    'Receivers may report a hidden document.',
  ),
  'S5.j': reading(
    '2.6.1.x1, 2.6.1.x2, 2.6.1.x3, 2.6.1.x4',
    '紧急情况次一工作日前补发书面确认的，不算隐性文件。',
    'An emergency confirmed in writing by the next working day is exempt.',
  ),
  'S5.k': reading(
    '2.6.3.x2',
    '时限、表格或报送要求严于上级的，提示加码者。',
    'A limit, form or report stricter than the parent’s raises against whoever added it.',
  ),
  'S5.l': reading(
    'A14',
    '数据只可提示21种具体表现和三项触发情形，别无其他。',
    'Data may suggest 21 behaviours and the three triggers; nothing else, ever.',
  ),
  'S6.a': reading(
    '2.1.3.b, 2.7.1.a',
    '外部规章为可插入的规则集，未提供的显示“未执行”。',
    'External rulebooks are slots; with none supplied they read “not enforced”.',
  ),
  'S6.b': reading(
    '2.1.2.a, 2.1.2.b',
    '落实情况台账：决策、单位、进度、佐证，供专项督查使用。',
    'An inventory, decision, unit, how far, evidence, which the special inspection inspects.',
  ),
  'S6.c': reading(
    '2.3.2.c',
    '“急难愁盼”按单位建立清单，不限于来件。',
    'The list of urgent problems is one per unit, not only what comes in.',
  ),
  'S6.d': reading('2.3.2.b', '接访和下访均予记录。', 'Visits received and paid are kept.'),
  'S6.e': reading('2.2.1.b', '培训注明针对的问题。', 'A training names the problem it serves.'),
  'S6.f': reading('2.4.1.b', '每个单位一份职责清单。', 'A duty list per unit.'),
  'S6.g': reading('2.4.1.b', '权责争议由编办裁定。', 'The staffing office (编办) settles disputes of duty.'),
  'S6.h': reading('2.7.2.c', '报备程序文件本身也须具备。', 'The document of the filing procedure is required too.'),
  'S6.i': reading(
    '2.7.2.c',
    '丧事事后报备，十个工作日内（选项）。',
    'Funerals are filed afterwards, within ten working days (option).',
  ),
  'S6.j': reading(
    'A18',
    '县政府批准某一步骤时可见该步骤所依据的事项，不见其他个人清单。',
    'The county government, when it approves a step, sees the items the step rests on, not the other personal lists.',
  ),
  'S6.k': reading(
    'inspection-rules.26',
    '反映人受保护，其姓名另设查阅范围。',
    'Who reports is protected: reporters’ names have a view of their own.',
  ),
});
