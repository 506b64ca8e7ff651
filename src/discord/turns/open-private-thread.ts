import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { readDocument } from "../../app/read-document.ts";
import { UserError } from "../../errors.ts";
import type { Bot } from "../bot.ts";
import { wireFault } from "../wire/wire-fault.ts";
import type { Turn } from "./turn.ts";

/** Whether a thread was opened, and by which interaction. */
const threadSchema = z.object({
  opener: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Null while it is being opened. */
  thread: z.string().nullable(),
});

/** Longer than anybody goes on trying to open one: who has not told by then has ended. */
const ABANDONED_MS = 180_000;

/** How long one who comes meanwhile waits for another to have opened it. */
const PATIENCE_MS = 10_000;
const POLL_MS = 200;

export interface Further {
  readonly answerId: string;
  /** Of the thread. */
  readonly name: string;
}

/**
 * Opens the thread in which one member asks further about an answer, and lets them in: one thread, however often it is asked for,
 * at once or later, in whichever process, as long as it stands. Who opens it notes that in the archive before.
 * @returns the thread's id
 * @throws {UserError} where another is still opening it
 * @throws {DiscordAPIError} where Discord refuses
 */
export async function openPrivateThread(
  { archive, wire, now }: Pick<Bot, "archive" | "wire" | "now">,
  { id, guild, settingsChannel: channel, user }: Turn,
  { answerId, name }: Further,
  signal: AbortSignal,
): Promise<string> {
  const key = `${answerId}:${channel}:${user}`;
  const put = (value: z.infer<typeof threadSchema>, known: unknown) =>
    archive.replaceDocument(guild, "thread", { key, value }, known);

  async function letIn(thread: string): Promise<boolean> {
    try {
      await wire.addToThread(thread, user);
      return true;
    } catch (fault) {
      if (wireFault(fault) === "gone") return false;
      throw fault;
    }
  }

  async function open(abandonedBy: string | null, claim: z.infer<typeof threadSchema>): Promise<string> {
    try {
      const mayStand = abandonedBy !== null;
      return await wire.openThread({ guild, channel, messageId: null, name, after: abandonedBy ?? id, mayStand });
    } catch (fault) {
      // What Discord has refused can be tried again at once; of everything else only time tells.
      if (wireFault(fault) !== null) await put({ ...claim, at: 0 }, claim);
      throw fault;
    }
  }

  for (const until = now().getTime() + PATIENCE_MS; ; await wait(POLL_MS, undefined, { signal })) {
    const known = await archive.document(guild, "thread", key);
    const noted = known === null ? null : readDocument(threadSchema, known, "record of a thread");
    if (noted?.thread != null && (await letIn(noted.thread))) return noted.thread;
    const isUnderway = noted?.thread === null && now().getTime() - noted.at < ABANDONED_MS;
    if (isUnderway && now().getTime() > until)
      throw new UserError(
        "The thread is being opened already. If it does not appear, press the button again in some minutes.",
      );
    const claim = { opener: id, at: now().getTime(), thread: null };
    if (isUnderway || !(await put(claim, known))) continue;
    const thread = await open(noted?.thread === null ? noted.opener : null, claim);
    await put({ ...claim, thread }, claim);
    if (await letIn(thread)) return thread;
  }
}
