import { describe, expect, it } from "vitest";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { openScriptedWire } from "../../testing/discord/open-scripted-wire.ts";
import { refusal } from "../../testing/discord/refusal.ts";
import { openInteractionDelivery } from "./open-interaction-delivery.ts";
import { Undelivered } from "./undelivered.ts";

const MINUTE_MS = 60_000;
const reset = () => Object.assign(new Error("reset"), { code: "ECONNRESET" });

function openDesk({ isPrivate = false, isAnswerable = true, minutes = 0 } = {}) {
  const scripted = openScriptedWire();
  const logged: unknown[] = [];
  const place = { id: "5", token: "secret", channel: "1", receivedAt: 0, isPrivate };
  const options = {
    wire: scripted.wire,
    now: () => new Date(minutes * MINUTE_MS),
    record: async (event: string, { step, reason }: Readonly<Record<string, unknown>>) => {
      logged.push([event, step, reason]);
    },
  };
  return { ...scripted, logged, delivery: openInteractionDelivery(place, options, isAnswerable) };
}

const named = (calls: readonly { readonly name: string; readonly text: string }[]) =>
  calls.map(({ name, text }) => `${name}: ${text}`);
const ANSWER = noticeMessage("the answer");

describe("openInteractionDelivery", () => {
  it("puts the outcome in the place of the deferred answer", async () => {
    const { delivery, calls } = openDesk();
    expect(await delivery.finish(ANSWER)).toEqual({ id: "original", channel: "1" });
    expect(named(calls)).toEqual(["editReply: the answer"]);
  });

  it.each([
    ["the acknowledgement came too late", { isAnswerable: false }],
    ["14 minutes have passed", { minutes: 14 }],
  ])("posts it in the channel where %s", async (_when, given) => {
    const { delivery, calls } = openDesk(given);
    delivery.show(noticeMessage("working"));
    expect(await delivery.finish(ANSWER)).toEqual({ id: "sent1", channel: "1" });
    expect(named(calls)).toEqual(["send: the answer"]);
  });

  it.each([10_062, 10_015, 50_027])("posts it in the channel where the edit is refused with %i", async (code) => {
    const { delivery, calls, failNext } = openDesk();
    failNext("editReply", refusal(code));
    await delivery.finish(ANSWER);
    expect(named(calls)).toEqual(["editReply: the answer", "send: the answer"]);
  });

  it("shows no further progress, and does not try the interaction again, once that is over", async () => {
    const { delivery, calls, failNext } = openDesk();
    failNext("editReply", refusal(50_027));
    delivery.show(noticeMessage("working"));
    await delivery.finish(ANSWER);
    expect(named(calls)).toEqual(["editReply: working", "send: the answer"]);
  });

  it("says a sentence without content instead of what was private", async () => {
    const { delivery, calls } = openDesk({ isPrivate: true, minutes: 15 });
    expect(await delivery.finish(ANSWER)).toBeNull();
    expect(named(calls)).toEqual([expect.stringMatching(/^send: Discord no longer took a private answer/u)]);
  });

  it.each([
    ["gone", 10_008],
    ["forbidden", 50_013],
  ])("writes to the log that it is %s, and is done", async (reason, code) => {
    const { delivery, failNext, logged } = openDesk({ minutes: 15 });
    failNext("send", refusal(code));
    expect(await delivery.finish(ANSWER)).toBeNull();
    expect(logged).toEqual([["delivery failed", "channel", reason]]);
  });

  it("tries the channel where the interaction cannot be reached, and says where neither can", async () => {
    const { delivery, calls, failNext, logged } = openDesk();
    failNext("editReply", reset());
    expect(await delivery.finish(ANSWER)).toEqual({ id: "sent1", channel: "1" });
    failNext("editReply", reset());
    failNext("send", reset());
    await expect(delivery.finish(ANSWER)).rejects.toThrow(Undelivered);
    expect(named(calls)).toHaveLength(4);
    expect(logged).toHaveLength(3);
  });

  it("lets a defect through", async () => {
    const { delivery, failNext } = openDesk();
    failNext("editReply", new TypeError("broken"));
    await expect(delivery.finish(ANSWER)).rejects.toThrow("broken");
  });

  it("survives progress that cannot be shown", async () => {
    const { delivery, calls, failNext } = openDesk();
    failNext("editReply", reset());
    delivery.show(noticeMessage("working"));
    await delivery.finish(ANSWER);
    expect(named(calls)).toEqual(["editReply: working", "editReply: the answer"]);
  });
});
