/** The Government Inspection Rules 政府督查工作条例, State Council Order 733. */
import { defineClauses } from '../../../policy/index.js';
import { articlesOf } from './article.js';

const document = '政府督查工作条例 (国务院令第733号)';
const article = articlesOf(document, '2021-02-01');

/** Articles of the Government Inspection Rules, in paraphrase. */
export const inspectionRules = defineClauses(document, {
  'inspection-rules.7': article(
    '第7条',
    '部门开展督查须经县级以上政府指定，并明确事项、范围、职责和期限。',
    'A department may inspect only if the county government designates it, with matter, scope, duty and time limit.',
  ),
  'inspection-rules.11': article(
    '第11条',
    '督查事项来自本级政府或其负责人的决定，或经负责人批准的建议。',
    'The matter comes from a decision of the government or its head, or from a proposal that the head approved.',
  ),
  'inspection-rules.14': article(
    '第14条',
    '督查分为综合督查、专项督查、事件调查、日常督办、线索核查。',
    'Five kinds: general inspection, special inspection, incident inquiry, routine supervision, check of clues.',
  ),
  'inspection-rules.15': article(
    '第15条',
    '督查须有方案（内容、对象、范围），严格控制频次和时限，不得擅自扩大范围，不得重复、多头或越权督查。',
    'A plan (content, object, scope) is required; frequency and duration strictly controlled; no widening of scope, no repeated, multi-head or ultra vires inspection.',
  ),
  'inspection-rules.16': article('第16条', '督查须作出结论并反馈。', 'A conclusion must be made and fed back.'),
  'inspection-rules.17': article(
    '第17条',
    '对结论有异议的，收到之日起三十日内申请复核，三十日内作出复核决定，作出结论的人员回避。',
    'Objection within 30 days of receipt; decision within 30 days; whoever made the conclusion steps aside.',
  ),
  'inspection-rules.18': article(
    '第18条',
    '结论要求整改的须整改，督查机构可以核查整改情况。',
    'Rectification that the conclusion requires must be done; the inspecting body may verify it.',
  ),
  'inspection-rules.21': article(
    '第21条',
    '表扬、批评由督查机构提出建议，经本级政府或其负责人批准后实施；追责问责的建议经批准后移交有权机关。',
    'Praise or criticism: proposal, approved by the government or its head, carried out. Accountability: proposal, approval, handed to the competent organ.',
  ),
  'inspection-rules.23': article(
    '第23条',
    '督查中发现职务犯罪线索的，移送监察机关。',
    'Clues of duty crimes go to the supervision organ.',
  ),
  'inspection-rules.25': article(
    '第25条',
    '不得隐匿、伪造、毁灭证据。',
    'No hiding, falsifying or destroying of evidence.',
  ),
  'inspection-rules.26': article(
    '第26条',
    '不得打击报复督查人员和提供线索、反映情况的单位、个人。',
    'No retaliation against inspectors or against those who report.',
  ),
});
