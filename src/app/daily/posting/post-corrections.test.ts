import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Archive } from "../../../archive/archive.ts";
import { capturedArticle } from "../../../testing/archive/captured-article.ts";
import { holdInMemory } from "../../../testing/archive/hold-in-memory.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import { makeSchedule } from "../../../testing/posting/make-schedule.ts";
import { openWorld, type World } from "../../../testing/posting/open-world.ts";
import { routineContext } from "../../../testing/posting/routine-context.ts";
import { runRound } from "../../routine/run-round.ts";
import { SETTINGS_KEY } from "../../settings/settings-key.ts";

const DAY = 24 * 3_600_000;
const url = "https://estuary.example/lock";
const lock = (text: string) => capturedArticle({ text, url, title: "Lock closed", publisher: "Estuary Post" });

let desk: TestContext;
let world: World;
/** A briefing that quotes the article stands since seven. */
beforeEach(async () => {
  const disk = await fillArchive([lock("The lock at Verrow was closed for 12 days.")]);
  desk = { ...disk, archive: holdInMemory(disk.archive) };
  world = openWorld(desk, { start: "2026-03-02T07:00:00Z" });
  await world.keep(makeSchedule({ setAt: "2026-03-02T00:00:00.000Z" }));
  await world.round();
  world.pass(3_600_000);
});
afterEach(() => desk.close());

const corrections = () => world.face.messages().filter(({ content }) => content.kind === "correction");
const exact = (index: number) => corrections()[index]?.content.answer.quotes.map((quote) => quote.exact);

describe("a process that stays", () => {
  /** Rounds of one process, and how often it has read answers and titles. */
  function openProcess() {
    const reads = { answer: 0, titles: 0 };
    const archive: Archive = {
      ...desk.archive,
      answer: (...given) => {
        reads.answer += 1;
        return desk.archive.answer(...given);
      },
      titles: (...given) => {
        reads.titles += 1;
        return desk.archive.titles(...given);
      },
    };
    const { poster } = world.face;
    const context = routineContext(desk, { process: "stays", archive, poster, now: world.now, elapsedMs: world.now });
    return { reads, round: () => runRound(context, { parts: ["corrections"] }) };
  }
  const scopeTo = (collections: readonly string[] | null) => {
    const value = collections === null ? {} : { channels: { news: { collections } } };
    return desk.archive.putDocument(desk.guild, "settings", { key: SETTINGS_KEY, value });
  };

  it("reads a briefing once for as long as its sources stand, and corrects it as soon as they do not", async () => {
    const { reads, round } = openProcess();
    for (let times = 0; times < 4; times++) await round();
    expect(reads).toEqual({ answer: 1, titles: 4 });
    await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 21 days."));
    for (let times = 0; times < 4; times++) await round();
    expect(corrections()).toHaveLength(1);
    const [article] = await desk.archive.list(desk.guild);
    await desk.archive.remove(desk.guild, article?.id ?? "");
    for (let times = 0; times < 2; times++) await round();
    expect(corrections()).toHaveLength(2);
  });

  it.each(["changed", "removed"])("misses no source that was %s while the channel could not see it", async (what) => {
    const { round } = openProcess();
    await round();
    await scopeTo(["port"]);
    await round();
    const [article] = await desk.archive.list(desk.guild);
    if (what === "removed") await desk.archive.remove(desk.guild, article?.id ?? "");
    else await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 21 days."));
    await round();
    // Of a source that it may not see it is only told that it is gone.
    expect(corrections()).toHaveLength(what === "removed" ? 1 : 0);
    await scopeTo(null);
    await round();
    expect(corrections()).toHaveLength(1);
  });

  it("takes up a correction that another process died over", async () => {
    const { round } = openProcess();
    await round();
    await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 21 days."));
    await world.round({ parts: ["corrections"], death: { effect: 1, when: "after" } });
    await round();
    expect(corrections()).toEqual([]);
    world.pass(180_000);
    await round();
    expect(corrections()).toHaveLength(1);
  });
});

describe("a correction", () => {
  it("is not posted where nothing changed, nor where the quoted words still stand", async () => {
    await world.round();
    await desk.archive.put(
      desk.guild,
      lock("News of the coast. The lock at Verrow was closed for 12 days. It rained."),
    );
    await world.round();
    expect(corrections()).toEqual([]);
  });

  it("is posted once, as a reply to the briefing, with the old words and the new", async () => {
    await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 21 days."));
    for (let round = 0; round < 4; round++) {
      await world.round();
      world.pass(3_600_000);
    }
    expect(corrections()).toHaveLength(1);
    expect(corrections()[0]).toMatchObject({ channel: "news", replyTo: "message-1" });
    expect(exact(0)).toEqual([
      "The lock at Verrow was closed for 12 days.",
      "The lock at Verrow was closed for 21 days.",
    ]);
  });

  it("follows another where the source changes again", async () => {
    await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 21 days."));
    await world.round();
    await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 30 days."));
    await world.round();
    await world.round();
    expect(corrections()).toHaveLength(2);
    expect(exact(1)?.[1]).toBe("The lock at Verrow was closed for 30 days.");
  });

  it("is itself corrected, once, where the source goes back to what it said first, and forth again", async () => {
    for (const days of [21, 12, 21, 30]) {
      await desk.archive.put(desk.guild, lock(`The lock at Verrow was closed for ${days} days.`));
      for (let round = 0; round < 3; round++) await world.round();
    }
    const told = corrections().map((_, index) => exact(index)?.map((words) => /\d+/.exec(words)?.[0]));
    expect(told).toEqual([
      ["12", "21"],
      ["21", "12"],
      ["12", "21"],
      ["21", "30"],
    ]);
  });

  it.each([12, 21])("takes a withdrawal back, once, where the source is there again and says %i", async (days) => {
    const [article] = await desk.archive.list(desk.guild);
    await desk.archive.remove(desk.guild, article?.id ?? "");
    for (let round = 0; round < 2; round++) await world.round();
    await desk.archive.put(desk.guild, lock(`The lock at Verrow was closed for ${days} days.`));
    for (let round = 0; round < 3; round++) await world.round();
    expect(corrections()).toHaveLength(2);
    expect(exact(1)).toEqual([`The lock at Verrow was closed for ${days} days.`]);
    expect(corrections()[1]?.content.answer.briefing?.changes[0]?.text).toMatch(/is there again, and now says \[1\]/);
    await desk.archive.remove(desk.guild, article?.id ?? "");
    for (let round = 0; round < 3; round++) await world.round();
    expect(corrections()).toHaveLength(3);
  });

  it("says again what it was said to say no longer", async () => {
    await desk.archive.put(desk.guild, lock("Bakers of the coast met for rye bread."));
    for (let round = 0; round < 2; round++) await world.round();
    await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 12 days."));
    for (let round = 0; round < 2; round++) await world.round();
    expect(corrections()).toHaveLength(2);
    expect(corrections()[1]?.content.answer.briefing?.changes[0]?.text).toMatch(
      /was changed again, and now says \[1\]/,
    );
  });

  it("tells that a source was removed", async () => {
    const [article] = await desk.archive.list(desk.guild);
    await desk.archive.remove(desk.guild, article?.id ?? "");
    await world.round();
    await world.round();
    expect(corrections()).toHaveLength(1);
    expect(corrections()[0]?.content.answer.briefing?.changes.map(({ kind }) => kind)).toEqual(["withdrawn"]);
  });

  it("is posted once by whichever process is left, wherever another was killed", async () => {
    for (let effect = 1; ; effect++) {
      const [before] = [corrections().length];
      await desk.archive.put(desk.guild, lock(`The lock at Verrow was closed for ${100 + effect} days.`));
      const died = (await world.round({ death: { effect, when: effect % 2 === 0 ? "before" : "after" } })) === null;
      world.pass(180_000);
      await world.round();
      expect(corrections().length - before, `killed at effect ${effect}`).toBe(1);
      if (!died) break;
    }
    expect(corrections().length).toBeGreaterThan(5);
  });

  it("is not posted of a briefing older than two weeks", async () => {
    world.pass(15 * DAY);
    await desk.archive.put(desk.guild, lock("The lock at Verrow was closed for 21 days."));
    await world.round({ parts: ["corrections"] });
    expect(corrections()).toEqual([]);
  });
});
