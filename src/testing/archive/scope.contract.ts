import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { guildId } from "../../domain/guild-id.ts";
import type { ArchiveFixture } from "./archive-fixture.ts";
import { capturedArticle } from "./captured-article.ts";
import { inventedProse } from "./invented-prose.ts";
import { seededRandom } from "./seeded-random.ts";

const guild = guildId("desk");

/** What every engine must do where only the articles of some collections may be seen. */
export function scopeContract(create: () => Promise<ArchiveFixture>): void {
  describe("a scope of collections", () => {
    let fixture: ArchiveFixture;
    let archive: Archive;

    beforeEach(async () => {
      fixture = await create();
      archive = fixture.archive;
    });
    afterEach(() => fixture.dispose());

    async function add(text: string, collections: readonly string[], publisher: string | null = null, to = archive) {
      const { article } = await to.put(guild, capturedArticle({ text, publisher }));
      return (await to.edit(guild, article.id, { collections })) ?? article;
    }

    test("leaves the articles in at least one of them, and counts only those", async () => {
      const quay = await add("The quay was closed.", ["port"], "Harbour Post");
      const mill = await add("The mill near the quay burnt.", ["fire", "port"], "Mill Gazette");
      await add("The quay of another town.", ["elsewhere"], "Far Herald");
      await add("A quay in no collection.", [], "Lone Star");
      const ids = async (scope: readonly string[]) => (await archive.list(guild, { scope })).map(({ id }) => id);
      expect((await ids(["port"])).toSorted()).toEqual([quay.id, mill.id].toSorted());
      expect(await ids(["fire"])).toEqual([mill.id]);
      expect((await ids(["fire", "elsewhere"])).length).toBe(2);
      expect(await ids(["nothing"])).toEqual([]);
      const found = await archive.search(guild, { terms: ["quay", "town"], filter: { scope: ["port"] }, limit: 10 });
      expect(found.hits.map(({ passage }) => passage.articleId).toSorted()).toEqual([quay.id, mill.id].toSorted());
      expect(found).toMatchObject({ totalArticles: 2, totalPassages: 2, searchedArticles: 2 });
      expect(found.passageFrequency).toEqual(
        new Map([
          ["quay", 2],
          ["town", 0],
        ]),
      );
      expect(await archive.facets(guild, ["port"])).toEqual({
        publishers: ["Harbour Post", "Mill Gazette"],
        collections: ["port"],
      });
      expect(await archive.facets(guild, ["nothing"])).toEqual({ publishers: [], collections: [] });
    });

    test("goes with every other condition", async () => {
      await add("The quay was closed.", ["port"], "Harbour Post");
      const mill = await add("The mill near the quay burnt.", ["fire", "port"], "Mill Gazette");
      await add("The quay of another town.", ["fire"], "Mill Gazette");
      const { revision } = mill;
      expect((await archive.list(guild, { scope: ["port"], revision })).map(({ id }) => id)).toEqual([mill.id]);
      expect(await archive.list(guild, { scope: ["elsewhere"], revision })).toEqual([]);
      expect((await archive.list(guild, { scope: ["port"], ids: [mill.id] })).map(({ id }) => id)).toEqual([mill.id]);
      expect(await archive.list(guild, { scope: ["elsewhere"], ids: [mill.id] })).toEqual([]);
      const filter = { scope: ["port"], publisher: "mill gazette", collection: "fire" };
      expect((await archive.list(guild, filter)).map(({ id }) => id)).toEqual([mill.id]);
      const found = await archive.search(guild, { terms: ["quay"], filter, limit: 10 });
      expect(found).toMatchObject({
        totalArticles: 2,
        searchedArticles: 1,
        hits: [{ passage: { articleId: mill.id } }],
      });
    });

    test("a name with whatever characters is a collection like any other", async () => {
      for (const name of ['["port"]', "it's", "a,b", "%", "ü"]) {
        const { id } = await add(`The text of ${name}.`, [name]);
        expect((await archive.list(guild, { scope: [name] })).map((article) => article.id)).toEqual([id]);
      }
    });

    test("searches as an archive would that holds nothing else, scores and counts included", async () => {
      const random = seededRandom(11);
      const texts = Array.from({ length: 8 }, () => inventedProse(60, random));
      const terms = [...new Set(texts.flatMap((text) => text.toLowerCase().split(/\W+/).slice(0, 6)))];
      const places = fc.array(fc.subarray(["a", "b", "c"]), { minLength: texts.length, maxLength: texts.length });
      await fc.assert(
        fc.asyncProperty(places, fc.subarray(["a", "b"], { minLength: 1 }), async (collections, scope) => {
          const [all, some] = [await create(), await create()];
          try {
            for (const [i, text] of texts.entries()) {
              const own = collections[i] ?? [];
              await add(text, own, `Paper ${i % 3}`, all.archive);
              if (own.some((name) => scope.includes(name))) await add(text, own, `Paper ${i % 3}`, some.archive);
            }
            const found = await all.archive.search(guild, { terms, filter: { scope }, limit: 50 });
            const alone = await some.archive.search(guild, { terms, limit: 50 });
            expect(found.hits.toSorted(byPlace)).toEqual(alone.hits.toSorted(byPlace));
            expect({ ...found, hits: [] }).toEqual({ ...alone, hits: [] });
            expect((await all.archive.facets(guild, scope)).publishers).toEqual(
              (await some.archive.facets(guild)).publishers,
            );
          } finally {
            await all.dispose();
            await some.dispose();
          }
        }),
        { numRuns: 8 },
      );
    });
  });
}

type Hit = Awaited<ReturnType<Archive["search"]>>["hits"][number];

function byPlace({ passage: a }: Hit, { passage: b }: Hit): number {
  return a.articleId.localeCompare(b.articleId) || a.ordinal - b.ordinal;
}
