/**
 * Who may act in the county's campaign, and how each role is held. The office registers the offices of the units; its own people
 * are appointed by the county government, and who stands above by the embedding program alone, as the papers of appointment say.
 */
import { text } from '../../shared/index.js';
import type { Role } from '../../policy/index.js';

/** The pack's roles. Offices are held by appointment; the others follow from the case or the registry. */
export const roles = {
  /** 一把手: the first responsible person; an acting head counts. */
  head: { scope: 'unit', title: text('单位主要负责人', 'head of the unit'), cites: ['4.1.c', '4.2.c'], several: false },
  /** 乡镇党委书记: a second main leader, where the county counts two (S2.g). */
  secretary: {
    scope: 'unit',
    title: text('乡镇党委书记', 'township Party secretary'),
    cites: ['S2.g'],
    several: false,
  },
  /** 分管领导: concretely in charge. */
  deputy: { scope: 'unit', title: text('分管领导', 'deputy in charge'), cites: ['4.1.d'] },
  /** 干部: everybody in scope of the personal lists. */
  cadre: { scope: 'unit', title: text('单位干部', 'cadre of the unit'), cites: ['3.2.g'] },
  /** 协调小组办公室: inspects, receives, finds, proposes (A11). */
  office: {
    scope: 'campaign',
    title: text('协调小组办公室', 'coordination group office'),
    cites: ['4.4.a', 'A11'],
    appointedBy: ['authority'],
  },
  /** 督查人员: inspectors of the office. */
  inspector: {
    scope: 'campaign',
    title: text('督查人员', 'inspector'),
    cites: ['4.4.a', '3.3.l'],
    appointedBy: ['authority'],
  },
  /** 被指定部门的督查人员: acts only where the county government designated the department. */
  lead: {
    scope: 'campaign',
    title: text('被指定部门督查人员', 'inspector of a designated department'),
    cites: ['2.1.2.a', 'inspection-rules.7'],
    appointedBy: ['authority'],
  },
  /** 县政府或其主要负责人, not a deputy: approves criticism and accountability. */
  authority: {
    scope: 'campaign',
    title: text('县政府或其主要负责人', 'county government or its head'),
    cites: ['4.4.e1', '4.4.e2', 'inspection-rules.21'],
    delegable: false,
    acting: false,
    appointedBy: [],
  },
  /** 县政府领导班子成员. */
  leader: {
    scope: 'campaign',
    title: text('县政府领导班子成员', 'member of the county leadership'),
    cites: ['A12'],
    appointedBy: [],
  },
  /** 县领导本人所在班子: in the county leadership, which has neither head nor deputies, its members act for one another. */
  leaderHere: {
    scope: 'here',
    of: ['leader'],
    title: text('县政府领导班子成员（本班子事项）', 'member of the county leadership, for an item of its own'),
    cites: ['A12', 'S2.i'],
    delegable: false,
  },
  /** 有权机关: decides outside what the campaign proposes. */
  organ: {
    scope: 'campaign',
    title: text('有权机关', 'competent organ'),
    cites: ['4.4.e2', 'A11'],
    delegable: false,
    appointedBy: [],
  },
  /** 在职干部: whoever holds an office in any unit; who receives something may report it. */
  official: {
    scope: 'anywhere',
    of: ['head', 'secretary', 'deputy', 'cadre', 'leader'],
    title: text('在职干部', 'an official of any unit'),
    cites: ['S5.i', 'inspection-rules.26'],
    delegable: false,
  },
  /** 编办: settles disputes over duties. */
  staffing: {
    scope: 'campaign',
    title: text('县委编办', 'staffing office'),
    cites: ['2.4.1.b', 'S6.g'],
    appointedBy: ['authority'],
  },
  /** 争议对方单位负责人: the head of the other unit. */
  otherHead: {
    scope: 'counterpart',
    field: 'other',
    of: 'head',
    title: text('对方单位主要负责人', 'head of the other unit'),
    cites: ['2.4.1.b'],
  },
  /** 上级单位主要负责人: each level sees to the next. */
  parentHead: {
    scope: 'parent',
    of: 'head',
    title: text('上级单位主要负责人', 'head of the parent unit'),
    cites: ['4.1.e', 'S2.c'],
  },
  /** 分管县政府领导: the county leader in charge of the unit. */
  leaderInCharge: {
    scope: 'leader',
    title: text('分管县政府领导', 'county leader in charge'),
    cites: ['4.1.e', 'A12', 'S2.c'],
  },
  /** 具体责任人: named in the case. */
  responsible: {
    scope: 'case',
    field: 'responsible',
    title: text('具体责任人', 'responsible person'),
    cites: ['3.3.f'],
    delegable: false,
  },
  /** 交办人: whoever assigned the task. */
  assigner: { scope: 'case', field: 'assignedBy', title: text('交办人', 'assigner'), cites: ['2.5.2.e'] },
  /** 包案领导: the leader who owns a public request. */
  owner: { scope: 'case', field: 'ownedBy', title: text('包案领导', 'owning leader'), cites: ['2.3.2.b'] },
  /** 签批人: whose signature the document waits for. */
  signer: { scope: 'case', field: 'signer', title: text('签批人', 'signer'), cites: ['2.6.1.d', 'A7'] },
  /** 所属个人: the person the case is about. */
  subject: {
    scope: 'case',
    field: 'person',
    title: text('本人', 'person concerned'),
    cites: ['3.2.g'],
    delegable: false,
  },
} as const satisfies Readonly<Record<string, Role>>;

/** The name of a role of this pack. */
export type CountyRole = keyof typeof roles;
