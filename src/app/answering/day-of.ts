/** The day that token budgets are counted by, UTC: an ISO 8601 date. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
