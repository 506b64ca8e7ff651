import { type APIMessage, type REST, Routes, SnowflakeUtil } from "discord.js";
import { type Patience, persist } from "./persist.ts";
import type { OwnMessage, Wire } from "./wire.ts";

/** Discord's limit for one listing. */
const LISTED_AT_ONCE = 100;
/** Beyond this many of everybody's messages nobody's own is looked for. */
const MOST_LISTINGS = 20;

/** Reads back what the bot has sent, and opens the channels in which it is alone with a user. */
export function openReading(
  { rest, userId }: { readonly rest: REST; readonly userId: string },
  patience: Patience,
): Pick<Wire, "ownMessages" | "openDirect"> {
  return {
    async ownMessages(channel, since) {
      const own: OwnMessage[] = [];
      let after = SnowflakeUtil.generate({ timestamp: since, increment: 0n, workerId: 0n, processId: 0n }).toString();
      for (let listing = 0; listing < MOST_LISTINGS; listing += 1) {
        const query = new URLSearchParams({ limit: String(LISTED_AT_ONCE), after });
        const listed = (await persist(
          () => rest.get(Routes.channelMessages(channel), { query }),
          patience,
        )) as readonly APIMessage[];
        const inOrder = listed.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
        own.push(...inOrder.filter(({ author }) => author.id === userId).map(toOwn));
        after = inOrder.at(-1)?.id ?? after;
        if (listed.length < LISTED_AT_ONCE) return own;
      }
      throw new Error(`more than ${MOST_LISTINGS * LISTED_AT_ONCE} messages in the channel ${channel} since ${since}`);
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
