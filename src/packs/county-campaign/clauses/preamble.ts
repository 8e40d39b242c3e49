/** The preamble of the notice: its mandate and its scope. */
import { defineClauses } from '../../../policy/index.js';
import { enforceable, exhortation, notice } from './entry.js';

/** The preamble, 0.a–0.d. */
export const preamble = defineClauses(notice, {
  '0.a': exhortation(
    1,
    '为认真贯彻落实省第**次党代会、市第*次党代会、县第**次党代会精神，',
    '党代会精神',
    'carry out spirit of the Party congresses',
  ),
  '0.b': exhortation(
    1,
    '推动省委省政府、市委市政府和县委关于加强和改进作风建设的各项部署要求落地见效，',
    '部署要求落地见效',
    'make superior deployments take effect',
  ),
  '0.c': exhortation(
    1,
    '按照县委安排部署，',
    '按照县委安排部署',
    'mandate: by arrangement of the county Party committee',
    { kind: 'metadata', note: 'basis authority; see A11' },
  ),
  '0.d': enforceable(
    1,
    '决定在全县政府系统开展作风建设行动。',
    '在全县政府系统开展',
    'scope: the whole county government system',
    {
      kind: 'scope',
      note: 'who must take part: townships and departments (and leading group members); see A12',
    },
  ),
});
