import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../domain/answer.ts";
import { captureFiles } from "../testing/capture-files.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { sharedFolder } from "../testing/shared-folder.ts";
import { ask } from "./ask.ts";

const SAMPLES = new URL("../../samples/articles/", import.meta.url);
const captures = sharedFolder("articles");

const kindsOf = ({ notes }: Answer) => new Set(notes.map(({ kind }) => kind));

async function expectVerbatim({ archive, guild }: TestContext, { quotes, articles }: Answer): Promise<void> {
  for (const { articleId, revision, start, end, exact } of quotes) {
    expect((await archive.text(guild, articleId, revision))?.slice(start, end)).toBe(exact);
    expect(articles.map(({ id }) => id)).toContain(articleId);
  }
  expect(quotes.map(({ n }) => n)).toEqual(quotes.map((_, index) => index + 1));
}

describe("ask, on the sample archive", () => {
  let context: TestContext;
  beforeAll(async () => {
    const files = readdirSync(SAMPLES).map((name) => new URL(name, SAMPLES));
    context = await fillArchive(await captureFiles(files));
  });
  afterAll(() => context.close());

  const answer = async (question: string) => {
    const { answer: given } = await ask(context, { question });
    await expectVerbatim(context, given);
    return given;
  };

  it("shows both figures where two papers disagree, each once although one was republished", async () => {
    const given = await answer("How many people were evacuated from Marrowby?");
    expect(given.kind).toBe("answer");
    const quoted = given.quotes.map(({ exact }) => exact).join("\n");
    expect(quoted).toContain("1,200");
    expect(quoted).toContain("1,850");
    expect(given.notes.filter(({ kind }) => kind === "conflict")).toHaveLength(1);
    expect(new Set(given.articles.map(({ voice }) => voice)).size).toBe(given.articles.length);
  });

  it("marks what only an opinion piece says", async () => {
    const given = await answer("What should the water authority have fitted after 2019?");
    expect(given.kind).toBe("answer");
    expect(kindsOf(given)).toContain("opinion");
  });

  it("marks an undated source, whatever day it was saved on", async () => {
    const given = await answer("What do the sirens mean?");
    expect(kindsOf(given)).toContain("undated");
  });

  it.each(["Who won the regatta?", "What is the population of Lisbon?", "When was the treaty of Ghent signed?"])(
    "says that the archive does not say: %s",
    async (question) => {
      const given = await answer(question);
      expect(given).toMatchObject({ kind: "abstention", claims: [] });
      expect([...kindsOf(given)]).toEqual(["degraded"]);
      expect(given.searched.articles).toBe(6);
    },
  );

  it("looks only where the filter lets it", async () => {
    const question = "How many people were evacuated from Marrowby?";
    const { answer: given } = await ask(context, { question, filter: { publisher: "marrow coast herald" } });
    expect(given.articles.map(({ metadata }) => metadata.publisher)).toEqual(["Marrow Coast Herald"]);
    expect((await ask(context, { question, filter: { until: "1999-12-31" } })).answer.searched.articles).toBe(0);
  });
});

describe.skipIf(captures.isAbsent)(captures.title("ask, on real captures"), () => {
  let context: TestContext;
  beforeAll(async () => {
    const files = readdirSync(captures.url).filter((name) => name.endsWith(".txt"));
    context = await fillArchive(await captureFiles(files.map((name) => new URL(name, captures.url))));
  });
  afterAll(() => context.close());

  const answer = async (question: string) => {
    const { answer: given } = await ask(context, { question });
    await expectVerbatim(context, given);
    return given;
  };

  it("sets two figures for one attack side by side", async () => {
    const given = await answer("How many people were killed in the Balochistan attacks?");
    const conflict = given.notes.find(({ kind }) => kind === "conflict");
    expect(conflict?.text).toMatch(/more than 200 people.*33 civilians and 17 security personnel.*3 February 2026/s);
    expect(conflict?.quotes).toHaveLength(2);
  });

  it("finds the sum, the denial and the speaker", async () => {
    expect((await answer("How much has China pledged?")).quotes[0]?.exact).toContain("$65 billion");
    const denial = await answer("Who rejected the claim that the attacks were planned from India?");
    expect(denial.quotes.map(({ exact }) => exact).join()).toMatch(/Delhi/);
    const said = await answer("What did Ishaq Dar say about the SCO Interbank Consortium?");
    expect(said.quotes.map(({ exact }) => exact).join()).toContain("Interbank Consortium");
  });

  it("marks the opinion piece as opinion, and as undated", async () => {
    const kinds = kindsOf(await answer("Why is Pakistan's membership of the SCO in question?"));
    expect(kinds).toContain("opinion");
    expect(kinds).toContain("undated");
  });

  it.each(["Who won the 2022 World Cup?", "What is the population of Pakistan?", "How tall is the Eiffel Tower?"])(
    "says that the archive does not say: %s",
    async (question) => {
      expect((await answer(question)).kind).toBe("abstention");
    },
  );
});
