import type { AnswerQuery, Archive } from "../archive/archive.ts";
import type { Article } from "../domain/article.ts";
import type { ArticleFilter } from "../domain/article-filter.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { KeptAnswer } from "../domain/kept-answer.ts";
import type { ListedArticle } from "../domain/listed-article.ts";
import { UserError } from "../errors.ts";
import { limitAnswer } from "./scope/limit-answer.ts";

/** Answers read at once for each that is wanted, as some may not be seen. */
const SPARE_ANSWERS = 4;

/**
 * An archive as far as a channel may see it: the articles in at least one of these collections, and of the answers what rests on
 * them. Nothing else is told of, neither in texts nor in totals; other collections' names are left out. An article's `voice` may
 * name one that is not seen: an id tells nothing of it, and copies of one voice must count as one here too. What is added
 * goes into the first collection. Small documents and spending are the guild's.
 * @param collections never empty
 */
export function scopedArchive(archive: Archive, collections: readonly string[]): Archive {
  const [first] = collections;
  if (first === undefined) throw new RangeError("a scope without a collection");
  const isSeen = (article: Article): boolean => article.collections.some((name) => collections.includes(name));
  const bare = <A extends ListedArticle>(article: A): A => ({
    ...article,
    collections: article.collections.filter((name) => collections.includes(name)),
  });
  const narrow = (filter: ArticleFilter = {}): ArticleFilter => {
    const { collection } = filter;
    // No collection is called "": one that is not seen holds nothing here.
    const isHidden = collection !== undefined && !collections.includes(collection);
    return { ...filter, ...(isHidden && { collection: "" }), scope: collections };
  };
  const getMany = async (guild: GuildId, ids: readonly string[]): Promise<readonly (Article | null)[]> =>
    (await archive.getMany(guild, ids)).map((article) => (article !== null && isSeen(article) ? bare(article) : null));
  const get = async (guild: GuildId, id: string): Promise<Article | null> => (await getMany(guild, [id]))[0] ?? null;
  const limit = async (guild: GuildId, kept: KeptAnswer): Promise<KeptAnswer | null> => {
    const present = await archive.getMany(
      guild,
      kept.answer.articles.map(({ id }) => id),
    );
    return limitAnswer(kept, present, { collections, isSeen, bare });
  };

  return {
    ...archive,
    get,
    getMany,
    async put(guild, captured) {
      const { kind, article } = await archive.put(guild, captured);
      if (isSeen(article)) return { kind, article: bare(article) };
      const moved = await archive.edit(guild, article.id, { collections: [...article.collections, first] });
      if (moved === null)
        throw new UserError(`The article ${article.id} was removed while it was added. Add it again.`);
      // Whether it was in the archive before is not told.
      return { kind: kind === "copy" ? kind : "added", article: bare(moved) };
    },
    text: async (guild, id, revision) => ((await get(guild, id)) === null ? null : archive.text(guild, id, revision)),
    original: async (guild, id, revision) =>
      (await get(guild, id)) === null ? null : archive.original(guild, id, revision),
    list: async (guild, filter) => (await archive.list(guild, narrow(filter))).map(bare),
    titles: async (guild, filter) => (await archive.titles(guild, narrow(filter))).map(bare),
    facets: (guild) => archive.facets(guild, collections),
    async edit(guild, id, changes) {
      const [known = null] = await archive.getMany(guild, [id]);
      if (known === null || !isSeen(known)) return null;
      const given = changes.collections;
      if (given === undefined) {
        const edited = await archive.edit(guild, id, changes);
        return edited && bare(edited);
      }
      if (given.length === 0 || given.some((name) => !collections.includes(name))) {
        throw new UserError(
          `This channel sees only what is in ${listed(collections)}, and an article stays in one of them here. For another collection, run the command in a channel that sees all.`,
        );
      }
      const hidden = known.collections.filter((name) => !collections.includes(name));
      const edited = await archive.edit(guild, id, { ...changes, collections: [...hidden, ...given] });
      return edited && bare(edited);
    },
    remove: async (guild, id) => (await get(guild, id)) !== null && archive.remove(guild, id),
    search: (guild, query) => archive.search(guild, { ...query, filter: narrow(query.filter) }),
    keepAnswer: (guild, kept) => archive.keepAnswer(guild, { ...kept, scope: collections }),
    async answer(guild, id) {
      const kept = await archive.answer(guild, id);
      return kept === null ? null : limit(guild, kept);
    },
    async answers(guild, query) {
      for (let wanted = query.limit * SPARE_ANSWERS; ; wanted *= SPARE_ANSWERS) {
        const all = await archive.answers(guild, { ...query, limit: wanted });
        const seen = await Promise.all(all.map((kept) => limit(guild, kept)));
        const fitting = seen.filter((kept) => kept !== null).filter((kept) => restsOn(kept, query));
        if (fitting.length >= query.limit || all.length < wanted) return fitting.slice(0, query.limit);
      }
    },
    async publishAnswer(guild, id) {
      const kept = await archive.answer(guild, id);
      return kept !== null && (await limit(guild, kept)) !== null && archive.publishAnswer(guild, id);
    },
  };
}

/** Whether an answer still quotes the article that was asked for, once it is limited. */
function restsOn({ answer }: KeptAnswer, { articleId }: AnswerQuery): boolean {
  return articleId === undefined || answer.quotes.some((quote) => quote.articleId === articleId);
}

function listed(collections: readonly string[]): string {
  return collections.map((name) => `"${name}"`).join(", ");
}
