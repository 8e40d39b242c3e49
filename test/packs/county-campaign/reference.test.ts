/** The reference of the pack says what the policy says, in both languages; `vitest -u` writes it anew. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { policyReference } from '../../../src/policy/index.js';

const policy = countyCampaign({ year: 2022 });

describe('the reference of the county campaign', () => {
  it('is what the policy says today, in English', async () => {
    await expect(policyReference(policy, 'en')).toMatchFileSnapshot('../../../docs/packs/county-campaign-reference.md');
  });
  it('is what the policy says today, in Chinese', async () => {
    await expect(policyReference(policy, 'zh')).toMatchFileSnapshot(
      '../../../docs/zh/packs/county-campaign-reference.md',
    );
  });
});
