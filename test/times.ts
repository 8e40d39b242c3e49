/** How often a property is drawn: short in the tests, long in the long runs (`SOAK`, the share of them that is run). */

/** `short` in the tests; in `npm run soak` `long`, or the share of it that the environment's `SOAK` says (0.1: a tenth). */
export const times = (short: number, long: number): number => {
  const share = process.env['SOAK'];
  return share === undefined ? short : Math.ceil(long * Number(share));
};
