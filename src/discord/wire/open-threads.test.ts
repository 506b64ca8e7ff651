import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openThreads } from "./open-threads.ts";
import type { NewThread, Wire } from "./wire.ts";

const PRIVATE = 12;
const ASKED: NewThread = { guild: "2", channel: "1", messageId: null, name: "Why?", after: "100" };

describe("a private thread that may have been opened by one who could not tell", () => {
  let server: Server;
  let wire: Pick<Wire, "openThread">;
  const asked: string[] = [];
  let active: readonly object[];

  beforeEach(async () => {
    asked.length = 0;
    server = createServer(({ method, url }, response) => {
      asked.push(`${method} ${url}`);
      const body = method === "POST" ? { id: "300", type: PRIVATE, name: "Why?" } : { threads: active };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    wire = openThreads("token", { api: `http://127.0.0.1:${port}` }, { patienceMs: 1_000, firstWaitMs: 10 });
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const thread = (changes: object = {}) => ({ id: "200", type: PRIVATE, name: "Why?", parent_id: "1", ...changes });

  it("is found, and not opened again", async () => {
    active = [thread({ name: "Else" }), thread()];
    expect(await wire.openThread({ ...ASKED, mayStand: true })).toBe("200");
    expect(asked.filter((call) => call.startsWith("POST"))).toEqual([]);
  });

  it.each([
    ["of another name", { name: "Else" }],
    ["in another channel", { parent_id: "9" }],
    ["for everybody", { type: 11 }],
    ["from before", { id: "99" }],
  ])("is none %s", async (_what, changes) => {
    active = [thread(changes)];
    expect(await wire.openThread({ ...ASKED, mayStand: true })).toBe("300");
  });

  it("is not looked for where nobody can have opened it", async () => {
    active = [thread()];
    expect(await wire.openThread(ASKED)).toBe("300");
    expect(asked).toHaveLength(1);
  });
});
