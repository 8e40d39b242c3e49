/** Whoever only watches: what it throws must not change what happens. */

/** The same listener, of which nobody hears what it throws. */
export const quietly =
  <A>(listener: (told: A) => void): ((told: A) => void) =>
  (told) => {
    try {
      listener(told);
    } catch {
      // It was told; what it makes of it is its own.
    }
  };
