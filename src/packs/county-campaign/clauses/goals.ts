/** Part 1 of the notice: the goals. */
import { defineClauses } from '../../../policy/index.js';
import { exhortation, goal, heading, notice } from './entry.js';

/** Part 1 目标要求. */
export const goals = defineClauses(notice, {
  '1': heading(2, '一、目标要求', '目标要求', 'Part 1: Goals'),
  '1.a': exhortation(3, '坚持以习近平新时代中国特色社会主义思想为指导，', '为指导', 'guiding thought'),
  '1.b': exhortation(3, '深入学习贯彻习近平总书记对作风建设的重要论述，', '重要论述', 'study the expositions'),
  '1.c': exhortation(
    3,
    '全面贯彻落实省委省政府、市委市政府和县委关于作风建设的部署要求，',
    '部署要求',
    'carry out superior requirements',
  ),
  '1.d': exhortation(
    3,
    '突出问题导向、目标导向、结果导向，',
    '问题导向、目标导向、结果导向',
    'three orientations: problems, targets, results',
  ),
  '1.e': exhortation(
    3,
    '教育引导全县政府系统干部职工说实话、办实事、鼓实劲、求实效，',
    '说实话、办实事、鼓实劲、求实效',
    'tell the truth, do real things, make real efforts, seek real results',
    { note: 'repeated in 2.5.g1' },
  ),
  '1.f': exhortation(3, '高质量、高效率开展各项工作，', '高质量、高效率', 'high quality, high efficiency'),
  '1.g': goal(
    3,
    '推动全县政府系统工作作风明显改进、',
    '工作作风明显改进',
    'indicator G1: work style clearly improved',
    { kind: 'indicator', note: 'no number; see A13' },
  ),
  '1.h': goal(3, '服务能力明显增强、', '服务能力明显增强', 'indicator G2: service ability clearly stronger', {
    kind: 'indicator',
    note: 'no number',
  }),
  '1.i': goal(3, '办事效率明显提高，', '办事效率明显提高', 'indicator G3: efficiency clearly higher', {
    kind: 'indicator',
    note: 'no number',
  }),
  '1.j': goal(3, '全县发展环境明显优化、', '发展环境明显优化', 'indicator G4: development environment clearly better', {
    kind: 'indicator',
    note: 'no number',
  }),
  '1.k': goal(3, '群众满意度明显提升，', '群众满意度明显提升', 'indicator G5: public satisfaction clearly higher', {
    kind: 'indicator',
    note: 'no number; only G5 is naturally measurable',
  }),
  '1.l': exhortation(
    3,
    '努力为新**建设提供强有力的作风保障，',
    '作风保障',
    'guarantee the work style for building the new ** (masked)',
  ),
  '1.m': exhortation(
    3,
    '以良好精神状态和优异工作成绩迎接党的二十大胜利召开。',
    '迎接党的二十大',
    'greet the 20th Party Congress',
    { kind: 'metadata', note: 'fixes the year: 2022; see A1' },
  ),
});
