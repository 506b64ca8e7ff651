import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { openScriptedWire, type ScriptedWire } from "../../testing/discord/open-scripted-wire.ts";
import { refusal } from "../../testing/discord/refusal.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import type { NewThread } from "../wire/wire.ts";
import { openPrivateThread } from "./open-private-thread.ts";
import type { Turn } from "./turn.ts";

const ANSWER = { answerId: "abc", name: "Why?" };
const FIVE_MINUTES_MS = 300_000;

const turn = (id: string, changes: Partial<Turn> = {}): Turn => ({
  id,
  receivedAt: 0,
  guild: guildId("2"),
  channel: "1",
  settingsChannel: "1",
  isPrivateThread: false,
  user: "3",
  member: { isManager: false, roleIds: [] },
  ...changes,
});

describe("a thread for one member", () => {
  let desk: TestContext;
  let scripted: ScriptedWire;
  let opened: NewThread[];
  let now: number;
  let openingMs: number;

  beforeEach(async () => {
    desk = await fillArchive([]);
    scripted = openScriptedWire();
    opened = [];
    now = 1_000_000;
    openingMs = 0;
  });

  afterEach(() => desk.close());

  /** As any process does. */
  const press = (by: Turn, answer = ANSWER) => {
    const wire = {
      ...scripted.wire,
      async openThread(thread: NewThread) {
        await scripted.wire.openThread(thread);
        opened.push(thread);
        await new Promise((resolve) => setTimeout(resolve, openingMs));
        return `thread${opened.length}`;
      },
    };
    const bot = { archive: desk.archive, wire, now: () => new Date(now) };
    return openPrivateThread(bot, by, answer, AbortSignal.timeout(10_000));
  };

  it("is one, however many press at once, and each is let in", async () => {
    openingMs = 300;
    const threads = await Promise.all(["10", "11", "12"].map((id) => press(turn(id))));
    expect(threads).toEqual(["thread1", "thread1", "thread1"]);
    expect(opened).toHaveLength(1);
    expect(scripted.calls.filter(({ name }) => name === "addToThread")).toHaveLength(3);
  });

  it("is the same for who presses again later", async () => {
    await press(turn("10"));
    now += FIVE_MINUTES_MS;
    expect(await press(turn("11"))).toBe("thread1");
  });

  it("is another for another member, channel or answer", async () => {
    await press(turn("10"));
    expect(await press(turn("11", { user: "4" }))).toBe("thread2");
    expect(await press(turn("12", { settingsChannel: "5" }))).toBe("thread3");
    expect(await press(turn("13"), { ...ANSWER, answerId: "xyz" })).toBe("thread4");
  });

  it("is opened anew where it was removed or archived", async () => {
    await press(turn("10"));
    scripted.failNext("addToThread", refusal(10_003));
    expect(await press(turn("11"))).toBe("thread2");
    scripted.failNext("addToThread", refusal(50_083));
    expect(await press(turn("12"))).toBe("thread3");
    expect(await press(turn("13"))).toBe("thread3");
  });

  it("can be had at once after Discord has refused it", async () => {
    scripted.failNext("openThread", refusal(50_013));
    await expect(press(turn("10"))).rejects.toThrow("refused");
    expect(await press(turn("11"))).toBe("thread1");
  });

  it("is looked for, from the time of who began, where a process ended while it opened it", async () => {
    scripted.failNext("openThread", Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    await expect(press(turn("10"))).rejects.toThrow("reset");
    now += FIVE_MINUTES_MS;
    await press(turn("20"));
    expect(opened).toEqual([expect.objectContaining({ after: "10", mayStand: true })]);
  });

  it("is not waited for without end where another is still opening it", async () => {
    scripted.failNext("openThread", Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    await expect(press(turn("10"))).rejects.toThrow("reset");
    const waiting = press(turn("11"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    now += 20_000;
    await expect(waiting).rejects.toThrow(/being opened already/);
    expect(opened).toEqual([]);
  });

  it("is not opened where that cannot be noted", async () => {
    const archive = { ...desk.archive, replaceDocument: () => Promise.reject(new Error("full")) };
    const bot = { archive, wire: scripted.wire, now: () => new Date(now) };
    await expect(openPrivateThread(bot, turn("10"), ANSWER, AbortSignal.timeout(5_000))).rejects.toThrow("full");
    expect(scripted.calls).toEqual([]);
  });
});
