import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchAttachment } from "./fetch-attachment.ts";

const MB = 1024 * 1024;

describe("fetchAttachment", () => {
  const server = createServer((request, response) => {
    if (request.url === "/whole") response.end("The dike held.");
    else if (request.url === "/elsewhere") response.writeHead(302, { location: "/whole" }).end();
    else if (request.url === "/endless") {
      response.on("error", () => {});
      for (let count = 0; count < 51; count += 1) response.write(Buffer.alloc(MB));
      response.end();
    } else response.writeHead(404).end();
  });
  let origin = "";
  const fetchAt = (path: string, apiUrl = `${origin}/api`) =>
    fetchAttachment(`${origin}${path}`, { apiUrl, signal: AbortSignal.timeout(20_000) });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("gets what was attached", async () => {
    expect(Buffer.from(await fetchAt("/whole")).toString()).toBe("The dike held.");
  });

  it("says what to do where it is gone", async () => {
    await expect(fetchAt("/gone")).rejects.toThrow("Attach it again");
  });

  it("stops reading at 50 MB", async () => {
    await expect(fetchAt("/endless")).rejects.toThrow("larger than 50 MB");
  });

  it("goes nowhere but to Discord, also not by a redirect", async () => {
    await expect(fetchAt("/whole", "https://discord.com/api")).rejects.toThrow("not at Discord");
    await expect(fetchAt("/elsewhere")).rejects.toThrow();
  });
});
