import type { Archive } from "../../../archive/archive.ts";
import type { Correction } from "../../../briefing/changes/correction.ts";
import { findCorrections } from "../../../briefing/changes/find-corrections.ts";
import type { GuildId } from "../../../domain/guild-id.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import { nameCorrection } from "./name-correction.ts";
import type { SaidCorrection } from "./read-said.ts";

/** The archive as far as the briefing's channel may see it, and all of it. */
export interface SeenArchive {
  readonly guild: GuildId;
  readonly seen: Archive;
  readonly whole: Archive;
}

/** What of a posted briefing is to be corrected and was not said last of the same quote. A source that the channel may no longer see was not removed: nothing is said of it. */
export async function findNewCorrections(
  { guild, seen, whole }: SeenArchive,
  kept: KeptAnswer,
  said: ReadonlyMap<number, SaidCorrection>,
): Promise<readonly Correction[]> {
  const found = (await findCorrections(seen, guild, kept, said)).filter(
    (correction) => said.get(correction.quote.n)?.name !== nameCorrection(correction),
  );
  const isTold = await Promise.all(
    found.map(
      async ({ kind, quote }) =>
        kind !== "withdrawn" || (await whole.text(guild, quote.articleId, quote.revision)) === null,
    ),
  );
  return found.filter((_, index) => isTold[index]);
}
