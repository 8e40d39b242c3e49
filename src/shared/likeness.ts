/** Names that look alike: the nearest of some to one that is not there, and how far two lie apart in letters. */
export { closest, distance } from 'fastest-levenshtein';
