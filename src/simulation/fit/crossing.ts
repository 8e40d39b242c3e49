/** Where a function that grows away from its minimum reaches a level. */

/**
 * The distance from the minimum, in steps out from 0, at which `rise` reaches `level`; `undefined` where it does not
 * within `furthest`, or where it is beyond all bounds as soon as it does. `rise` is 0 at 0 and about quadratic, so its root
 * is followed, by the Illinois rule of false position (M. Dowell and P. Jarratt, BIT 11 (1971), 168-174), and by halving
 * where that takes long; within 1e-4 of the level, or at the step where it passes the level at once.
 */
export const crossing = (
  rise: (distance: number) => number,
  level: number,
  step: number,
  furthest: number,
): number | undefined => {
  const excess = (distance: number): number => Math.sqrt(Math.max(0, rise(distance))) - Math.sqrt(level);
  let [near, nearBy] = [0, -Math.sqrt(level)];
  let far = Math.min(step, furthest);
  let farBy = excess(far);
  while (!(farBy >= 0)) {
    if (far >= furthest) return undefined;
    [near, nearBy] = [far, farBy];
    far = Math.min(far * 2, furthest);
    farBy = excess(far);
  }
  let last = 0;
  for (let turn = 0; turn < 80 && far - near > 1e-12 * far; turn += 1) {
    const followed = Number.isFinite(farBy) && turn < 40;
    const guess = followed ? far - (farBy * (far - near)) / (farBy - nearBy) : (near + far) / 2;
    const by = excess(guess);
    if (Math.abs(by) < 1e-5) return guess;
    const side = by > 0 ? 1 : -1;
    if (side > 0) [far, farBy] = [guess, by];
    else [near, nearBy] = [guess, by];
    // The end that stays put twice counts half, so that it does not hold the other back.
    if (side === last && side > 0) nearBy /= 2;
    if (side === last && side < 0) farBy /= 2;
    last = side;
  }
  // The level lies between two neighbours: a step. Only what is infinite on the far side has no bound there.
  return Number.isFinite(farBy) ? (near + far) / 2 : undefined;
};
