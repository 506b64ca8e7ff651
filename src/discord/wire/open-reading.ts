import { type APIMessage, type REST, Routes, SnowflakeUtil } from "discord.js";
import { type Patience, persist } from "./persist.ts";
import type { OwnMessage, Wire } from "./wire.ts";

/** Discord's limit for one listing. */
const LISTED_AT_ONCE = 100;
/** So many of everybody's messages are looked at, in hundreds: what is older in a busy channel is not found. */
const MOST_LISTINGS = 20;

/** Reads back what the bot has sent, and opens the channels in which it is alone with a user. */
export function openReading(
  { rest, userId }: { readonly rest: REST; readonly userId: string },
  patience: Patience,
): Pick<Wire, "ownMessages" | "openDirect"> {
  return {
    async ownMessages(channel, since) {
      const after = SnowflakeUtil.generate({ timestamp: since, increment: 0n, workerId: 0n, processId: 0n });
      const own: OwnMessage[] = [];
      let before: string | null = null;
      for (let listing = 0; listing < MOST_LISTINGS; listing += 1) {
        const query = new URLSearchParams({ limit: String(LISTED_AT_ONCE), ...(before !== null && { before }) });
        const listed = (await persist(
          () => rest.get(Routes.channelMessages(channel), { query }),
          patience,
        )) as readonly APIMessage[];
        const inOrder = listed.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
        const asked = inOrder.filter(({ id }) => BigInt(id) > after);
        own.unshift(...asked.filter(({ author }) => author.id === userId).map(toOwn));
        before = inOrder[0]?.id ?? before;
        if (asked.length < LISTED_AT_ONCE) return { messages: own, isComplete: true };
      }
      return { messages: own, isComplete: false };
    },
    async openDirect(user) {
      const body = { recipient_id: user };
      return ((await persist(() => rest.post(Routes.userChannels(), { body }), patience)) as { readonly id: string })
        .id;
    },
  };
}

function toOwn({ id, components = [] }: APIMessage): OwnMessage {
  const texts: string[] = [];
  JSON.stringify(components, (key, value) => {
    if (key === "content" && typeof value === "string") texts.push(value);
    return value;
  });
  return { id, text: texts.join("\n") };
}
