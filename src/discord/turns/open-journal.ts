import { z } from "zod";
import type { Archive } from "../../archive/archive.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import type { Message } from "../../rendering/discord/message.ts";
import type { Promised } from "./promised.ts";

/**
 * Keeps in the archive what was promised, so that a process that starts after a crash can make it good. Where the archive cannot
 * be written (its disk is full, it can only be read), members are answered all the same: only a crash then leaves them without.
 */
export interface Journal {
  /**
   * Keeps that an answer was promised.
   * @returns whether that could be written
   */
  keep(guild: GuildId, promised: Promised): Promise<boolean>;
  /** Keeps what it came to, so that a process that starts after a crash can deliver it. */
  keepOutcome(guild: GuildId, promised: Promised, outcome: Message): Promise<void>;
  /** What cannot be forgotten now is forgotten as soon as something can be written again. */
  forget(guild: GuildId, id: string): Promise<void>;
  /** What processes of the guild promised before a time, in milliseconds since 1970, and did not keep. */
  broken(guild: GuildId, before: number): Promise<readonly Promised[]>;
  /** Tries once more to forget what could not be forgotten. */
  settle(): Promise<void>;
  /** Writes and forgets something, so that it is told at once where nothing can be written. */
  probe(guild: GuildId): Promise<void>;
}

const promisedSchema = z.object({
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

/** So long ago that nobody waits for it any more. */
const PROBE: Promised = { id: "probe", token: null, channel: "", receivedAt: 0, isPrivate: true };

const UNWRITABLE = "Footnote goes on answering, but keeps nothing of it until the archive can be written again.";
const WRITABLE = "The archive can be written again.";

/** @param warn tells whoever runs the program, once, that nothing can be written, and once that it can be again */
export function openJournal(archive: Archive, warn: (sentence: string) => void): Journal {
  let complaint: string | null = null;
  const unforgotten = new Map<string, GuildId>();

  /** @param work returns whether it wrote anything @returns whether it could */
  async function attempt(work: () => Promise<boolean>): Promise<boolean> {
    let hasWritten: boolean;
    try {
      hasWritten = await work();
    } catch (fault) {
      if (!(fault instanceof UserError)) throw fault;
      if (complaint !== fault.message) warn(`${fault.message} ${UNWRITABLE}`);
      complaint = fault.message;
      return false;
    }
    if (hasWritten && complaint !== null) {
      complaint = null;
      warn(WRITABLE);
      await journal.settle();
    }
    return true;
  }

  const journal: Journal = {
    keep: (guild, { id, ...value }) =>
      attempt(async () => {
        await archive.putDocument(guild, "turn", { key: id, value });
        return true;
      }),
    async keepOutcome(guild, promised, outcome) {
      const isKept =
        JSON.stringify(outcome).length <= MAX_OUTCOME_LENGTH && (await journal.keep(guild, { ...promised, outcome }));
      // A crash from here on leaves a half-shown answer, never an apology in place of a whole one.
      if (!isKept) await journal.forget(guild, promised.id);
    },
    async forget(guild, id) {
      const isForgotten = await attempt(() => archive.removeDocument(guild, "turn", id));
      if (isForgotten) unforgotten.delete(id);
      else unforgotten.set(id, guild);
    },
    async broken(guild, before) {
      const kept = await archive.documents(guild, "turn", { limit: MOST });
      return kept
        .map(({ key, value }): Promised => {
          const { outcome, ...one } = promisedSchema.parse(value);
          return { id: key, ...one, ...(outcome === undefined ? {} : { outcome }) };
        })
        .filter(({ receivedAt }) => receivedAt < before);
    },
    async settle() {
      for (const [id, guild] of [...unforgotten]) await journal.forget(guild, id);
    },
    async probe(guild) {
      if (await journal.keep(guild, PROBE)) await journal.forget(guild, PROBE.id);
    },
  };
  return journal;
}
