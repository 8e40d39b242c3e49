/** The words of a coverage report, in Chinese and English. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { ItemKind } from './items.js';
import type { CoverageItem, CoverageKind, CoverageReport, CoverageTotal } from './report.js';

/** The languages a report is written in. */
export type CoverageLanguage = keyof Text;

/** What is counted, in the order of a report. */
export const kindTitles: Readonly<Record<CoverageKind, Text>> = {
  clauses: text('可执行条款（通过与拒绝或触发）', 'enforceable clauses, both ways'),
  transitions: text('转换（已发生）', 'transitions, taken'),
  rules: text('规则（符合与不符合）', 'rules, held and refused'),
  conditions: text('条件（成立与不成立）', 'conditions, both ways'),
  roles: text('角色（具备与不具备）', 'roles, held and lacking'),
  deadlines: text('时限（按时与逾期）', 'deadlines, met and missed'),
  reactions: text('联动（触发与未触发）', 'reactions, asked and not'),
  options: text('选项（已读取）', 'options, read'),
};

/** One item of a kind. */
export const kindNames: Readonly<Record<ItemKind, Text>> = {
  transitions: text('转换', 'transition'),
  rules: text('规则', 'rule'),
  conditions: text('条件', 'condition'),
  roles: text('角色', 'role'),
  deadlines: text('时限', 'deadline'),
  reactions: text('联动', 'reaction'),
  options: text('选项', 'option'),
};

/** How an item of a kind comes out the first way, and the second. */
const ways: Readonly<Record<ItemKind, readonly [Text, Text]>> = {
  transitions: [text('发生', 'taken'), text('被拒', 'refused')],
  rules: [text('符合', 'held'), text('不符合', 'refused')],
  conditions: [text('成立', 'held'), text('不成立', 'failing')],
  roles: [text('具备', 'held'), text('不具备', 'lacking')],
  deadlines: [text('按时', 'met'), text('逾期', 'missed')],
  reactions: [text('触发', 'asked'), text('未触发', 'left unasked')],
  options: [text('读取', 'read'), text('', '')],
};
const turnWays = [text('到期', 'reached'), text('提前结束', 'ended before')] as const;

/** How an item comes out each way, in words. */
export const waysOf = ({ kind, both }: CoverageItem): readonly [Text, Text] =>
  kind === 'deadlines' && !both ? turnWays : ways[kind];

/** How much is covered, in percent; nothing to cover is covered. */
export const percentOf = ({ all, covered }: CoverageTotal): number =>
  all === 0 ? 100 : Math.floor((1000 * covered) / all) / 10;

/** The name of the report. */
export const titleOf = ({ policy: { title } }: CoverageReport): Text =>
  text(`条款覆盖：${title.zh}`, `Clause coverage: ${title.en}`);
