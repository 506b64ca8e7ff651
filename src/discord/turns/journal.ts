import { z } from "zod";
import type { Archive } from "../../archive/archive.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import type { Message } from "../../rendering/discord/message.ts";

/** An answer that was promised: how to reach who waits for it. */
export interface Promised {
  /** Discord's id of the interaction or message. */
  readonly id: string;
  /** The interaction's; null: a message, which is answered by a reply. */
  readonly token: string | null;
  readonly channel: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly isPrivate: boolean;
  /** What it came to, from the moment on in which it is delivered. Absent: it is still worked on. */
  readonly outcome?: Message;
}

const promised = z.object({
  token: z.string().nullable(),
  channel: z.string(),
  receivedAt: z.number(),
  isPrivate: z.boolean(),
  // Checked again before it is sent, as every message is.
  outcome: z.custom<Message>((value) => typeof value === "object" && value !== null).optional(),
});

/** Promises that one start looks back on at most in a guild. */
const MOST = 1_000;

/** Below what the archive takes of a document. Only an attached file is as long. */
const MAX_OUTCOME_LENGTH = 90_000;

/** Keeps that an answer was promised, so that a process that starts after a crash can tell who waits in vain. */
export async function keepPromise(archive: Archive, guild: GuildId, { id, ...value }: Promised): Promise<void> {
  await archive.putDocument(guild, "turn", { key: id, value });
}

/** Keeps what it came to, so that a process that starts after a crash can deliver it. */
export async function keepOutcome(archive: Archive, guild: GuildId, one: Promised, outcome: Message): Promise<void> {
  if (JSON.stringify(outcome).length <= MAX_OUTCOME_LENGTH) return keepPromise(archive, guild, { ...one, outcome });
  // A crash from here on leaves a half-shown answer, never an apology in place of a whole one.
  await forgetPromise(archive, guild, one.id);
}

export async function forgetPromise(archive: Archive, guild: GuildId, id: string): Promise<void> {
  await archive.removeDocument(guild, "turn", id);
}

/** What processes of the guild promised before a time, in milliseconds since 1970, and did not keep. */
export async function openPromises(archive: Archive, guild: GuildId, before: number): Promise<readonly Promised[]> {
  const kept = await archive.documents(guild, "turn", { limit: MOST });
  return kept
    .map(({ key, value }): Promised => {
      const { outcome, ...one } = promised.parse(value);
      return { id: key, ...one, ...(outcome === undefined ? {} : { outcome }) };
    })
    .filter(({ receivedAt }) => receivedAt < before);
}
