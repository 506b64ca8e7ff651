import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { guildId } from "../../domain/guild-id.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import type { ArchiveFixture } from "./archive-fixture.ts";
import { capturedArticle } from "./captured-article.ts";
import { keptAnswer } from "./kept-answer.ts";

const guild = guildId("desk");
const elsewhere = guildId("other-desk");

/** What every engine must do with kept answers. */
export function answersContract(create: () => Promise<ArchiveFixture>): void {
  describe("kept answers", () => {
    let fixture: ArchiveFixture;
    let archive: Archive;

    beforeEach(async () => {
      fixture = await create();
      archive = fixture.archive;
    });
    afterEach(() => fixture.dispose());

    /** Puts a text and gives it as a source to quote. */
    async function source(text: string, url: string, who = guild) {
      const { article } = await archive.put(who, capturedArticle({ text, url }));
      return { article, text };
    }
    const keep = (...kept: KeptAnswer[]) => Promise.all(kept.map((each) => archive.keepAnswer(guild, each)));
    const idsOf = async (query: Parameters<Archive["answers"]>[1], who = guild) =>
      (await archive.answers(who, query)).map(({ id }) => id);

    test("an answer comes back as it was kept, every field of it, also from an archive that is opened again", async () => {
      const sources = [
        await source("The quay was closed on Monday.", "https://a.example/1"),
        await source("It reopened in May.", "https://b.example/1"),
      ];
      const kept = keptAnswer({
        asked: { user: "ann 🙂", channel: "1234567890", isPrivate: true },
        scope: ["port", "fire"],
        id: "q_7-Z",
        command: "timeline",
        follows: "q_6",
        sources,
        answer: {
          mode: "model",
          model: "writer-1",
          claims: [
            { text: "The quay closed and reopened.", citations: [1, 2], role: "bottom line" },
            { text: "The quay reopened.", citations: [2], section: "May", date: "2026-05" },
          ],
          notes: [
            { kind: "single-source", text: "Only one source says so.", quotes: [2] },
            { kind: "degraded", text: "No model was asked." },
          ],
          rejected: [{ text: "The quay sank.", reason: "No quote says that it sank." }],
          searched: { articles: 2, passages: 2, window: { since: "2026-01-01", until: null }, terms: ["quay"] },
        },
        run: {
          promptTokens: 1200,
          cachedTokens: 0,
          completionTokens: 85,
          isEstimated: true,
          cost: 0.00042,
          calls: 2,
          firstClaimMs: 412.5,
          totalMs: 1800,
          wholeArticleTokens: 9000,
        },
      });
      await archive.keepAnswer(guild, kept);
      expect(await archive.answer(guild, "q_7-Z")).toEqual(kept);
      const reopened = await fixture.reopen();
      expect(await reopened.answer(guild, "q_7-Z")).toEqual(kept);
      expect(await reopened.answers(guild, { limit: 5 })).toEqual([kept]);
    });

    test("an abstention and a run whose cost and first claim are unknown are kept too", async () => {
      const run = {
        promptTokens: 0,
        cachedTokens: 0,
        completionTokens: 0,
        isEstimated: false,
        cost: null,
        calls: 1,
        firstClaimMs: null,
        totalMs: 0.25,
        wholeArticleTokens: 0,
      };
      const kept = keptAnswer({ id: "none", run });
      expect(kept.answer.kind).toBe("abstention");
      await archive.keepAnswer(guild, kept);
      expect(await archive.answer(guild, "none")).toEqual(kept);
    });

    test("whatever characters stand in it, it comes back to the letter", async () => {
      const anything = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), minLength: 1 });
      const letters = fc.record({ question: anything, claim: anything, note: anything, reason: anything });
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(letters, async ({ question, claim, note, reason }) => {
          const kept = keptAnswer({
            id: `run-${runs++}`,
            answer: {
              question,
              claims: [{ text: claim, citations: [1], section: note }],
              notes: [{ kind: "partial", text: note }],
              rejected: [{ text: claim, reason }],
            },
          });
          await archive.keepAnswer(guild, kept);
          expect(await archive.answer(guild, kept.id)).toEqual(kept);
        }),
        { numRuns: 40 },
      );
    });

    test("what was never kept is null, and a guild that kept nothing lists nothing", async () => {
      expect(await archive.answer(guild, "nothing")).toBeNull();
      expect(await archive.answers(guild, { limit: 10 })).toEqual([]);
      expect(await archive.answers(guild, { articleId: "nothing", limit: 10 })).toEqual([]);
      await keep(keptAnswer({ id: "one" }));
      for (const id of ["two", "ONE", "on", "one ", "", "__proto__", "%"])
        expect(await archive.answer(guild, id)).toBeNull();
      expect(await archive.answers(guild, { articleId: "nothing", limit: 10 })).toEqual([]);
    });

    test("an id is taken once, and what was kept under it stays", async () => {
      const [{ article, text }, other] = [
        await source("The quay was closed.", "https://a.example/1"),
        await source("The mill burnt.", "https://b.example/1"),
      ];
      const first = keptAnswer({ id: "same", sources: [{ article, text }] });
      await archive.keepAnswer(guild, first);
      const second = archive.keepAnswer(guild, keptAnswer({ id: "same", sources: [other] }));
      await expect(second).rejects.toThrow(RangeError);
      expect(await archive.answers(guild, { limit: 10 })).toEqual([first]);
      expect(await idsOf({ articleId: article.id, limit: 10 })).toEqual(["same"]);
      expect(await idsOf({ articleId: other.article.id, limit: 10 })).toEqual([]);
    });

    test.each(["", "a b", "a/b", "a:b", "é", "a\n", "x".repeat(65)])(
      "%j is no id to keep an answer under",
      async (id) => {
        await expect(archive.keepAnswer(guild, keptAnswer({ id }))).rejects.toThrow(RangeError);
        expect(await archive.answers(guild, { limit: 10 })).toEqual([]);
      },
    );

    test.each(["a", "0", "-", "_x", "A-1_b", "x".repeat(64)])("%j is an id to keep an answer under", async (id) => {
      await archive.keepAnswer(guild, keptAnswer({ id }));
      expect((await archive.answer(guild, id))?.id).toBe(id);
    });

    test("the last kept comes first, whatever its time and id say, and no more than asked for", async () => {
      for (const [id, asOf] of [
        ["m", "2026-03-01T00:00:00.000Z"],
        ["z", "2026-01-01T00:00:00.000Z"],
        ["a", "2026-02-01T00:00:00.000Z"],
      ] as const)
        await archive.keepAnswer(guild, keptAnswer({ id, answer: { asOf } }));
      expect(await idsOf({ limit: 10 })).toEqual(["a", "z", "m"]);
      expect(await idsOf({ limit: 2 })).toEqual(["a", "z"]);
      expect(await idsOf({ limit: 0 })).toEqual([]);
      archive = await fixture.reopen();
      await archive.keepAnswer(guild, keptAnswer({ id: "k" }));
      expect(await idsOf({ limit: 2 })).toEqual(["k", "a"]);
    });

    test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is no limit", async (limit) => {
      await expect(archive.answers(guild, { limit })).rejects.toThrow(RangeError);
    });

    test("an article finds the answers that quote it, in any of its revisions, and no others", async () => {
      const quay = await source("The quay was closed.", "https://a.example/1");
      const mill = await source("The mill burnt.", "https://b.example/1");
      await keep(
        keptAnswer({ id: "quay", sources: [quay] }),
        keptAnswer({ id: "both", sources: [mill, quay, quay] }),
        keptAnswer({ id: "mill", sources: [mill] }),
        keptAnswer({ id: "none" }),
        // An article that is listed, but not quoted, carries nothing of the answer.
        keptAnswer({ id: "listed", answer: { articles: [quay.article] } }),
      );
      const revised = await source("The quay was closed until May.", "https://a.example/1");
      expect(revised.article.id).toBe(quay.article.id);
      await keep(keptAnswer({ id: "revised", sources: [revised] }));
      expect(await idsOf({ articleId: quay.article.id, limit: 10 })).toEqual(["revised", "both", "quay"]);
      expect(await idsOf({ articleId: quay.article.id, limit: 2 })).toEqual(["revised", "both"]);
      expect(await idsOf({ articleId: quay.article.id, limit: 0 })).toEqual([]);
      expect(await idsOf({ articleId: mill.article.id, limit: 10 })).toEqual(["mill", "both"]);
    });

    test("an answer outlives its articles and still says which they were", async () => {
      const quay = await source("The quay was closed.", "https://a.example/1");
      const kept = keptAnswer({ id: "quay", sources: [quay] });
      await archive.keepAnswer(guild, kept);
      expect(await archive.remove(guild, quay.article.id)).toBe(true);
      expect(await archive.answer(guild, "quay")).toEqual(kept);
      expect(await archive.answers(guild, { articleId: quay.article.id, limit: 10 })).toEqual([kept]);
      expect(await archive.get(guild, quay.article.id)).toBeNull();
      await source("The quay was closed.", "https://a.example/1");
      expect(await archive.answers(guild, { articleId: quay.article.id, limit: 10 })).toEqual([kept]);
    });

    test("answers that are kept at the same time are all kept, with all they rest on", async () => {
      const quay = await source("The quay was closed.", "https://a.example/1");
      const ids = Array.from({ length: 60 }, (_, i) => `answer-${i}`);
      await keep(...ids.map((id) => keptAnswer({ id, sources: [quay] })));
      expect((await idsOf({ limit: 100 })).toSorted()).toEqual(ids.toSorted());
      expect((await idsOf({ articleId: quay.article.id, limit: 100 })).toSorted()).toEqual(ids.toSorted());
    });

    test("guilds keep answers under the same ids and of the same articles, and see only their own", async () => {
      const [here, there] = [
        await source("The quay was closed.", "https://a.example/1"),
        await source("The quay was closed.", "https://a.example/1", elsewhere),
      ];
      expect(here.article.id).toBe(there.article.id);
      const mine = keptAnswer({ id: "same", sources: [here], answer: { question: "Ours?" } });
      const theirs = keptAnswer({ id: "same", sources: [there], answer: { question: "Theirs?" } });
      await archive.keepAnswer(guild, mine);
      expect(await archive.answer(elsewhere, "same")).toBeNull();
      expect(await archive.answers(elsewhere, { articleId: here.article.id, limit: 10 })).toEqual([]);
      await archive.keepAnswer(elsewhere, theirs);
      await archive.keepAnswer(elsewhere, keptAnswer({ id: "more" }));
      expect(await archive.answer(guild, "same")).toEqual(mine);
      expect(await archive.answer(elsewhere, "same")).toEqual(theirs);
      expect(await archive.answer(guild, "more")).toBeNull();
      expect(await archive.answers(guild, { limit: 10 })).toEqual([mine]);
      expect(await archive.answers(guild, { articleId: here.article.id, limit: 10 })).toEqual([mine]);
      expect(await idsOf({ limit: 10 }, elsewhere)).toEqual(["more", "same"]);
    });

    test("answers are found by their channel, the last kept first", async () => {
      const asked = (channel: string | null) => ({ user: "ann", channel, isPrivate: false });
      for (const [id, channel] of [
        ["a", "1"],
        ["b", "2"],
        ["c", "1"],
        ["d", null],
      ] as const)
        await archive.keepAnswer(guild, keptAnswer({ id, asked: asked(channel) }));
      await archive.keepAnswer(guild, keptAnswer({ id: "e" }));
      expect(await idsOf({ channel: "1", limit: 10 })).toEqual(["c", "a"]);
      expect(await idsOf({ channel: "1", limit: 1 })).toEqual(["c"]);
      expect(await idsOf({ channel: "3", limit: 10 })).toEqual([]);
      expect(await idsOf({ limit: 10 })).toEqual(["e", "d", "c", "b", "a"]);
    });

    test("a private answer is its asker's, until it is published", async () => {
      const quay = await source("The quay was closed.", "https://a.example/1");
      const asked = (user: string, isPrivate: boolean) => ({ user, channel: "1", isPrivate });
      const secret = keptAnswer({ id: "secret", asked: asked("ann", true), sources: [quay] });
      await archive.keepAnswer(guild, secret);
      await archive.keepAnswer(guild, keptAnswer({ id: "open", asked: asked("ann", false), sources: [quay] }));
      await archive.keepAnswer(guild, keptAnswer({ id: "old", sources: [quay] }));
      const visibleTo = (user: string) => idsOf({ visibleTo: user, articleId: quay.article.id, limit: 10 });
      expect(await visibleTo("ann")).toEqual(["old", "open", "secret"]);
      expect(await visibleTo("bob")).toEqual(["old", "open"]);
      expect(await idsOf({ visibleTo: "bob", channel: "1", limit: 10 })).toEqual(["open"]);
      expect(await archive.publishAnswer(elsewhere, "secret")).toBe(false);
      expect(await visibleTo("bob")).toEqual(["old", "open"]);
      expect(await archive.publishAnswer(guild, "secret")).toBe(true);
      expect(await visibleTo("bob")).toEqual(["old", "open", "secret"]);
      expect(await archive.answer(guild, "secret")).toEqual({ ...secret, asked: asked("ann", false) });
      expect(await archive.publishAnswer(guild, "old")).toBe(true);
      expect(await archive.publishAnswer(guild, "nothing")).toBe(false);
    });

    test.each([
      { asked: { user: "", channel: null, isPrivate: false } },
      { asked: { user: "ann", channel: "x".repeat(65), isPrivate: false } },
      { withheld: [1] },
    ])("an answer with %j is not kept", async (unfit) => {
      await expect(archive.keepAnswer(guild, keptAnswer({ id: "one", ...unfit }))).rejects.toThrow(RangeError);
      expect(await archive.answer(guild, "one")).toBeNull();
    });

    test("a kept answer is nothing that is searched, listed or counted among the articles", async () => {
      const quay = await source("The quay was closed.", "https://a.example/1");
      const before = await archive.search(guild, { terms: ["quay"], limit: 10 });
      await keep(keptAnswer({ id: quay.article.id, sources: [quay] }));
      expect(await archive.search(guild, { terms: ["quay"], limit: 10 })).toEqual(before);
      expect(await archive.list(guild)).toEqual([quay.article]);
      expect(await archive.get(guild, quay.article.id)).toEqual(quay.article);
    });
  });
}
