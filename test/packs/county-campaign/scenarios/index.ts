/** Every scenario, in the notice's order. */
import { actions } from './actions.js';
import { consolidation } from './consolidation.js';
import { efficiency } from './efficiency.js';
import { phases } from './phases.js';
import { rectification } from './rectification.js';
import type { Scenario } from './scenario.js';
import { supervision } from './supervision.js';

/** All of them. */
export const scenarios: readonly Scenario[] = [
  ...actions,
  ...efficiency,
  ...phases,
  ...rectification,
  ...consolidation,
  ...supervision,
];
