/** How often a unit passed on a duty that was its own: objections upheld and misrouting left out (S5.e). */
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

/** Duties wrongly passed on, by unit. */
export const dutiesPassedOn = defineTally({
  id: 'duties-passed-on',
  title: text('推出的本单位职责', 'own duties passed on'),
  cites: ['2.4.1.x3', 'S5.e'],
  per: 'unit',
  kind: 'count',
  feeds: {
    'duty-dispute.settled': ({ after }) => (after.fields['outcome'] === 'own-duty' ? 1 : undefined),
    'public-request.objection-rejected': 1,
  },
});
