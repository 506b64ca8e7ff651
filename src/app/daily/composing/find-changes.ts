import { findCorrections } from "../../../briefing/changes/find-corrections.ts";
import { tellConflicts } from "../../../briefing/changes/tell-conflicts.ts";
import { tellCorrections } from "../../../briefing/changes/tell-corrections.ts";
import type { NumberedQuote } from "../../../domain/answer.ts";
import type { BriefedStory, Change } from "../../../domain/briefing.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import type { Statement } from "../../../grounding/statement.ts";
import { verifyQuote } from "../../../grounding/verify-quote.ts";
import type { CommandContext } from "../../command.ts";
import type { QuoteList } from "./open-quote-list.ts";
import { readEarlierSentences } from "./read-earlier-sentences.ts";
import { storyOf } from "./story-of.ts";
import type { ToldStory } from "./told-story.ts";

type Context = Pick<CommandContext, "archive" | "guild" | "checker" | "signal">;

/** Changes told at most of what conflicts between two briefings come to; more would bury the news. */
const MOST_CONFLICTS = 5;

/** What a briefing tells, before what changed is added to it. */
export interface Telling {
  readonly told: readonly ToldStory[];
  readonly stories: readonly BriefedStory[];
  /** Holds the quotes of the stories; gets those of what changed. */
  readonly list: QuoteList;
}

/**
 * Finds what is otherwise than a briefing before had it: sources that were changed or removed since, figures that have other
 * values now, what the sources of a story still differ on, and stories that are new.
 * @throws the signal's reason where the person stops it
 */
export async function findChanges(
  context: Context,
  previous: KeptAnswer,
  telling: Telling,
): Promise<readonly Change[]> {
  const { list, stories } = telling;
  const corrections = await findCorrections(context.archive, context.guild, previous);
  const corrected = new Set(corrections.map(({ quote }) => quote.n));
  const standing = quotesOfStories(previous).filter(({ n }) => !corrected.has(n));
  return [
    ...tellCorrections(corrections, list.add),
    ...(await compare(context, await readStatements(context, standing), telling)).slice(0, MOST_CONFLICTS),
    ...stories
      .filter(({ isNew }) => isNew)
      .map(({ title, quotes }): Change => ({ kind: "new", text: `New: “${title}”.`, quotes: quotes.slice(0, 1) })),
  ];
}

/** What told its stories: not what showed how they had changed before. */
function quotesOfStories({ answer }: KeptAnswer): readonly NumberedQuote[] {
  const numbers = new Set(answer.briefing?.stories.flatMap(({ quotes }) => quotes));
  return answer.quotes.filter(({ n }) => numbers.has(n));
}

async function compare(
  context: Context,
  quotedBefore: readonly Statement[],
  { told, list }: Telling,
): Promise<readonly Change[]> {
  const earlier = await readEarlierSentences(context, told);
  const before = [...quotedBefore, ...earlier];
  if (before.length === 0 || told.length === 0) return [];
  const { checker, signal } = context;
  const find = storyOf(told);
  const today = list.quotes();
  const sources = new Map(told.flatMap(({ sentences }) => sentences).map((each) => [each.article.id, each]));
  const now = today.flatMap(({ articleId, start, end }): readonly Statement[] => {
    const known = sources.get(articleId);
    return known === undefined ? [] : [{ ...known, span: { start, end } }];
  });
  const quotesBefore = quotedBefore.map(({ source, span }) => verifyQuote(source, span));
  const conflicts = await checker.findQuotedConflicts([...before, ...now], [...quotesBefore, ...today], signal);
  return tellConflicts({
    conflicts: conflicts.filter(({ sides }) => find(sides.map(({ statement }) => statement.article.id)) !== null),
    isOld: (statement) => quotedBefore.some((quoted) => holds(quoted, statement)),
    isEarlier: (statement) => earlier.some((sentence) => holds(sentence, statement)),
    isNew: (statement) => now.some((quoted) => holds(quoted, statement)),
    cite: (statement) => {
      const { article, source, span } = [...before, ...now].find((quoted) => holds(quoted, statement)) ?? statement;
      return list.add(verifyQuote(source, span), article);
    },
  });
}

function holds({ source, span }: Statement, { source: other, span: part }: Statement): boolean {
  return (
    source.articleId === other.articleId &&
    source.revision === other.revision &&
    span.start <= part.start &&
    span.end >= part.end
  );
}

/** The quotes that still stand, with their articles as they are now. */
async function readStatements(
  { archive, guild }: Context,
  quotes: readonly NumberedQuote[],
): Promise<readonly Statement[]> {
  const articles = await archive.getMany(
    guild,
    quotes.map(({ articleId }) => articleId),
  );
  const statements: Statement[] = [];
  for (const [index, { articleId, revision, start, end }] of quotes.entries()) {
    const article = articles[index] ?? null;
    const text = article === null ? null : await archive.text(guild, articleId, revision);
    if (article !== null && text !== null)
      statements.push({ article, source: { articleId, revision, text }, span: { start, end } });
  }
  return statements;
}
