/** The Law on Administrative Discipline for Public Officials 公职人员政务处分法. */
import { defineClauses } from '../../../policy/index.js';
import { articlesOf } from './article.js';

const document = '公职人员政务处分法 (主席令第46号)';
const article = articlesOf(document, '2020-07-01');
/** An offence that a named behaviour touches. */
const offence = (number: string, zh: string, en: string) =>
  article(number, zh, en, 'a hint for the competent organ; no sanction is ever computed');

/** Articles in paraphrase: safeguards of procedure (42–56), and the offences that named behaviours touch (28–40). */
export const disciplineLaw = defineClauses(document, {
  'discipline-law.28.3': offence(
    '第28条第3项',
    '拒不执行或者变相不执行重大决策部署。',
    'Refusing, or covertly failing, to carry out major decisions.',
  ),
  'discipline-law.29': offence(
    '第29条',
    '不按照规定请示、报告重大事项。',
    'Not requesting instructions or reporting on major matters as required.',
  ),
  'discipline-law.30.1': offence('第30条第1项', '违反民主集中制原则。', 'Acting against democratic centralism.'),
  'discipline-law.30.2': offence(
    '第30条第2项',
    '拒不执行、变相不执行或者拖延执行上级的决定、命令。',
    'Refusing, covertly failing or delaying to carry out orders of superiors.',
  ),
  'discipline-law.33.2': offence('第33条第2项', '利用职权谋取私利。', 'Using one’s office for private gain.'),
  'discipline-law.35.2': offence(
    '第35条第2项',
    '公务接待、用车、会议、办公用房等超标准、超范围。',
    'Exceeding the standards for official hospitality, cars, meetings and offices.',
  ),
  'discipline-law.35.3': offence('第35条第3项', '违反规定公款消费。', 'Spending public money against the rules.'),
  'discipline-law.38.1': offence(
    '第38条第1项',
    '违反规定向管理服务对象收取、摊派财物。',
    'Collecting or levying property from those served, against the rules.',
  ),
  'discipline-law.38.2': offence(
    '第38条第2项',
    '在管理服务中故意刁难、吃拿卡要。',
    'Making deliberate difficulties, or demanding favours, in serving the public.',
  ),
  'discipline-law.38.3': offence(
    '第38条第3项',
    '在管理服务中态度恶劣粗暴，造成不良后果或者影响。',
    'A harsh attitude to those served, with bad consequences.',
  ),
  'discipline-law.38.5': offence(
    '第38条第5项',
    '其他侵犯管理服务对象利益的行为，造成不良后果或者影响。',
    'Other acts against the interests of those served, with bad consequences.',
  ),
  'discipline-law.39.1': offence(
    '第39条第1项',
    '滥用职权，损害公共利益或者他人合法权益。',
    'Abusing one’s powers, to the harm of the public interest or of lawful rights.',
  ),
  'discipline-law.39.2': offence(
    '第39条第2项',
    '不履行或者不正确履行职责，贻误工作。',
    'Not performing, or wrongly performing, one’s duties.',
  ),
  'discipline-law.39.3': offence(
    '第39条第3项',
    '工作中有形式主义、官僚主义行为，造成不良后果或者影响。',
    'Formalism or bureaucratism in one’s work, with bad consequences.',
  ),
  'discipline-law.39.4': offence(
    '第39条第4项',
    '工作中弄虚作假，误导、欺骗。',
    'Falsifying, misleading or deceiving in one’s work.',
  ),
  'discipline-law.40.3': offence('第40条第3项', '参与赌博。', 'Gambling.'),
  'discipline-law.42': article('第42条', '调查须由二人以上进行。', 'At least two investigators are required.'),
  'discipline-law.43': article(
    '第43条',
    '作出决定前须听取被调查人的陈述和申辩，不得因其申辩而加重处分。',
    'The person is heard before the decision, and is never treated worse for arguing.',
  ),
  'discipline-law.45': article(
    '第45条',
    '决定书须载明不服时申请复审、复核的途径和期限。',
    'The decision states how, and by when, to appeal.',
  ),
  'discipline-law.56': article(
    '第56条',
    '复审、复核期间不停止原决定的执行。',
    'A review does not stop execution of the decision.',
  ),
});
