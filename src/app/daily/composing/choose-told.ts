import type { Statement } from "../../../grounding/statement.ts";
import type { CommandContext } from "../../command.ts";
import type { NewsStory } from "./find-stories.ts";
import { readStorySentences } from "./read-story-sentences.ts";
import type { ToldStory } from "./told-story.ts";

interface Size {
  readonly stories: number;
  readonly quoted: number;
}

export interface ChosenStories {
  readonly told: readonly ToldStory[];
  /** Stories that found no room. Those of which nothing is new but the date are none. */
  readonly untold: number;
}

/** Chooses the stories that there is room for, and the sentences that tell them. */
export async function chooseTold(
  context: Pick<CommandContext, "archive" | "guild">,
  ranked: readonly NewsStory[],
  { stories, quoted }: Size,
): Promise<ChosenStories> {
  const told: ToldStory[] = [];
  let repeated = 0;
  for (const story of ranked) {
    if (told.length === stories) break;
    const sentences = await readStorySentences(context, story);
    if (sentences.length === 0) repeated++;
    const titles = new Set(told.map(({ title }) => title));
    const title = sentences.map(({ article }) => article.metadata.title).find((each) => !titles.has(each));
    // Under another story's title it would be taken for that one.
    if (title === undefined) continue;
    told.push({ story, title, sentences, quoted: chooseQuoted(sentences, quoted) });
  }
  return { told, untold: ranked.length - told.length - repeated };
}

/** The best sentences, of as many voices as there are, in reading order. */
function chooseQuoted(sentences: readonly Statement[], count: number): readonly Statement[] {
  const byArticle = [...Map.groupBy(sentences, ({ article }) => article.id).values()];
  const turns = byArticle.flatMap((own, voice) => own.map((statement, turn) => ({ statement, turn, voice })));
  return turns
    .sort((a, b) => a.turn - b.turn || a.voice - b.voice)
    .slice(0, count)
    .sort((a, b) => a.voice - b.voice || a.statement.span.start - b.statement.span.start)
    .map(({ statement }) => statement);
}
