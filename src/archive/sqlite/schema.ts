import { KEYV_TABLE_SQL } from "../keyv-sqlite.ts";

/** "Foot" in ASCII: marks the file as Footnote's (PRAGMA application_id). */
export const APPLICATION_ID = 0x466f6f74;

/**
 * The steps from an empty file to the present schema, in order, never changed once released: the file's `user_version` counts
 * those it has been through. Articles, texts, originals and answers are kept by Keyv; all else but the order in which answers
 * were kept, and the spending, can be made again from them.
 *
 * articles: what lists and filters need of a record. `published_day` is the day as the source writes it, `published_at` the
 * whole of what it writes.
 * passages: `id` is made by `passageId`; `sentences` is a JSON array [start, end, start, end, …].
 * documents: which keys are taken; `number` is the order in which they were put last.
 * answers: `number` is the order of keeping. answer_sources: the articles that its quotes are from, which may be gone by now.
 * A guild's full-text tables are made with its first article, see `guild-tables.ts`.
 */
export const MIGRATIONS: readonly string[] = [
  `
  ${KEYV_TABLE_SQL};
  CREATE TABLE guilds (
    number INTEGER PRIMARY KEY, guild TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL DEFAULT 0, passages INTEGER NOT NULL DEFAULT 0, tokens INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY, guild INTEGER NOT NULL REFERENCES guilds (number), id TEXT NOT NULL, url_key TEXT,
    revision TEXT NOT NULL, voice TEXT NOT NULL, published_day TEXT, published_ms INTEGER, captured_at TEXT NOT NULL,
    publisher_key TEXT, publisher TEXT, descriptor TEXT NOT NULL, indexer_version INTEGER, UNIQUE (guild, id)
  ) STRICT;
  CREATE UNIQUE INDEX articles_url ON articles (guild, url_key) WHERE url_key IS NOT NULL;
  CREATE INDEX articles_voice ON articles (guild, voice);
  CREATE INDEX articles_day ON articles (guild, published_day);
  CREATE INDEX articles_publisher ON articles (guild, publisher_key);
  CREATE INDEX articles_indexer ON articles (indexer_version);
  CREATE INDEX articles_list ON articles (guild, published_ms DESC, captured_at DESC);
  CREATE TABLE revisions (
    guild INTEGER NOT NULL, revision TEXT NOT NULL, article INTEGER NOT NULL, original TEXT NOT NULL,
    PRIMARY KEY (guild, revision, article, original)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX revisions_article ON revisions (article);
  CREATE TABLE collections (
    guild INTEGER NOT NULL, collection TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (guild, collection, article)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX collections_article ON collections (article);
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL, sentences TEXT NOT NULL, tokens INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE answers (
    number INTEGER PRIMARY KEY, guild INTEGER NOT NULL REFERENCES guilds (number), id TEXT NOT NULL, command TEXT NOT NULL,
    as_of TEXT NOT NULL, UNIQUE (guild, id)
  ) STRICT;
  CREATE INDEX answers_list ON answers (guild, number);
  CREATE TABLE answer_sources (
    guild INTEGER NOT NULL, article TEXT NOT NULL, answer INTEGER NOT NULL, revision TEXT NOT NULL,
    PRIMARY KEY (guild, article, answer, revision)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE spending (
    guild INTEGER NOT NULL, day TEXT NOT NULL, user TEXT NOT NULL, tokens INTEGER NOT NULL, PRIMARY KEY (guild, day, user)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE documents (
    number INTEGER PRIMARY KEY, guild INTEGER NOT NULL REFERENCES guilds (number), kind TEXT NOT NULL, key TEXT NOT NULL,
    UNIQUE (guild, kind, key)
  ) STRICT;
  CREATE INDEX documents_list ON documents (guild, kind, number);
  ALTER TABLE answers ADD COLUMN channel TEXT;
  ALTER TABLE answers ADD COLUMN user TEXT;
  ALTER TABLE answers ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX answers_channel ON answers (guild, channel, number);
  `,
  `
  ALTER TABLE articles ADD COLUMN title TEXT NOT NULL DEFAULT '';
  ALTER TABLE articles ADD COLUMN byline TEXT;
  ALTER TABLE articles ADD COLUMN url TEXT;
  ALTER TABLE articles ADD COLUMN published_at TEXT;
  ALTER TABLE articles ADD COLUMN language TEXT;
  UPDATE articles SET
    title = ifnull(metadata ->> 'title', ''), byline = metadata ->> 'byline', url = metadata ->> 'url',
    published_at = metadata ->> 'publishedAt', language = metadata ->> 'language'
  FROM (
    SELECT articles.number AS of, value -> '$.value.metadata' AS metadata
    FROM articles JOIN guilds ON guilds.number = articles.guild
    JOIN keyv ON key = guilds.guild || '/article:' || articles.id
    WHERE json_valid(value)
  ) WHERE number = of;
  `,
];
