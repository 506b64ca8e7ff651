import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { addArticles } from "./add-articles.ts";
import type { CommandContext } from "./command.ts";
import { findLinkedArticle } from "./find-linked-article.ts";

/**
 * The article at an `http(s)` address; one that the archive has not yet is added.
 * @throws {UserError} where it cannot be added, or holds several articles
 */
export async function ensureArticle(context: CommandContext, address: string): Promise<Article> {
  const known = await findLinkedArticle(context, address);
  if (known !== null) return known;
  const { articles, failed } = await addArticles(context, { inputs: [address] });
  const [fault] = failed;
  if (fault !== undefined) throw new UserError(fault.reason);
  const [only, second] = articles.values();
  if (only !== undefined && second === undefined) return only;
  context.signal.throwIfAborted();
  const ids = [...articles.keys()].join(", ");
  throw new UserError(`${address} holds ${articles.size} articles, which were added: ${ids}. Choose one of them.`);
}
