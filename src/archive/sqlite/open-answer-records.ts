import type { DatabaseSync } from "node:sqlite";
import type { NumberedQuote } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { UserError } from "../../errors.ts";
import { keptAnswerSchema } from "../answer-schema.ts";
import { guildKeyv } from "./guild-keyv.ts";
import { readEntry } from "./read-entry.ts";

/** A guild's kept answers in Keyv, checked whenever one is read. */
export interface AnswerRecords {
  /** @throws {UserError} that names the answer where its record is missing or damaged */
  read(id: string): Promise<KeptAnswer>;
  write(kept: KeptAnswer): Promise<void>;
}

/** @param path the archive's file, for messages */
export function openAnswerRecords(db: DatabaseSync, path: string, guild: GuildId): AnswerRecords {
  const keyv = guildKeyv(db, guild, "answer");
  return {
    async read(id) {
      const damaged = (fault: string, cause?: unknown) =>
        new UserError(
          `The record of answer ${id} in ${path} is damaged: ${fault}. Put a backup of the archive in its place.`,
          { cause },
        );
      const { data, error } = keptAnswerSchema.safeParse(await readEntry(keyv, id, damaged));
      const issue = error?.issues[0];
      if (data === undefined) throw damaged(`${issue?.path.join(".")}: ${issue?.message}`, error);
      if (data.id !== id) throw damaged(`it is that of ${data.id}`);
      // The one place where quotes get their brand unverified: the archive gives back what it was given, and grounding slices
      // every quote again from the stored text before the answer is shown.
      const quotes = data.answer.quotes.map((quote) => quote as NumberedQuote);
      return { ...data, answer: { ...data.answer, quotes, articles: data.answer.articles as Article[] } };
    },
    async write({ withheld: _, ...kept }) {
      await keyv.set(kept.id, keptAnswerSchema.parse(kept));
    },
  };
}
