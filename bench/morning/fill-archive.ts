import { openSqliteArchive } from "../../src/archive/sqlite/open-sqlite-archive.ts";
import { CANONICAL_VERSION } from "../../src/capture/canonical-version.ts";
import type { GuildId } from "../../src/domain/guild-id.ts";
import { passageIndexer } from "../../src/retrieval/passage-indexer.ts";
import { capturedArticle } from "../../src/testing/archive/captured-article.ts";
import type { PaperArticle } from "./invent-morning.ts";

/** As many as `article add` has on their way. */
const AT_ONCE = 8;
/** How long after its publication an article is captured. */
const CAPTURED_AFTER_MS = 15 * 60_000;

/** Fills an archive with what was read of the papers in the days before. @param urls of the papers' sites */
export async function fillArchive(
  path: string,
  guild: GuildId,
  { articles, urls }: { readonly articles: readonly PaperArticle[]; readonly urls: readonly string[] },
): Promise<void> {
  const archive = await openSqliteArchive({ path, indexer: passageIndexer, canonicalVersion: CANONICAL_VERSION });
  const put = ({ paper, path: page, title, publisher, publishedAt, text }: PaperArticle) =>
    archive.put(
      guild,
      capturedArticle({
        title,
        publisher,
        text,
        url: `${urls[paper]}${page}`,
        publishedAt: new Date(publishedAt).toISOString(),
        capturedAt: new Date(publishedAt + CAPTURED_AFTER_MS).toISOString(),
      }),
    );
  for (let first = 0; first < articles.length; first += AT_ONCE)
    await Promise.all(articles.slice(first, first + AT_ONCE).map(put));
  await archive.close();
}
