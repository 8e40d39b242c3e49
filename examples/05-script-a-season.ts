/** 05 A season as a script: a dozen problems listed, worked on day by day, and what the deadlines make of it. */
import { countyCampaign } from 'duban/packs/county-campaign';
import { act, script, unit } from 'duban/simulation';
import { setting } from './setting.js';

const { asks } = unit('finance');
/** The unit's own words, from the policy's commands. */
const lists = (times: number) =>
  [
    asks('problem.find', {
      times,
      data: { focus: 'F52', source: 'self-check', place: 'work', description: '办理用时过长' },
    }),
    asks('problem.list', { in: 'work.found', data: { goal: '两天内办结' } }),
  ] as const;
const plans = (limit: string) =>
  asks('problem.plan', {
    in: 'work.listed',
    data: (_of, n) => ({ measures: ['压缩审批环节'], responsible: n % 2 === 0 ? 'sun' : 'qian', limit }),
  });
const evidence = (madeOn: string) => ({
  hash: 'a'.repeat(64),
  uri: 'archive:1',
  size: 1024,
  mediaType: 'application/pdf',
  madeOn,
  kind: 'effect',
  shows: '办理时限由五天缩短为两天',
});

const start = (await setting()).fork();
const season = script(countyCampaign({ year: 2022 }), start)
  .on('2022-08-05', ...lists(12))
  .on('2022-08-18', asks('participation.sign-unit-list', { data: { nil: false } }))
  .on(
    '2022-08-22',
    asks('participation.sign-plan', {
      data: { items: [{ item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' }] },
    }),
  )
  .on('2022-08-23', plans('2022-09-14'), asks('problem.start', { in: 'work.planned' }))
  // From September on one problem is finished every working day: too slow for twelve by the fourteenth.
  .everyWorkingDay('2022-09-01', '2022-09-30', ({ today, cases }) =>
    cases('problem')
      .filter(({ state }) => state.includes('work.rectifying'))
      .slice(0, 1)
      .map((of) =>
        act(of.fields['responsible'] === 'sun' ? 'sun' : 'qian', 'problem.apply', {
          case: of.id,
          data: { evidence: [evidence(today)], statement: '已缩短办理时限' },
        }),
      ),
  )
  .everyWorkingDay(
    '2022-09-02',
    '2022-09-30',
    asks('problem.sign', { in: 'work.applied', at: '15:00' }),
    asks('problem.verify', {
      in: 'work.signed',
      by: 'inspector',
      at: '16:00',
      data: { conclusion: '现场核查，情况属实', onSite: true },
    }),
  )
  .until('2022-10-01');

for (const { act: asked, events, refusal } of season.steps()) {
  if (refusal !== undefined) {
    const [first] = refusal.failures;
    console.log(`✗ ${asked?.by ?? ''}: ${asked?.type ?? ''}  ${refusal.code}  ${first?.message.zh ?? ''}`);
  } else if (asked === undefined)
    for (const { type, on, case: of = '' } of events)
      if (!type.startsWith('deadline.')) console.log(`${on}  ${type} ${of}`);
}
const { events, refused } = season.run();
const count = (type: string): number => events.filter((event) => event.type === type).length;
console.log(
  `struck off ${count('problem.struck-off')}, overdue ${count('problem.overdue')}, refused ${refused.length}`,
);
