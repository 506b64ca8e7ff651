import { UserError } from "../errors.ts";

/** A fault in how a command was typed: exit code 2. */
export function usageError(sentence: string): UserError {
  return new UserError(sentence, { exitCode: 2 });
}
