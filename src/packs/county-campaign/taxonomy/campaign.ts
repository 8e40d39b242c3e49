/** The behaviours that 4.3 forbids to the campaign itself; they stand under no focus problem. */
import type { CountyBehaviour } from './define.js';
import { named } from './define.js';

/** The four behaviours of the campaign itself: 力戒 4.3.x1–x2, 坚决杜绝 4.3.x3–x4. */
export const campaignBehaviours: readonly CountyBehaviour[] = [
  named('4.3.x1', '形式主义', 'formalism', { law: ['discipline-law.39.3'] }),
  named('4.3.x2', '官僚主义', 'bureaucratism', { law: ['discipline-law.39.3'] }),
  named('4.3.x3', '搞花架子', 'putting on a show'),
  named('4.3.x4', '走过场', 'going through the motions'),
];
