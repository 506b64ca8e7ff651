import type { Answer, Claim, NumberedQuote } from "../domain/answer.ts";
import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { verifyQuote } from "../grounding/verify-quote.ts";
import type { CommandContext } from "./command.ts";
import type { Result } from "./result.ts";

/**
 * Shows a kept answer again. Every quote is sliced anew out of the revision it was cut from and must be the same to the letter.
 * Quotes of articles that were removed since are withdrawn, and with them the claims that rested on them alone.
 * @throws {UserError} where there is no such answer, or where a quote is no longer what its source says
 */
export async function showAnswer(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  id: string,
): Promise<Extract<Result, { kind: "answer" }>> {
  const kept = await archive.answer(guild, id);
  if (kept === null) throw new UserError(`There is no answer ${id}. "answer list" shows those that are kept.`);
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
    answer: quotes.length === answer.quotes.length ? answer : withdraw(answer, quotes),
    remarks: [...withdrawals(answer, quotes), ...revisions(answer, quotes, present), ...corrections(answer, present)],
  };
}

/** Leaves out what rests on quotes that are gone. */
function withdraw(answer: Answer, quotes: readonly NumberedQuote[]): Answer {
  const numbers = new Set(quotes.map(({ n }) => n));
  const articleIds = new Set(quotes.map(({ articleId }) => articleId));
  const stands = ({ citations }: Claim) => citations.every((n) => numbers.has(n));
  return {
    ...answer,
    quotes,
    claims: answer.claims.filter(stands),
    articles: answer.articles.filter((article) => articleIds.has(article.id)),
    notes: answer.notes.filter((note) => (note.quotes ?? []).every((n) => numbers.has(n))),
  };
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
  const numbers = quotes.map(({ n }) => `[${n}]`).join(", ");
  return `${quotes.length === 1 ? "quote" : "quotes"} ${numbers}`;
}
