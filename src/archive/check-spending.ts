import { z } from "zod";
import type { Spending } from "./archive.ts";

const spendingSchema = z.object({
  user: z.string().refine((user) => user.isWellFormed() && /^.{1,64}$/su.test(user), "is not 1 to 64 characters"),
  day: z.iso.date("is not an ISO 8601 date"),
  tokens: z.int("is not a whole number").nonnegative("is below 0"),
}) satisfies z.ZodType<Spending>;

/** @throws {RangeError} unless the user is 1 to 64 characters, the day a date of the calendar, and the tokens a whole number, 0 or more */
export function checkSpending(spending: Spending): void {
  const issue = spendingSchema.safeParse(spending).error?.issues[0];
  if (issue !== undefined) throw new RangeError(`not to be spent: ${issue.path.join(".")} ${issue.message}`);
}
