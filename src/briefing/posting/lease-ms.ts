/** How long a posting is left to a process that says nothing more: long enough for one slow request, short for those who wait. */
export const LEASE_MS = 120_000;
