import { describe, expect, it } from "vitest";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { openScriptedWire } from "../../testing/discord/open-scripted-wire.ts";
import { refusal } from "../../testing/discord/refusal.ts";
import { openChannelDelivery } from "./open-channel-delivery.ts";
import { Undelivered } from "./undelivered.ts";

const reset = () => Object.assign(new Error("reset"), { code: "ECONNRESET" });
const WORKING = noticeMessage("working");
const ANSWER = noticeMessage("the answer");

function openDesk({ mayStand = false } = {}) {
  const scripted = openScriptedWire();
  const logged: unknown[] = [];
  const options = {
    wire: scripted.wire,
    now: () => new Date(0),
    record: async (_event: string, { reason }: Readonly<Record<string, unknown>>) => {
      logged.push(reason);
    },
  };
  const delivery = openChannelDelivery({ channel: "1", replyTo: "7", mayStand }, options);
  const said = () => scripted.calls.map(({ name, text }) => `${name}: ${text}`);
  return { ...scripted, logged, delivery, said };
}

describe("openChannelDelivery", () => {
  it("posts one reply and edits it from then on", async () => {
    const { delivery, said } = openDesk();
    delivery.show(WORKING);
    expect(await delivery.finish(ANSWER)).toEqual({ id: "sent1", channel: "1" });
    expect(said()).toEqual(["send: working", "edit: the answer"]);
  });

  it("edits what it sends after an attempt whose end it did not learn: that one may stand there", async () => {
    const { delivery, said, failNext } = openDesk();
    failNext("send", reset());
    delivery.show(WORKING);
    await delivery.finish(ANSWER);
    expect(said()).toEqual(["send: working", "send: the answer", "edit: the answer"]);
  });

  it("does the same where an earlier process may have posted the reply", async () => {
    const { delivery, said } = openDesk({ mayStand: true });
    await delivery.finish(ANSWER);
    expect(said()).toEqual(["send: the answer", "edit: the answer"]);
  });

  it("writes to the log where it may not write, and is done", async () => {
    const { delivery, logged, failNext } = openDesk();
    failNext("send", refusal(50_013));
    expect(await delivery.finish(ANSWER)).toBeNull();
    expect(logged).toEqual(["forbidden"]);
  });

  it("says where Discord cannot be reached, and lets a defect through", async () => {
    const { delivery, failNext } = openDesk();
    failNext("send", reset());
    await expect(delivery.finish(ANSWER)).rejects.toThrow(Undelivered);
    failNext("send", new TypeError("broken"));
    await expect(delivery.finish(ANSWER)).rejects.toThrow("broken");
  });
});
