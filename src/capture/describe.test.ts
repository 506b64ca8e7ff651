import { readFileSync } from "node:fs";
import { expect, it, describe as suite } from "vitest";
import { sharedFolder } from "../testing/shared-folder.ts";
import { describe } from "./describe.ts";

const REPORT = `CAPE MORROW: The ferry to the cape sailed again on Monday, the harbour office said, eleven weeks after a storm tore the pier away.
${"Officials said the repair had cost 4.2 million crowns. The county told reporters that half of it had been paid in advance. A spokesman confirmed that a second pier was planned, and added that work would begin in spring. According to the harbour office, some 300 people waited for the first crossing. ".repeat(3)}`;

const ARGUMENT = `A county that cannot keep a pier standing has failed its people. ${"The council must now admit what everybody on the cape knows: its neglect is shameful, its excuses are absurd, and its plan is wholly inadequate. How long should fishermen pay for such folly? It is time to act, and clearly the county should act first. Surely nobody deserves to be cut off for eleven weeks. ".repeat(3)}`;

const PLAIN =
  "The pier is ninety metres long and four metres wide. Its piles are oak, its deck is larch. The crossing takes twenty minutes in calm weather and half an hour in a swell. ".repeat(
    8,
  );

function kind(parts: Partial<Parameters<typeof describe>[0]>): string {
  return describe({ text: "", title: null, url: null, hints: [], ...parts });
}

suite("describe", () => {
  it.each([
    ["OpinionNewsArticle", "opinion"],
    ["Commentary", "opinion"],
    ["News/Opinion", "opinion"],
    ["Analysis:", "analysis"],
    ["Fact Check", "analysis"],
    ["Press Release", "press release"],
    ["Press statement", "official statement"],
    ["ReportageNewsArticle", "report"],
  ])("believes the label %j", (hint, descriptor) => {
    expect(kind({ hints: [hint], text: PLAIN })).toBe(descriptor);
  });

  it("believes a more exact label before the one that systems write by default", () => {
    expect(kind({ hints: ["ReportageNewsArticle", "Opinion"] })).toBe("opinion");
  });

  it.each([
    ["Opinion: The council must go", null, "opinion"],
    ["Analysis | What the storm cost", null, "analysis"],
    ["Joint statement by the ministers of fisheries on the pier", null, "official statement"],
    ["The pier", "https://daily.example/opinion/2025/the-pier", "opinion"],
    ["The pier", "https://county.example/press-releases/the-pier", "press release"],
  ])("reads the label in %j %j", (title, url, descriptor) => {
    expect(kind({ title, url })).toBe(descriptor);
  });

  it("does not take the subject of a piece for its kind", () => {
    expect(
      kind({ title: "Opinion polls close", url: "https://daily.example/news/opinion-of-voters", hints: ["News"] }),
    ).toBe("unknown");
    expect(kind({ title: "The statement that sank a minister" })).toBe("unknown");
  });

  it.each([
    ["FOR IMMEDIATE RELEASE\n\nThe county opens the new pier.", "press release"],
    ["The county opens the new pier.\n\nMedia contact: pier@county.example", "press release"],
    ["Statement by the Minister of Fisheries on the storm\n\nWe mourn with the families.", "official statement"],
    ["The Ministry of Fisheries strongly condemns the attack on its patrol.", "official statement"],
  ])("knows the formulas of %j", (text, descriptor) => {
    expect(kind({ text })).toBe(descriptor);
  });

  it("takes for a report what opens with a place and rests on what others said", () => {
    expect(kind({ text: REPORT })).toBe("report");
  });

  it("takes for opinion what judges and urges in its own voice", () => {
    expect(kind({ text: ARGUMENT })).toBe("opinion");
  });

  it("does not count judgements that are quoted", () => {
    expect(
      kind({ text: REPORT.replace("Officials said", "“This is shameful, absurd and must end,” officials said") }),
    ).toBe("report");
  });

  it("leaves open what tells neither, what is short, and what is not English", () => {
    expect(kind({ text: PLAIN })).toBe("unknown");
    expect(kind({ text: "A shameful failure. It must end." })).toBe("unknown");
    expect(kind({ text: "Wer soll das bezahlen? Wann endlich? ".repeat(40) })).toBe("unknown");
  });
});

const captures = sharedFolder("articles");

suite.skipIf(captures.isAbsent)(captures.title("describe, on the real captures"), () => {
  it("calls the argument an opinion", () => {
    expect(kind({ text: readFileSync(new URL("003_d8eeb969d0a815b3.txt", captures.url), "utf8") })).toBe("opinion");
  });

  it("calls both news pieces reports", () => {
    const text = readFileSync(new URL("000_06bd955679f43bb7.txt", captures.url), "utf8");
    const second = text.indexOf("\n\n\n");
    expect(kind({ text: text.slice(0, second) })).toBe("report");
    expect(kind({ text: text.slice(second) })).toBe("report");
  });
});
