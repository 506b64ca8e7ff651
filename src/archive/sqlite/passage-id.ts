const PASSAGES_PER_ARTICLE = 2 ** 20;

/**
 * The row id of a passage, from which its article can be told without a join. Exact up to 2³³ articles.
 * @param ordinal from 0 to 1,048,575
 * @throws {RangeError} for a higher one
 */
export function passageId(articleNumber: number, ordinal: number): number {
  if (ordinal >= PASSAGES_PER_ARTICLE) throw new RangeError(`an article of more than ${PASSAGES_PER_ARTICLE} passages`);
  return articleNumber * PASSAGES_PER_ARTICLE + ordinal;
}

/** The article's number and the ordinal in a passage's row id. */
export function partsOfPassageId(id: number): { readonly articleNumber: number; readonly ordinal: number } {
  return { articleNumber: Math.floor(id / PASSAGES_PER_ARTICLE), ordinal: id % PASSAGES_PER_ARTICLE };
}

/** SQL for the article's number, where `column` holds a passage's row id. */
export const articleNumberSql = (column: string) => `${column} / ${PASSAGES_PER_ARTICLE}`;

/** SQL for the first row id that an article's passages can have, where `column` holds its number. */
export const passageIdSql = (column: string) => `${column} * ${PASSAGES_PER_ARTICLE}`;

/** The first row id that an article's passages can have, and the first beyond them. */
export function passageIdRange(articleNumber: number): readonly [from: number, until: number] {
  return [articleNumber * PASSAGES_PER_ARTICLE, (articleNumber + 1) * PASSAGES_PER_ARTICLE];
}
