import { UserError } from "../src/errors.ts";

/**
 * Reads the numbers of passages to measure at, such as "1000,10000".
 * @returns null where none are given: each benchmark has its own
 * @throws {UserError} unless each is a whole number from 100 to 1,000,000
 */
export function parseSizes(given: string | undefined): readonly number[] | null {
  if (given === undefined) return null;
  const sizes = given.split(",").map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 100 && size <= 1_000_000)) return sizes;
  throw new UserError("--sizes takes whole numbers of passages from 100 to 1000000, such as 1000,10000.", {
    exitCode: 2,
  });
}
