import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Archive } from "../archive/archive.ts";
import { openSqliteArchive } from "../archive/sqlite/open-sqlite-archive.ts";
import { guildId } from "../domain/guild-id.ts";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { analyseQuestion } from "./analyse-question.ts";
import { passageIndexer } from "./passage-indexer.ts";
import { retrieve } from "./retrieve.ts";
import { scoreSentences } from "./score-sentences.ts";
import { selectSentences } from "./select-sentences.ts";

const guild = guildId("test");
const now = new Date("2025-06-20T12:00:00Z");
const FERRY = `The island of Orrin reopened its ferry line on Monday after two years, the Northern Ferry Alliance (NFA) said.

The first boat carried 312 passengers. Tickets cost 14 euros for adults, NFA director Tomas Brel said.

Mayor Ines Dorn praised the crews. She called for a cap on fares for islanders.

The line was closed because of an engine fire that injured nine people in the harbour.`;
const COUNCIL = `The Velden council rejected a cap on ferry fares for Orrin by 27 votes to 21.

Critics said the fire on the Orrin ferry had injured at least 12 people, more than the alliance admits.

The council will pay for school journeys instead.`;

const HALL = `The Velden assembly hall burned down on Tuesday. Fire chief Ola Brandt blamed an old cable.

- Hall had been insured for 2 million crowns

The hall had been insured for 2 million crowns, its keeper said. A bronze bell was stolen from the ruin in the night.

Gate Two stayed shut because its lock had melted. Three gates of the fence were left open. Ferry masters from all-weather harbours offered help.`;

let folder: string;
let archive: Archive;
let original: string;

async function ask(text: string) {
  const question = analyseQuestion(text, { now, publishers: [] });
  const retrieval = await retrieve(archive, guild, question, { limit: 40 });
  const texts = new Map<string, string>();
  for (const id of retrieval.articles.keys()) texts.set(id, (await archive.text(guild, id)) ?? "");
  const { kind, sentences } = selectSentences(retrieval, question, texts, scoreSentences(retrieval, question, texts));
  const quoted = sentences.map(({ articleId, span }) => texts.get(articleId)?.slice(span.start, span.end) ?? "");
  return { kind, quoted, all: quoted.join(" | "), articleIds: sentences.map(({ articleId }) => articleId), retrieval };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "select-sentences-"));
  archive = await openSqliteArchive({ path: join(folder, "archive.db"), indexer: passageIndexer });
  const first = await archive.put(
    guild,
    capturedArticle({ title: "Orrin ferry sails again", text: FERRY, publishedAt: "2025-03-12" }),
  );
  original = first.article.id;
  await archive.put(
    guild,
    capturedArticle({ title: "Orrin ferry sails once more", text: `${FERRY} Bookings are open.` }),
  );
  await archive.put(
    guild,
    capturedArticle({ title: "Council rejects fare cap", text: COUNCIL, publishedAt: "2025-03-20" }),
  );
  await archive.put(guild, capturedArticle({ title: "Hall burns down", text: HALL, publishedAt: "2025-05-02" }));
});

afterAll(async () => {
  await archive.close();
  await rm(folder, { recursive: true, force: true });
});

describe("selectSentences", () => {
  it.each([
    ["How many passengers did the first boat carry?", "312 passengers"],
    ["How much do tickets cost for adults?", "14 euros"],
    ["Who is the director of the NFA?", "Tomas Brel"],
    ["Why was the ferry line closed?", "engine fire"],
    ["What did the council decide about ferry fares?", "rejected a cap"],
    ["how many votes rejected the cap", "27 votes"],
    ["What was the hall insured for?", "2 million crowns"],
    ["Why did Gate Two stay shut?", "its lock had melted"],
    ["Which official blamed a cable?", "Ola Brandt"],
  ])("answers %j", async (question, words) => {
    const { kind, all } = await ask(question);
    expect(kind).toBe("answer");
    expect(all).toContain(words);
  });

  it.each([
    "Who won the 2022 World Cup?",
    "What did Tomas Brel say about Norway?",
    "What did Tomas Ferrand say about tickets?",
    "What is the population of Velden?",
    "How do I bake bread?",
    "Who is the president of Elnor?",
    "Who condemned the crews?",
    "Who stole the bell?",
    "When was the assembly hall built?",
    "Why did Gate Three stay shut?",
    "Was Ola Brandt dismissed?",
    "What is the weather in Velden?",
    "What would a new school cost?",
  ])("does not pretend to answer %j", async (question) => {
    expect((await ask(question)).kind).toBe("abstention");
  });

  it("lets every article speak that gives a figure, and a copy not twice", async () => {
    const { quoted } = await ask("How many people were injured in the ferry fire?");
    expect(quoted.filter((quote) => quote.includes("nine people"))).toHaveLength(1);
    expect(quoted.filter((quote) => quote.includes("12 people"))).toHaveLength(1);
  });

  it("quotes the full sentence and not the list item that says the same", async () => {
    const { quoted } = await ask("What was the hall insured for?");
    expect(quoted).toEqual(["The hall had been insured for 2 million crowns, its keeper said."]);
  });

  it("quotes the article that a copy was made from, though the copy's title says more", async () => {
    const { quoted, articleIds } = await ask("How many passengers did the first boat carry once more?");
    expect(quoted).toContain("The first boat carried 312 passengers.");
    expect(articleIds).toContain(original);
  });

  it("sets no sentence beside the answer that only shares its subject", async () => {
    const { quoted } = await ask("How much do tickets cost for adults?");
    expect(quoted).toEqual(["Tickets cost 14 euros for adults, NFA director Tomas Brel said."]);
  });

  it("brings the sentence before one that only says 'she'", async () => {
    const { quoted } = await ask("What did Ines Dorn call for?");
    expect(quoted).toContain("Mayor Ines Dorn praised the crews. She called for a cap on fares for islanders.");
  });

  it("shows nearest passages of other days as no answer", async () => {
    const { kind, quoted, retrieval } = await ask("How many people were injured in the ferry fire last week?");
    expect(kind).toBe("abstention");
    expect(quoted.length).toBeGreaterThan(0);
    expect(retrieval.searched).toMatchObject({ articles: 0, window: { since: "2025-06-09", until: "2025-06-15" } });
  });

  it("has nothing to show from an archive without a word of the question", async () => {
    expect(await ask("Zyzzyva?")).toMatchObject({ kind: "abstention", quoted: [] });
  });

  it("stops where it is told to", async () => {
    const question = analyseQuestion("Who is the mayor?", { now, publishers: [] });
    const signal = AbortSignal.abort();
    await expect(retrieve(archive, guild, question, { limit: 5, signal })).rejects.toThrow(/abort/i);
  });
});
