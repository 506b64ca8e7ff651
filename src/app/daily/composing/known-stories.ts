import type { KnownStory } from "../../../briefing/stories/keep-story-ids.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import type { CommandContext } from "../../command.ts";

/** As long as stories are remembered, with a briefing on each day. */
const MOST_BRIEFINGS = 7;

/** The stories of the briefings before, those of the last one first: each kept briefing follows the one before it. */
export async function knownStories(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  previous: KeptAnswer | null,
): Promise<readonly KnownStory[]> {
  const stories: KnownStory[] = [];
  let kept = previous;
  for (let read = 0; kept !== null && read < MOST_BRIEFINGS; read++) {
    stories.push(...(kept.answer.briefing?.stories ?? []));
    kept = kept.follows === null ? null : await archive.answer(guild, kept.follows);
  }
  return stories;
}
