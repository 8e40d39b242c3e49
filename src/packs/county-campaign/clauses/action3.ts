/** Section 2.3 of the notice: special action 3, keep the aim, do real things. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, notice, prohibited } from './entry.js';

/** Special action 3 守初心、办实事. */
export const action3 = defineClauses(notice, {
  '2.3': category(
    28,
    '（三）聚焦人民至上，开展“守初心、办实事”专项行动。',
    '守初心、办实事',
    'special action 3: keep the aim, do real things (people first)',
    { kind: 'action' },
  ),
  '2.3.1': category(
    29,
    '着力解决为民情怀不牢固问题。',
    '为民情怀不牢固',
    'focus problem F31: weak care for the people',
    { kind: 'focus problem' },
  ),
  '2.3.1.a': exhortation(
    30,
    '坚持以人民为中心，深入践行党的群众路线，始终保持党同人民群众的血肉联系。',
    '以人民为中心',
    'people-centred, mass line, close ties with the people',
  ),
  '2.3.1.x1': prohibited(31, '坚决纠治宗旨意识不强、', '宗旨意识不强', 'weak sense of purpose'),
  '2.3.1.x2': prohibited(31, '漠视群众疾苦、', '漠视群众疾苦', 'indifferent to hardship'),
  '2.3.1.x3': prohibited(31, '官僚主义严重，', '官僚主义严重', 'serious bureaucratism'),
  '2.3.1.x4': prohibited(
    31,
    '门好进、脸好看、事难办，',
    '门好进、脸好看、事难办',
    'easy door, kind face, hard to get done',
  ),
  '2.3.1.x5': prohibited(31, '甚至在群众面前耍官威、摆架子等问题。', '耍官威、摆架子', "throwing one's weight about"),
  '2.3.1.y1': enforceable(
    32,
    '坚决查处漠视侵害群众利益、',
    '坚决查处漠视侵害群众利益',
    'investigate and punish: ignoring / harming public interest',
    { kind: 'mandatory referral', note: 'stronger verb 查处 (not 纠治): cannot end by rectification alone' },
  ),
  '2.3.1.y2': enforceable(
    32,
    '加重群众负担等失职失责行为。',
    '加重群众负担',
    'investigate and punish: adding to public burden',
    { kind: 'mandatory referral', note: 'as y1; 失职失责 = dereliction' },
  ),
  '2.3.2': category(
    33,
    '着力解决一线解难不主动问题。',
    '一线解难不主动',
    'focus problem F32: not active in solving at the front line',
    { kind: 'focus problem' },
  ),
  '2.3.2.a': exhortation(34, '深入践行一线工作法，', '一线工作法', 'front-line method'),
  '2.3.2.b': enforceable(
    34,
    '认真落实接访下访、包案化解等机制，',
    '接访下访、包案化解',
    'receive / go down to petitioners; leader owns a case',
    { kind: 'role', note: 'each petition case has a leader who owns it (包案); visits are kept (S6.d)' },
  ),
  '2.3.2.c': enforceable(34, '全面梳理群众“急难愁盼”问题，', '急难愁盼', "list the public's urgent problems in full", {
    kind: 'evidence',
    note: 'evidence: a list of such items per unit (S6.c)',
  }),
  '2.3.2.d': enforceable(34, '逐项抓好落实答复，', '逐项抓好落实答复', 'carry out and answer item by item', {
    kind: 'state',
    note: 'every item is answered; no time given, so 60 days (petition-rules.34)',
  }),
  '2.3.2.e': goal(34, '用群众满意度检验工作实绩。', '群众满意度检验', 'public satisfaction tests results', {
    kind: 'indicator',
    note: 'gate where configured; no threshold',
  }),
  '2.3.2.x1': prohibited(35, '坚决纠治搞形式主义、', '搞形式主义', 'formalism'),
  '2.3.2.x2': prohibited(35, '做表面文章，', '做表面文章', 'surface work'),
  '2.3.2.x3': prohibited(35, '坐而论道、', '坐而论道', 'sitting and talking'),
  '2.3.2.x4': prohibited(35, '遥控指挥，', '遥控指挥', 'remote command'),
  '2.3.2.x5': prohibited(35, '对群众合理诉求能办不办、', '能办不办', 'can do, does not', {
    note: 'of reasonable public requests; data may suggest it (S5.d)',
  }),
  '2.3.2.x6': prohibited(35, '该办不办、', '该办不办', 'should do, does not', {
    note: 'data may suggest it (S5.d)',
  }),
  '2.3.2.x7': prohibited(35, '久拖不办，', '久拖不办', 'long delay', {
    note: 'data may suggest it: past the limit',
  }),
  '2.3.2.x8': prohibited(35, '甚至无利不办等突出问题。', '无利不办', 'no gain for oneself, so not done'),
  '2.3.3': category(36, '着力解决政绩观错位问题。', '政绩观错位', 'focus problem F33: wrong view of achievement', {
    kind: 'focus problem',
  }),
  '2.3.3.a': exhortation(
    37,
    '坚持尊重群众意愿、尊重客观实际、尊重发展规律，树立正确的政绩观。',
    '尊重群众意愿',
    "respect the public's wishes, the facts, the laws of development; hold a right view of achievement",
  ),
  '2.3.3.x1': prohibited(38, '坚决纠治急功近利、', '急功近利', 'quick results'),
  '2.3.3.x2': prohibited(38, '好大喜功、', '好大喜功', 'love of grand deeds'),
  '2.3.3.x3': prohibited(38, '不顾条件“大干快上”，', '不顾条件“大干快上”', 'rushing regardless of conditions'),
  '2.3.3.x4': prohibited(38, '搞劳民伤财的“形象工程”', '“形象工程”', 'image projects (wasteful)'),
  '2.3.3.x5': prohibited(38, '“政绩工程”。', '“政绩工程”', 'vanity-record projects (wasteful)'),
  '2.3.g1': goal(
    39,
    '通过专项行动，切实增进为民情怀，真抓实干解民忧、纾民困、暖民心，',
    '解民忧、纾民困、暖民心',
    "relieve people's worries",
  ),
  '2.3.g2': goal(39, '把好事办好、实事办实。', '好事办好、实事办实', 'do good things well'),
});
