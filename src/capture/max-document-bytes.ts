/** The most a document may hold, in bytes: as it comes, and again after unpacking. Larger ones are refused unread. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;
