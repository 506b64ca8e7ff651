import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { forgetPromise, keepOutcome, keepPromise, openPromises, type Promised } from "./journal.ts";

const promise = (id: string, receivedAt = 1_000): Promised => ({
  id,
  token: "secret",
  channel: "1",
  receivedAt,
  isPrivate: false,
});

describe("the journal", () => {
  let desk: TestContext;

  beforeAll(async () => {
    desk = await fillArchive([]);
  });

  afterAll(() => desk.close());

  const open = async (before = 10_000) => (await openPromises(desk.archive, desk.guild, before)).map(({ id }) => id);

  it("tells what was promised before a time and not kept", async () => {
    await keepPromise(desk.archive, desk.guild, promise("1"));
    await keepPromise(desk.archive, desk.guild, promise("2", 20_000));
    await keepPromise(desk.archive, desk.guild, { ...promise("3"), token: null });
    expect((await open()).toSorted()).toEqual(["1", "3"]);
    await forgetPromise(desk.archive, desk.guild, "1");
    expect(await open()).toEqual(["3"]);
    await forgetPromise(desk.archive, desk.guild, "3");
    await forgetPromise(desk.archive, desk.guild, "2");
  });

  it("keeps what it came to until it is delivered", async () => {
    const one = promise("4");
    await keepPromise(desk.archive, desk.guild, one);
    await keepOutcome(desk.archive, desk.guild, one, noticeMessage("the answer"));
    const [kept] = await openPromises(desk.archive, desk.guild, 10_000);
    expect(kept).toEqual({ ...one, outcome: noticeMessage("the answer") });
    await forgetPromise(desk.archive, desk.guild, "4");
  });

  it("forgets at once what is too long to keep, so that nothing is said in place of a whole answer", async () => {
    const one = promise("5");
    await keepPromise(desk.archive, desk.guild, one);
    const files = [{ name: "answer.md", text: "x".repeat(200_000) }];
    await keepOutcome(desk.archive, desk.guild, one, { ...noticeMessage("the answer"), files });
    expect(await open()).toEqual([]);
  });
});
