import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const TIMEOUT_MS = 120_000;

const LEAFLET = `The harbour office has 14 staff and keeps its radio manned day and night.

The office's tide gauge was replaced in March 2024. It reports the water level every six minutes to the county.`;

describe("the first day", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;

  beforeAll(async () => {
    journey = await openJourney({ guild: { channels: ["general", "desk"] }, script: citeGiven() });
    ann = journey.guild.addMember({ name: "Ann" });
  }, TIMEOUT_MS);

  afterAll(() => journey.close(), TIMEOUT_MS);

  it("begins with a welcome where Discord greets new members, which leads to the first answer", async () => {
    const welcome = await ann.waitsFor("general", ({ isFromBot }) => isFromBot);
    expect(welcome.text).toMatch(/Hello, I am Footnote[\s\S]*\/article add[\s\S]*\/ask/u);
    expect(welcome.buttons.map(({ label }) => label)).toEqual(["Add articles"]);
    expect(ann.sees("desk")).toEqual([]);
  });

  it("says that an empty archive does not say", async () => {
    const { message } = await askFor(ann, "general", "How many people were evacuated?");
    expect(message.text).toContain("Searched 0 articles");
  });

  it("has an editor attach a saved page", async () => {
    const [turn] = await addFiles(journey.owner, "desk", [sampleFile("wire")]);
    expect(turn?.message?.text).toMatch(/1 added[\s\S]*Tessel barrier jams in storm.*Northern Wire/u);
    expect(turn?.message?.isEphemeral).toBe(true);
  });

  it("has an editor paste a text into the form that the welcome's button opens", async () => {
    const { owner } = journey;
    const [welcome = null] = owner.sees("general");
    const { modal } = await owner.click(welcome, "Add articles").acknowledged();
    const fields = { "Or the text itself": LEAFLET, Title: "Harbour office", Collection: "harbour" };
    const turn = await owner.submit(modal, fields).settled();
    expect(turn.message?.text).toMatch(/1 added[\s\S]*Harbour office/u);
  });

  it("opens the same form for /article add without anything, and takes a file in it", async () => {
    const { owner } = journey;
    const { modal } = await owner.slash("desk", "article add").acknowledged();
    expect(modal?.title).toBe("Add articles");
    const turn = await owner.submit(modal, { Files: [sampleFile("herald")] }).settled();
    expect(turn.message?.text).toMatch(/1 added[\s\S]*County puts Marrowby evacuation at 1,850/u);
  });

  it("tells why a link into the bot's own network is not fetched", async () => {
    const turn = await journey.owner.slash("desk", "article add", { link: journey.double.apiUrl }).settled();
    expect(turn.message?.text).toMatch(/1 failed[\s\S]*127\.0\.0\.1/u);
  });

  it("lets a member ask: quotes first, then claims, each with a number of its quote, and the quotes in full", async () => {
    journey.script = citeGiven({ pieceDelayMs: 60 });
    const asked = ann.slash("general", "ask", { question: "How many people were evacuated from Marrowby?" });
    await ann.waitsFor("general", ({ text }) => text.includes("Found first"), { timeoutMs: 60_000 });
    const { message } = await asked.settled({ when: ({ text }) => text.includes("Kept as"), timeoutMs: 60_000 });
    expect(message?.text).toMatch(/about 1,200 people were evacuated.*\[\d\]/u);
    expect(message?.text).toMatch(
      /\*\*\[\d\] Tessel barrier jams in storm, 1,200 leave homes\*\*\n-# Northern Wire · 13 November 2025 · report\n> MARROWBY/u,
    );
    expect(message?.isEphemeral).toBe(false);
    expect(asked.events.filter(({ kind }) => kind === "followed up")).toEqual([]);
  });

  it("leads from each quote to the very sentence in its source", async () => {
    const { message } = await askFor(ann, "general", "How many people were evacuated from Marrowby?");
    const links = message.buttons.flatMap(({ url }) => (url === null ? [] : decodeURIComponent(url)));
    const page = "https://northernwire.example/2025/11/13/tessel-barrier-jams";
    expect(links).toContain(`${page}#:~:text=MARROWBY — A gate,of Marrowby before midnight.`);
  });

  it("shows a quote in what its source says around it, and turns to the next quote there", async () => {
    const { message } = await askFor(ann, "general", "How deep was the water in Quay Street?");
    const first = await ann.click(message, "In context").settled();
    expect(first.message?.text).toMatch(/Quote 1 of \d+, in bold/u);
    expect(first.message?.text).toContain("Tessel Water Authority said");
    expect(first.message?.isEphemeral).toBe(true);
    const second = await ann.click(first.message, "Quote ▶").settled();
    expect(second.message?.text).toMatch(/Quote 2 of \d+/u);
    expect(second.message?.id).toBe(first.message?.id);
  });

  it("lists the sources of an answer, each with the way to it", async () => {
    const { message } = await askFor(ann, "general", "How many people were evacuated from Marrowby?");
    const { message: sources } = await ann.click(message, "Sources").settled();
    expect(sources?.text).toMatch(/source[\s\S]*Tessel barrier jams in storm/u);
    expect(sources?.buttons.map(({ url }) => url)).toContain(
      "https://northernwire.example/2025/11/13/tessel-barrier-jams",
    );
  });

  it("has an editor save what a member posted: a file, or the words themselves", async () => {
    const { owner } = journey;
    const file = await owner
      .uses("Save as source", ann.uploads("desk", [sampleFile("review")], "Worth reading"))
      .settled();
    expect(file.message?.text).toMatch(/1 added[\s\S]*A barrier built for four closings a year/u);
    const words = "The night ferry to Little Tessel will run again from Monday, the harbour master told us today.";
    const said = await owner.uses("Save as source", ann.says("desk", words)).settled();
    expect(said.message?.text).toContain("1 added");
  });

  it("does not welcome again after a restart, and knows what was added", async () => {
    expect(await journey.bot.stop()).toBe(0);
    await journey.restart();
    await journey.logged("discord ready", 2);
    const { message } = await askFor(ann, "general", "How many staff has the harbour office?");
    expect(message.text).toContain("> The harbour office has 14 staff");
    const welcomes = ann.sees("general").filter(({ text }) => text.includes("Hello, I am Footnote"));
    expect(welcomes).toHaveLength(1);
  });

  it("welcomes a guild that adds the bot later, there alone", async () => {
    const other = journey.double.addGuild({ name: "Coast Desk", channels: ["lobby"] });
    const cleo = other.addMember({ name: "Cleo" });
    await cleo.waitsFor("lobby", ({ text }) => text.includes("Hello, I am Footnote"));
    expect(ann.sees("general").filter(({ text }) => text.includes("Hello, I am Footnote"))).toHaveLength(1);
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey));
});
