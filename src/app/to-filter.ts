import type { ArticleFilter } from "../domain/article-filter.ts";
import { UserError } from "../errors.ts";

/**
 * Checks that the window of a filter has days in it.
 * @throws {UserError} when it ends before it begins
 */
export function toFilter(filter: ArticleFilter): ArticleFilter {
  const { since, until } = filter;
  if (since !== undefined && until !== undefined && until < since) {
    throw new UserError(`No day is both since ${since} and until ${until}. Change one of the two.`, { exitCode: 2 });
  }
  return filter;
}
