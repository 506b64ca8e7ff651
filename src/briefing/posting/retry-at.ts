const FIRST_MS = 30_000;
export const LONGEST_RETRY_MS = 600_000;

/** When to try again after so many failures, one after the other: soon at first. @param failures 1 or more */
export function retryAt(now: Date, failures: number): string {
  return new Date(now.getTime() + Math.min(LONGEST_RETRY_MS, FIRST_MS * 2 ** (failures - 1))).toISOString();
}
