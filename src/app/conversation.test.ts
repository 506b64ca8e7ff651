import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { capturedArticle } from "../testing/archive/captured-article.ts";
import { keptAnswer } from "../testing/archive/kept-answer.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { ask } from "./ask.ts";
import type { CommandContext } from "./command.ts";
import { followInThread } from "./follow-in-thread.ts";
import { listAnswers } from "./list-answers.ts";
import { showAnswer } from "./show-answer.ts";

let desk: TestContext;
beforeEach(async () => {
  desk = await fillArchive([
    capturedArticle({ title: "Ferry", text: "The ferry Velmar sank on Monday. Captain Ilsa Rook denied any fault." }),
  ]);
});
afterEach(() => desk.close());

const at = (channel: string, user = "ann", isPrivate = false): CommandContext => ({
  ...desk,
  user,
  place: { channel, settingsChannel: channel, isPrivate, timeZone: "UTC" },
});
const followedBy = async ({ id = "" }: { readonly id?: string }) =>
  (await desk.archive.answer(desk.guild, id))?.follows;
const question = "What sank on Monday?";

describe("a question that follows up", () => {
  it("means the last answer of its channel, and in the terminal of the guild", async () => {
    const one = await ask(at("1"), { question });
    const two = await ask(at("2"), { question });
    expect(await followedBy(await ask(at("1"), { question: "Who denied it?", continue: true }))).toBe(one.id);
    expect(await followedBy(await ask(at("2"), { question: "Who denied it?" }))).toBe(null);
    await expect(ask(at("3"), { question: "Who denied it?", continue: true })).rejects.toThrow(/to follow up here yet/);
    const last = await ask(at("2"), { question });
    expect(await followedBy(await ask(desk, { question: "Who denied it?", continue: true }))).toBe(last.id);
    expect(await followedBy(await ask(at("1"), { question: "Who denied it?", after: two.id }))).toBe(two.id);
  });

  it("never means another member's private answer", async () => {
    const open = await ask(at("1"), { question });
    const secret = await ask(at("1", "ann", true), { question: "Who is Captain Ilsa Rook?" });
    expect(await followedBy(await ask(at("1", "bob"), { question: "Who denied it?", continue: true }))).toBe(open.id);
    await expect(ask(at("1", "bob"), { question: "Who?", after: secret.id })).rejects.toThrow(/no answer/);
    expect(await followedBy(await ask(at("1", "ann"), { question: "Who denied it?", after: secret.id }))).toBe(
      secret.id,
    );
  });

  it("stops where what was followed before is another member's alone", async () => {
    const secret = await ask(at("1", "ann", true), { question: "Who is Captain Ilsa Rook?" });
    const open = await ask(at("1", "ann"), { question: "What did Captain Ilsa Rook deny?", after: secret.id });
    const { answer } = await ask(at("1", "bob"), { question: "When?", after: open.id });
    expect(answer.searched.terms).not.toContain("Who");
    expect(await followedBy({ id: open.id ?? "" })).toBe(secret.id);
  });
});

describe("in a thread with a conversation", () => {
  it("each question follows up the one before by itself", async () => {
    const first = await ask(at("1"), { question });
    await followInThread(desk, "thread", first.id ?? "");
    const second = await ask(at("thread", "bob"), { question: "Who denied any fault?" });
    expect(await followedBy(second)).toBe(first.id);
    expect(await followedBy(await ask(at("thread"), { question: "When did it sink?" }))).toBe(second.id);
    expect(await followedBy(await ask(at("1"), { question }))).toBe(null);
  });

  it("a private question follows, and the others go on without it", async () => {
    const first = await ask(at("1"), { question });
    await followInThread(desk, "thread", first.id ?? "");
    expect(await followedBy(await ask(at("thread", "bob", true), { question: "Who denied any fault?" }))).toBe(
      first.id,
    );
    expect(await followedBy(await ask(at("thread"), { question: "When did it sink?" }))).toBe(first.id);
  });

  it("opened from a private answer, its asker's questions go on; another's begin anew", async () => {
    const secret = await ask(at("1", "ann", true), { question });
    await followInThread(desk, "thread", secret.id ?? "");
    const next = await ask(at("thread", "ann", true), { question: "Who denied any fault?" });
    expect(await followedBy(next)).toBe(secret.id);
    expect(await followedBy(await ask(at("thread", "ann", true), { question: "When did it sink?" }))).toBe(next.id);
    expect(await followedBy(await ask(at("thread", "bob"), { question }))).toBe(null);
  });

  it("whose record is damaged, the fault is told", async () => {
    await desk.archive.putDocument(desk.guild, "conversation", { key: "thread", value: { answer: 1 } });
    await expect(ask(at("thread"), { question })).rejects.toThrow(/record of a thread in the archive is damaged/);
  });
});

describe("private answers", () => {
  it("are listed and shown to their asker alone, until they are published", async () => {
    const asked = { user: "ann", channel: "1", isPrivate: true };
    await desk.archive.keepAnswer(desk.guild, keptAnswer({ id: "secret", asked }));
    const ids = async (user: string) => (await listAnswers(at("1", user), { limit: 5 })).map(({ id }) => id);
    expect([await ids("ann"), await ids("bob")]).toEqual([["secret"], []]);
    expect((await showAnswer(at("1"), "secret")).id).toBe("secret");
    await expect(showAnswer(at("1", "bob"), "secret")).rejects.toThrow(/no answer secret/);
    await desk.archive.publishAnswer(desk.guild, "secret");
    expect(await ids("bob")).toEqual(["secret"]);
    expect((await showAnswer(at("1", "bob"), "secret")).id).toBe("secret");
  });
});
