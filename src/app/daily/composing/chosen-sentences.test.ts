import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "../../../domain/answer.ts";
import type { CapturedArticle } from "../../../domain/article.ts";
import { capturedArticle } from "../../../testing/archive/captured-article.ts";
import { makeOrder } from "../../../testing/briefings/make-order.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import { composeBriefing } from "./compose-briefing.ts";

let context: TestContext;
afterEach(() => context.close());

const article = (publisher: string, day: number, title: string, text: string): CapturedArticle =>
  capturedArticle({
    title,
    publisher,
    url: `https://${publisher.toLowerCase()}.example/${day}/${encodeURIComponent(title)}`,
    publishedAt: `2026-03-0${day}T05:00:00Z`,
    capturedAt: `2026-03-0${day}T05:05:00.000Z`,
    text,
  });
const compose = async (articles: readonly CapturedArticle[]) => {
  context = await fillArchive(articles);
  return (await composeBriefing(context, makeOrder("2026-03-02"))).answer;
};
const quotesOf = ({ quotes }: Answer) => quotes.map(({ exact }) => exact);

const ALDERS =
  "The council of Quillon has agreed to plant three hundred alders along the Vire canal before summer, the mayor said on Monday. The alders come from a nursery in Brennick and cost 70 crowns each.";
const planted = article("Courier", 1, "Alders for the canal", ALDERS);

describe("an old text that is published again", () => {
  const again = [
    ["as it was", ALDERS],
    ["with what leads on", `${ALDERS} Read more...`],
    ["with what leads on in the last sentence", ALDERS.replace(/\.$/u, " Read more…")],
    ["with a credit", `${ALDERS} Photo: Ines Dorval for the Quillon Courier, 2026.`],
    ["with what is for sale", `${ALDERS} Sign up to get the news of the canal every morning.`],
    ["with an agency's mark", `QUILLON (AP) - ${ALDERS}`],
  ] as const;
  it.each(again.flatMap(([how, text]) => ["Courier", "Herald"].map((publisher) => [how, publisher, text] as const)))(
    "is no news %s, in the %s",
    async (_, publisher, text) => {
      const answer = await compose([planted, article(publisher, 2, "Alders", text)]);
      expect(answer).toMatchObject({ kind: "abstention", quotes: [] });
      expect(answer.briefing?.untold).toBe(0);
    },
  );

  it("is news by what it adds, where that tells something", async () => {
    const added = "Vandals felled forty of the alders on Sunday night, the police said.";
    const answer = await compose([planted, article("Courier", 2, "Alders felled", `${ALDERS} ${added} Read more...`)]);
    expect(quotesOf(answer)).toEqual([added]);
  });

  const LONG =
    "The council of Quillon met on Monday evening. The old lock of Quillon is to be closed in April. Boats will go round by Tarn Bay. Anglers complained about the noise of the works. The lock was built by the canal guild.";

  it("is no news where almost all of it is known, unless by a figure", async () => {
    const again = (more: string) => article("Courier", 2, "Lock of Quillon to be closed", `${LONG} ${more}`);
    const first = article("Courier", 1, "Old lock to be closed", LONG);
    const answer = await compose([first, again("Readers have talked about the lock of Quillon for some days.")]);
    expect(answer).toMatchObject({ kind: "abstention", quotes: [] });
    await context.close();
    const figure = "The works at the lock of Quillon will cost 40,000 crowns.";
    expect(quotesOf(await compose([first, again(figure)]))).toEqual([figure]);
  });
});

describe("what two papers say of one event", () => {
  const flood = (publisher: string, lead: string, killed: string) =>
    article(
      publisher,
      2,
      `Flood in the Ormsund valley: ${publisher}`,
      `${lead} The flood in the Ormsund valley killed ${killed} people, the police said.`,
    );
  const one = "A flood hit the Ormsund valley on Sunday night.";
  const other = "The Ormsund valley was flooded on Sunday night after heavy rain.";

  it("is told with both sides where they differ, though their leads say the same", async () => {
    const answer = await compose([flood("Herald", one, "11"), flood("Gazette", other, "18")]);
    expect(quotesOf(answer).join(" ")).toMatch(/killed 11 people/);
    expect(quotesOf(answer).join(" ")).toMatch(/killed 18 people/);
    expect(answer.notes.map(({ kind }) => kind)).toContain("conflict");
    expect(answer.briefing?.stories).toMatchObject([{ voices: 2 }]);
  });

  it("is told with its dispute, though the sources of another story differ on much", async () => {
    const ferry = (publisher: string, [killed, hurt, saved, crowns]: readonly string[]) =>
      article(
        publisher,
        2,
        `Ferry Alma sinks off Korring: ${publisher}`,
        `The sinking of the ferry Alma off Korring killed ${killed} people, the coastguard said. The sinking of the Alma injured ${hurt} people. Boats rescued ${saved} people from the Alma off Korring. The ferry Alma cost ${crowns} million crowns.`,
      );
    const answer = await compose([
      ferry("Herald", ["31", "50", "70", "12"]),
      ferry("Gazette", ["35", "54", "77", "15"]),
      ferry("Echo", ["38", "59", "79", "19"]),
      flood("Herald", one, "11"),
      flood("Gazette", other, "18"),
    ]);
    expect(quotesOf(answer).join(" ")).toMatch(/killed 11 people/);
    expect(quotesOf(answer).join(" ")).toMatch(/killed 18 people/);
  });

  it("tells no dispute where they agree, and quotes nothing twice", async () => {
    const answer = await compose([flood("Herald", one, "11"), flood("Gazette", other, "11")]);
    expect(answer.notes.map(({ kind }) => kind)).not.toContain("conflict");
    expect(
      quotesOf(answer)
        .join(" ")
        .match(/killed 11 people/g),
    ).toHaveLength(1);
    expect(
      quotesOf(answer)
        .join(" ")
        .match(/on Sunday night/g),
    ).toHaveLength(1);
  });
});

describe("voices", () => {
  const sentences = [
    "The bronze bell of Ormsund abbey was stolen on Sunday night.",
    "The abbey's keeper found the tower door broken at dawn.",
    "The bell weighs two hundred kilograms and was cast in Lund.",
    "Police in Ormsund are looking for a grey van.",
  ];
  const [a = "", b = "", c = "", d = ""] = sentences;

  it("are one where papers share most of their sentences, in whatever order and under whatever mark", async () => {
    const answer = await compose([
      article("Herald", 2, "Bell of Ormsund abbey stolen", [a, b, c, d].join(" ")),
      article("Gazette", 2, "Thieves take bell from Ormsund abbey", [`ORMSUND (AP) - ${d}`, c, a].join("\n\n")),
    ]);
    expect(answer.briefing?.stories).toMatchObject([{ voices: 1 }]);
    const quoted = answer.quotes.map(({ exact }) => exact.replace("ORMSUND (AP) - ", ""));
    for (const sentence of sentences)
      expect(quoted.filter((exact) => exact.includes(sentence)).length).toBeLessThanOrEqual(1);
  });

  it("are two where papers share a sentence alone", async () => {
    const answer = await compose([
      article("Herald", 2, "Bell of Ormsund abbey stolen", [a, b, d].join(" ")),
      article(
        "Gazette",
        2,
        "Thieves take bell from Ormsund abbey",
        `Thieves took the bell of Ormsund abbey out of its tower. ${d} Monks of the abbey will ring a hand bell at Easter.`,
      ),
    ]);
    expect(answer.briefing?.stories).toMatchObject([{ voices: 2 }]);
    expect(answer.quotes.filter(({ exact }) => exact.includes(d)).length).toBeLessThanOrEqual(1);
  });
});
