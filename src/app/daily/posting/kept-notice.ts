import { createHash } from "node:crypto";
import { z } from "zod";
import type { PostProblem } from "../../../briefing/posting/poster.ts";
import type { CommandContext } from "../../command.ts";
import { readDocument } from "../../read-document.ts";

/** What is kept of a problem that editors are told of. */
export interface KeptNotice {
  /** The schedules that have it. */
  readonly schedules: readonly string[];
  /** ISO 8601 date-time, UTC: when it was last tried to tell of it. */
  readonly triedAt: string;
  /** null: it is being told, or whoever told it never came back to say. */
  readonly isTold: boolean | null;
}

const noticeSchema: z.ZodType<KeptNotice> = z.strictObject({
  schedules: z.array(z.string().min(1)),
  triedAt: z.iso.datetime(),
  isTold: z.boolean().nullable(),
});

/** What the keys of a channel's notices begin with. */
export function noticePrefix(channel: string | null): string {
  return `daily:${channel ?? "terminal"}:`;
}

export function noticeKey(channel: string | null, { kind, text }: PostProblem): string {
  return noticePrefix(channel) + createHash("sha256").update(`${kind}:${text}`).digest("hex").slice(0, 16);
}

/**
 * Changes what is kept of a notice, so that no change made at the same moment is lost.
 * @param change gives the new of the present one, null for none; null: nothing is written. May be called several times
 * @returns what was written
 */
export async function changeNotice(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  key: string,
  change: (present: KeptNotice | null) => KeptNotice | null,
): Promise<KeptNotice | null> {
  for (;;) {
    const known = await archive.document(guild, "notice", key);
    const value = change(known === null ? null : readDocument(noticeSchema, known, `record of the notice ${key}`));
    if (value === null || (await archive.replaceDocument(guild, "notice", { key, value }, known))) return value;
  }
}
