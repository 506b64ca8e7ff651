import type { z } from "zod";
import { UserError } from "../errors.ts";

/**
 * Reads what the archive keeps of a small document.
 * @param name what it is, for the message
 * @throws {UserError} where it is damaged: that is never taken for its absence
 */
export function readDocument<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const { data, error } = schema.safeParse(value);
  const issue = error?.issues[0];
  if (issue === undefined) return data as T;
  throw new UserError(
    `The ${name} in the archive is damaged: ${issue.path.join(".")} ${issue.message}. Put a backup of the archive in its place.`,
    { cause: error },
  );
}
