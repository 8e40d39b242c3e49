/** The taxonomy of special action 1: its three focus problems and their named behaviours. */
import { action, focus, named } from './define.js';

/** Special action 1 知敬畏、守规矩. */
export const action1 = action(1, '2.1', '知敬畏、守规矩', 'Know awe, keep the rules', [
  focus('F11', '2.1.1', '信仰缺失', 'lack of belief', [
    named('2.1.1.x1', '打折扣', 'carrying out at a discount', {
      law: ['discipline-law.28.3', 'discipline-law.30.2'],
    }),
    named('2.1.1.x2', '作选择', 'picking and choosing', {
      law: ['discipline-law.28.3', 'discipline-law.30.2'],
    }),
    named('2.1.1.x3', '搞变通', 'working around', { law: ['discipline-law.28.3', 'discipline-law.30.2'] }),
  ]),
  focus('F12', '2.1.2', '执行不力', 'weak execution', [
    named('2.1.2.x1', '弄虚作假', 'falsifying (in projects, in work)', {
      law: ['discipline-law.39.4'],
    }),
    named('2.1.2.x2', '欺上瞒下', 'deceiving superiors, hiding from below', { law: ['discipline-law.39.4'] }),
    named('2.1.2.x3', '有令不行、有禁不止', 'orders not obeyed, bans not kept', {
      law: ['discipline-law.28.3', 'discipline-law.30.2'],
    }),
    named('2.1.2.x4', '上有政策、下有对策', 'countermeasures against policy', {
      law: ['discipline-law.28.3', 'discipline-law.30.2'],
    }),
    named('2.1.2.x5', '表态多调门高、行动少落实差', 'much talk, little action'),
  ]),
  focus('F13', '2.1.3', '不讲规矩', 'not keeping the rules', [
    named('2.1.3.x1', '规矩意识淡化', 'weak sense of rules'),
    named('2.1.3.x2', '工作程序不严肃', 'procedure not taken seriously'),
    named('2.1.3.x3', '不讲章法、各行其是、我行我素', 'everyone going his own way'),
    named('2.1.3.x4', '请示报告不及时', 'late request/report on key work, important situations, major matters', {
      law: ['discipline-law.29'],
    }),
    named('2.1.3.x5', '沟通汇报不主动', 'no active reporting'),
    named('2.1.3.x6', '越级上报', 'reporting over the head of a level', {
      law: ['discipline-law.29'],
    }),
    named('2.1.3.x7', '漏报', 'omitted report', { law: ['discipline-law.29'] }),
    named('2.1.3.x8', '瞒报', 'concealed report', { law: ['discipline-law.29'] }),
  ]),
]);
