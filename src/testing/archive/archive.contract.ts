import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { sha256Hex } from "../../archive/sha256-hex.ts";
import { guildId } from "../../domain/guild-id.ts";
import { answersContract } from "./answers.contract.ts";
import type { ArchiveFixture } from "./archive-fixture.ts";
import { capturedArticle } from "./captured-article.ts";
import { documentsContract } from "./documents.contract.ts";
import { inventedProse } from "./invented-prose.ts";
import { keptAnswer } from "./kept-answer.ts";
import { listedOf } from "./listed-of.ts";
import { scopeContract } from "./scope.contract.ts";
import { seededRandom } from "./seeded-random.ts";
import { spendingContract } from "./spending.contract.ts";

const guild = guildId("desk");
const elsewhere = guildId("other-desk");

const REPORT = inventedProse(300, seededRandom(1));
const OTHER_REPORT = inventedProse(300, seededRandom(2));
const UNKNOWN_REVISION = "0".repeat(64);

/** The same story as another outlet prints it: own headline line, first sentence rewritten, the last quarter cut. */
function republished(text: string): string {
  const words = text.split(" ");
  return [
    "Our correspondent writes from the capital tonight.",
    ...words.slice(20, Math.floor(words.length * 0.75)),
  ].join(" ");
}

/** What every engine of the archive port must do. */
export function archiveContract(name: string, create: () => Promise<ArchiveFixture>): void {
  describe(`${name} keeps the archive contract`, () => {
    let fixture: ArchiveFixture;
    let archive: Archive;

    beforeEach(async () => {
      fixture = await create();
      archive = fixture.archive;
    });
    afterEach(() => fixture.dispose());

    const put = (given: Parameters<typeof capturedArticle>[0]) => archive.put(guild, capturedArticle(given));

    describe("put and read", () => {
      test("a new article is added and reads back whole", async () => {
        const bytes = Uint8Array.from([0, 255, 1, 128]);
        const captured = capturedArticle({
          text: "Naïve text 日本 \u0000 end\ud800.",
          title: "T",
          publishedAt: "2025-11-18",
          bytes,
        });
        const { kind, article } = await archive.put(guild, captured);
        expect(kind).toBe("added");
        expect(article).toMatchObject({
          metadata: captured.metadata,
          provenance: {},
          captions: [],
          capturedAt: captured.capturedAt,
          revision: sha256Hex(captured.text),
          voice: article.id,
          collections: [],
        });
        expect(article.revisions).toEqual([
          {
            revision: article.revision,
            capturedAt: captured.capturedAt,
            canonicalVersion: 1,
            originalSha256: sha256Hex(bytes),
          },
        ]);
        const reopened = await fixture.reopen();
        expect(await reopened.get(guild, article.id)).toEqual(article);
        expect(await reopened.text(guild, article.id)).toBe(captured.text);
        expect(await reopened.text(guild, article.id, article.revision)).toBe(captured.text);
        expect(await reopened.original(guild, article.id)).toEqual(captured.original);
      });

      test("what is not there is null, an unknown revision too", async () => {
        expect(await archive.get(guild, "nothing")).toBeNull();
        expect(await archive.text(guild, "nothing")).toBeNull();
        expect(await archive.original(guild, "nothing")).toBeNull();
        expect(await archive.edit(guild, "nothing", { title: "x" })).toBeNull();
        expect(await archive.remove(guild, "nothing")).toBe(false);
        expect(await archive.list(guild)).toEqual([]);
        const { article } = await put({ text: REPORT });
        expect(await archive.text(guild, article.id, UNKNOWN_REVISION)).toBeNull();
        expect(await archive.original(guild, article.id, UNKNOWN_REVISION)).toBeNull();
        expect(await archive.getMany(guild, ["nothing", article.id, "__proto__", article.id])).toEqual([
          null,
          article,
          null,
          article,
        ]);
        expect(await archive.getMany(guild, [])).toEqual([]);
      });

      test("large originals and pages that pack well come back byte for byte", async () => {
        const random = seededRandom(5);
        const noise = Uint8Array.from({ length: 300_000 }, () => Math.floor(random() * 256));
        const page = new TextEncoder().encode("<p>the same again</p>".repeat(10_000));
        for (const bytes of [noise, page, new Uint8Array()]) {
          const { article } = await put({ text: `Of ${bytes.length} bytes.`, bytes });
          expect(Buffer.compare((await archive.original(guild, article.id))?.bytes ?? Buffer.of(1), bytes)).toBe(0);
        }
      });

      test("ids are short, safe to type, and the same in an archive that is built again in another order", async () => {
        const documents = [
          { text: REPORT, url: "https://paper.example/a" },
          { text: OTHER_REPORT },
          { text: "Third text.", url: "https://paper.example/c" },
        ];
        const ids = new Map<string, string>();
        for (const document of documents) ids.set(document.text, (await put(document)).article.id);
        const again = await create();
        for (const document of documents.toReversed()) {
          const { article } = await again.archive.put(guild, capturedArticle(document));
          expect(article.id).toBe(ids.get(document.text));
          expect(article.id).toMatch(/^[0-9a-z]{6,12}$/);
        }
        await again.dispose();
      });

      test("puts made at the same time are all kept, and the same document only once", async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 40 }, (_, i) =>
            put({ text: `Text number ${i % 20}.`, url: `https://paper.example/${i % 20}` }),
          ),
        );
        expect(outcomes.filter(({ kind }) => kind === "added")).toHaveLength(20);
        expect(outcomes.filter(({ kind }) => kind === "unchanged")).toHaveLength(20);
        expect(await archive.list(guild)).toHaveLength(20);
      });
    });

    describe("the same document again", () => {
      test("with the same URL and text nothing changes", async () => {
        const { article } = await put({
          text: REPORT,
          url: "https://paper.example/story",
          capturedAt: "2026-01-01T00:00:00.000Z",
        });
        const again = await put({
          text: REPORT,
          url: "https://paper.example/story",
          title: "New",
          capturedAt: "2026-02-02T00:00:00.000Z",
        });
        expect(again).toEqual({ kind: "unchanged", article });
        expect(await archive.get(guild, article.id)).toEqual(article);
      });

      test.each([
        "http://paper.example/story",
        "https://paper.example:443/story",
        "https://PAPER.example/story/",
        "https://paper.example/story#comments",
        "https://paper.example/story?utm_source=mail&fbclid=x",
      ])("%s is the same URL", async (url) => {
        await put({ text: REPORT, url: "https://paper.example/story" });
        expect((await put({ text: REPORT, url })).kind).toBe("unchanged");
        expect((await put({ text: OTHER_REPORT, url })).kind).toBe("revised");
      });

      test.each([
        "https://paper.example/story?page=2",
        "https://paper.example/Story",
        "https://www.paper.example/story",
      ])("%s is another URL", async (url) => {
        await put({ text: REPORT, url: "https://paper.example/story" });
        expect((await put({ text: OTHER_REPORT, url })).kind).toBe("added");
      });

      test("the same words of another publisher are a copy, added once", async () => {
        const bytes = new TextEncoder().encode("saved from the other paper");
        const { article } = await put({ text: REPORT, publisher: "Harbour Post" });
        const copy = await put({ text: REPORT, publisher: "Coast Wire", bytes });
        expect(copy).toMatchObject({ kind: "copy", article: { voice: article.id } });
        expect(await put({ text: REPORT, publisher: "Coast Wire", bytes })).toMatchObject({ kind: "unchanged" });
        expect(await put({ text: REPORT })).toMatchObject({ kind: "unchanged", article: { id: article.id } });
      });

      test("without a URL the same text is unchanged, also where it came with a URL before, or was revised since", async () => {
        const { article } = await put({ text: REPORT, url: "https://paper.example/story" });
        expect(await put({ text: REPORT })).toEqual({ kind: "unchanged", article });
        const revised = await put({ text: OTHER_REPORT, url: "https://paper.example/story" });
        expect(await put({ text: REPORT })).toEqual({ kind: "unchanged", article: revised.article });
      });

      test("other text at the same URL is a new revision; the old one stays readable, with its bytes", async () => {
        const url = "https://paper.example/story";
        const first = await put({ text: REPORT, url, bytes: Uint8Array.of(1) });
        const second = await put({
          text: OTHER_REPORT,
          url,
          bytes: Uint8Array.of(2),
          capturedAt: "2026-02-02T00:00:00.000Z",
        });
        expect(second.kind).toBe("revised");
        expect(second.article).toMatchObject({ id: first.article.id, capturedAt: first.article.capturedAt });
        expect(second.article.revisions.map(({ revision }) => revision)).toEqual([
          sha256Hex(REPORT),
          sha256Hex(OTHER_REPORT),
        ]);
        const { id, revision } = first.article;
        expect(await archive.text(guild, id)).toBe(OTHER_REPORT);
        expect(await archive.text(guild, id, revision)).toBe(REPORT);
        expect((await archive.original(guild, id))?.bytes).toEqual(Uint8Array.of(2));
        expect((await archive.original(guild, id, revision))?.bytes).toEqual(Uint8Array.of(1));
        const back = await put({ text: REPORT, url, bytes: Uint8Array.of(3) });
        expect(back.article.revisions).toHaveLength(3);
        expect(await archive.text(guild, id)).toBe(REPORT);
        expect((await archive.original(guild, id))?.bytes).toEqual(Uint8Array.of(3));
      });

      test("a revision is searched in the place of the text before", async () => {
        const url = "https://paper.example/story";
        await put({ text: "Only the ferry sails.", url });
        await put({ text: "Only the train runs.", url });
        expect((await archive.search(guild, { terms: ["ferry"], limit: 5 })).hits).toEqual([]);
        const { hits, totalPassages, totalArticles } = await archive.search(guild, { terms: ["train"], limit: 5 });
        expect(hits.map(({ passage }) => passage.revision)).toEqual([sha256Hex("Only the train runs.")]);
        expect([totalArticles, totalPassages]).toEqual([1, 1]);
      });

      test("a revision renews what was found, keeps what was not, and never touches what a person set", async () => {
        const url = "https://paper.example/story";
        const first = await put({
          text: REPORT,
          url,
          title: "Old",
          byline: "A. Writer",
          publisher: "Paper",
          provenance: { title: "structured", byline: "text", publisher: "text" },
        });
        await archive.edit(guild, first.article.id, {
          publishedAt: "2025-05-05",
          publisher: null,
          collections: ["ports"],
        });
        const { article } = await put({
          text: OTHER_REPORT,
          url,
          title: "New",
          publisher: "Other",
          publishedAt: "2020-01-01",
          updatedAt: "2025-06-06",
          descriptor: "unknown",
          provenance: { title: "text", publisher: "structured", updatedAt: "text" },
        });
        expect(article.metadata).toMatchObject({
          title: "New",
          byline: "A. Writer",
          publisher: null,
          publishedAt: "2025-05-05",
          updatedAt: "2025-06-06",
          descriptor: "report",
        });
        expect(article.provenance).toEqual({
          title: "text",
          byline: "text",
          publisher: "person",
          publishedAt: "person",
          updatedAt: "text",
        });
        expect(article.collections).toEqual(["ports"]);
      });

      test("opening words do not take the place of a title that was found", async () => {
        const url = "https://paper.example/story";
        await put({ text: REPORT, url, title: "Found", provenance: { title: "structured" } });
        const { article } = await put({
          text: OTHER_REPORT,
          url,
          title: "Opening words",
          provenance: { title: "opening words" },
        });
        expect([article.metadata.title, article.provenance.title]).toEqual(["Found", "structured"]);
      });
    });

    describe("near-copies", () => {
      test("the same text under another URL is a copy with the first one's voice", async () => {
        const first = await put({ text: REPORT, url: "https://agency.example/1" });
        const copy = await put({ text: REPORT, url: "https://paper.example/1" });
        expect(copy.kind).toBe("copy");
        expect(copy.article.voice).toBe(first.article.id);
        const short = await put({ text: "Too short for shingles.", url: "https://agency.example/2" });
        const shortCopy = await put({ text: "Too short for shingles.", url: "https://paper.example/2" });
        expect(shortCopy.article.voice).toBe(short.article.id);
      });

      test("a republished story is a copy, and a copy of the copy speaks with the first one's voice", async () => {
        const first = await put({ text: REPORT, url: "https://agency.example/1" });
        const copy = await put({ text: republished(REPORT), url: "https://paper.example/1" });
        const second = await put({ text: republished(republished(REPORT)), url: "https://post.example/1" });
        expect([copy.kind, second.kind]).toEqual(["copy", "copy"]);
        expect([copy.article.voice, second.article.voice]).toEqual([first.article.id, first.article.id]);
      });

      test("two reports that share a quoted statement are two voices", async () => {
        const statement = inventedProse(60, seededRandom(9));
        await put({ text: `${REPORT}\n\n${statement}`, url: "https://paper.example/1" });
        expect((await put({ text: `${OTHER_REPORT}\n\n${statement}`, url: "https://post.example/1" })).kind).toBe(
          "added",
        );
      });

      test("when the voice is removed the earliest copy speaks for the others", async () => {
        const urls = ["https://a.example", "https://b.example", "https://c.example"];
        const ids: string[] = [];
        for (const url of urls) ids.push((await put({ text: REPORT, url })).article.id);
        await archive.remove(guild, ids[0] ?? "");
        const voices = (await archive.getMany(guild, ids)).map((article) => article?.voice);
        expect(voices).toEqual([undefined, ids[1], ids[1]]);
        expect((await put({ text: REPORT, url: "https://d.example" })).article.voice).toBe(ids[1]);
      });

      test("an article that is rewritten leaves its copies, one that is corrected does not", async () => {
        const [one, two] = [
          await put({ text: REPORT, url: "https://a.example" }),
          await put({ text: REPORT, url: "https://b.example" }),
        ];
        const corrected = await put({ text: `${REPORT} Corrected.`, url: "https://a.example" });
        expect(corrected.article.voice).toBe(one.article.id);
        expect((await archive.get(guild, two.article.id))?.voice).toBe(one.article.id);
        await put({ text: OTHER_REPORT, url: "https://a.example" });
        expect((await archive.get(guild, two.article.id))?.voice).toBe(two.article.id);
        const follower = await put({ text: republished(OTHER_REPORT), url: "https://b.example" });
        expect(follower.article.voice).toBe(one.article.id);
      });
    });

    describe("list and facets", () => {
      beforeEach(async () => {
        const articles = [
          { text: "A.", publishedAt: "2025-11-18", publisher: "Harbour Post", descriptor: "opinion" as const },
          { text: "B.", publishedAt: "2026-02-03T10:00:00+02:00", publisher: "harbour  POST" },
          { text: "C.", publishedAt: "2026-02-03T09:00:00Z", publisher: "Valley Wire" },
          { text: "D.", capturedAt: "2026-03-01T00:00:00.000Z" },
          { text: "E.", capturedAt: "2026-03-02T00:00:00.000Z" },
        ];
        for (const article of articles) await put(article);
      });

      const titles = async (filter?: Parameters<Archive["list"]>[1]) => {
        const articles = await archive.list(guild, filter);
        return (await Promise.all(articles.map(({ id }) => archive.text(guild, id)))).join(" ");
      };

      test("the newest comes first, the undated last, the latest captured of them first", async () => {
        expect(await titles()).toBe("C. B. A. E. D.");
      });

      test("every condition of a filter must hold", async () => {
        expect(await titles({ since: "2025-11-18" })).toBe("C. B. A.");
        expect(await titles({ since: "2025-11-19", until: "2026-02-03" })).toBe("C. B.");
        expect(await titles({ until: "2025-12-31" })).toBe("A.");
        expect(await titles({ capturedFrom: "2026-03-01T00:00:00.000Z" })).toBe("E. D.");
        expect(await titles({ capturedFrom: "2026-03-01T00:00:00.001Z" })).toBe("E.");
        expect(await titles({ publisher: "HARBOUR post" })).toBe("B. A.");
        expect(await titles({ publisher: "harbour post", descriptor: "report" })).toBe("B.");
        expect(await titles({ collection: "none" })).toBe("");
        expect(await titles({ revision: sha256Hex("B.") })).toBe("B.");
        expect(await titles({ revision: sha256Hex("B."), publisher: "valley wire" })).toBe("");
        expect(await titles({ revision: UNKNOWN_REVISION })).toBe("");
        const ids = (await archive.list(guild)).map(({ id }) => id);
        expect(await titles({ ids: [...ids.slice(1, 3).reverse(), ids[1] ?? "", "nothing"] })).toBe("B. A.");
        expect(await titles({ ids, publisher: "valley wire" })).toBe("C.");
        expect(await titles({ ids: [] })).toBe("");
        const [first] = await archive.list(guild);
        await archive.edit(guild, first?.id ?? "", { collections: ["ports", "ports", "O'Brien; --"] });
        expect(await titles({ collection: "O'Brien; --" })).toBe("C.");
        expect((await archive.get(guild, first?.id ?? ""))?.collections).toEqual(["ports", "O'Brien; --"]);
      });

      test("a text is found under its revision where it is an article's present one, in this guild alone", async () => {
        const url = "https://paper.example/f";
        const { article: before } = await put({ text: "F.", url });
        const { article: after } = await put({ text: "F, corrected.", url });
        await archive.put(elsewhere, capturedArticle({ text: "F." }));
        expect(await archive.list(guild, { revision: before.revision })).toEqual([]);
        expect(await archive.list(guild, { revision: after.revision })).toEqual([after]);
        await archive.remove(guild, after.id);
        expect(await archive.list(guild, { revision: after.revision })).toEqual([]);
      });

      test("titles tell of the articles that a list has, in its order, what lists say", async () => {
        const [first, second] = await archive.list(guild);
        await archive.edit(guild, first?.id ?? "", {
          collections: ["b", "a"],
          title: "C’s “title” 日本\n2",
          byline: null,
        });
        await archive.edit(guild, second?.id ?? "", {
          byline: "Ada Lund",
          url: "https://paper.example/b?c=1,2",
          publishedAt: "2025-11-19T09:30:00+01:00",
          language: "de",
        });
        for (const filter of [undefined, {}, { since: "2025-11-18" }, { publisher: "harbour post" }, { scope: ["a"] }])
          expect(await archive.titles(guild, filter)).toEqual((await archive.list(guild, filter)).map(listedOf));
        expect(await archive.titles(guild, { collection: "none" })).toEqual([]);
        expect(await archive.titles(elsewhere)).toEqual([]);
      });

      test("facets name each publisher and collection once", async () => {
        const [first] = await archive.list(guild);
        await archive.edit(guild, first?.id ?? "", { collections: ["b", "a"] });
        const { publishers, collections } = await archive.facets(guild);
        expect(publishers.map((name) => name.toLowerCase().replace(/\s+/g, " "))).toEqual([
          "harbour post",
          "valley wire",
        ]);
        expect(collections).toEqual(["a", "b"]);
        expect(await archive.facets(elsewhere)).toEqual({ publishers: [], collections: [] });
      });
    });

    describe("edit and remove", () => {
      test("an edit is kept as a person's and found by search", async () => {
        const { article } = await put({ text: "The ferry sails.", title: "Boats", provenance: { title: "text" } });
        const edited = await archive.edit(guild, article.id, { title: "Timetable", byline: null });
        expect(edited).toEqual({
          ...article,
          metadata: { ...article.metadata, title: "Timetable", byline: null },
          provenance: { title: "person", byline: "person" },
        });
        expect(await (await fixture.reopen()).get(guild, article.id)).toEqual(edited);
      });

      test("search follows an edited title, and counts stay right", async () => {
        const { article } = await put({ text: "The ferry sails.", title: "Boats" });
        await archive.edit(guild, article.id, { title: "Timetable" });
        expect((await archive.search(guild, { terms: ["boats"], limit: 5 })).hits).toEqual([]);
        const found = await archive.search(guild, { terms: ["timetable"], limit: 5 });
        expect(found).toMatchObject({ totalArticles: 1, totalPassages: 1, searchedArticles: 1 });
        expect(found.hits).toHaveLength(1);
      });

      test("another article's URL is refused and nothing changes", async () => {
        await put({ text: REPORT, url: "https://a.example/x" });
        const { article } = await put({ text: OTHER_REPORT, url: "https://b.example/x" });
        await expect(archive.edit(guild, article.id, { url: "http://a.example/x/" })).rejects.toThrow(/has the URL/);
        expect(await archive.get(guild, article.id)).toEqual(article);
      });

      test("a removed article leaves nothing, and can be added again under the same id", async () => {
        const { article } = await put({ text: "The ferry sails.", url: "https://a.example" });
        await put({ text: "The train runs.", url: "https://a.example" });
        expect(await archive.remove(guild, article.id)).toBe(true);
        expect(await archive.remove(guild, article.id)).toBe(false);
        expect(await archive.get(guild, article.id)).toBeNull();
        expect(await archive.text(guild, article.id, article.revision)).toBeNull();
        expect(await archive.search(guild, { terms: ["ferry", "train"], limit: 5 })).toMatchObject({
          hits: [],
          totalArticles: 0,
          totalPassages: 0,
          passageFrequency: new Map([
            ["ferry", 0],
            ["train", 0],
          ]),
        });
        const again = await put({ text: "The ferry sails.", url: "https://a.example" });
        expect(again).toEqual({ kind: "added", article });
      });
    });

    describe("search", () => {
      const TERMS = [
        "u.s.",
        "covid-19",
        "$65",
        "naïve",
        "日本",
        "it's",
        'a"b',
        "not",
        "*",
        "(x)",
        "c++",
        "e\u0301",
        "50%",
      ];

      test.each(TERMS)("finds the term %s and no part of it", async (term) => {
        await put({ text: `before ${term} after` });
        await put({ text: "u s covid 19 65 naive 日 it a b x c 50 other words" });
        const { hits, passageFrequency } = await archive.search(guild, { terms: ["after", term], limit: 5 });
        expect(hits.map(({ bodyCounts, bodyTokens }) => [bodyCounts, bodyTokens])).toEqual([[[1, 1], 3]]);
        expect(passageFrequency.get(term)).toBe(1);
      });

      test("returns passages with their places, best first, no more than asked for", async () => {
        const { article } = await put({ text: "One ferry.\n\nTwo ferry ferry boats.\n\nNo such.", title: "Port news" });
        const { hits, totalPassages } = await archive.search(guild, { terms: ["ferry", "boats.", "ferry"], limit: 2 });
        expect(totalPassages).toBe(3);
        expect(hits.map(({ passage }) => passage)).toEqual([
          {
            articleId: article.id,
            revision: article.revision,
            ordinal: 1,
            span: { start: 12, end: 34 },
            sentences: [{ start: 12, end: 34 }],
          },
        ]);
        expect(hits[0]).toMatchObject({ titleCounts: [0, 0, 0], bodyCounts: [2, 1, 0], bodyTokens: 4 });
        expect((await archive.search(guild, { terms: [], limit: 2 })).hits).toEqual([]);
        expect((await archive.search(guild, { terms: ["ferry", "unknown"], limit: 0 })).hits).toEqual([]);
      });

      test("a term in the title counts, and more than in the body", async () => {
        await put({ text: "Words of harbour here.", title: "Something else" });
        await put({ text: "Words of another here.", title: "harbour news" });
        const { hits } = await archive.search(guild, { terms: ["harbour"], limit: 5 });
        expect(hits.map(({ titleCounts, bodyCounts }) => [titleCounts, bodyCounts])).toEqual([
          [[1], [0]],
          [[0], [1]],
        ]);
        expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
        expect(hits[1]?.score).toBeGreaterThan(0);
      });

      test("the limit counts what the filter leaves", async () => {
        for (let i = 0; i < 30; i++) await put({ text: `ferry ferry ferry ${i}`, publisher: "Loud" });
        const { article } = await put({
          text: "one ferry among many other words in a long line",
          publisher: "Quiet",
          publishedAt: "2025-11-18",
        });
        for (const filter of [{ publisher: "quiet" }, { since: "2025-11-18", until: "2025-11-18" }]) {
          const found = await archive.search(guild, { terms: ["ferry"], limit: 1, filter });
          expect(found.hits.map(({ passage }) => passage.articleId)).toEqual([article.id]);
          expect(found).toMatchObject({ searchedArticles: 1, totalArticles: 31, totalPassages: 31 });
          expect(found.passageFrequency.get("ferry")).toBe(31);
        }
        expect((await archive.search(guild, { terms: ["ferry"], limit: 1, filter: { collection: "x" } })).hits).toEqual(
          [],
        );
      });

      test("sees a write as soon as it is reported", async () => {
        for (let i = 0; i < 20; i++) {
          await put({ text: `unique${i} word` });
          expect((await archive.search(guild, { terms: [`unique${i}`], limit: 5 })).hits).toHaveLength(1);
        }
      });
    });

    answersContract(create);
    spendingContract(create);
    documentsContract(create);
    scopeContract(create);

    test("no call reads or changes another guild's, whatever is called in whatever order", async () => {
      const guilds = [guild, elsewhere, guildId("desk_"), guildId("DESK")];
      const step = fc.record({
        guild: fc.constantFrom(...guilds),
        call: fc.constantFrom("put", "put", "revise", "edit", "remove", "keep", "spend", "document"),
        document: fc.integer({ min: 0, max: 5 }),
      });
      const documents = Array.from({ length: 6 }, (_, i) => inventedProse(30, seededRandom(100 + (i % 3))));
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
          const shared = await create();
          const alone = new Map<string, ArchiveFixture>();
          for (const each of guilds) alone.set(each, await create());
          try {
            for (const { guild: who, call, document } of steps) {
              const text = documents[document] ?? "";
              const captured = capturedArticle({
                text: call === "revise" ? `${text} v2` : text,
                url: `https://x.example/${document}`,
              });
              const results = [];
              for (const { archive: each } of [shared, alone.get(who) ?? shared]) {
                const [article] = await each.list(who);
                const id = article?.id ?? "none";
                if (call === "edit") results.push(await each.edit(who, id, { title: `by ${who}`, collections: [who] }));
                else if (call === "remove") results.push(await each.remove(who, id));
                else if (call === "spend")
                  results.push(await each.spend(who, { user: id, day: "2026-01-01", tokens: 3 }));
                else if (call === "document") {
                  const key = `of-${document}`;
                  results.push(await each.createDocument(who, "feedback", { key, value: who }));
                  results.push(await each.documents(who, "feedback", { limit: 50 }));
                } else if (call === "keep") {
                  const sources = article === undefined ? [] : [{ article, text }];
                  const kept = keptAnswer({ id: `on-${document}`, sources });
                  results.push(await each.keepAnswer(who, kept).catch((taken: unknown) => String(taken)));
                } else results.push(await each.put(who, captured));
              }
              const half = results.length / 2;
              expect(results.slice(0, half)).toEqual(results.slice(half));
            }
            // A guild in company has exactly what it would have alone, scores and counts included.
            const terms = [...new Set(documents.flatMap((text) => text.toLowerCase().split(/\s+/).slice(0, 4)))];
            for (const who of guilds) {
              const [one, other] = [shared.archive, alone.get(who)?.archive ?? shared.archive];
              expect(await one.list(who)).toEqual(await other.list(who));
              expect(await one.titles(who)).toEqual((await one.list(who)).map(listedOf));
              expect(await one.facets(who)).toEqual(await other.facets(who));
              expect(await one.answers(who, { limit: 50 })).toEqual(await other.answers(who, { limit: 50 }));
              expect(await one.search(who, { terms, limit: 50 })).toEqual(
                await other.search(who, { terms, limit: 50 }),
              );
            }
          } finally {
            for (const each of [shared, ...alone.values()]) await each.dispose();
          }
        }),
        { numRuns: 12 },
      );
    });
  });
}
