/** The gamma function and the beta function, by their logarithms. */

/** Coefficients of Stirling's series in 1/x, 1/x^3, …: DLMF 5.11.1. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * The logarithm of the gamma function of a positive number; absolute error about 1e-14 up to 100, relative beyond.
 * Source: Stirling's series (DLMF 5.11.1), small numbers moved up by the recurrence (DLMF 5.5.1).
 */
export const logGamma = (x: number): number => {
  let product = 1;
  let at = x;
  for (; at < 12; at += 1) product *= at;
  let sum = 0;
  let power = 1 / at;
  for (const coefficient of series) {
    sum += coefficient * power;
    power /= at * at;
  }
  return (at - 0.5) * Math.log(at) - at + 0.9189385332046727 + sum - Math.log(product);
};

/** The logarithm of the beta function of two positive numbers. */
const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

const away = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The continued fraction DLMF 8.17.22, by Lentz's method; for x below (a + 1) / (a + b + 2). */
const fraction = (a: number, b: number, x: number): number => {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
};

/**
 * The regularised incomplete beta function of x, given with `rest` = 1 - x so that neither loses digits near 1.
 * For a and b up to about 1000; relative error about 1e-12.
 */
export const incompleteBeta = (a: number, b: number, x: number, rest: number): number => {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, rest)) / b;
};
