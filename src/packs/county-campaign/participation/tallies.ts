/** Totals over the units' gates: the campaign's own gate reads these. */
import type { Tally } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

const namedIn = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : []);

/** Gates passed, all units and phases. */
export const gatesPassed = defineTally({
  id: 'gates-passed',
  title: text('通过阶段节点', 'gates passed'),
  cites: ['3'],
  per: 'campaign',
  kind: 'count',
  feeds: { 'gate.passed': 1 },
});
/** Gates failed, all units and phases. */
export const gatesFailed = defineTally({
  id: 'gates-failed',
  title: text('未通过阶段节点', 'gates failed'),
  cites: ['3', '4.4.d1'],
  per: 'campaign',
  kind: 'count',
  feeds: { 'gate.failed': 1 },
});
/** Summaries received. */
export const summariesReceived = defineTally({
  id: 'summaries-received',
  title: text('已报总结', 'summaries received'),
  cites: ['3.4.g'],
  per: 'campaign',
  kind: 'count',
  feeds: { 'participation.summed-up': 1 },
});

/** Problems that a rule made answers, or of which it is said why none is made (3.4.a). */
export const problemsWithRule = defineTally({
  id: 'problems-with-rule',
  title: text('已建章立制或说明理由的问题', 'problems answered by a rule or by a reason why none'),
  cites: ['3.4.a', '3.4.c'],
  per: 'unit',
  kind: 'set',
  feeds: {
    'participation.rule-made': ({ after }) => namedIn(after.fields['ruleProblems']),
    'participation.no-rule-explained': ({ after }) => namedIn(after.fields['ruleProblems']),
  },
});

/** Every tally over participation. */
export const participationTallies: readonly Tally[] = [gatesPassed, gatesFailed, summariesReceived, problemsWithRule];
