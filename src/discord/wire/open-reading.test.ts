import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { REST, SnowflakeUtil } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openReading } from "./open-reading.ts";
import type { Wire } from "./wire.ts";

const START = Date.parse("2026-03-02T07:00:00Z");
const BOT = "7";

/** What stands in the channel, oldest first; each a second after the one before. */
interface Said {
  readonly by: string;
  readonly text: string;
}

describe("reading back the bot's own messages", () => {
  let server: Server;
  let wire: Pick<Wire, "ownMessages">;
  let channel: readonly Said[];
  let listings: number;

  const idOf = (index: number) => SnowflakeUtil.generate({ timestamp: START + index * 1_000 }).toString();

  beforeEach(async () => {
    listings = 0;
    server = createServer(({ url = "" }, response) => {
      listings += 1;
      const query = new URL(url, "http://discord.example").searchParams;
      const before = BigInt(query.get("before") ?? "9".repeat(19));
      const listed = channel
        .map(({ by, text }, index) => ({ id: ids[index] ?? "", author: { id: by }, components: [{ content: text }] }))
        .filter(({ id }) => BigInt(id) < before)
        .slice(-Number(query.get("limit")))
        .reverse();
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(listed));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const rest = new REST({ api: `http://127.0.0.1:${port}` }).setToken("token");
    wire = openReading({ rest, userId: BOT }, { patienceMs: 1_000, firstWaitMs: 10 });
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  let ids: readonly string[];
  const fill = (said: readonly Said[]) => {
    channel = said;
    ids = said.map((_, index) => idOf(index));
  };
  const chatter = (count: number): readonly Said[] => Array.from({ length: count }, () => ({ by: "8", text: "…" }));
  const own = (text: string): Said => ({ by: BOT, text });

  it("gives them in the order in which they were sent, from among all that was said", async () => {
    fill([own("one"), ...chatter(150), own("two"), ...chatter(99), own("three")]);
    const { messages, isComplete } = await wire.ownMessages("1", START - 1_000);
    expect(messages.map(({ text }) => text)).toEqual(["one", "two", "three"]);
    expect(isComplete).toBe(true);
  });

  it("goes no further back than it is asked to", async () => {
    fill([own("old"), ...chatter(2_500), own("new")]);
    const { messages, isComplete } = await wire.ownMessages("1", START + 2_450_000);
    expect(messages.map(({ text }) => text)).toEqual(["new"]);
    expect(isComplete).toBe(true);
    expect(listings).toBe(1);
  });

  it.each([0, 1, 99, 100, 101, 200])("is done with %i messages", async (count) => {
    fill(chatter(count));
    expect(await wire.ownMessages("1", START - 1_000)).toEqual({ messages: [], isComplete: true });
  });

  it("gives the newest of too many, and says that older ones were left out", async () => {
    fill([own("old"), ...chatter(2_100), own("new")]);
    const { messages, isComplete } = await wire.ownMessages("1", START - 1_000);
    expect(messages.map(({ text }) => text)).toEqual(["new"]);
    expect(isComplete).toBe(false);
    expect(listings).toBe(20);
  });
});
