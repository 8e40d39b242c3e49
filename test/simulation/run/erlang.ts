/** Waiting in queues, by theory. */

/** The mean wait in an M/M/c queue with services of one hour: Erlang C. */
export const erlangWait = (c: number, perHour: number): number => {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < c; k += 1) {
    sum += term;
    term = (term * perHour) / (k + 1);
  }
  const all = term / (1 - perHour / c);
  return all / (sum + all) / (c - perHour);
};
