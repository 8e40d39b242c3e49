/** Demands: a run fails where fewer mutants are noticed than was asked for, or one survives without a reason. */
import { DubanError, text } from '../../shared/index.js';
import type { Fault, Text } from '../../shared/index.js';
import { demandPercent, percentsBy } from '../percent.js';
import { mutantKinds } from './mutant.js';
import type { MutantKind } from './mutant.js';
import { scoreOf } from './report.js';
import type { JudgedMutant, MutationReport, MutationTotal } from './report.js';

/** What is asked of a report; what is not named is not asked for. */
export interface MutationDemand {
  /** The least score, in percent, 90 for nine in ten: of all mutants, and of each kind. */
  readonly score?: number;
  readonly kinds?: Readonly<Partial<Record<MutantKind, number>>>;
  /** Why each survivor is let live, by mutant: no other may live, and all of these must. */
  readonly reasons?: Readonly<Record<string, Text>>;
}

const faultsOf = (mutants: readonly JudgedMutant[], report: MutationReport): readonly Fault[] => {
  const listed = new Set(mutants);
  return report.survivors.flatMap(({ clause, mutants: under }) =>
    under
      .filter((one) => listed.has(one))
      .map(({ id, title }) => ({
        path: `${clause.id} › ${id}`,
        message: text(`${title.zh}：${clause.text.zh}`, `${title.en}: ${clause.text.en}`),
      })),
  );
};

const demandScore = (report: MutationReport, { score = 0, kinds = {} }: MutationDemand): void => {
  const whole = text('变异得分', 'mutation score');
  demandPercent(whole, score);
  const asked: readonly (readonly [Text, MutationTotal, number])[] = [
    [whole, report.total, score],
    ...percentsBy(text('变异类别', 'kind of mutant'), mutantKinds, kinds).map(
      ([kind, least]) => [mutantKinds[kind], report.kinds[kind], least] as const,
    ),
  ];
  const empty = asked.find(([name, { all }]) => all === 0 && (name === whole || report.partial));
  if (empty !== undefined)
    throw new DubanError(
      'nothing-judged',
      text(`没有判定任何变异体：${empty[0].zh}`, `no mutant was judged: ${empty[0].en}`),
    );
  const low = asked.filter(([, total, least]) => scoreOf(total) < least);
  if (low.length === 0) return;
  const said = (language: keyof Text): string =>
    low
      .map(([name, total, least]) => `${name[language]} ${scoreOf(total)} % < ${least} %`)
      .join(language === 'zh' ? '；' : '; ');
  throw new DubanError(
    'mutation-score-too-low',
    text(`存活的变异过多：${said('zh')}`, `too many mutants survive: ${said('en')}`),
    faultsOf(
      report.survivors.flatMap(({ mutants }) => mutants),
      report,
    ),
  );
};

const demandReasons = (report: MutationReport, reasons: Readonly<Record<string, Text>>): void => {
  const fates = new Map(report.mutants.map((one) => [one.id, one.fate]));
  const without = report.survivors.flatMap(({ mutants }) => mutants.filter(({ id }) => reasons[id] === undefined));
  const idle = Object.keys(reasons).flatMap((id): readonly Fault[] => {
    const fate = fates.get(id);
    if (fate === 'killed') return [{ path: id, message: text('已被发现，无须理由', 'noticed: it needs no reason') }];
    return fate === undefined && !report.partial
      ? [{ path: id, message: text('没有这个变异体', 'there is no such mutant') }]
      : [];
  });
  const faults = [...faultsOf(without, report), ...idle];
  if (faults.length > 0)
    throw new DubanError(
      'survivors-unexplained',
      text('存活变异与所列理由不符', 'the survivors are not those that have a reason'),
      faults,
    );
};

/**
 * Throws a `DubanError` `mutation-score-too-low` that names every survivor with the words of its clause, or
 * `survivors-unexplained` for survivors without a reason and reasons without a survivor. `nothing-judged` for a report
 * of no mutant, as where `only` picks none: it says nothing. `unknown-name` or `bad-threshold` for what cannot be asked.
 */
export const demandMutationScore = (report: MutationReport, demand: MutationDemand): void => {
  demandScore(report, demand);
  if (demand.reasons !== undefined) demandReasons(report, demand.reasons);
};
