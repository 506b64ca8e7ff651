import { setImmediate } from "node:timers/promises";
import type { Article } from "../../domain/article.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import type { Archive, PassageHits, PassageQuery } from "../archive.ts";
import { sha256Hex } from "../sha256-hex.ts";
import { type ArticleRows, articleRows } from "./article-rows.ts";
import { filterSql } from "./filter-sql.ts";
import type { GuildReads } from "./guild-reads.ts";
import { openRecords, type Records } from "./open-records.ts";
import { unpackOriginal } from "./pack-original.ts";
import { readFacets } from "./read-facets.ts";
import { readTitles } from "./read-titles.ts";
import { searchPassages } from "./search-passages.ts";

interface GuildReader {
  readonly guildNumber: number;
  readonly rows: ArticleRows;
  readonly records: Records;
}

/** Searches of fewer passages than this take about a millisecond, less than the way to another thread. */
const SEARCHED_IN_PLACE_PASSAGES = 1_000;

const LISTED_AT_ONCE = 200;

const LIST_ORDER = "ORDER BY published_ms DESC NULLS LAST, captured_at DESC, number";

type Reading = "getMany" | "text" | "original" | "list" | "titles" | "facets";

export interface ArticleReader extends Pick<Archive, Reading> {
  /** Searches a small guild's passages; null where there are so many that it would hold up this thread. */
  searchSmall(guild: GuildId, query: PassageQuery): Promise<PassageHits | null>;
}

/** Reads articles and what belongs to them. */
export function articleReader({ db, path, sql, transact, readGuild }: GuildReads): ArticleReader {
  /** @returns `absent` where the guild has stored nothing yet */
  const read = <T>(guild: GuildId, absent: T, work: (reader: GuildReader) => Promise<T>): Promise<T> =>
    readGuild(guild, absent, (guildNumber) =>
      work({ guildNumber, rows: articleRows(sql, guildNumber), records: openRecords(db, path, guild) }),
    );

  return {
    searchSmall: (guild, query) =>
      transact(async () => {
        const held = sql.one<{ passages: number }>("SELECT passages FROM guilds WHERE guild = ?", guild)?.passages ?? 0;
        return held < SEARCHED_IN_PLACE_PASSAGES ? searchPassages(sql, guild, query) : null;
      }),
    getMany(guild, ids) {
      const absent = ids.map(() => null);
      return read<Awaited<ReturnType<Archive["getMany"]>>>(guild, absent, ({ rows, records }) =>
        Promise.all(ids.map((id) => (rows.byId(id) === undefined ? null : records.article(id)))),
      );
    },
    text(guild, id, revision) {
      return read<string | null>(guild, null, async ({ rows, records }) => {
        const row = rows.byId(id);
        if (row === undefined) return null;
        const sha256 = revision ?? row.revision;
        const isKnown = rows.states(row.number).some((state) => state.revision === sha256);
        return isKnown ? records.text({ id, sha256 }) : null;
      });
    },
    async original(guild, id, revision) {
      const stored = await read(guild, null, async ({ rows, records }) => {
        if (rows.byId(id) === undefined) return null;
        const article = await records.article(id);
        const state = article.revisions.findLast((each) => each.revision === (revision ?? article.revision));
        if (state === undefined) return null;
        const sha256 = state.originalSha256;
        return { sha256, packed: await records.original({ id, sha256 }) };
      });
      if (stored === null) return null;
      const original = await unpackOriginal(stored.packed);
      if (sha256Hex(original.bytes) !== stored.sha256)
        throw new UserError(
          `The original of article ${id} in ${path} is damaged. Put a backup of the archive in its place.`,
        );
      return original;
    },
    list(guild, filter) {
      return read<Awaited<ReturnType<Archive["list"]>>>(guild, [], async ({ guildNumber, records }) => {
        const { sql: left, parameters } = filterSql(guildNumber, filter);
        const rows = sql.all<{ id: string }>(`SELECT id ${left} ${LIST_ORDER}`, ...parameters);
        const articles: Article[] = [];
        for (const [i, { id }] of rows.entries()) {
          // A list may be long: the event loop gets its turn.
          if (i % LISTED_AT_ONCE === LISTED_AT_ONCE - 1) await setImmediate();
          articles.push(await records.article(id));
        }
        return articles;
      });
    },
    titles: (guild, filter) =>
      read<Awaited<ReturnType<Archive["titles"]>>>(guild, [], async ({ guildNumber }) =>
        readTitles(sql, filterSql(guildNumber, filter), LIST_ORDER),
      ),
    facets(guild, scope) {
      const absent = { publishers: [], collections: [] };
      return read<Awaited<ReturnType<Archive["facets"]>>>(guild, absent, async ({ guildNumber }) =>
        readFacets(sql, guildNumber, scope),
      );
    },
  };
}
