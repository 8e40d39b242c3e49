/** Section 2.5 of the notice: special action 5, join forces, raise effect. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, notice, prohibited } from './entry.js';

/** Special action 5 聚合力、提效能. */
export const action5 = defineClauses(notice, {
  '2.5': category(
    51,
    '（五）聚焦团结奋进，开展“聚合力、提效能”专项行动。',
    '聚合力、提效能',
    'special action 5: join forces, raise effect',
    { kind: 'action' },
  ),
  '2.5.1': category(52, '着力解决缺乏团结问题。', '缺乏团结', 'focus problem F51: lack of unity', {
    kind: 'focus problem',
  }),
  '2.5.1.a': exhortation(
    53,
    '坚持民主集中制，议事讲民主、决策讲程序、执纪讲纪律，',
    '决策讲程序',
    'democratic centralism: discuss democratically, decide by procedure, enforce by discipline',
    { note: 'optional check: a decision has a meeting record' },
  ),
  '2.5.1.b': exhortation(
    53,
    '不利于团结的话不说、不利于团结的事不做。',
    '不利于团结',
    'say and do nothing against unity',
  ),
  '2.5.1.x1': prohibited(54, '坚决纠治“一言堂”、', '“一言堂”', 'one-man say'),
  '2.5.1.x2': prohibited(54, '家长制，', '家长制', 'patriarchal rule'),
  '2.5.1.x3': prohibited(54, '当面不说、背后乱说，', '当面不说、背后乱说', 'silent face to face, talk behind'),
  '2.5.1.x4': prohibited(54, '会上不说、会后乱说等问题。', '会上不说、会后乱说', 'silent in meeting, talk after'),
  '2.5.2': category(55, '着力解决效率低下问题。', '效率低下', 'focus problem F52: low efficiency', {
    kind: 'focus problem',
  }),
  '2.5.2.a': exhortation(56, '坚持“马上就办”的工作导向，', '“马上就办”', 'do it at once'),
  '2.5.2.b': exhortation(
    56,
    '树牢“今天再晚也是早、明天再早也是晚”的效率意识，',
    '今天再晚也是早',
    'sense of efficiency: today, however late, is early; tomorrow, however early, is late',
    { note: 'same-day start is the saying; the limit is the next working day (S1.b)' },
  ),
  '2.5.2.c': enforceable(56, '切实做到任务一布置就落实、', '任务一布置就落实', 'task assigned -> started at once', {
    kind: 'state + deadline',
    note: 'no number: start by the end of the next working day (A22)',
  }),
  '2.5.2.d': enforceable(56, '工作一部署就推动、', '工作一部署就推动', 'work deployed -> pushed at once', {
    kind: 'state + deadline',
    note: 'as 2.5.2.c',
  }),
  '2.5.2.e': enforceable(56, '工作一完成就反馈。', '工作一完成就反馈', 'work done -> feedback at once', {
    kind: 'state + deadline',
    note: 'feedback by the end of the next working day (A22)',
  }),
  '2.5.2.x1': prohibited(57, '坚决纠治“庸懒散慢”', '“庸懒散慢”', 'mediocre, lazy, loose, slow'),
  '2.5.2.x2': prohibited(57, '“坐等靠要”', '“坐等靠要”', 'sit, wait, lean, beg'),
  '2.5.2.x3': prohibited(57, '“躺平混日子”的工作行为，', '“躺平混日子”', 'lying flat'),
  '2.5.2.q1': category(
    57,
    '深入自查“表态快、落实慢”、',
    '“表态快、落实慢”',
    'self-check: quick to promise, slow to do',
    { kind: 'self-check item', note: "the verb is 深入自查: must appear in every unit's self-check (A25)" },
  ),
  '2.5.2.q2': category(57, '被动应付、', '被动应付', 'self-check: passive coping', {
    kind: 'self-check item',
  }),
  '2.5.2.q3': category(57, '高接低放，', '高接低放', 'self-check: take up high, put down low', {
    kind: 'self-check item',
  }),
  '2.5.2.q4': category(57, '不推不动、不催不做，', '不推不动、不催不做', 'self-check: moves only when pushed', {
    kind: 'self-check item',
    note: 'data may suggest it: acted only after several reminders (S5.g)',
  }),
  '2.5.2.q5': category(
    57,
    '甚至推也不动、催也不做的工作状态。',
    '推也不动、催也不做',
    'self-check: does not move even when pushed',
    { kind: 'self-check item', note: 'data may suggest it: no action after a reminder (S5.g)' },
  ),
  '2.5.3': category(58, '着力解决斗争不足问题。', '斗争不足', 'focus problem F53: lack of fight', {
    kind: 'focus problem',
  }),
  '2.5.3.a': exhortation(
    59,
    '聚焦“七个新**”建设，从严从实加强政府系统自身建设，持续加大落实力度。',
    '“七个新**”建设',
    '"seven new **" (masked)',
    { note: 'masked name; do not encode' },
  ),
  '2.5.3.x1': prohibited(
    60,
    '坚决纠治生态文明、乡村振兴、城市建设、历史遗留、群众信访等重难点工作上，意志薄弱、',
    '意志薄弱',
    'weak will',
    {
      note: 'in five named areas, list open (等): ecology, rural revival, city building, legacy issues, petitions',
    },
  ),
  '2.5.3.x2': prohibited(60, '畏惧困难、', '畏惧困难', 'fear of difficulty', { note: 'same areas' }),
  '2.5.3.x3': prohibited(60, '不敢斗争等问题。', '不敢斗争', 'afraid to fight', { note: 'same areas' }),
  '2.5.g1': goal(
    61,
    '通过专项行动，引导广大干部说实话、办实事、鼓实劲、求实效，',
    '说实话、办实事、鼓实劲、求实效',
    'tell the truth, do real things, make real efforts, seek real results',
  ),
  '2.5.g2': goal(61, '高质量、高效率狠抓工作落实，跑出发展加速度。', '跑出发展加速度', 'speed up'),
});
