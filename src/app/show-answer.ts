import type { Answer, NumberedQuote } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";
import { withdrawQuotes } from "./answering/withdraw-quotes.ts";
import type { CommandContext } from "./command.ts";
import { findAnswer } from "./find-answer.ts";
import { CORRECTED_FIELDS, type Correction, type Remark } from "./remark.ts";
import type { Result } from "./result.ts";

/**
 * Shows a kept answer again, to whoever may see it. Every quote is sliced anew out of the revision it was cut from and must be the same to the letter.
 * Quotes of articles that were removed since are withdrawn, and with them the claims that rested on them alone.
 * @throws {UserError} where there is no such answer, or where a quote is no longer what its source says
 */
export async function showAnswer(
  context: Pick<CommandContext, "archive" | "guild" | "user" | "place">,
  id: string,
): Promise<Extract<Result, { kind: "answer" }>> {
  const { archive, guild } = context;
  const kept = await findAnswer(context, id);
  const { answer } = kept;
  const present = new Map(
    (
      await archive.getMany(
        guild,
        answer.articles.map((article) => article.id),
      )
    )
      .filter((article) => article !== null)
      .map((article) => [article.id, article]),
  );
  const quotes: NumberedQuote[] = [];
  for (const quote of answer.quotes) {
    const text = present.has(quote.articleId) ? await archive.text(guild, quote.articleId, quote.revision) : null;
    // An article may have been removed and added again, with another text.
    if (text === null) continue;
    const { articleId, revision, exact, n } = quote;
    const again = verifyQuote({ articleId, revision, text }, quote);
    if (again.exact !== exact) {
      throw new UserError(
        `The answer ${id} is damaged: its quote ${n} is not what stands in article ${articleId}. Put a backup of the archive in its place.`,
      );
    }
    quotes.push({ n, ...again });
  }
  return {
    kind: "answer",
    id,
    isPublic: kept.asked?.isPrivate !== true,
    answer: withdrawQuotes(answer, quotes),
    remarks: [
      ...nameWithheld(kept.withheld),
      ...withdrawals(answer, quotes),
      ...revisions(answer, quotes, present),
      ...corrections(answer, present),
    ],
  };
}

function nameWithheld(quotes: readonly number[] = []): readonly Remark[] {
  return quotes.length === 0 ? [] : [{ kind: "withheld", quotes }];
}

function withdrawals(answer: Answer, left: readonly NumberedQuote[]): readonly Remark[] {
  const numbers = new Set(left.map(({ n }) => n));
  return answer.articles.flatMap(({ id, metadata: { title } }): readonly Remark[] => {
    const gone = answer.quotes.filter(({ n, articleId }) => articleId === id && !numbers.has(n));
    return gone.length === 0 ? [] : [{ kind: "withdrawn", quotes: gone.map(({ n }) => n), title }];
  });
}

function revisions(
  answer: Answer,
  left: readonly NumberedQuote[],
  present: ReadonlyMap<string, Article>,
): readonly Remark[] {
  return answer.articles.flatMap(({ id }): readonly Remark[] => {
    const now = present.get(id);
    const old = left.filter(({ articleId, revision }) => articleId === id && revision !== now?.revision);
    const since = now?.revisions.at(-1)?.capturedAt;
    if (now === undefined || since === undefined || old.length === 0) return [];
    return [{ kind: "revised", quotes: old.map(({ n }) => n), title: now.metadata.title, since }];
  });
}

function corrections({ articles }: Answer, present: ReadonlyMap<string, Article>): readonly Remark[] {
  return articles.flatMap(({ id, metadata: then }): readonly Remark[] => {
    const now = present.get(id)?.metadata;
    if (now === undefined) return [];
    const changed = CORRECTED_FIELDS.filter((field) => now[field] !== then[field]);
    if (changed.length === 0) return [];
    // The table of fields ties each to its own value, which TypeScript cannot follow through a loop.
    const values = changed.map((field) => ({ field, value: now[field] }) as Correction);
    return [{ kind: "corrected", title: then.title, values }];
  });
}
