/** The traceability page says what the policy and its scenarios say; `vitest -u` writes it anew. */
import { describe, expect, it } from 'vitest';
import { traceabilityPage, undecided, unsettled, untraced } from './traceability.js';

describe('docs/packs/county-campaign.md', () => {
  it('every enforceable clause has an enforcer, a scenario that passes and one refused or raised', () => {
    expect(untraced()).toEqual([]);
  });
  it('every ambiguity became an option or an argument that is turned, or leaves nothing to choose', () => {
    expect(undecided()).toEqual([]);
  });
  it('something keeps to everything that is settled besides', () => {
    expect(unsettled()).toEqual([]);
  });
  it('is what the policy and its scenarios say today', async () => {
    await expect(traceabilityPage()).toMatchFileSnapshot('../../../docs/packs/county-campaign.md');
  });
});
