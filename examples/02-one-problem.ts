/** 02 One problem's life: found, listed, planned, rectified, refused for want of evidence, verified, struck off. */
import { setting, teller } from './setting.js';

const engine = await setting();
const tell = teller(engine);
const evidence = (kind: 'process' | 'effect') => ({
  hash: 'a'.repeat(64),
  uri: 'archive:1',
  size: 1024,
  mediaType: 'application/pdf',
  madeOn: '2022-09-01',
  kind,
  shows: '办理时限由五天缩短为两天',
});

await tell('problem.find', '08-03T09:00', 'qian', {
  case: 'p1',
  unit: 'finance',
  data: { focus: 'F52', source: 'public', place: 'work', description: '事项办理平均用时五天' },
});
await tell('problem.list', '08-03T10:00', 'qian', { case: 'p1', data: { goal: '两天内办结' } });
await tell('problem.plan', '08-22T09:00', 'qian', {
  case: 'p1',
  data: { measures: ['压缩审批环节'], responsible: 'sun', limit: '2022-09-20' },
});
await tell('problem.start', '08-22T10:00', 'sun', { case: 'p1' });
await tell('participation.sign-unit-list', '08-22T11:00', 'zhao', {
  case: 'participation:finance',
  data: { nil: false },
});
await tell('participation.sign-plan', '08-22T12:00', 'zhao', {
  case: 'participation:finance',
  data: { items: [{ item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' }] },
});
await tell('problem.start', '08-23T09:00', 'sun', { case: 'p1' });
await tell('problem.apply', '09-02T09:00', 'sun', {
  case: 'p1',
  data: { evidence: [evidence('process')], statement: '已整改到位' },
});
await tell('problem.apply', '09-02T10:00', 'sun', {
  case: 'p1',
  data: { evidence: [evidence('process'), evidence('effect')], statement: '已整改到位' },
});
await tell('problem.sign', '09-02T15:00', 'zhao', { case: 'p1' });
await tell('problem.verify', '09-05T09:00', 'qian', { case: 'p1', data: { conclusion: '内部核验', onSite: false } });
await tell('problem.verify', '09-06T09:00', 'inspector', {
  case: 'p1',
  data: { conclusion: '现场核查属实', onSite: true, satisfied: true },
});
console.log(
  engine
    .totals({ unit: 'finance' })
    .map(({ tally, value }) => `${tally} ${value}`)
    .join(', '),
);
