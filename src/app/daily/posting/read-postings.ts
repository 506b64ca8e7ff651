import type { PostingPlace } from "../../../briefing/posting/hold-posting.ts";
import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import { postingSchema } from "../../../briefing/posting/posting-schema.ts";
import type { CommandContext } from "../../command.ts";
import { readDocument } from "../../read-document.ts";

export interface KnownPosting {
  readonly key: string;
  readonly record: PostingRecord;
  /** As it stands in the archive. */
  readonly value: unknown;
}

/**
 * Postings of a guild, the last changed first.
 * @param keyPrefix absent: all
 * @throws {UserError} where one is damaged
 */
export async function readPostings(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  kind: PostingPlace["kind"],
  query: { readonly keyPrefix?: string; readonly limit: number },
): Promise<readonly KnownPosting[]> {
  const documents = await archive.documents(guild, kind, query);
  return documents.map(({ key, value }) => ({
    key,
    value,
    record: readDocument(postingSchema, value, `record of the ${kind} ${key}`),
  }));
}
