import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { archiveFault } from "../../archive/sqlite/archive-fault.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { type Journal, openJournal } from "./open-journal.ts";
import type { Promised } from "./promised.ts";

const promise = (id: string, receivedAt = 1_000): Promised => ({
  id,
  token: "secret",
  channel: "1",
  receivedAt,
  isPrivate: false,
});

describe("the journal", () => {
  let desk: TestContext;
  let journal: Journal;
  let isFull: boolean;
  let fault: Error;
  const warnings: string[] = [];

  beforeEach(async () => {
    desk = await fillArchive([]);
    isFull = false;
    fault = archiveFault("disk full", "/data/archive.sqlite");
    warnings.length = 0;
    const unlessFull =
      <Given extends unknown[], T>(write: (...given: Given) => Promise<T>) =>
      (...given: Given): Promise<T> =>
        isFull ? Promise.reject(fault) : write(...given);
    const archive: Archive = {
      ...desk.archive,
      putDocument: unlessFull(desk.archive.putDocument),
      removeDocument: unlessFull(desk.archive.removeDocument),
    };
    journal = openJournal(archive, (sentence) => void warnings.push(sentence));
  });

  afterEach(() => desk.close());

  const broken = async (before = 10_000) => (await journal.broken(desk.guild, before)).map(({ id }) => id);

  it("tells what was promised before a time and not kept", async () => {
    await journal.keep(desk.guild, promise("1"));
    await journal.keep(desk.guild, promise("2", 20_000));
    await journal.keep(desk.guild, { ...promise("3"), token: null });
    expect((await broken()).toSorted()).toEqual(["1", "3"]);
    await journal.forget(desk.guild, "1");
    expect(await broken()).toEqual(["3"]);
  });

  it("keeps what it came to until it is delivered", async () => {
    const one = promise("4");
    await journal.keep(desk.guild, one);
    await journal.keepOutcome(desk.guild, one, noticeMessage("the answer"));
    expect(await journal.broken(desk.guild, 10_000)).toEqual([{ ...one, outcome: noticeMessage("the answer") }]);
  });

  it("forgets at once what is too long to keep, so that nothing is said in place of a whole answer", async () => {
    const one = promise("5");
    await journal.keep(desk.guild, one);
    const files = [{ name: "answer.md", text: "x".repeat(200_000) }];
    await journal.keepOutcome(desk.guild, one, { ...noticeMessage("the answer"), files });
    expect(await broken()).toEqual([]);
  });

  it("leaves nothing behind by a probe", async () => {
    await journal.probe(desk.guild);
    expect(await broken()).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("goes on where the archive cannot be written, and says so once, and once that it can be again", async () => {
    isFull = true;
    expect(await journal.keep(desk.guild, promise("6"))).toBe(false);
    await journal.keepOutcome(desk.guild, promise("6"), noticeMessage("the answer"));
    await journal.forget(desk.guild, "6");
    expect(warnings).toEqual([expect.stringMatching(/The disk of the archive .* is full.*goes on answering/)]);
    isFull = false;
    expect(await journal.keep(desk.guild, promise("7"))).toBe(true);
    expect(warnings.slice(1)).toEqual(["The archive can be written again."]);
  });

  it("does not take it for writable again because there was nothing to forget", async () => {
    isFull = true;
    await journal.keep(desk.guild, promise("8"));
    isFull = false;
    await journal.forget(desk.guild, "8");
    expect(warnings).toHaveLength(1);
  });

  it("forgets what was made good while nothing could be written, as soon as something can be", async () => {
    await journal.keep(desk.guild, promise("9"));
    isFull = true;
    await journal.keepOutcome(desk.guild, promise("9"), noticeMessage("the answer"));
    await journal.forget(desk.guild, "9");
    expect(await broken()).toEqual(["9"]);
    await journal.settle();
    expect(await broken()).toEqual(["9"]);
    isFull = false;
    await journal.keep(desk.guild, promise("10", 20_000));
    expect(await broken()).toEqual([]);
  });

  it("forgets it at the end too, where nothing was written since there is room again", async () => {
    await journal.keep(desk.guild, promise("12"));
    isFull = true;
    await journal.forget(desk.guild, "12");
    isFull = false;
    await journal.settle();
    expect(await broken()).toEqual([]);
  });

  it("hides no defect", async () => {
    isFull = true;
    fault = new TypeError("broken");
    await expect(journal.keep(desk.guild, promise("11"))).rejects.toThrow("broken");
    await expect(journal.forget(desk.guild, "11")).rejects.toThrow("broken");
  });
});
