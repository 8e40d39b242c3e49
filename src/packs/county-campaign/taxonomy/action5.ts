/** The taxonomy of special action 5: its three focus problems and their named behaviours. */
import { action, focus, named } from './define.js';

/** Special action 5 聚合力、提效能. */
export const action5 = action(5, '2.5', '聚合力、提效能', 'Join forces, raise effect', [
  focus('F51', '2.5.1', '缺乏团结', 'lack of unity', [
    named('2.5.1.x1', '“一言堂”', 'one-man say', { law: ['discipline-law.30.1'] }),
    named('2.5.1.x2', '家长制', 'patriarchal rule', { law: ['discipline-law.30.1'] }),
    named('2.5.1.x3', '当面不说、背后乱说', 'silent face to face, talk behind'),
    named('2.5.1.x4', '会上不说、会后乱说', 'silent in meeting, talk after'),
  ]),
  focus('F52', '2.5.2', '效率低下', 'low efficiency', [
    named('2.5.2.x1', '“庸懒散慢”', 'mediocre, lazy, loose, slow', { law: ['discipline-law.39.2'] }),
    named('2.5.2.x2', '“坐等靠要”', 'sit, wait, lean, beg', { law: ['discipline-law.39.2'] }),
    named('2.5.2.x3', '“躺平混日子”', 'lying flat', { law: ['discipline-law.39.2'] }),
    named('2.5.2.q1', '“表态快、落实慢”', 'quick to promise, slow to do'),
    named('2.5.2.q2', '被动应付', 'passive coping'),
    named('2.5.2.q3', '高接低放', 'take up high, put down low'),
    named('2.5.2.q4', '不推不动、不催不做', 'moves only when pushed'),
    named('2.5.2.q5', '推也不动、催也不做', 'does not move even when pushed'),
  ]),
  focus('F53', '2.5.3', '斗争不足', 'lack of fight', [
    named('2.5.3.x1', '意志薄弱', 'weak will'),
    named('2.5.3.x2', '畏惧困难', 'fear of difficulty'),
    named('2.5.3.x3', '不敢斗争', 'afraid to fight'),
  ]),
]);
