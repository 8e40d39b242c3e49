/** Totals over documents: a burden figure. */
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

/** Documents submitted for signature, in the county. */
export const documentsSubmitted = defineTally({
  id: 'documents-submitted',
  title: text('送签文件', 'documents submitted'),
  cites: ['2.6.g1', '2.6.1.d'],
  per: 'campaign',
  kind: 'count',
  feeds: { 'sign-off.submitted': 1 },
});
