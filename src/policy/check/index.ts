/** Checks a policy: every fault at once, each with its path. */
import type { Fault } from '../../shared/index.js';
import type { PolicySpec } from '../policy.js';
import { checkCharts } from './charts.js';
import { checkCitations } from './citations.js';
import { checkData } from './data.js';
import { checkDeadlines } from './deadlines.js';
import { checkGlossary } from './glossary.js';
import { checkPeople } from './people.js';
import { checkReactions } from './reactions.js';
import { collector } from './report.js';
import { checkRuleSets } from './rule-sets.js';

/** Every fault of a policy; none, where it is sound. */
export const checkPolicy = (spec: PolicySpec): readonly Fault[] => {
  const { report, faults } = collector();
  for (const check of [
    checkCitations,
    checkCharts,
    checkPeople,
    checkDeadlines,
    checkReactions,
    checkData,
    checkGlossary,
    checkRuleSets,
  ])
    check(spec, report);
  return faults;
};
