import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { FeedRefusal, UserError } from "../../errors.ts";
import { serve } from "../testing/serve.ts";
import { fetchFeed } from "./fetch-feed.ts";
import type { FetchOptions } from "./fetch-url.ts";

const HOUR_MS = 3_600_000;

const options = (changes: Partial<FetchOptions> = {}): FetchOptions => ({
  signal: new AbortController().signal,
  timeoutMs: 5_000,
  maxBytes: 1_000_000,
  allowedHosts: ["127.0.0.1"],
  ...changes,
});

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Serves a feed at every address, and no robots.txt. */
function serveFeed(answer: Answer) {
  return serve((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else answer(request, response);
  });
}

const FEED = "<rss><channel><title>Quay</title></channel></rss>";

describe("fetching a feed", () => {
  it("brings its bytes with what to ask by the next time", async () => {
    await using server = await serveFeed((request, response) => {
      expect(request.headers.accept).toMatch(/^application\/rss\+xml/);
      expect(request.headers).not.toHaveProperty("if-none-match");
      response
        .writeHead(200, {
          "content-type": "application/rss+xml",
          etag: 'W/"7"',
          "last-modified": "Tue, 03 Jun 2025 08:15:00 GMT",
        })
        .end(FEED);
    });
    const fetched = await fetchFeed(`${server.origin}/feed`, null, options());
    expect(fetched).toMatchObject({
      kind: "document",
      mediaType: "application/rss+xml",
      url: `${server.origin}/feed`,
      permanentUrl: `${server.origin}/feed`,
      etag: 'W/"7"',
      lastModified: "Tue, 03 Jun 2025 08:15:00 GMT",
      leastWaitMs: null,
    });
    expect(new TextDecoder().decode(fetched.kind === "document" ? fetched.bytes : undefined)).toBe(FEED);
  });

  it("asks whether there is anything new, by what the server gave", async () => {
    await using server = await serveFeed((request, response) => {
      const isKnown =
        request.headers["if-none-match"] === '"7"' && request.headers["if-modified-since"] === "yesterday";
      response.writeHead(isKnown ? 304 : 200, { "cache-control": "max-age=600" }).end(isKnown ? undefined : FEED);
    });
    const known = { etag: '"7"', lastModified: "yesterday" };
    expect(await fetchFeed(server.origin, known, options())).toEqual({ kind: "unchanged", leastWaitMs: 600_000 });
    expect(await fetchFeed(server.origin, { ...known, etag: '"6"' }, options())).toMatchObject({ kind: "document" });
    expect(await fetchFeed(server.origin, { etag: null, lastModified: null }, options())).toMatchObject({
      kind: "document",
    });
  });

  it("takes it for a fault that nothing is new since never", async () => {
    await using server = await serveFeed((_, response) => response.writeHead(304).end());
    await expect(fetchFeed(server.origin, null, options())).rejects.toThrow(/did not send the feed/);
  });

  it("moves on by redirects that are permanent, up to the first that is not", async () => {
    const moves: Record<string, readonly [number, string]> = {
      "/a": [301, "/b"],
      "/b": [308, "/c"],
      "/c": [302, "/d"],
      "/d": [301, "/e"],
    };
    await using server = await serveFeed((request, response) => {
      const [status, location] = moves[request.url ?? ""] ?? [200, ""];
      response.writeHead(status, location === "" ? {} : { location }).end(FEED);
    });
    expect(await fetchFeed(`${server.origin}/a`, null, options())).toMatchObject({
      url: `${server.origin}/e`,
      permanentUrl: `${server.origin}/c`,
    });
    expect(await fetchFeed(`${server.origin}/c`, null, options())).toMatchObject({
      permanentUrl: `${server.origin}/c`,
    });
  });

  it.each([
    [{ "cache-control": "public, max-age=3600" }, HOUR_MS],
    [{ "cache-control": "max-age=3600", age: "600" }, HOUR_MS - 600_000],
    [{ "cache-control": "max-age=31536000" }, 24 * HOUR_MS],
    [{ "cache-control": "no-cache, max-age=3600" }, null],
    [{ "cache-control": "max-age=0" }, null],
    [{ date: "Tue, 03 Jun 2025 08:00:00 GMT", expires: "Tue, 03 Jun 2025 09:00:00 GMT" }, HOUR_MS],
    [{ expires: "0" }, null],
    [{}, null],
  ])("says how long the server asks to wait: %j", async (headers, leastWaitMs) => {
    await using server = await serveFeed((_, response) => response.writeHead(200, headers).end(FEED));
    expect(await fetchFeed(server.origin, null, options())).toMatchObject({ leastWaitMs });
  });
});

describe("a feed's server that refuses", () => {
  async function refusal(status: number, headers: Record<string, string> = {}): Promise<FeedRefusal> {
    await using server = await serveFeed((_, response) => response.writeHead(status, headers).end("no"));
    const fault = await fetchFeed(server.origin, null, options()).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(FeedRefusal);
    return fault as FeedRefusal;
  }

  it.each([
    [429, { "retry-after": "120" }, 120_000],
    [503, { date: "Tue, 03 Jun 2025 08:00:00 GMT", "retry-after": "Tue, 03 Jun 2025 08:30:00 GMT" }, 30 * 60_000],
    [503, { date: "Tue, 03 Jun 2025 08:00:00 GMT", "retry-after": "Tue, 03 Jun 2025 07:30:00 GMT" }, 0],
    [503, { "retry-after": "soon" }, null],
    [429, { "retry-after": "99999999999" }, 7 * 24 * HOUR_MS],
    [500, {}, null],
  ])("says when to come back (HTTP %i %j)", async (status, headers, retryAfterMs) => {
    const { message, ...refused } = await refusal(status, headers);
    expect(refused).toMatchObject({ retryAfterMs, isGone: false });
    const moment = /Try again after (\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC\.$/.exec(message);
    if (!retryAfterMs) return expect(moment).toBeNull();
    const saidMs = Date.parse(`${moment?.[1]}T${moment?.[2]}Z`) - Date.now();
    // Rounded up to the minute.
    expect(saidMs).toBeGreaterThan(retryAfterMs - 10_000);
    expect(saidMs).toBeLessThanOrEqual(retryAfterMs + 60_000);
  });

  it("may say that the feed is gone for good", async () => {
    expect(await refusal(410)).toMatchObject({ isGone: true });
    expect(await refusal(404)).toMatchObject({ isGone: false });
  });

  it("is heard where its robots.txt speaks", async () => {
    let asked = 0;
    await using server = await serve((request, response) => {
      if (request.url === "/robots.txt") return response.end("User-agent: *\nDisallow: /private");
      asked += 1;
      return response.end(FEED);
    });
    await expect(fetchFeed(`${server.origin}/private/feed`, null, options())).rejects.toThrow(
      /asks programs not to fetch this feed/,
    );
    expect(asked).toBe(0);
    expect(await fetchFeed(`${server.origin}/feed`, null, options())).toMatchObject({ kind: "document" });
  });
});

describe("a hostile server of feeds", () => {
  it("is stopped at the cap, whether it declares its hundred megabytes or streams without end", async () => {
    const chunk = Buffer.alloc(64 * 1024, "<item>");
    let sent = 0;
    await using server = await serveFeed((request, response) => {
      if (request.url === "/declared") response.writeHead(200, { "content-length": 100_000_000 });
      const more = (): void => {
        while (!response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) break;
        }
      };
      response.on("drain", more);
      more();
    });
    for (const path of ["/declared", "/endless"]) {
      await expect(fetchFeed(server.origin + path, null, options())).rejects.toThrow(/more than 1 MB.+smaller feed/);
    }
    expect(sent).toBeLessThan(20_000_000);
  });

  it("is given up when it drips", async () => {
    await using server = await serveFeed((_, response) => {
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    });
    await expect(fetchFeed(server.origin, null, options({ timeoutMs: 300 }))).rejects.toThrow(
      /took longer than 0.3 seconds/,
    );
  });

  it("leads nowhere inside", async () => {
    await using server = await serveFeed((_, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
    );
    await expect(fetchFeed(server.origin, null, options())).rejects.toThrow(/private address/);
    await expect(fetchFeed(server.origin, null, options({ allowedHosts: [] }))).rejects.toThrow(/private address/);
  });

  it("may send nothing", async () => {
    await using server = await serveFeed((_, response) => response.end());
    const fault = await fetchFeed(server.origin, null, options()).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(UserError);
    expect(String(fault)).toMatch(/nothing at all/);
  });
});
