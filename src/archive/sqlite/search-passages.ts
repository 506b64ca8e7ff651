import type { ArticleFilter } from "../../domain/article-filter.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import type { Span } from "../../domain/span.ts";
import type { PassageHit, PassageHits, PassageQuery } from "../archive.ts";
import { countTerms } from "../count-terms.ts";
import { scorePassages, TITLE_WEIGHT } from "../score-passages.ts";
import type { Sql } from "./create-sql.ts";
import { filterSql } from "./filter-sql.ts";
import { indexTable, termsTable } from "./guild-tables.ts";
import { matchExpression } from "./match-expression.ts";
import { articleNumberSql, partsOfPassageId, passageIdRange, passageIdSql } from "./passage-id.ts";

/** What is searched, a guild's articles or those of a scope, in numbers. */
interface Holdings {
  readonly articles: number;
  readonly passages: number;
  readonly tokens: number;
}

interface Guild extends Holdings {
  readonly number: number;
}

interface CandidateRow {
  readonly passageId: number;
  readonly articleId: string;
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  readonly sentences: string;
  readonly tokens: number;
  readonly titleTerms: string;
  readonly bodyTerms: string;
}

/** FTS5 orders candidates by a little other score than ours; this many more than asked for are scored again. */
const SPARE_CANDIDATES = 100;

const isFiltered = (filter: ArticleFilter = {}) => Object.values(filter).some((value) => value !== undefined);

/** What may be searched, counted. */
interface Counts {
  readonly holdings: Holdings;
  /** In how many passages each term stands. */
  readonly frequency: Map<string, number>;
}

function countGuild(sql: Sql, guild: Guild, terms: readonly string[]): Counts {
  const query = `SELECT doc FROM ${termsTable(guild.number)} WHERE term = ?`;
  const frequency = new Map(terms.map((term) => [term, sql.one<{ doc: number }>(query, term)?.doc ?? 0]));
  return { holdings: guild, frequency };
}

/** Counts only what is in the scope, so that neither totals nor scores tell of anything beside it. */
function countScope(sql: Sql, guild: Guild, terms: readonly string[], scope: readonly string[]): Counts {
  const { sql: within, parameters } = filterSql(guild.number, { scope });
  const [from, until] = [passageIdSql("articles.number"), passageIdSql("(articles.number + 1)")];
  const holdings = sql.one<Holdings>(
    `SELECT count(DISTINCT articles.number) AS articles, count(passages.id) AS passages, ifnull(sum(tokens), 0) AS tokens
     FROM (SELECT number ${within}) AS articles LEFT JOIN passages ON passages.id >= ${from} AND passages.id < ${until}`,
    ...parameters,
  ) as Holdings;
  const index = indexTable(guild.number);
  // One statement for all terms, so that the articles of the scope are looked up once.
  const rows = sql.all<{ term: string; n: number }>(
    `SELECT value AS term, (
       SELECT count(*) FROM ${index} WHERE ${index} MATCH '"' || replace(value, '"', '""') || '"'
       AND ${articleNumberSql("rowid")} IN (SELECT number ${within})) AS n
     FROM json_each(?)`,
    ...parameters,
    JSON.stringify(terms),
  );
  return { holdings, frequency: new Map(rows.map(({ term, n }) => [term, n])) };
}

function candidates(sql: Sql, guild: Guild, match: string, { filter, limit }: PassageQuery): CandidateRow[] {
  const index = indexTable(guild.number);
  const left = filterSql(guild.number, filter);
  const within = isFiltered(filter) ? `AND ${articleNumberSql(`${index}.rowid`)} IN (SELECT number ${left.sql})` : "";
  return sql.all<CandidateRow>(
    `WITH best AS MATERIALIZED (
       SELECT rowid AS id FROM ${index} WHERE ${index} MATCH ? ${within}
       ORDER BY bm25(${index}, ${TITLE_WEIGHT}, 1) LIMIT ?)
     SELECT best.id AS passageId, articles.id AS articleId, revision, start, "end", sentences, tokens,
       content.title AS titleTerms, content.body AS bodyTerms
     FROM best JOIN passages ON passages.id = best.id JOIN ${index} AS content ON content.rowid = best.id
     JOIN articles ON articles.number = ${articleNumberSql("best.id")}`,
    match,
    ...(within === "" ? [] : left.parameters),
    limit + SPARE_CANDIDATES,
  );
}

function spansOf(flat: string): Span[] {
  const offsets = JSON.parse(flat) as number[];
  return Array.from({ length: offsets.length / 2 }, (_, i) => ({
    start: offsets[2 * i] as number,
    end: offsets[2 * i + 1] as number,
  }));
}

interface ScoredRow extends Pick<PassageHit, "score" | "titleCounts" | "bodyCounts"> {
  readonly row: CandidateRow;
}

function toHit({ row, score, titleCounts, bodyCounts }: ScoredRow, measureArticle: (n: number) => number): PassageHit {
  const { articleId, revision, start, end, sentences } = row;
  const { articleNumber, ordinal } = partsOfPassageId(row.passageId);
  return {
    passage: { articleId, revision, ordinal, span: { start, end }, sentences: spansOf(sentences) },
    score,
    titleCounts,
    bodyCounts,
    bodyTokens: row.bodyTerms === "" ? 0 : row.bodyTerms.split(" ").length,
    articleTokens: measureArticle(articleNumber),
  };
}

/** Looks up how many terms an article's passages hold, each article once. */
function articleMeasure(sql: Sql): (articleNumber: number) => number {
  const known = new Map<number, number>();
  return (articleNumber) => {
    const tokens =
      known.get(articleNumber) ??
      sql.one<{ tokens: number }>(
        "SELECT sum(tokens) AS tokens FROM passages WHERE id >= ? AND id < ?",
        ...passageIdRange(articleNumber),
      )?.tokens ??
      0;
    known.set(articleNumber, tokens);
    return tokens;
  };
}

/** See `Archive.search`. Blocks its thread; must run inside a transaction, so that all it tells is of one moment. */
export function searchPassages(sql: Sql, guildId: GuildId, query: PassageQuery): PassageHits {
  const guild = sql.one<Guild>("SELECT number, articles, passages, tokens FROM guilds WHERE guild = ?", guildId);
  if (guild === undefined) {
    const passageFrequency = new Map(query.terms.map((term) => [term, 0]));
    return { hits: [], passageFrequency, totalArticles: 0, totalPassages: 0, searchedArticles: 0 };
  }
  const scope = query.filter?.scope;
  const terms = [...new Set(query.terms)];
  const { holdings, frequency } =
    scope === undefined ? countGuild(sql, guild, terms) : countScope(sql, guild, terms, scope);
  const { articles, passages, tokens } = holdings;
  const left = filterSql(guild.number, query.filter);
  const searchedArticles = isFiltered(query.filter)
    ? (sql.one<{ n: number }>(`SELECT count(*) AS n ${left.sql}`, ...left.parameters)?.n ?? 0)
    : articles;
  const match = matchExpression(frequency, passages);
  const score = scorePassages(query.terms, {
    totalPassages: passages,
    meanTokens: tokens / Math.max(1, passages),
    passageFrequency: frequency,
  });
  const count = countTerms(query.terms);
  const measureArticle = articleMeasure(sql);
  const hits = (match === null ? [] : candidates(sql, guild, match, query))
    .map((row): ScoredRow => {
      const [titleCounts, bodyCounts] = [count(row.titleTerms), count(row.bodyTerms)];
      return { row, titleCounts, bodyCounts, score: score({ titleCounts, bodyCounts, tokens: row.tokens }) };
    })
    .sort((a, b) => b.score - a.score || a.row.passageId - b.row.passageId)
    .slice(0, query.limit)
    .map((scored) => toHit(scored, measureArticle));
  return {
    hits,
    passageFrequency: frequency,
    totalArticles: articles,
    totalPassages: passages,
    searchedArticles,
  };
}
