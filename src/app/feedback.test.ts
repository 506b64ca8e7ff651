import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptAnswer } from "../testing/archive/kept-answer.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { giveFeedback } from "./give-feedback.ts";
import { listFeedback } from "./list-feedback.ts";

let desk: TestContext;
beforeEach(async () => {
  desk = await fillArchive([]);
  const keep = (id: string, isPrivate: boolean) =>
    desk.archive.keepAnswer(
      desk.guild,
      keptAnswer({ id, asked: { user: "ann", channel: "1", isPrivate }, answer: { question: `Question ${id}?` } }),
    );
  await keep("open", false);
  await keep("open2", false);
  await keep("secret", true);
});
afterEach(() => desk.close());

const give = (user: string, answerId: string, verdict: "good" | "bad", reason: string | null = null) =>
  giveFeedback({ ...desk, user }, { answerId, verdict, reason });

describe("feedback", () => {
  it("is kept with its answer, one of each member, the last said", async () => {
    await give("ann", "open", "good");
    await give("bob", "open", "bad", "  It misses the ferry. ");
    await give("ann", "open", "bad", "  ");
    await give("bob", "open2", "good");
    const entry = { command: "ask", givenAt: "2026-01-02T03:04:05.000Z" };
    const open = { ...entry, answerId: "open", question: "Question open?" };
    const all = [
      { ...entry, answerId: "open2", question: "Question open2?", verdict: "good", reason: null, user: "bob" },
      { ...open, verdict: "bad", reason: null, user: "ann" },
      { ...open, verdict: "bad", reason: "It misses the ferry.", user: "bob" },
    ];
    expect(await listFeedback(desk, { limit: 10 })).toEqual(all);
    expect(await listFeedback(desk, { limit: 2 })).toEqual(all.slice(0, 2));
    expect(await listFeedback(desk, { verdict: "bad", limit: 10 })).toEqual(all.slice(1));
    expect(await listFeedback(desk, { verdict: "good", limit: 10 })).toEqual(all.slice(0, 1));
  });

  it("on a private answer is its asker's to give, and what was asked stays theirs", async () => {
    await expect(give("bob", "secret", "bad")).rejects.toThrow(/no answer secret/);
    await give("ann", "secret", "bad", "Wrong year.");
    const [told] = await listFeedback(desk, { limit: 10 });
    expect(told).toMatchObject({ answerId: "secret", question: null, reason: "Wrong year." });
    expect(await listFeedback({ ...desk, user: "ann" }, { limit: 10 })).toMatchObject([
      { question: "Question secret?" },
    ]);
  });

  it("needs an answer, and a reason that can be read", async () => {
    await expect(give("ann", "nowhere", "good")).rejects.toThrow(/no answer nowhere/);
    await expect(give("ann", "open", "bad", "x".repeat(1_001))).rejects.toThrow(/1,000 characters/);
    expect(await listFeedback(desk, { limit: 10 })).toEqual([]);
    await give("ann", "open", "bad", "x".repeat(1_000));
    expect(await listFeedback(desk, { limit: 10 })).toHaveLength(1);
  });

  it("that is damaged throws", async () => {
    await desk.archive.putDocument(desk.guild, "feedback", { key: "open:ann", value: { verdict: "great" } });
    await expect(listFeedback(desk, { limit: 10 })).rejects.toThrow(/feedback open:ann in the archive is damaged/);
  });
});
