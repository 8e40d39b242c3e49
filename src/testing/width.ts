/** How wide a terminal shows text: Chinese takes two places a character. */

/** The places that a string takes. */
const widthOf = (value: string): number => Array.from(value).reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

/** The places that the widest takes. */
export const widestOf = (values: readonly string[]): number => Math.max(0, ...values.map(widthOf));

/** The string, filled up to a width. */
export const padded = (value: string, width: number): string => value + ' '.repeat(Math.max(0, width - widthOf(value)));
