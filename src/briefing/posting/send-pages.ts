import { UserError } from "../../errors.ts";
import type { Hold } from "./hold-posting.ts";
import { lookForSent } from "./look-for-sent.ts";
import { nonceOf } from "./nonce-of.ts";
import { pageKey } from "./page-key.ts";
import type { Poster, PostProblem } from "./poster.ts";
import type { Sending } from "./posting-record.ts";

export interface SendingTools {
  readonly poster: Poster;
  /** The kept answer's id: marks are made of it. */
  readonly contentId: string;
  readonly process: string;
  now(): Date;
  /** Milliseconds of this process's own, which nobody can set. */
  elapsedMs(): number;
  readonly signal: AbortSignal;
}

/** done: every message was sent. refused: none of the others can be. unsure: the next stands or not, to be looked for later. */
export type SendOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly problem: PostProblem }
  | { readonly kind: "unsure"; readonly reason: string };

/** For so long a face takes a second message of one nonce for the first again. */
const NONCE_MS = 5 * 60_000;

/**
 * Sends the messages of a posting that do not stand yet, in order. Each attempt is written down before it is made; after one whose
 * outcome is not known, its message is looked for before the next. As long as nobody can say whether it stands, it is not sent
 * again, as twice would be worse than never; but within the minutes in which the face itself tells the second from the first.
 * @throws {LostHold} where another process has taken the posting over
 * @throws the signal's reason where it is aborted, between two messages
 */
export async function sendPages(hold: Hold, tools: SendingTools): Promise<SendOutcome> {
  const { signal } = tools;
  for (;;) {
    signal.throwIfAborted();
    const { posted, pages, sending } = hold.record();
    const index = posted.length;
    if (index >= pages) return { kind: "done" };
    if (sending !== null) {
      const found = await lookForSent(tools, hold.record());
      if (found.kind === "found") {
        await stands(hold, found.id, tools);
        continue;
      }
      if (found.kind === "unknown" && !isGuarded(sending, tools)) {
        return { kind: "unsure", reason: `Message ${index + 1} of ${pages} may stand or not: ${found.reason}` };
      }
    }
    const outcome = await attempt(hold, tools, index);
    if (outcome.kind === "posted") await stands(hold, outcome.id, tools);
    else return outcome;
  }
}

/** Whether the face itself keeps a message that was sent at that time from being posted twice. */
function isGuarded({ by, sinceElapsedMs }: Sending, { process, elapsedMs }: SendingTools): boolean {
  return by === process && elapsedMs() - sinceElapsedMs < NONCE_MS;
}

async function attempt(hold: Hold, { poster, contentId, process, now, elapsedMs }: SendingTools, index: number) {
  const { archive, guild, kind, key } = hold;
  const page = await archive.document(guild, "posting-page", pageKey(kind, key, index));
  if (page === null)
    throw new UserError(`Message ${index + 1} of the posting ${key} is not in the archive. Put a backup in its place.`);
  const before = hold.record().sending;
  const sending: Sending = {
    since: before?.since ?? now().toISOString(),
    by: before?.by ?? process,
    sinceElapsedMs: before?.sinceElapsedMs ?? elapsedMs(),
    attempts: (before?.attempts ?? 0) + 1,
  };
  await hold.change({ sending });
  const { channel, replyTo } = hold.record();
  const outcome = await poster.post(channel, page, {
    nonce: nonceOf(guild, `${kind}:${key}`, index),
    mark: poster.mark(contentId, index),
    ...(replyTo !== null && index === 0 && { replyTo }),
  });
  // What an earlier attempt came to is still not known.
  if (outcome.kind === "refused" && before === null) await hold.change({ sending: null });
  return outcome;
}

function stands(hold: Hold, id: string, { now }: SendingTools): Promise<void> {
  const { posted, postedAt } = hold.record();
  return hold.change({
    posted: [...posted, id],
    sending: null,
    postedAt: postedAt ?? now().toISOString(),
  });
}
