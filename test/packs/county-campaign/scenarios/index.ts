/** Every scenario, in the notice's order. */
import { actions } from './actions.js';
import { again } from './again.js';
import { lateness } from './late.js';
import { changes } from './changes.js';
import { readingsTried } from './readings.js';
import { restored } from './restored.js';
import { rungs } from './rungs.js';
import { apart } from './apart.js';
import { beside } from './beside.js';
import { consolidation } from './consolidation.js';
import { corners } from './corners.js';
import { counted } from './counted.js';
import { efficiency } from './efficiency.js';
import { gotRound } from './got-round.js';
import { owedLists } from './lists.js';
import { hidden } from './hidden.js';
import { ladderRound } from './ladder-round.js';
import { leadersItems } from './leaders.js';
import { limits } from './limits.js';
import { petitions } from './petitions.js';
import { phases } from './phases.js';
import { requests } from './requests.js';
import { memory } from './memory.js';
import { moved } from './moved.js';
import { offices } from './offices.js';
import { oversight } from './oversight.js';
import { papers } from './papers.js';
import { rectification } from './rectification.js';
import { settledSupervision } from './settled-supervision.js';
import { settledWork } from './settled-work.js';
import { roundabout } from './roundabout.js';
import type { Scenario } from './scenario.js';
import { suggested } from './suggested.js';
import { reopenedShare } from './share.js';
import { supervision } from './supervision.js';
import { transferredMatters } from './transferred.js';
import { worked } from './worked.js';
import { toldApart } from './told-apart.js';

/** All of them. */
export const scenarios: readonly Scenario[] = [
  ...actions,
  ...efficiency,
  ...phases,
  ...rectification,
  ...consolidation,
  ...supervision,
  ...suggested,
  ...petitions,
  ...corners,
  ...apart,
  ...limits,
  ...beside,
  ...rungs,
  ...papers,
  ...offices,
  ...requests,
  ...changes,
  ...lateness,
  ...again,
  ...restored,
  ...readingsTried,
  ...leadersItems,
  ...settledWork,
  ...settledSupervision,
  ...counted,
  ...toldApart,
  ...gotRound,
  ...ladderRound,
  ...roundabout,
  ...owedLists,
  ...worked,
  ...moved,
  ...transferredMatters,
  ...hidden,
  ...reopenedShare,
  ...memory,
  ...oversight,
];
