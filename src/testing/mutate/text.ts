/** The report for a terminal: the score by kind, then the survivors by clause, with the words of the clause. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { padded, widestOf } from '../width.js';
import { mutantKinds } from './mutant.js';
import type { MutantKind } from './mutant.js';
import { scoreOf } from './report.js';
import type { MutationReport, MutationTotal } from './report.js';

/** How a report is written. */
export interface MutationTextOptions {
  readonly language: keyof Text;
  /** Why survivors are let live, by mutant. */
  readonly reasons?: Readonly<Record<string, Text>>;
}

const words = {
  title: text('变异检验', 'Mutation'),
  whole: text('全部变异体', 'all mutants'),
  partial: text('（部分）', ' (part of them)'),
  survivors: text('存活变异：', 'Survivors:'),
  none: text('全部被发现。', 'None survived.'),
  untouched: text('无场景触及', 'touched by no scenario'),
} as const;

const asked = text('没有场景申请办理此转换', 'none asks for the transition');
const held = text('没有场景问及此条件', 'none comes to the condition');
const runs = text('没有场景使此时限开始计算', 'in none does the deadline run');

const taken = text('没有场景发生此转换', 'none takes the transition');
const again = text('没有场景使此时限重新计算', 'in none does the limit begin anew');

/** What a scenario would have to do to touch a mutant of each kind. */
const lacks: Readonly<Record<MutantKind, Text>> = {
  'role-added': asked,
  'role-dropped': asked,
  'rule-removed': text('没有场景因此规则不予办理', 'in none does the rule refuse'),
  'rule-negated': text('没有场景在此转换上问及此规则', 'none is held to the rule there'),
  'condition-removed': held,
  'condition-negated': held,
  'limit-longer': runs,
  'limit-shorter': runs,
  'days-swapped': runs,
  'deadline-unarmed': runs,
  'extension-kept': again,
  'extension-forgotten': again,
  'transfer-dropped': taken,
  'target-changed': taken,
  'reaction-dropped': text('没有场景触发此联动', 'in none does the reaction ask for anything'),
  'tally-miscounted': text('没有场景发生所计事件', 'in none does what is counted happen'),
};

const untouched = (kind: MutantKind): Text =>
  text(`${words.untouched.zh}：${lacks[kind].zh}`, `${words.untouched.en}: ${lacks[kind].en}`);

const row = (name: string, total: MutationTotal, width: number): string => {
  const figures = `${total.killed}/${total.all}`.padStart(11);
  const score = total.all === 0 ? '—' : scoreOf(total).toFixed(1);
  return `  ${padded(name, width)}${figures}  ${score.padStart(5)} %`;
};

/** The report as text. */
export const mutationText = (report: MutationReport, { language, reasons = {} }: MutationTextOptions): string => {
  const { policy, partial, total, kinds, survivors } = report;
  const used = (Object.entries(mutantKinds) as readonly (readonly [MutantKind, Text])[]).filter(
    ([kind]) => kinds[kind].all > 0,
  );
  const whole = words.whole[language] + (partial ? words.partial[language] : '');
  const width = widestOf([whole, ...used.map(([, name]) => name[language])]);
  const lines = survivors.flatMap(({ clause, mutants }) => [
    `  ${clause.id} ${clause.text[language]}`,
    ...mutants.flatMap(({ id, kind, title, fate }) => [
      `    ${title[language]} [${id}]${fate === 'untouched' ? ` — ${untouched(kind)[language]}` : ''}`,
      ...(reasons[id] === undefined ? [] : [`      ${reasons[id][language]}`]),
    ]),
  ]);
  return [
    `${words.title[language]}${language === 'zh' ? '：' : ': '}${policy.title[language]}`,
    row(whole, total, width),
    ...used.map(([kind, name]) => row(name[language], kinds[kind], width)),
    lines.length === 0 ? words.none[language] : words.survivors[language],
    ...lines,
    '',
  ].join('\n');
};
