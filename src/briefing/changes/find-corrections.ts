import type { Archive } from "../../archive/archive.ts";
import type { NumberedQuote } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import type { VerifiedQuote } from "../../domain/quote.ts";
import { UserError } from "../../errors.ts";
import { locateVerbatim } from "../../grounding/locate-verbatim.ts";
import { verifyQuote } from "../../grounding/verify-quote.ts";
import type { Correction } from "./correction.ts";
import { findNearest } from "./find-nearest.ts";
import type { Said } from "./said.ts";

type Reader = Pick<Archive, "getMany" | "text">;

/**
 * Finds what a kept answer quotes and its sources no longer say: quotes of articles that were revised, where the quoted words do not
 * stand in the new text, with what stands there in their place; and quotes of articles that were removed. Words that only
 * moved, or whose quotation marks, dashes or spaces changed, still stand. What the answer itself quoted as what a source had said
 * before is left out. Of what was corrected before, the words of its last correction count in place of the quote's.
 * @param said what was said last of quotes, by their numbers
 * @returns one for each such quote, in the order of their numbers
 * @throws {UserError} where a quote is not what stands in the revision that it was cut from: the archive is damaged
 */
export async function findCorrections(
  archive: Reader,
  guild: GuildId,
  { id, answer }: Pick<KeptAnswer, "id" | "answer">,
  said: ReadonlyMap<number, Said> = new Map(),
): Promise<readonly Correction[]> {
  const then = new Map(answer.articles.map((article) => [article.id, article]));
  const present = new Map(
    (await archive.getMany(guild, [...then.keys()])).flatMap((article) =>
      article === null ? [] : [[article.id, article]],
    ),
  );
  const corrections: Correction[] = [];
  for (const quote of answer.quotes) {
    const { n, articleId, revision, exact } = quote;
    const [before, article] = [then.get(articleId), present.get(articleId)];
    if (before === undefined) throw new RangeError(`the article of quote ${n} of ${id} is not kept with it`);
    const last = said.get(n);
    if (last !== undefined && article !== undefined) {
      const again = before.revision === revision ? await correctAgain({ archive, guild }, quote, article, last) : null;
      if (again !== null) corrections.push(again);
      continue;
    }
    // Most sources stand as they were: nothing of them need be read.
    if (article?.revision === revision) continue;
    const old = article === undefined ? null : await archive.text(guild, articleId, revision);
    // An article may have been removed and added again, with another text.
    if (article === undefined || old === null) {
      corrections.push({ kind: "withdrawn", quote, article: before });
      continue;
    }
    if (before.revision !== revision) continue;
    const again = verifyQuote({ articleId, revision, text: old }, quote);
    if (again.exact !== exact) {
      throw new UserError(
        `The answer ${id} is damaged: its quote ${n} is not what stands in article ${articleId}. Put a backup of the archive in its place.`,
      );
    }
    const text = await archive.text(guild, articleId, article.revision);
    if (text === null || locateVerbatim(text, exact).length > 0) continue;
    corrections.push({
      kind: "corrected",
      quote: { n, ...again },
      article,
      now: await nearestQuote(article, text, exact),
    });
  }
  return corrections;
}

/** What is to be said of a quote that a correction was posted of before; null where that correction still holds. */
async function correctAgain(
  { archive, guild }: { readonly archive: Reader; readonly guild: GuildId },
  quote: NumberedQuote,
  article: Article,
  { quote: last, isWithdrawn }: Said,
): Promise<Correction | null> {
  const text = await archive.text(guild, article.id, article.revision);
  if (text === null || (last !== null && locateVerbatim(text, last.exact).length > 0)) return null;
  const [standing] = locateVerbatim(text, quote.exact);
  const source = { articleId: article.id, revision: article.revision, text };
  const now = standing === undefined ? await nearestQuote(article, text, quote.exact) : verifyQuote(source, standing);
  const old = last === null ? null : await archive.text(guild, article.id, last.revision);
  if (last !== null && old !== null) {
    const before = verifyQuote({ articleId: article.id, revision: last.revision, text: old }, last);
    return { kind: "corrected", quote: { n: quote.n, ...before }, article, now };
  }
  return now && { kind: "restored", quote, article, now, wasWithdrawn: isWithdrawn };
}

async function nearestQuote(article: Article, text: string, exact: string): Promise<VerifiedQuote | null> {
  const source = { articleId: article.id, revision: article.revision, text };
  const span = await findNearest(text, exact, article.metadata.language);
  return span === null ? null : verifyQuote(source, span);
}
