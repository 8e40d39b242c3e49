/** One word for one thing: what the pack says, and what it never says for it. A word of the notice itself always stands. */

/** A concept: what to say, and what not. */
export interface Term {
  readonly use: string;
  /** Words for the same thing that must not stand; none of them is part of another word that is said. */
  readonly never: readonly (string | RegExp)[];
  /** Only there: the part of the path that says where the word means this. */
  readonly within?: string;
  /** Strings in which the word stands rightly: a title of the notice, or another sense. */
  readonly except?: readonly string[];
}

/** The terms of the county's offices, as circulars and regulations have them. */
export const terms: readonly Term[] = [
  { use: '整改落实阶段、总结深化阶段', never: ['第三阶段', '总结阶段', '巩固提升阶段', '整改期末'] },
  { use: '阶段节点', never: ['关口', '阶段期满'] },
  { use: '未完成事项', never: ['缺项'] },
  { use: '应完成事项', never: ['应做事项'] },
  { use: '零报告', never: ['零清单', '空清单'] },
  { use: '签字确认', never: ['签署'] },
  { use: '单位主要负责人', never: ['一把手', '代理负责人'] },
  { use: '第一责任人、分管领导', never: ['分管责任人', '副职'] },
  { use: '县政府领导班子', never: ['县领导班子'] },
  { use: '分管县政府领导', never: ['上级领导'] },
  { use: '督查人员', never: ['督查员', '检查员'] },
  { use: '县委编办', never: ['县编办'] },
  { use: '有权机关', never: ['有权处理机关', '县监察机关'] },
  { use: '干部职工、所涉人员、本人', never: ['该员', '当事人', '当事单位'] },
  { use: '政策落实台账', never: ['落实情况台账', '列入梳理'] },
  { use: '“三定”方案', never: ['三定方案'] },
  { use: '佐证材料、成效佐证', never: ['证据', '效果佐证'] },
  { use: '佐证材料不实', never: ['虚假证据', '造假'] },
  { use: '核验不通过', never: ['驳回'] },
  { use: '“回头看”', never: ['回头看复查'] },
  { use: '反弹问题，重新整改', never: ['重新打开'] },
  { use: '见底清零', never: ['归零'] },
  { use: '成效巩固期', never: ['静置期', '稳定期'] },
  { use: '抽查', never: ['抽查复核'] },
  { use: '督查处理、处理方式', never: ['问责阶梯', '梯级', '越级理由'] },
  { use: '追责问责建议', never: ['问责建议书'] },
  { use: '反映', never: ['检举', '举报'] },
  { use: '属实、不属实', never: ['核实不成立', '查实'] },
  { use: '陈述申辩', never: ['答辩', '申诉'] },
  { use: '观察期', never: ['清白期', '退出阶梯'] },
  { use: '容错审查', never: ['减轻'] },
  { use: '不得由同一人办理、回避', never: ['职责分离', '不得经办'] },
  { use: '终止处理', never: ['不再处理'] },
  { use: '督查', never: ['受检'] },
  { use: '开始督查、取消督查', never: ['进点', '不再督查'] },
  { use: '现场交办', never: ['当场派单'] },
  { use: '改送、转送', never: ['派单', '改派单位'] },
  { use: '协调意见、报县政府决定', never: ['裁定'] },
  { use: '先登记离任', never: ['免去'] },
  { use: '复查、复核', never: ['复议'] },
  { use: '无法评定', never: ['无法评价'] },
  { use: '下一个工作日', never: ['次一工作日'] },
  { use: '本县口径', never: ['日历日'] },
  { use: '不予办理', never: ['拒绝'] },
  { use: '情形、情景', never: ['场景'] },
  { use: '办理流程', never: [/(?<!报备|规则|宿主)程序/u], except: ['工作程序不严肃'] },
  { use: '操作', never: ['命令', '指令'] },
  { use: '职务', never: ['角色'] },
  { use: '县政府领导班子（成员）', never: ['县领导'] },
  { use: '变更签批人、改送', never: ['改派'] },
  { use: '县委编办', never: [/(?<!县委)编办/u] },
  { use: '整改', never: ['改正'] },
  { use: '书面提醒（预警、催办）', never: [/(?<!书面)提醒/u], except: ['已提醒遵守有关规定'] },
  { use: '公文流转', never: ['文件流向'] },
  { use: '喜事、丧事', never: ['婚庆'] },
  { use: '填写不符合要求', never: [/^填写有误$/u] },
  { use: '成效巩固期', never: ['静置'] },
  { use: '职责分工争议', never: ['权责争议'] },
  { use: '移送有权机关', never: ['移交有权机关'] },
  { use: '不予受理', never: ['不予办理'], within: 'public-request' },
  { use: '持续整改的阶段评估', never: ['持续整改复查'] },
  { use: '发文审签、签批', never: ['签署'] },
  { use: '该同志、本人', never: ['此人', '员工'] },
];
