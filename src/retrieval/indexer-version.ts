/** Raised when the analysis changes: an archive that was indexed by another version is indexed anew when it is opened. */
export const INDEXER_VERSION = 1;
