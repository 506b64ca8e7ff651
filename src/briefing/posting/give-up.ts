import type { Hold } from "./hold-posting.ts";
import type { PostingRecord, PostingState } from "./posting-record.ts";

const HOUR_MS = 60 * 60 * 1_000;

/**
 * Ends a posting whose time has passed, with what is to be said of it. What is known of it stays, as the clock may be wrong.
 * @throws {LostHold} where another process took it over
 */
export async function giveUp(hold: Hold): Promise<void> {
  await hold.release(endingOf(hold.record()));
}

function endingOf(record: PostingRecord): Pick<PostingRecord, "state" | "reason"> {
  const { posted, sending, pages, problem, giveUpAt, dueAt } = record;
  const hours = Math.round((Date.parse(giveUpAt) - Date.parse(dueAt)) / HOUR_MS);
  // What was said when it was given up before is not said again.
  const why = record.state === "composed" || record.state === "claimed" ? record.reason : null;
  const tell = (state: PostingState, sentence: string) => ({
    state,
    reason: [sentence, why].filter((part) => part !== null).join(" "),
  });
  if (posted.length > 0) {
    if (posted.length === pages) return { state: "posted", reason: null };
    return tell("failed", `${posted.length} of ${pages} messages were posted within ${hours} hours.`);
  }
  if (sending !== null) return tell("unsure", `It may be posted or not.`);
  if (problem !== null) return tell("failed", `It could not be posted for ${hours} hours.`);
  return tell("missed", `It was not posted within ${hours} hours.`);
}
