import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Archive } from "../archive/archive.ts";
import { guildId } from "../domain/guild-id.ts";
import { UserError } from "../errors.ts";
import { analyse } from "../language/analyse.ts";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { keptAnswer } from "../testing/archive/kept-answer.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { answersOn } from "./answers-on.ts";
import { ask } from "./ask.ts";
import { listFeedback } from "./list-feedback.ts";
import { scopedArchive } from "./scoped-archive.ts";
import { searchPassages } from "./search-passages.ts";
import { showAnswer } from "./show-answer.ts";

const guild = guildId("desk");

let desk: TestContext;
let archive: Archive;
/** The same archive as a channel sees it that has the port in its scope. */
let port: Archive;
beforeEach(async () => {
  desk = await fillArchive([]);
  archive = desk.archive;
  port = scopedArchive(archive, ["port", "sea"]);
});
afterEach(() => desk.close());

async function add(text: string, collections: readonly string[], given = {}) {
  const { article } = await archive.put(guild, capturedArticle({ text, title: text.slice(0, 20), ...given }));
  const edited = await archive.edit(guild, article.id, { collections });
  return { article: edited ?? article, text };
}

describe("an archive in a scope", () => {
  it("gives what is in it, and of anything else nothing, by whatever call", async () => {
    const quay = await add("The quay was closed on Monday.", ["port", "board"], { publisher: "Harbour Post" });
    const takeover = await add("The board plans a takeover of Velmar.", ["board"], { publisher: "Secret Letter" });
    const bare = { ...quay.article, collections: ["port"] };
    const { id } = takeover.article;
    expect(await port.getMany(guild, [quay.article.id, id])).toEqual([bare, null]);
    expect(await port.get(guild, id)).toBeNull();
    expect(await port.text(guild, quay.article.id)).toBe(quay.text);
    expect(await port.text(guild, id)).toBeNull();
    expect(await port.text(guild, id, takeover.article.revision)).toBeNull();
    expect(await port.original(guild, id)).toBeNull();
    expect((await port.original(guild, quay.article.id))?.name).toBe("document.txt");
    expect(await port.list(guild)).toEqual([bare]);
    expect(await port.list(guild, { collection: "board" })).toEqual([]);
    expect(await port.list(guild, { publisher: "Secret Letter" })).toEqual([]);
    expect(await port.list(guild, { scope: ["board"] })).toEqual([bare]);
    expect(await port.titles(guild, { ids: [quay.article.id, id] })).toMatchObject([{ id: quay.article.id }]);
    expect(await port.list(guild, { revision: quay.article.revision })).toEqual([bare]);
    expect(await port.list(guild, { revision: takeover.article.revision })).toEqual([]);
    expect(await port.facets(guild)).toEqual({ publishers: ["Harbour Post"], collections: ["port"] });
    expect(await port.edit(guild, id, { title: "Mine" })).toBeNull();
    expect(await port.remove(guild, id)).toBe(false);
    expect(await archive.get(guild, id)).toEqual(takeover.article);
    const terms = analyse("quay takeover velmar", "en").map(({ term }) => term);
    const velmar = terms.at(-1) ?? "";
    expect((await archive.search(guild, { terms, limit: 10 })).passageFrequency.get(velmar)).toBe(1);
    const found = await port.search(guild, { terms, limit: 10 });
    expect(found.hits.map(({ passage }) => passage.articleId)).toEqual([quay.article.id]);
    expect(found).toMatchObject({ totalArticles: 1, totalPassages: 1, searchedArticles: 1 });
    expect(found.passageFrequency.get(velmar)).toBe(0);
  });

  it("answers only from what is in it, and counts nothing else", async () => {
    await add("The board plans a takeover of Velmar for 3 million crowns.", ["board"]);
    await add("The ferry Velmar was painted blue in May.", ["sea"]);
    const context = { ...desk, archive: port };
    const { answer } = await ask(context, { question: "Who plans a takeover of Velmar?" });
    expect(JSON.stringify(answer.quotes)).not.toContain("takeover");
    expect(answer.searched).toMatchObject({ articles: 1, passages: 1 });
    const unlimited = await ask(desk, { question: "Who plans a takeover of Velmar?" });
    expect(JSON.stringify(unlimited.answer.quotes)).toContain("takeover");
    const passages = await searchPassages(context, { terms: "takeover Velmar", limit: 5, filter: {} });
    expect(passages.map(({ quote }) => quote.exact)).toEqual(["The ferry Velmar was painted blue in May."]);
  });

  it("puts what is added into its first collection, and brings in what was beside it without telling", async () => {
    const fresh = await port.put(guild, capturedArticle({ text: "A crane fell over." }));
    expect(fresh).toMatchObject({ kind: "added", article: { collections: ["port"] } });
    const hidden = await add("The board met.", ["board"], { url: "https://a.example/board" });
    const captured = capturedArticle({ text: hidden.text, title: "The board met.", url: "https://a.example/board" });
    expect(await port.put(guild, captured)).toMatchObject({ kind: "added", article: { collections: ["port"] } });
    expect((await archive.get(guild, hidden.article.id))?.collections).toEqual(["board", "port"]);
    expect(await port.put(guild, captured)).toMatchObject({ kind: "unchanged" });
  });

  it("changes an article's collections only within itself, and leaves the others alone", async () => {
    const { article } = await add("The quay was closed.", ["port", "board"]);
    const edited = await port.edit(guild, article.id, { title: "Quay", collections: ["sea"] });
    expect(edited).toMatchObject({ metadata: { title: "Quay" }, collections: ["sea"] });
    expect((await archive.get(guild, article.id))?.collections).toEqual(["board", "sea"]);
    for (const collections of [[], ["board"], ["sea", "elsewhere"]])
      await expect(port.edit(guild, article.id, { collections })).rejects.toThrow(UserError);
    expect((await archive.get(guild, article.id))?.collections).toEqual(["board", "sea"]);
  });

  it("cannot be without a collection", () => {
    expect(() => scopedArchive(archive, [])).toThrow(RangeError);
  });
});

describe("kept answers in a scope", () => {
  const context = () => ({ ...desk, archive: port });

  it("are whole where all they rest on is seen, without what only the wider search told", async () => {
    const quay = await add("The quay was closed.", ["port", "board"]);
    const rejected = [{ text: "The board plans a takeover.", reason: "No quote says so." }];
    await archive.keepAnswer(guild, keptAnswer({ id: "wide", sources: [quay], answer: { rejected } }));
    const shown = await showAnswer(context(), "wide");
    expect(shown.answer.quotes.map(({ exact }) => exact)).toEqual([quay.text]);
    expect(shown.remarks).toEqual([]);
    expect(shown.answer).toMatchObject({ rejected: [], searched: { articles: 1, passages: 1 } });
    expect(shown.answer.articles[0]?.collections).toEqual(["port"]);
    expect((await showAnswer(desk, "wide")).answer.rejected).toEqual(rejected);
  });

  it("lose what is outside, with the claims that rest on it, and say so", async () => {
    const quay = await add("The quay was closed.", ["port"]);
    const opinion = await add("Closing it was folly.", ["port"], { descriptor: "opinion" });
    const board = await add("The board ordered it.", ["board"]);
    const claims = [
      { text: "The quay was closed.", citations: [1], role: "bottom line" as const },
      { text: "The quay was closed by order of the board.", citations: [1, 3] },
    ];
    const notes = [
      { kind: "conflict" as const, text: "[1] and [3] differ.", quotes: [1, 3] },
      { kind: "opinion" as const, text: "Opinion: [2] and [3].", quotes: [2, 3] },
    ];
    await archive.keepAnswer(
      guild,
      keptAnswer({ id: "mixed", sources: [quay, opinion, board], answer: { claims, notes } }),
    );
    const { answer, remarks } = await showAnswer(context(), "mixed");
    expect(remarks).toEqual([{ kind: "withheld", quotes: [3] }]);
    expect(JSON.stringify(answer)).not.toContain("board");
    expect(answer.claims).toEqual([claims[0]]);
    expect(answer.quotes.map(({ n }) => n)).toEqual([1, 2]);
    expect(answer.notes.map(({ kind, quotes }) => [kind, quotes])).toContainEqual(["opinion", [2]]);
    expect((await showAnswer(desk, "mixed")).remarks).toEqual([]);
  });

  it("are not there where nothing they rest on is seen, nor is their question", async () => {
    const board = await add("The board ordered it.", ["board"]);
    const quay = await add("The quay was closed.", ["port"]);
    const question = "When is the takeover?";
    await archive.keepAnswer(guild, keptAnswer({ id: "board", sources: [board], answer: { question } }));
    await archive.keepAnswer(guild, keptAnswer({ id: "none", answer: { question } }));
    await archive.keepAnswer(guild, keptAnswer({ id: "quay", sources: [quay] }));
    await archive.putDocument(guild, "feedback", {
      key: "board:ann",
      value: { answerId: "board", verdict: "bad", reason: "x", user: "ann", givenAt: "2026-01-01T00:00:00.000Z" },
    });
    expect(await port.answer(guild, "board")).toBeNull();
    expect(await port.answer(guild, "none")).toBeNull();
    expect((await port.answers(guild, { limit: 10 })).map(({ id }) => id)).toEqual(["quay"]);
    expect(await port.answers(guild, { articleId: board.article.id, limit: 10 })).toEqual([]);
    expect(await answersOn(context(), [board.article.id, quay.article.id])).toEqual(["quay"]);
    expect(await port.publishAnswer(guild, "board")).toBe(false);
    expect(await listFeedback(context(), { limit: 10 })).toEqual([]);
    expect(await listFeedback(desk, { limit: 10 })).toHaveLength(1);
    await expect(showAnswer(context(), "board")).rejects.toThrow(/no answer board/);
    await expect(ask(context(), { question: "And who?", after: "board" })).rejects.toThrow(/no answer board/);
  });

  it("that were given in it are there without a quote too, but not in a narrower one", async () => {
    await port.keepAnswer(guild, keptAnswer({ id: "none", answer: { question: "Who?" } }));
    expect(await port.answer(guild, "none")).toMatchObject({ id: "none", scope: ["port", "sea"] });
    expect(await scopedArchive(archive, ["sea"]).answer(guild, "none")).toBeNull();
    expect(await scopedArchive(archive, ["port", "sea", "board"]).answer(guild, "none")).not.toBeNull();
    expect(await archive.answer(guild, "none")).not.toBeNull();
  });

  it("tell a removed source from one that is outside", async () => {
    const quay = await add("The quay was closed.", ["port"]);
    const mole = await add("The mole was closed.", ["port"]);
    const board = await add("The board ordered it.", ["board"]);
    await archive.keepAnswer(guild, keptAnswer({ id: "all", sources: [quay, mole, board] }));
    await archive.remove(guild, mole.article.id);
    await archive.remove(guild, board.article.id);
    const { answer, remarks } = await showAnswer(context(), "all");
    expect(answer.quotes.map(({ n }) => n)).toEqual([1]);
    expect(remarks).toEqual([
      { kind: "withheld", quotes: [3] },
      { kind: "withdrawn", quotes: [2], title: mole.article.metadata.title },
    ]);
  });

  it("are listed as many as asked for, however many are outside", async () => {
    const quay = await add("The quay was closed.", ["port"]);
    const board = await add("The board ordered it.", ["board"]);
    for (let i = 0; i < 30; i++) {
      const sources = [i % 10 === 0 ? quay : board];
      await archive.keepAnswer(guild, keptAnswer({ id: `a${i}`, sources }));
    }
    const ids = async (limit: number) => (await port.answers(guild, { limit })).map(({ id }) => id);
    expect(await ids(2)).toEqual(["a20", "a10"]);
    expect(await ids(50)).toEqual(["a20", "a10", "a0"]);
    expect(await ids(0)).toEqual([]);
  });

  it("show no word of what is outside, whatever they rest on", async () => {
    const inside = await Promise.all([0, 1, 2].map((i) => add(`Open text ${i} of the port.`, ["port"])));
    const outside = await Promise.all([0, 1, 2].map((i) => add(`Hidden text ${i} of the board.`, ["board"])));
    const all = [...inside, ...outside];
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(all),
        fc.array(fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 })),
        async (sources, cited) => {
          const id = `p${number++}`;
          const ns = sources.map((_, index) => index + 1);
          const claims = cited
            .map((numbers) => numbers.filter((n) => ns.includes(n)))
            .filter((citations) => citations.length > 0)
            .map((citations) => ({
              text: citations.map((n) => sources[n - 1]?.text).join(" "),
              citations,
            }));
          const question = sources.length === 0 ? "Hidden?" : "What?";
          await archive.keepAnswer(guild, keptAnswer({ id, sources, answer: { claims, question } }));
          const seen = [await port.answer(guild, id), await port.answers(guild, { limit: 3 })];
          expect(JSON.stringify(seen)).not.toContain("Hidden");
          expect(seen[0] !== null).toBe(sources.some((source) => inside.includes(source)));
        },
      ),
      { numRuns: 40 },
    );
  });
});
