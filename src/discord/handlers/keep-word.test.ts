import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { openScriptedWire, type ScriptedWire } from "../../testing/discord/open-scripted-wire.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import type { Bot } from "../bot.ts";
import { openInteractionDelivery } from "../delivery/open-interaction-delivery.ts";
import { type Journal, openJournal } from "../turns/open-journal.ts";
import { keepWord, type TurnWork } from "./keep-word.ts";

const PROMISED = { id: "5", token: "secret", channel: "1", receivedAt: 0, isPrivate: false };
const reset = () => Object.assign(new Error("reset"), { code: "ECONNRESET" });

describe("keepWord", () => {
  let desk: TestContext;
  let scripted: ScriptedWire;
  let journal: Journal;
  const leaving = new AbortController();

  beforeEach(async () => {
    desk = await fillArchive([]);
    scripted = openScriptedWire();
    journal = openJournal(desk.archive, () => {});
    await journal.keep(desk.guild, PROMISED);
  });

  afterEach(() => desk.close());

  async function keep(work: TurnWork, signal = leaving.signal): Promise<void> {
    const bot = { ...desk, journal, wire: scripted.wire, now: () => new Date(0) } as unknown as Bot;
    const delivery = openInteractionDelivery(PROMISED, bot, true);
    await keepWord(bot, { guild: desk.guild, promised: PROMISED, delivery, signal }, work);
  }

  const said = () => scripted.calls.map(({ text }) => text);
  const open = () => journal.broken(desk.guild, 1);

  it("delivers, and has then promised nothing any more", async () => {
    await keep(async (delivery) => void (await delivery.finish(noticeMessage("the answer"))));
    expect(said()).toEqual(["the answer"]);
    expect(await open()).toEqual([]);
  });

  it("keeps the outcome while it is on its way", async () => {
    const edit = scripted.wire.editReply;
    const kept: unknown[] = [];
    const wire = {
      ...scripted.wire,
      editReply: async (...given: Parameters<typeof edit>) => {
        kept.push(...(await open()));
        return edit(...given);
      },
    };
    scripted = { ...scripted, wire };
    await keep(async (delivery) => void (await delivery.finish(noticeMessage("the answer"))));
    expect(kept).toEqual([{ ...PROMISED, outcome: noticeMessage("the answer") }]);
  });

  it("tells a person their own fault in its own words, and a defect by its id", async () => {
    await keep(() => Promise.reject(new UserError("There is no article x.")));
    await keep(() => Promise.reject(new TypeError("broken")));
    expect(said()).toEqual(["There is no article x.", expect.stringContaining("1234")]);
    expect(await open()).toEqual([]);
  });

  it("does not begin what the bot has no time for, and tells so", async () => {
    let hasBegun = false;
    await keep(
      async () => {
        hasBegun = true;
      },
      AbortSignal.abort(new Error("leaving")),
    );
    expect(hasBegun).toBe(false);
    expect(said()).toEqual([expect.stringContaining("being restarted")]);
  });

  it("stays promised where nobody could be reached", async () => {
    scripted.failNext("editReply", reset());
    scripted.failNext("send", reset());
    await keep(async (delivery) => void (await delivery.finish(noticeMessage("the answer"))));
    expect(await open()).toEqual([{ ...PROMISED, outcome: noticeMessage("the answer") }]);
  });
});
