import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestClock, type TestClock } from "../../testing/clock/open-test-clock.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";
import type { ShownMessage } from "../../testing/discord/members/shown-message.ts";
import { openWebServer, type WebServer } from "../../testing/feeds/open-web-server.ts";

const DAY_MS = 86_400_000;
/** Rounds come every half a minute. */
const ROUND_MS = 90_000;

interface Story {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 date-time. */
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
}

const page = ({ title, publishedAt, paragraphs }: Story, publisher: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
  <meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${publishedAt}">
  <meta property="og:type" content="article"></head><body><article><h1>${title}</h1>
  ${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;

const rss = (publisher: string, base: string, stories: readonly Story[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${publisher}</title><link>${base}</link>
  ${stories
    .map(
      ({ slug, title, publishedAt, paragraphs }) =>
        `<item><title>${title}</title><link>${base}/${slug}</link><guid>${base}/${slug}</guid>
        <pubDate>${new Date(publishedAt).toUTCString()}</pubDate><description>${paragraphs.join(" ")}</description></item>`,
    )
    .join("\n")}</channel></rss>`;

const BRIDGE_GAZETTE: Story = {
  slug: "bridge",
  title: "Kessel bridge closed after crack is found",
  publishedAt: "2025-11-19T15:00:00Z",
  paragraphs: [
    "The Kessel bridge was closed on Wednesday after engineers found a crack in its northern pier.",
    "About 4,200 drivers a day use the bridge, the county road office said.",
    "The repair will cost $3 million, according to the road office.",
  ],
};
const BRIDGE_COURIER: Story = {
  slug: "kessel-bridge",
  title: "Crack in pier shuts Kessel bridge",
  publishedAt: "2025-11-19T17:30:00Z",
  paragraphs: [
    "Drivers must take the ferry since the Kessel bridge was closed over a crack in the northern pier.",
    "The county road office expects the Kessel bridge to stay closed for six weeks.",
  ],
};
const HARBOUR: Story = {
  slug: "harbour",
  title: "Harbour of Lindow gets a second crane",
  publishedAt: "2025-11-19T10:00:00Z",
  paragraphs: [
    "The harbour of Lindow will get a second container crane next spring, the port authority announced.",
    "The crane lifts 60 tonnes and was ordered from a yard in Brenholm.",
  ],
};
const BRIDGE_LATER: Story = {
  slug: "bridge-cost",
  title: "Kessel bridge repair to cost more than planned",
  publishedAt: "2025-11-20T16:00:00Z",
  paragraphs: [
    "The repair of the Kessel bridge will cost $5 million, the county road office said on Thursday.",
    "The crack in the northern pier of the Kessel bridge is longer than engineers had thought.",
  ],
};

describe("two mornings with three feeds", { timeout: 240_000 }, () => {
  let journey: Journey;
  let web: WebServer;
  let clock: TestClock;
  let folder: string;
  let eve: Member;
  let first: readonly ShownMessage[] = [];

  const serve = (path: string, publisher: string, stories: readonly Story[]): void => {
    const base = `${web.url}/${path}`;
    web.serve(`/${path}/feed.xml`, { body: rss(publisher, base, stories), mediaType: "application/rss+xml" });
    for (const story of stories) web.serve(`/${path}/${story.slug}`, { body: page(story, publisher) });
  };
  const posted = (): readonly ShownMessage[] => eve.sees("briefings").filter(({ text }) => text.includes("Kept as"));

  beforeAll(async () => {
    web = await openWebServer();
    folder = await mkdtemp(join(tmpdir(), "footnote-clock-"));
    clock = await openTestClock(folder, new Date("2025-11-20T05:30:00Z"));
    serve("gazette", "Kessel Gazette", [BRIDGE_GAZETTE]);
    serve("courier", "Lindow Courier", [BRIDGE_COURIER]);
    serve("port", "Port Review", [HARBOUR]);
    journey = await openJourney({
      guild: { channels: ["general", "briefings"], roles: [{ name: "Editor", permissions: ["ManageGuild"] }] },
      env: { ...clock.env, FETCH_ALLOW_HOSTS: web.host, TIME_ZONE: "UTC" },
    });
    eve = journey.guild.addMember({ name: "Eve", roles: ["Editor"] });
  }, 180_000);

  afterAll(async () => {
    await journey.close();
    await web.close();
    await rm(folder, { recursive: true, force: true });
  }, 180_000);

  it("an editor adds the feeds, and is told what each brought", async () => {
    for (const path of ["gazette", "courier", "port"]) {
      const turn = await eve.slash("general", "feed add", { url: `${web.url}/${path}/feed.xml` }).settled();
      expect(turn.message?.text).toMatch(/1 article|1 item/u);
    }
    const listed = await eve.slash("general", "feed list", {}).settled();
    expect(listed.message?.text).toContain("Kessel Gazette");
  });

  it("sets up a briefing, and is told when it comes", async () => {
    const turn = await eve.slash("briefings", "daily set", { time: "06:00", "time-zone": "UTC" }).settled();
    expect(turn.message?.text).toContain("06:00");
    expect(posted()).toEqual([]);
  });

  it("and finds it in the channel in the morning, the story of two papers before that of one, each with its quotes", async () => {
    await clock.set(new Date("2025-11-20T06:00:05Z"));
    await journey.double.waitFor(() => (posted().length > 0 ? true : null), "no briefing came", {
      timeoutMs: ROUND_MS,
    });
    first = posted();
    const text = first.map((message) => message.text).join("\n");
    expect(text.indexOf("Kessel")).toBeGreaterThan(-1);
    expect(text.indexOf("Kessel")).toBeLessThan(text.indexOf("Harbour of Lindow"));
    expect(text).toContain("over a crack in the northern pier");
    expect(text).toMatch(/2 independent sources · new/u);
  });

  it("does not come twice, also after a crash", async () => {
    const before = posted().length;
    await journey.bot.kill();
    await journey.restart();
    await clock.set(new Date("2025-11-20T06:10:00Z"));
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(posted().length).toBe(before);
  });

  it("a source that is corrected is told of once, as a reply to the briefing, with the old words and the new", async () => {
    const corrected = {
      ...BRIDGE_GAZETTE,
      paragraphs: BRIDGE_GAZETTE.paragraphs.map((text) => text.replace("About 4,200 drivers", "About 2,400 drivers")),
    };
    const before = posted().length;
    serve("gazette", "Kessel Gazette", [corrected, BRIDGE_LATER]);
    await clock.set(new Date("2025-11-20T17:00:00Z"));
    await eve.slash("general", "feed read", {}).settled({ timeoutMs: 60_000 });
    await journey.double.waitFor(() => (posted().length > before ? true : null), "no correction came", {
      timeoutMs: ROUND_MS,
    });
    const correction = posted().at(-1);
    expect(correction?.replyTo).toBe(first[0]?.id);
    expect(correction?.text).toContain("4,200");
    expect(correction?.text).toContain("2,400");
  });

  it("tells the next morning what is new and what changed, with both values", async () => {
    const before = posted().length;
    journey.double.advanceClock(DAY_MS);
    await clock.set(new Date("2025-11-21T06:00:05Z"));
    await journey.double.waitFor(() => (posted().length > before ? true : null), "no second briefing came", {
      timeoutMs: ROUND_MS,
    });
    const text = posted()
      .slice(before)
      .map((message) => message.text)
      .join("\n");
    expect(text).toContain("$5 million");
    expect(text).toContain("$3 million");
    expect(text).toMatch(/Changed since/u);
    expect(text).not.toContain("second container crane");
  });

  it("keeps all of it in the history", async () => {
    const turn = await eve.slash("general", "daily history", {}).settled();
    expect(turn.message?.text).toMatch(
      /20 November 2025[\s\S]*21 November 2025|21 November 2025[\s\S]*20 November 2025/u,
    );
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey));
});
