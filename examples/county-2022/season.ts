/** The season's policy: the notice of 2022, with a report asked of every unit each month (A9). */
import { countyCampaign } from 'duban/packs/county-campaign';

/** The policy under which the season runs. */
export const seasonPolicy = (): ReturnType<typeof countyCampaign> =>
  countyCampaign({ year: 2022, choices: { 'reporting-cadence': 'monthly' } });
