/** The special functions against values computed with 40 digits and more (mpmath 1.3). */
import { describe, expect, it } from 'vitest';
import {
  chiSquareQuantile,
  gammaShares,
  incompleteBeta,
  logGamma,
  logNormalDensity,
  normalQuantile,
  normalTail,
} from '../../../src/simulation/special/index.js';

/** The error of a value against the truth, relative where the truth is above 1. */
const errorOf = (value: number, truth: number): number => Math.abs(value - truth) / Math.max(1, Math.abs(truth));

describe('special functions', () => {
  it.each([
    [0.001, 6.9071788853838537],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.5, -0.12078223763524522],
    [3.2, 0.88540482715490912],
    [11.9, 17.258477450595522],
    [50, 144.56574394634489],
    [170.5, 704.00442773420467],
    [2500, 17057.12197600184],
  ])('log gamma of %d', (x, truth) => {
    expect(errorOf(logGamma(x), truth)).toBeLessThan(1e-14);
  });
  it.each([
    [1e-20, -9.2623400897984076],
    [2 ** -54, -8.2923610758135955],
    [1e-5, -4.2648907939228246],
    [0.025, -1.9599639845400542],
    [0.3, -0.52440051270804082],
    [0.5, 0],
    [0.8, 0.84162123357291436],
    [0.975, 1.9599639845400539],
    [0.999999, 4.7534243088170878],
    [0, -Infinity],
    [1, Infinity],
  ])('normal quantile at %d', (p, truth) => {
    const value = normalQuantile(p);
    expect(Math.abs(truth) === Infinity ? Number(value !== truth) : errorOf(value, truth)).toBeLessThan(1e-14);
  });
  it.each([
    [-40, 0, 0],
    [-9, -1.1285884059538406e-19, 1.0279773571668915e-18],
    [-3.5, -0.00023265614137680455, 0.000872885753654736],
    [-2.9, -0.0018675560981809217, 0.0059636594949805516],
    [-1, -0.17275377902344989, 0.28759997093917836],
    [0, -0.69314718055994531, 0.79788456080286536],
    [0.5, -1.1759117615936186, 1.1410777703680645],
    [2, -3.7831843336820319, 2.3732155328228409],
    [2.99, -6.5749417017486954, 3.2738058234926888],
    [3.01, -6.6406036853375497, 3.2923946334467829],
    [5, -15.064998393988726, 5.1865039671258421],
    [10, -53.231285150512471, 10.098093233962512],
    [50, -1254.8313611394199, 50.01998403190564],
    [1000, -500007.82669481218, 1000.000999998],
  ])('normal tail above %d', (x, logShare, hazard) => {
    const tail = normalTail(x);
    expect(errorOf(tail.logShare, logShare)).toBeLessThan(1e-11);
    expect(errorOf(tail.hazard, hazard)).toBeLessThan(1e-11);
  });
  it('normal density and tail agree with each other', () => {
    for (let x = -8; x < 30; x += 0.37) {
      const { logShare, hazard } = normalTail(x);
      expect(logNormalDensity(x) - logShare).toBeCloseTo(Math.log(hazard), 10);
    }
  });
  it.each([
    [0.5, 0.5, 0.3, 0.36901011956554538],
    [2, 3, 0.7, 0.9163],
    [5, 0.5, 0.99, 0.7571581091015624],
    [500, 0.5, 0.999, 0.31731044730971715],
    [0.25, 0.5, 1e-6, 0.024120584014030167],
    [2, 3, 0, 0],
    [2, 3, 1, 1],
  ])('incomplete beta (%d, %d) at %d', (a, b, x, truth) => {
    expect(errorOf(incompleteBeta(a, b, x, 1 - x), truth)).toBeLessThan(1e-12);
  });
  it.each([
    [0.001, 1e-5, -0.010936541856671911, -4.5211089200801785],
    [0.5, 0.001, -3.3334286907475343, -0.036322332917113243],
    [0.5, 3, -0.014409194045103478, -4.2470847467855897],
    [1, 1, -0.45867514538708189, -1],
    [1.5, 2.5, -0.18849715979249639, -1.7614408918243059],
    [3.2, 0.01, -16.792717534471514, -5.0934899041852715e-8],
    [3.2, 30, -7.3830099647023128e-11, -23.329254613213285],
    [9, 10.00001, -0.40469323522098674, -1.1001578241083773],
    [9, 9.9, -0.42188630687517736, -1.0665573696119777],
    [50, 40, -2.6544847900314759, -0.072931044484225142],
    [50, 200, -1.6927979958857088e-37, -84.669265662003493],
    [100, 101.1, -0.58551428593165133, -0.81377797069818872],
    [2500, 2400, -3.8323024481611726, -0.021897702056112292],
    [2500, 2600, -0.024107256915696336, -3.7372717805601835],
  ])('gamma shares of shape %d at %d', (a, x, below, above) => {
    const { logBelow, logAbove } = gammaShares(a, x);
    expect(Math.abs(logBelow / below - 1)).toBeLessThan(1e-11);
    expect(Math.abs(logAbove / above - 1)).toBeLessThan(1e-11);
  });
  it('gamma shares at the ends', () => {
    expect(gammaShares(2, 0)).toEqual({ logBelow: -Infinity, logAbove: 0 });
    expect(gammaShares(2, Infinity)).toEqual({ logBelow: 0, logAbove: -Infinity });
  });
  it.each([
    [0.95, 1, 3.8414588206941245],
    [0.975, 2, 7.3777589082278708],
    [0.025, 2, 0.050635615968579754],
    [0.025, 20, 9.5907773922648674],
    [0.975, 22, 36.780712084035554],
    [0.975, 202, 243.25358758485277],
    [0.5, 5, 4.3514601910955273],
    [1e-6, 0.4, 1.3050961686914512e-30],
    [0.999999, 3, 30.664849706154268],
    [0.025, 200, 162.72798250184628],
  ])('chi-square quantile at %d with %d degrees of freedom', (p, freedom, truth) => {
    expect(Math.abs(chiSquareQuantile(p, freedom) / truth - 1)).toBeLessThan(1e-11);
  });
  it('chi-square quantile at the ends', () => {
    expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Infinity]);
  });
});
