import { UserError } from "../errors.ts";

/**
 * Checks that there is something to look for in what a person typed.
 * @throws {UserError} where it holds no letter and no digit
 */
export function requireWords(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError("There are no words in this. Give some.", { exitCode: 2 });
}
