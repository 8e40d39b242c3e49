/** MurmurHash3 x86_128 over 32-bit words: what turns a seed and a name into the state of a stream. */

/** 128 bits as four signed 32-bit words. */
export type Hash = readonly [number, number, number, number];

const { imul } = Math;
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const mixed = (word: number, first: number, by: number, then: number): number =>
  imul(turned(imul(word, first), by), then);

const finished = (word: number): number => {
  const once = imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
};

/**
 * The hash of a list of 32-bit words, filled up with zeros to a multiple of four; its length in bytes is hashed too.
 * Source: A. Appleby, MurmurHash3_x86_128, seed 0, public domain.
 */
export const hashOf = (words: readonly number[]): Hash => {
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  for (let at = 0; at < words.length; at += 4) {
    h1 = (imul(turned(h1 ^ mixed(words[at] ?? 0, c1, 15, c2), 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 = (imul(turned(h2 ^ mixed(words[at + 1] ?? 0, c2, 16, c3), 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 = (imul(turned(h3 ^ mixed(words[at + 2] ?? 0, c3, 17, c4), 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 = (imul(turned(h4 ^ mixed(words[at + 3] ?? 0, c4, 18, c1), 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  const bytes = words.length * 4;
  h1 = ((h1 ^ bytes) + (h2 ^ bytes) + (h3 ^ bytes) + (h4 ^ bytes)) | 0;
  h2 = finished((h2 ^ bytes) + h1);
  h3 = finished((h3 ^ bytes) + h1);
  h4 = finished((h4 ^ bytes) + h1);
  h1 = (finished(h1) + h2 + h3 + h4) | 0;
  return [h1, (h2 + h1) | 0, (h3 + h1) | 0, (h4 + h1) | 0];
};
