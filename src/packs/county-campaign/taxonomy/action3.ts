/** The taxonomy of special action 3: its three focus problems and their named behaviours. */
import { action, focus, named } from './define.js';

/** Special action 3 守初心、办实事. */
export const action3 = action(3, '2.3', '守初心、办实事', 'Keep the aim, do real things', [
  focus('F31', '2.3.1', '为民情怀不牢固', 'weak care for the people', [
    named('2.3.1.x1', '宗旨意识不强', 'weak sense of purpose'),
    named('2.3.1.x2', '漠视群众疾苦', 'indifferent to hardship'),
    named('2.3.1.x3', '官僚主义严重', 'serious bureaucratism', { law: ['discipline-law.39.3'] }),
    named('2.3.1.x4', '门好进、脸好看、事难办', 'easy door, kind face, hard to get done'),
    named('2.3.1.x5', '耍官威、摆架子', "throwing one's weight about", {
      law: ['discipline-law.39.3', 'discipline-law.38.3'],
    }),
    named('2.3.1.y1', '漠视侵害群众利益', "ignoring or harming the public's interests", {
      referral: true,
      law: ['discipline-law.38.1', 'discipline-law.38.5'],
    }),
    named('2.3.1.y2', '加重群众负担', 'adding to the public burden', {
      referral: true,
      law: ['discipline-law.38.1', 'discipline-law.38.5'],
    }),
  ]),
  focus('F32', '2.3.2', '一线解难不主动', 'not active in solving at the front line', [
    named('2.3.2.x1', '搞形式主义', 'formalism', { law: ['discipline-law.39.3'] }),
    named('2.3.2.x2', '做表面文章', 'surface work'),
    named('2.3.2.x3', '坐而论道', 'sitting and talking'),
    named('2.3.2.x4', '遥控指挥', 'remote command'),
    named('2.3.2.x5', '能办不办', 'could do it, does not', {
      law: ['discipline-law.39.2'],
    }),
    named('2.3.2.x6', '该办不办', 'should do it, does not', {
      law: ['discipline-law.39.2'],
    }),
    named('2.3.2.x7', '久拖不办', 'long delay', { law: ['discipline-law.39.2'] }),
    named('2.3.2.x8', '无利不办', 'no gain for oneself, so not done', { law: ['discipline-law.39.2'] }),
  ]),
  focus('F33', '2.3.3', '政绩观错位', 'wrong view of achievement', [
    named('2.3.3.x1', '急功近利', 'quick results'),
    named('2.3.3.x2', '好大喜功', 'love of grand deeds'),
    named('2.3.3.x3', '不顾条件“大干快上”', 'rushing regardless of conditions'),
    named('2.3.3.x4', '“形象工程”', 'image projects (wasteful)'),
    named('2.3.3.x5', '“政绩工程”', 'vanity-record projects (wasteful)'),
  ]),
]);
