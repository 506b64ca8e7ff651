import type { Hold } from "../../../briefing/posting/hold-posting.ts";
import type { PostContent } from "../../../briefing/posting/poster.ts";
import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import type { Answer } from "../../../domain/answer.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import type { CommandContext } from "../../command.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { composeCorrection } from "../composing/compose-correction.ts";
import { briefingContext } from "./briefing-context.ts";
import { briefingId } from "./briefing-id.ts";
import { findComposed } from "./find-composed.ts";
import { findNewCorrections } from "./find-new-corrections.ts";
import { keepComposed } from "./keep-composed.ts";
import { MAX_CORRECTIONS } from "./max-corrections.ts";
import { nameCorrection } from "./name-correction.ts";
import { readPostings } from "./read-postings.ts";
import { readSaid } from "./read-said.ts";
import { workOffPosting } from "./work-off-posting.ts";

/**
 * Composes and posts the correction whose posting is held, as a reply to the briefing.
 * @param briefing the one that is corrected, with the key of its posting
 * @param to who is told where it cannot be posted
 * @returns the posting as it is then; null where another process has taken it over
 */
export function postCorrection(
  context: RoutineContext,
  hold: Hold,
  { key, kept }: { readonly key: string; readonly kept: KeptAnswer },
  to: string,
): Promise<PostingRecord | null> {
  return workOffPosting(context, hold, {
    to,
    mentionRole: null,
    async make(signal): Promise<PostContent | null> {
      const id = briefingId(hold.kind, hold.key);
      const { channel, corrects } = hold.record();
      const place = await briefingContext(context, { channel, timeZone: context.timeZone }, signal);
      const answer = (await findComposed(place, id)) ?? (await compose(place));
      return answer && { kind: "correction", briefingId: kept.id, answer, id };

      async function compose(seen: CommandContext): Promise<Answer | null> {
        const archives = { guild: seen.guild, seen: seen.archive, whole: context.archive };
        const begun = await readPostings(context, "correction", { keyPrefix: `${key}:`, limit: MAX_CORRECTIONS });
        const found = await findNewCorrections(archives, kept, await readSaid(context, kept, begun));
        const due = found.filter((correction) => corrects.includes(nameCorrection(correction)));
        if (due.length === 0) return null;
        const given = { answer: composeCorrection(kept, due, context.now()), run: null };
        return keepComposed(seen, given, { id, follows: kept.id });
      }
    },
  });
}
