/** The version of `canonicalize`, kept with every revision. Raised by any change that alters what it returns. */
export const CANONICAL_VERSION = 1;
