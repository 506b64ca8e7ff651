/** @throws {RangeError} unless it is a whole number, 0 or more */
export function checkLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
}
