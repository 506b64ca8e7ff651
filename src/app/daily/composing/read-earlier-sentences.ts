import type { Statement } from "../../../grounding/statement.ts";
import { segmentSentences } from "../../../language/segment-sentences.ts";
import { breathe } from "../../../threads/breathe.ts";
import type { CommandContext } from "../../command.ts";
import { readSource } from "../../read-source.ts";
import type { ToldStory } from "./told-story.ts";

/** Articles of one story that are read, the latest of them. */
const EARLIER = 4;
/** Of each, in UTF-16 code units. */
const READ_LENGTH = 6_000;

/**
 * Reads what the articles of the days before say of the stories that are told now, whether a briefing quoted it or not: where a
 * figure is another now, the reader wants to know what it was.
 */
export async function readEarlierSentences(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  told: readonly ToldStory[],
): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  for (const { story } of told) {
    const earlier = story.articles.filter(({ isFresh }) => !isFresh).slice(-EARLIER);
    for (const { article } of earlier) {
      await breathe();
      const source = await readSource(archive, guild, article);
      if (source === null) continue;
      const opening = source.text.slice(0, READ_LENGTH);
      const spans = segmentSentences(opening, article.metadata.language);
      // The last one may be cut off.
      const whole = opening.length < source.text.length ? spans.slice(0, -1) : spans;
      statements.push(...whole.map((span) => ({ article, source, span })));
    }
  }
  return statements;
}
