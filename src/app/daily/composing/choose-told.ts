import { saysNearlySame } from "../../../briefing/stories/says-nearly-same.ts";
import type { Statement } from "../../../grounding/statement.ts";
import { verifyQuote } from "../../../grounding/verify-quote.ts";
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
  context: Pick<CommandContext, "archive" | "guild" | "checker" | "signal">,
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
    told.push({ story, title, sentences, quoted: await chooseQuoted(context, sentences, quoted) });
  }
  return { told, untold: ranked.length - told.length - repeated };
}

/**
 * The best sentences, of as many voices as there are, in reading order. Where the sources differ, a side comes first. What says nearly the same as a sentence chosen takes no place from another.
 */
async function chooseQuoted(
  { checker, signal }: Pick<CommandContext, "checker" | "signal">,
  sentences: readonly Statement[],
  count: number,
): Promise<readonly Statement[]> {
  const byArticle = [...Map.groupBy(sentences, ({ article }) => article.id).values()];
  const turns = byArticle
    .flatMap((own, voice) => own.map((statement, turn) => ({ statement, turn, voice })))
    .sort((a, b) => a.turn - b.turn || a.voice - b.voice);
  const sides = await findDispute({ checker, signal }, sentences);
  // The other side is quoted with the note that tells the dispute.
  const chosen = turns.filter(({ statement }) => sides.includes(statement)).slice(0, 1);
  for (const turn of turns) {
    if (chosen.length >= count) break;
    const taken = chosen.map(({ statement }) => statement).concat(sides);
    if (!taken.some((statement) => saysNearlySame(toSaid(turn.statement), toSaid(statement)))) chosen.push(turn);
  }
  return chosen
    .sort((a, b) => a.voice - b.voice || a.statement.span.start - b.statement.span.start)
    .map(({ statement }) => statement);
}

/** The two sides of what sources differ on, of several disputes that of the best sentences; empty: there is none. */
async function findDispute(
  { checker, signal }: Pick<CommandContext, "checker" | "signal">,
  sentences: readonly Statement[],
): Promise<readonly Statement[]> {
  const quotes = sentences.map(({ source, span }) => verifyQuote(source, span));
  const conflicts = await checker.findQuotedConflicts(sentences, quotes, signal);
  const disputes = conflicts
    .map(({ sides }) => sides.map(({ statement }) => sentences.findIndex((sentence) => isSame(sentence, statement))))
    .filter((places) => !places.includes(-1))
    .sort((a, b) => Math.max(...a) - Math.max(...b));
  return (disputes[0] ?? []).flatMap((place) => sentences[place] ?? []);
}

function isSame({ source, span }: Statement, { source: other, span: part }: Statement): boolean {
  return source.articleId === other.articleId && span.start <= part.start && span.end >= part.end;
}

function toSaid({ article, source, span }: Statement) {
  return { text: source.text.slice(span.start, span.end), language: article.metadata.language };
}
