import type { Article } from "../domain/article.ts";
import type { SourceText } from "../domain/source-text.ts";
import { type Alignment, alignWords } from "../grounding/align-words.ts";
import { locateVerbatim } from "../grounding/locate-verbatim.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";
import { analyse } from "../language/analyse.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { CommandContext } from "./command.ts";
import { readSource } from "./read-source.ts";
import { requireWords } from "./require-words.ts";
import type { QuoteMatch } from "./result.ts";

type Context = Pick<CommandContext, "archive" | "guild" | "signal">;

/** Exact places shown at most; a phrase found more often than that is no quote worth tracing. */
const EXACT_LIMIT = 50;
/** Articles compared word by word when no exact place was found, and look-alikes shown of them. */
const ALTERED_CANDIDATES = 8;
const ALTERED_LIMIT = 3;
/** Below this share of common words two texts are different texts, not one altered. */
const ALTERED_SIMILARITY = 0.55;

/**
 * Finds these words verbatim in the current revisions of the guild's articles. Every article is read, so that "not found"
 * means it is not there; only when there is no exact place are the nearest look-alikes returned, marked "altered".
 * @throws {UserError} when the text has no letter or digit.
 */
export async function findQuote(context: Context, text: string): Promise<readonly QuoteMatch[]> {
  requireWords(text);
  const exact = await findExact(context, text);
  return exact.length > 0 ? exact : findAltered(context, text);
}

async function findExact({ archive, guild, signal }: Context, words: string): Promise<readonly QuoteMatch[]> {
  const matches: QuoteMatch[] = [];
  for (const article of await archive.list(guild)) {
    signal.throwIfAborted();
    const source = await readSource(archive, guild, article);
    if (source === null) continue;
    for (const span of locateVerbatim(source.text, words)) {
      matches.push({ match: "exact", quote: verifyQuote(source, span), article, diff: null });
      if (matches.length === EXACT_LIMIT) return matches;
    }
  }
  return matches;
}

async function findAltered({ archive, guild }: Context, words: string): Promise<readonly QuoteMatch[]> {
  // A few words seldom tell their language, and the index holds the stems of each article's own.
  const languages = [null, detectLanguage(words) ?? "en"];
  const terms = [...new Set(languages.flatMap((language) => analyse(words, language).map(({ term }) => term)))];
  const { hits } = await archive.search(guild, { terms, limit: 5 * ALTERED_CANDIDATES });
  const ids = [...new Set(hits.map(({ passage }) => passage.articleId))].slice(0, ALTERED_CANDIDATES);
  const compared = await Promise.all(
    (await archive.getMany(guild, ids)).map(async (article) => {
      const source = article === null ? null : await readSource(archive, guild, article);
      if (article === null || source === null) return [];
      const alignment = alignWords(source.text, words);
      return alignment !== null && alignment.similarity >= ALTERED_SIMILARITY ? [{ article, source, alignment }] : [];
    }),
  );
  return compared
    .flat()
    .sort((a, b) => b.alignment.similarity - a.alignment.similarity)
    .slice(0, ALTERED_LIMIT)
    .map(({ article, source, alignment }) => toAltered(article, source, alignment));
}

function toAltered(article: Article, source: SourceText, { span, diff }: Alignment): QuoteMatch {
  return { match: "altered", quote: verifyQuote(source, span), article, diff };
}
