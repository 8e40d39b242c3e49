/** Options that contradict one another are refused when the policy is made, with both names and both clauses. */
import { addDays } from '../../calendar/index.js';
import type { Option, Phase } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import type { CountyOptions } from './arguments.js';
import { issuedDay } from './campaign/options.js';
import { summaryDay } from './participation/options.js';
import { dwellDays, verificationDays } from './problem/options.js';

/** What was chosen: arguments of `countyCampaign`, every option's value that is not its default, and the phases. */
interface Chosen {
  readonly options: CountyOptions;
  readonly choices: Readonly<Record<string, unknown>>;
  readonly phases: readonly Phase[];
}

const valueOf = <T>({ choices }: Chosen, option: Option<T>): T => {
  const parsed = option.schema.safeParse(choices[option.id]);
  return parsed.success ? parsed.data : option.default;
};

const fault = (first: string, second: string, clauses: readonly string[], zh: string, en: string): Fault => ({
  path: `${first}, ${second}`,
  message: text(`${zh}（${clauses.join('、')}）`, `${en} (${clauses.join(', ')})`),
});

/** Waiting before a verification may not be longer than the time to verify. */
const waits = (chosen: Chosen): readonly Fault[] =>
  [dwellDays]
    .filter((option) => valueOf(chosen, option) > valueOf(chosen, verificationDays))
    .map((option) =>
      fault(
        option.id,
        verificationDays.id,
        [...option.cites, ...verificationDays.cites],
        `${option.title.zh}长于${verificationDays.title.zh}，核验必然逾期`,
        `the ${option.title.en} outlasts the ${verificationDays.title.en}: every verification would be late`,
      ),
    );

/** The summary's last day is given once, and lies in phase 4: where that was moved, it is chosen as well. */
const summary = ({ options, choices, phases }: Chosen): readonly Fault[] => {
  const { success, data: day } = summaryDay.schema.safeParse(choices[summaryDay.id]);
  const last = phases.at(-1);
  const twice = options.summaryInclusive !== undefined && options.choices?.[summaryDay.id] !== undefined;
  return [
    ...(twice
      ? [
          fault(
            summaryDay.id,
            'summaryInclusive',
            ['3.4.g', 'A10'],
            '总结截止日重复设定',
            'the last day for the summary is set twice',
          ),
        ]
      : []),
    ...(success && last !== undefined && (day < last.from || day > last.to)
      ? [
          fault(
            summaryDay.id,
            options.phaseDates?.consolidation === undefined ? 'year' : 'phaseDates.consolidation',
            ['3.4.g', '3.4', 'A1', 'A2'],
            `总结截止日${day}不在总结深化阶段，请一并设定`,
            `the last day for the summary, ${day}, lies outside phase 4: choose it as well`,
          ),
        ]
      : []),
  ];
};

/** A27 the notice is issued before its last phase ends, and not in another year after it. */
const issued = ({ options, choices, phases }: Chosen): readonly Fault[] => {
  const { year } = options;
  const chosen = options.choices?.[issuedDay.id];
  const { data: issuedOn = '' } = issuedDay.schema.safeParse(choices[issuedDay.id]);
  const last = phases.at(-1)?.to;
  if (options.issuedOn !== undefined && chosen !== undefined && chosen !== options.issuedOn)
    return [
      fault(
        'issuedOn',
        issuedDay.id,
        ['A27', '3.1'],
        '方案印发日期设定了两个不同的日期',
        'the day on which the notice is issued is set twice, and not alike',
      ),
    ];
  return issuedOn !== '' && last !== undefined && issuedOn > last
    ? [
        fault(
          'issuedOn',
          'year',
          ['A27', 'A1', '3.4'],
          `通知印发于${year}年行动结束之后`,
          `the notice is issued after the campaign of ${year} has ended`,
        ),
      ]
    : [];
};

/** A2 phases follow one another without overlap or gap. */
const following = ({ phases }: Chosen): readonly Fault[] =>
  phases.flatMap((phase, i) => {
    const next = phases[i + 1];
    const fits = phase.from <= phase.to && (next === undefined || addDays(phase.to, 1) === next.from);
    return fits
      ? []
      : [
          fault(
            `phaseDates.${phase.id}`,
            `phaseDates.${next?.id ?? phase.id}`,
            ['A2', ...phase.cites],
            '阶段日期重叠或有空档',
            'phases overlap or leave a gap',
          ),
        ];
  });

/** A `DubanError` `options-contradict` where two of the choices cannot both be kept. */
export const demandAgreement = (options: CountyOptions, choices: Chosen['choices'], phases: readonly Phase[]): void => {
  const chosen = { options, choices, phases };
  const faults = [...waits(chosen), ...summary(chosen), ...issued(chosen), ...following(chosen)];
  if (faults.length > 0)
    throw new DubanError(
      'options-contradict',
      text('所选各项互相矛盾', 'the options chosen contradict one another'),
      faults,
    );
};
