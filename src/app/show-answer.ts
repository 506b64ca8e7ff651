import type { Answer, NumberedQuote } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";
import { withdrawQuotes } from "./answering/withdraw-quotes.ts";
import type { CommandContext } from "./command.ts";
import { findAnswer } from "./find-answer.ts";
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
    answer: withdrawQuotes(answer, quotes),
    remarks: [
      ...nameWithheld(kept.withheld),
      ...withdrawals(answer, quotes),
      ...revisions(answer, quotes, present),
      ...corrections(answer, present),
    ],
  };
}

function nameWithheld(numbers: readonly number[] = []): readonly string[] {
  if (numbers.length === 0) return [];
  return [
    `Not shown: ${nameNumbers(numbers)}, and what rests on ${numbers.length === 1 ? "it" : "them"}, is outside of what this channel may see.`,
  ];
}

function withdrawals(answer: Answer, left: readonly NumberedQuote[]): readonly string[] {
  const numbers = new Set(left.map(({ n }) => n));
  return answer.articles.flatMap((article) => {
    const gone = answer.quotes.filter(({ n, articleId }) => articleId === article.id && !numbers.has(n));
    if (gone.length === 0) return [];
    return `Withdrawn: ${nameQuotes(gone)} came from “${article.metadata.title}”, which was removed from the archive since, and so is what rested on it.`;
  });
}

function revisions(
  answer: Answer,
  left: readonly NumberedQuote[],
  present: ReadonlyMap<string, Article>,
): readonly string[] {
  return answer.articles.flatMap((then) => {
    const now = present.get(then.id);
    const old = left.filter(({ articleId, revision }) => articleId === then.id && revision !== now?.revision);
    if (now === undefined || old.length === 0) return [];
    const since = now.revisions.at(-1)?.capturedAt.slice(0, 10);
    return `Revised since: “${now.metadata.title}” has another text since ${since}; ${nameQuotes(old)} shows what it said before.`;
  });
}

/** What a reader goes by, and how it is called. */
const FIELDS = { title: "title", publisher: "publisher", publishedAt: "date", descriptor: "descriptor" } as const;

function corrections({ articles }: Answer, present: ReadonlyMap<string, Article>): readonly string[] {
  return articles.flatMap((then) => {
    const now = present.get(then.id);
    const fields = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
    const changed = now === undefined ? [] : fields.filter((field) => now.metadata[field] !== then.metadata[field]);
    const values = changed.map((field) => `${FIELDS[field]} “${now?.metadata[field] ?? "unknown"}”`);
    return values.length === 0
      ? []
      : [`Corrected since: “${then.metadata.title}” now has the ${values.join(", the ")}.`];
  });
}

function nameQuotes(quotes: readonly NumberedQuote[]): string {
  return nameNumbers(quotes.map(({ n }) => n));
}

function nameNumbers(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? "quote" : "quotes"} ${numbers.map((n) => `[${n}]`).join(", ")}`;
}
