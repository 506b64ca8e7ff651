/**
 * Terms come analysed, so the tokenizer may only split them at spaces and fold nothing. `ascii` with every ASCII mark as a
 * token character does that for all of Unicode ("u.s.", "covid-19", "$65", "naïve", "日本"); it still lower-cases A to Z.
 */
const TOKENIZER = "ascii tokenchars '!\"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~'";

/** The names of a guild's tables. A guild has its own, so that another's passages never weigh in its BM25 statistics. */
export const indexTable = (guildNumber: number) => `passage_index_${guildNumber}`;
export const copiesTable = (guildNumber: number) => `copy_bands_${guildNumber}`;
export const termsTable = (guildNumber: number) => `passage_terms_${guildNumber}`;

/**
 * SQL that creates a guild's tables. The passages' table keeps its content: a contentless one with `contentless_delete` does not
 * take deleted passages out of the counts that BM25 needs. The bands by which near-copies find each other are full text too: as
 * rows of a table they would lie scattered, and writing an article would touch 20 pages more.
 */
export const createGuildTablesSql = (guildNumber: number) => `
  CREATE VIRTUAL TABLE ${indexTable(guildNumber)} USING fts5(title, body, tokenize = '${TOKENIZER.replaceAll("'", "''")}');
  CREATE VIRTUAL TABLE ${copiesTable(guildNumber)} USING fts5(
    bands, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
  CREATE VIRTUAL TABLE ${termsTable(guildNumber)} USING fts5vocab(${indexTable(guildNumber)}, row);`;

/** An FTS5 query that matches passages with any of the terms. */
export const anyOf = (terms: readonly string[]) => terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(" OR ");
