/** Collects garbage now, so that what was made before a measurement is not paid for in it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Collects garbage. */
export const collect = runInNewContext('gc') as () => void;
