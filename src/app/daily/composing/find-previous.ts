import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import type { CommandContext } from "../../command.ts";
import { readPostings } from "../posting/read-postings.ts";

/** Briefings that are looked through: of those that were missed or failed there may be some in a row. */
const LOOKED_AT = 40;

/**
 * The last briefing of a schedule that was posted, at least in part, and may be seen at the place.
 * @param before when the one was due that follows it
 */
export async function findPrevious(
  context: Pick<CommandContext, "archive" | "guild">,
  schedule: string,
  before: Date,
): Promise<KeptAnswer | null> {
  const postings = await readPostings(context, "posting", { keyPrefix: `${schedule}:`, limit: LOOKED_AT });
  const posted = postings
    .map(({ record }) => record)
    .filter(({ posted, dueAt }) => posted.length > 0 && Date.parse(dueAt) < before.getTime())
    .toSorted((a, b) => Date.parse(b.dueAt) - Date.parse(a.dueAt));
  for (const { answerId } of posted) {
    const kept = answerId === null ? null : await context.archive.answer(context.guild, answerId);
    if (kept?.answer.briefing !== undefined) return kept;
  }
  return null;
}
