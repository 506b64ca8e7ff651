import type { RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../capture/testing/serve.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const TIMEOUT_MS = 120_000;
const FETCH_TIMEOUT_MS = 2_000;
const HUGE_BYTES = 100_000_000;

const STORY = `<!doctype html><html lang="en"><head><title>Lighthouse lamp replaced | Harbour Wiki</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lighthouse lamp replaced",
"publisher": {"@type": "Organization", "name": "Harbour Wiki"}, "datePublished": "2025-10-02"}</script></head><body><main><article>
<h1>Lighthouse lamp replaced</h1><p>The lamp of the lighthouse at Cape Orrin was replaced on 30 September by two keepers in nine hours.</p>
<p>The old lamp had burned for 22 years. It will be shown in the harbour office from spring on.</p></article></main></body></html>`;

describe("a link", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let wiki: Awaited<ReturnType<typeof serve>>;
  let secret: Awaited<ReturnType<typeof serve>>;
  let asked = 0;
  let sentBytes = 0;

  /** The intranet's wiki, in which much is wrong. */
  const pages: Readonly<Record<string, RequestListener>> = {
    "/lamp": (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(STORY),
    "/moved": (_, response) => response.writeHead(301, { location: "/lamp" }).end(),
    "/inward": (_, response) => response.writeHead(302, { location: `${secret.origin}/keys` }).end(),
    "/by-name": (_, response) => response.writeHead(302, { location: `http://localhost:${secret.port}/keys` }).end(),
    "/metadata": (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
    "/loop": (_, response) => response.writeHead(302, { location: "/pool" }).end(),
    "/pool": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
    "/declared": (_, response) =>
      response.writeHead(200, { "content-length": HUGE_BYTES }).end(Buffer.alloc(HUGE_BYTES)),
    "/endless"(_, response) {
      const chunk = Buffer.alloc(1_000_000, "a");
      const send = (): void => {
        while (!response.destroyed && sentBytes < HUGE_BYTES) {
          sentBytes += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", send);
        }
        response.end();
      };
      send();
    },
    "/drip"(_, response) {
      response.writeHead(200, { "content-type": "text/html" });
      const drip = setInterval(() => response.write("<p>drop</p>"), 50);
      response.on("close", () => clearInterval(drip));
    },
    "/mute": () => {},
  };

  beforeAll(async () => {
    wiki = await serve((request, response) => {
      const page = pages[request.url ?? ""];
      if (page === undefined) response.writeHead(404).end();
      else page(request, response);
    });
    secret = await serve((_, response) => {
      asked += 1;
      response.end("the keys");
    });
    journey = await openJourney({
      env: { FETCH_ALLOW_HOSTS: `wiki.internal, 127.0.0.1:${wiki.port}`, FETCH_TIMEOUT_MS: String(FETCH_TIMEOUT_MS) },
    });
  }, TIMEOUT_MS);

  afterAll(async () => {
    await journey.close();
    await wiki[Symbol.asyncDispose]();
    await secret[Symbol.asyncDispose]();
  }, TIMEOUT_MS);

  const add = async (link: string) => {
    const turn = await journey.owner
      .slash("general", "article add", { link })
      .settled({ when: ({ text }) => /\d (?:added|failed|unchanged)/u.test(text), timeoutMs: 60_000 });
    return turn.message?.text ?? "";
  };

  it("to a host that was allowed becomes an article, with what its page says of itself", async () => {
    const text = await add(`${wiki.origin}/lamp`);
    expect(text).toMatch(/1 added[\s\S]*Lighthouse lamp replaced.*Harbour Wiki/u);
  });

  it("can be asked about, and its quotes lead to it", async () => {
    const ann: Member = journey.guild.addMember({ name: "Ann" });
    const { message } = await askFor(ann, "general", "How long had the old lamp burned?");
    expect(message.text).toContain("> The old lamp had burned for 22 years.");
    expect(message.buttons.some(({ url }) => url?.startsWith(`${wiki.origin}/lamp#:~:text=`))).toBe(true);
  });

  it("that leads on within the host is followed", async () => {
    expect(await add(`${wiki.origin}/moved`)).toContain("1 unchanged");
  });

  it.each(["/inward", "/by-name", "/metadata"])("that leads on into the network is not followed: %s", async (path) => {
    expect(await add(wiki.origin + path)).toMatch(
      /1 failed[\s\S]*(?:127\.0\.0\.1|localhost|169\.254\.169\.254) is at a private address/u,
    );
    expect(asked).toBe(0);
  });

  it("to another port of the host, or the host by another name, is as private as any", async () => {
    expect(await add(`${secret.origin}/keys`)).toContain("private address");
    expect(await add(`http://localhost:${wiki.port}/lamp`)).toContain("private address");
    expect(asked).toBe(0);
  });

  it("that leads round and round is given up", async () => {
    expect(await add(`${wiki.origin}/loop`)).toMatch(/1 failed[\s\S]*from address to address without end/u);
  });

  it.each(["/declared", "/endless"])("to a hundred megabytes is refused before they are loaded: %s", async (path) => {
    expect(await add(wiki.origin + path)).toMatch(/1 failed[\s\S]*sends more than 19 MB/u);
    expect(sentBytes).toBeLessThan(HUGE_BYTES);
  });

  it.each(["/drip", "/mute"])(
    "to a page that does not come to an end, or to a beginning, is given up: %s",
    async (path) => {
      const begun = performance.now();
      expect(await add(wiki.origin + path)).toMatch(/1 failed[\s\S]*took longer than 2 seconds/u);
      expect(performance.now() - begun).toBeLessThan(FETCH_TIMEOUT_MS + 15_000);
    },
  );

  it("to no page says so", async () => {
    expect(await add(`${wiki.origin}/nothing`)).toMatch(/1 failed[\s\S]*no page at this address/u);
  });

  it("in a member's message is added from its menu, each one that can be", async () => {
    const said = journey.owner.says("general", `See ${wiki.origin}/lamp and ${secret.origin}/keys`);
    const turn = await journey.owner.uses("Save as source", said).settled({ timeoutMs: 60_000 });
    expect(turn.message?.text).toMatch(/1 unchanged[\s\S]*1 failed|1 failed[\s\S]*1 unchanged/u);
    expect(asked).toBe(0);
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey));
});
