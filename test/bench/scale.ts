/** How much a suite does: `full`, which figures are read from, or `short`, which shows within seconds that it still runs. */
export type Scale = 'full' | 'short';

/** One of two amounts, by the scale. */
export const sized = (scale: Scale, full: number, short: number): number => (scale === 'full' ? full : short);
