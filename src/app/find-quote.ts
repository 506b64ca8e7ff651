import { setImmediate } from "node:timers/promises";
import type { Article } from "../domain/article.ts";
import type { SourceText } from "../domain/source-text.ts";
import type { Span } from "../domain/span.ts";
import { type Alignment, alignWords } from "../grounding/align-words.ts";
import { locateVerbatim } from "../grounding/locate-verbatim.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";
import { analyse } from "../language/analyse.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { CommandContext } from "./command.ts";
import { foldInSteps } from "./fold-in-steps.ts";
import { readSource } from "./read-source.ts";
import { requireWords } from "./require-words.ts";
import type { QuoteMatch } from "./result.ts";

type Context = Pick<CommandContext, "archive" | "guild" | "signal">;

/** Exact places shown at most; a phrase found more often than that is no quote worth tracing. */
const EXACT_LIMIT = 50;
/** Articles compared word by word when no exact place was found, and look-alikes shown of them. */
const ALTERED_CANDIDATES = 8;
const ALTERED_LIMIT = 3;
/** Of longer texts, in UTF-16 code units, only what lies around the passages found is compared, and they are folded in steps. */
const LONG_TEXT = 50_000;
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
    // Neither reading nor searching waits for anything: others get their turn here.
    await setImmediate();
    const source = await readSource(archive, guild, article);
    if (source === null) continue;
    for await (const span of locate(source.text, words)) {
      matches.push({ match: "exact", quote: verifyQuote(source, span), article, diff: null });
      if (matches.length === EXACT_LIMIT) return matches;
    }
  }
  return matches;
}

/** A text of ordinary length is looked through at once, and mostly need not be folded. */
async function* locate(text: string, words: string): AsyncIterable<Span> {
  yield* text.length > LONG_TEXT ? (await foldInSteps(text)).locate(words) : locateVerbatim(text, words);
}

async function findAltered({ archive, guild }: Context, words: string): Promise<readonly QuoteMatch[]> {
  // A few words seldom tell their language, and the index holds the stems of each article's own.
  const languages = [null, detectLanguage(words) ?? "en"];
  const terms = [...new Set(languages.flatMap((language) => analyse(words, language).map(({ term }) => term)))];
  const { hits } = await archive.search(guild, { terms, limit: 5 * ALTERED_CANDIDATES });
  const nearest = new Map(hits.toReversed().map(({ passage }) => [passage.articleId, passage.span]));
  const ids = [...new Set(hits.map(({ passage }) => passage.articleId))].slice(0, ALTERED_CANDIDATES);
  const compared = await Promise.all(
    (await archive.getMany(guild, ids)).map(async (article) => {
      const source = article === null ? null : await readSource(archive, guild, article);
      if (article === null || source === null) return [];
      const alignment = alignNear(source.text, nearest.get(article.id), words);
      return alignment !== null && alignment.similarity >= ALTERED_SIMILARITY ? [{ article, source, alignment }] : [];
    }),
  );
  return compared
    .flat()
    .sort((a, b) => b.alignment.similarity - a.alignment.similarity)
    .slice(0, ALTERED_LIMIT)
    .map(({ article, source, alignment }) => toAltered(article, source, alignment));
}

/** @param near the passage of the text that was found */
function alignNear(text: string, near: Span | undefined, words: string): Alignment | null {
  if (near === undefined || text.length <= LONG_TEXT) return alignWords(text, words);
  const from = Math.max(0, near.start - words.length);
  const alignment = alignWords(text.slice(from, near.end + words.length), words);
  if (alignment === null) return null;
  const { start, end } = alignment.span;
  return { ...alignment, span: { start: start + from, end: end + from } };
}

function toAltered(article: Article, source: SourceText, { span, diff }: Alignment): QuoteMatch {
  return { match: "altered", quote: verifyQuote(source, span), article, diff };
}
