import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { serve } from "../testing/serve.ts";
import { createGuardedAgent } from "./create-guarded-agent.ts";
import { type FetchOptions, fetchUrl } from "./fetch-url.ts";
import { createRobotsMemory } from "./robots-memory.ts";

const options = (changes: Partial<FetchOptions> = {}): FetchOptions => ({
  signal: new AbortController().signal,
  timeoutMs: 5_000,
  maxBytes: 1_000_000,
  allowedHosts: ["127.0.0.1"],
  ...changes,
});

describe("fetching a page", () => {
  it("brings its bytes, its content type and the address they came from", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else
        response
          .writeHead(200, { "content-type": "text/html; charset=koi8-r" })
          .end(`agent ${request.headers["user-agent"]}`);
    });
    const { bytes, mediaType, url } = await fetchUrl(`${server.origin}/old`, options());
    expect(new TextDecoder().decode(bytes)).toMatch(/^agent Footnote\//);
    expect(mediaType).toBe("text/html; charset=koi8-r");
    expect(url).toBe(`${server.origin}/new`);
  });

  it("unpacks what the server packed", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("unpacked"));
    });
    expect(new TextDecoder().decode((await fetchUrl(server.origin, options())).bytes)).toBe("unpacked");
  });

  it("stops at the cap, whether the server declares the size, streams, or packs a bomb", async () => {
    await using server = await serve((request, response) => {
      const big = Buffer.alloc(3_000_000, "a");
      if (request.url === "/declared") response.writeHead(200, { "content-length": big.length }).end(big);
      else if (request.url === "/bomb") response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(big));
      else {
        response.write(big);
        response.end();
      }
    });
    for (const path of ["/declared", "/streamed", "/bomb"]) {
      await expect(fetchUrl(server.origin + path, options())).rejects.toThrow(/more than 1 MB/);
    }
  });

  it("gives up when the whole takes too long, even if something keeps coming", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(drip));
    });
    const started = performance.now();
    await expect(fetchUrl(server.origin, options({ timeoutMs: 300 }))).rejects.toThrow(/longer than 0.3 seconds/);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("stops at once with the person's own reason", async () => {
    await using server = await serve(() => {});
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("stopped by hand")), 50);
    await expect(fetchUrl(server.origin, options({ signal: stop.signal }))).rejects.toThrow("stopped by hand");
  });

  it.each([
    [401, /log-in/],
    [403, /refuses/],
    [404, /no page/],
    [410, /taken this page away/],
    [418, /did not send/],
    [429, /too often/],
    [503, /fault of its own/],
    [204, /did not send/],
  ])("says what HTTP %i means", async (status, meaning) => {
    await using server = await serve((_, response) => response.writeHead(status).end());
    await expect(fetchUrl(server.origin, options())).rejects.toThrow(meaning);
    await expect(fetchUrl(server.origin, options())).rejects.toBeInstanceOf(UserError);
  });

  it("refuses an empty page, a loop of redirects, and a redirect to what is no page", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/empty") response.writeHead(200).end();
      else response.writeHead(302, { location: request.url === "/file" ? "file:///etc/hosts" : "/loop" }).end();
    });
    await expect(fetchUrl(`${server.origin}/empty`, options())).rejects.toThrow(/empty page/);
    await expect(fetchUrl(`${server.origin}/loop`, options())).rejects.toThrow(/without end/);
    await expect(fetchUrl(`${server.origin}/file`, options())).rejects.toThrow(/Only http and https/);
  });

  it("says that nobody answers at a closed port, and that a broken answer is broken", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await expect(fetchUrl(`http://127.0.0.1:${port}/`, options())).rejects.toThrow(/refused the connection/);
    await using server = await serve((request, response) => {
      if (request.url === "/gzip")
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(5000)).subarray(0, 20));
      else response.socket?.destroy();
    });
    await expect(fetchUrl(`${server.origin}/gzip`, options())).rejects.toThrow(UserError);
    await expect(fetchUrl(`${server.origin}/cut`, options())).rejects.toThrow(/broke the connection/);
  });

  it("says that a port is none of the web's", async () => {
    await expect(fetchUrl("http://127.0.0.1:25/", options())).rejects.toThrow(/port 25: it belongs to another kind/);
  });

  it("says that a name leads nowhere", async () => {
    await expect(fetchUrl("http://no-such-host.invalid/", options({ allowedHosts: [] }))).rejects.toThrow(
      /no site called|looked up/,
    );
  });

  it("says that a certificate is not in order", async () => {
    await using server = await serve(() => {});
    await expect(fetchUrl(`https://127.0.0.1:${server.port}/`, options())).rejects.toThrow(
      /No safe connection|broke the connection/,
    );
  });
});

describe("what is not public", () => {
  it("is not asked, by number or by name", async () => {
    let asked = 0;
    await using server = await serve((_, response) => {
      asked++;
      response.end("secret");
    });
    for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "localhost", "0"]) {
      await expect(fetchUrl(`http://${host}:${server.port}/`, options({ allowedHosts: [] }))).rejects.toThrow(
        /private address/,
      );
    }
    expect(asked).toBe(0);
  });

  it("is left again before a byte is sent, should a connection to it have come about", async () => {
    let asked = 0;
    await using server = await serve((_, response) => {
      asked++;
      response.end("secret");
    });
    const agent = createGuardedAgent(1_000, () => false, "page");
    await expect(agent.request({ origin: server.origin, path: "/", method: "GET" })).rejects.toThrow(/private address/);
    await agent.destroy();
    expect(asked).toBe(0);
  });
});

describe("robots.txt", () => {
  const site = (robots: string, status = 200) =>
    serve((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(status).end(robots);
      else if (request.url === "/moved") response.writeHead(302, { location: "/private/a" }).end();
      else response.end("page");
    });
  const unattended = options({ unattended: true });

  it("holds for unattended fetching, also of what a redirect leads to", async () => {
    await using server = await site("User-agent: *\nDisallow: /private/");
    await expect(fetchUrl(`${server.origin}/private/a`, unattended)).rejects.toThrow(/robots\.txt/);
    await expect(fetchUrl(`${server.origin}/moved`, unattended)).rejects.toThrow(/robots\.txt/);
    expect((await fetchUrl(`${server.origin}/open`, unattended)).bytes.length).toBe(4);
  });

  it("may name Footnote itself", async () => {
    await using server = await site("User-agent: footnote\nDisallow: /\n\nUser-agent: *\nAllow: /");
    await expect(fetchUrl(`${server.origin}/`, unattended)).rejects.toThrow(/robots\.txt/);
  });

  it("does not hold for a page that a person asks for", async () => {
    await using server = await site("User-agent: *\nDisallow: /");
    expect((await fetchUrl(`${server.origin}/private/a`, options())).bytes.length).toBe(4);
  });

  it("allows everything where there is none, and nothing where the server cannot say", async () => {
    await using none = await site("", 404);
    expect((await fetchUrl(`${none.origin}/a`, unattended)).bytes.length).toBe(4);
    await using broken = await site("", 500);
    await expect(fetchUrl(`${broken.origin}/a`, unattended)).rejects.toThrow(/HTTP 500/);
  });

  it("is asked for once for several pages of a site, and holds for each of them", async () => {
    let asked = 0;
    await using server = await serve((request, response) => {
      if (request.url === "/robots.txt") asked += 1;
      response.end(request.url === "/robots.txt" ? "User-agent: *\nDisallow: /private/" : "page");
    });
    const remembering = { ...unattended, robots: createRobotsMemory() };
    expect((await fetchUrl(`${server.origin}/a`, remembering)).bytes.length).toBe(4);
    await expect(fetchUrl(`${server.origin}/private/a`, remembering)).rejects.toThrow(/robots\.txt/);
    expect((await fetchUrl(`${server.origin}/b`, remembering)).bytes.length).toBe(4);
    expect(asked).toBe(1);
  });
});
