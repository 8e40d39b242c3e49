/** Behaviour from a past ledger: how long things took there, how they came out, and a season played on it. */
import { day } from 'duban/calendar';
import {
  average,
  durationsOf,
  endedBy,
  fitDuration,
  fitShare,
  fittedBehaviour,
  fittedProfile,
  inTime,
  kaplanMeier,
  outcomesOf,
  rowOf,
  simulate,
} from 'duban/simulation';
import type { DurationFit, Figure, Scenario } from 'duban/simulation';
import { county } from './county.js';
import { pastSeason } from './past-season.js';

const { mix: _mixed, profileOf: _fixed, ...season } = county();
const asked = ['found', 'overdue', 'rejected'];
const assumed = { ...season, measures: season.measures.filter(({ id }) => asked.includes(id)) };
const { policy, behaviour } = assumed;
const log = await pastSeason(policy);
const reading = { calendar: policy.calendar, until: day('2022-10-31') };
const source = { zh: '2022年全县台账', en: 'the county’s ledger of 2022' };

const shown = ({ estimate, low, high }: Pick<Figure, 'estimate' | 'low' | 'high'>, digits: number): string =>
  `${estimate.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
const told = (name: string, fit: DurationFit): DurationFit => {
  const figures = Object.entries(fit.parameters).map(([parameter, figure]) => `${parameter} ${shown(figure, 2)}`);
  const second = fit.compared[1];
  console.log(`${name}: ${fit.family} hours, ${figures.join(', ')}`);
  console.log(
    `  ${fit.seen.ended} of ${fit.seen.n} ended; next ${second?.family ?? 'none'}, AIC +${second?.behind.toFixed(1) ?? ''}`,
  );
  return fit;
};
const between = (from: string, ...to: readonly string[]) => ({
  from: { types: [from] },
  to: { types: to },
  ...reading,
});

const started = durationsOf(log, between('problem.planned', 'problem.started')).durations;
const rectified = durationsOf(log, {
  ...between('problem.started', 'problem.applied'),
  left: { types: ['problem.ongoing'] },
  limit: 'limit',
}).durations;
const signed = durationsOf(log, between('problem.applied', 'problem.signed', 'problem.taken-back')).durations;
const verified = durationsOf(log, between('problem.signed', 'problem.struck-off', 'problem.rejected')).durations;
const lasts = {
  start: told('方案到启动 from plan to start', fitDuration(started, { source })),
  'apply-rectifying': told('启动到申请销号 from start to application', fitDuration(rectified, { source })),
  sign: told('申请到签字 from application to signature', fitDuration(signed, { source })),
  verify: told('签字到核验 from signature to verification', fitDuration(verified, { source })),
};

const { heaping } = lasts['apply-rectifying'];
if (heaping !== undefined) console.log(`拖到末日 put off to the last day: ${shown(heaping, 3)}`);
const { yes, no, undecided } = outcomesOf(log, {
  after: { types: ['problem.signed'] },
  yes: { types: ['problem.rejected'] },
  no: { types: ['problem.struck-off'] },
});
const rejected = fitShare({ yes, no, ...(undecided === undefined ? {} : { undecided }) }, { source });
const accepted = fitShare({ yes: no, no: yes }, { source });
console.log(`核验不通过 rejected: ${shown(rejected, 3)}; 按期 in time: ${shown(fitShare(inTime(rectified)), 3)}`);
const closed = durationsOf(log, between('problem.struck-off', 'problem.reopened', 'problem.evidence-false')).durations;
const back = endedBy(kaplanMeier(closed), 140);
if (back !== undefined) console.log(`20个工作日内反弹 back within 20 working days: ${shown(back, 4)}`);

const measured = fittedProfile({
  id: 'measured',
  title: { zh: '实测', en: 'measured' },
  like: average,
  heaping,
  weights: { 'problem.reject': rejected, 'problem.verify': accepted },
});
const onTheFit: Scenario = { ...assumed, behaviour: fittedBehaviour(behaviour, { lasts, profiles: [measured] }) };
const asAssumed: Scenario = { ...assumed, behaviour: { ...behaviour, profiles: [average] } };
const perFound = (results: ReturnType<typeof simulate>, measure: string): string => {
  const [some, found] = [rowOf(results, measure).mean ?? 0, rowOf(results, 'found').mean ?? 1];
  return `${((100 * some) / found).toFixed(0)} %`;
};
const count = (type: string): number => log.filter((event) => event.type === type).length;
// The scenario sets limits further ahead than that season did (median 92 hours from the start against 70): on the fit as well
// less is overdue than was.
const [fitted, guessed] = [simulate(onTheFit, { seed: 1 }), simulate(asAssumed, { seed: 1 })];
for (const [measure, type] of [
  ['overdue', 'problem.overdue'],
  ['rejected', 'problem.rejected'],
] as const) {
  const seen = `${((100 * count(type)) / count('problem.found')).toFixed(0)} %`;
  console.log(
    `${measure} of problems found: ${seen} seen, ${perFound(fitted, measure)} on the fit, ${perFound(guessed, measure)} as assumed`,
  );
}
