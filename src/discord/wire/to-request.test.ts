import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { toRequest } from "./to-request.ts";

describe("toRequest", () => {
  it("mentions nobody, shows no previews, and drops the files of an earlier state", () => {
    const { body, files } = toRequest(noticeMessage("Hello, @everyone."));
    expect(body).toMatchObject({ allowed_mentions: { parse: [] }, attachments: [] });
    expect(body.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds);
    expect(files).toEqual([]);
  });

  it("marks what is for one person alone", () => {
    expect(Number(toRequest(noticeMessage("Hello"), { isPrivate: true }).body.flags) & MessageFlags.Ephemeral).not.toBe(
      0,
    );
  });

  it("refuses to send what Discord would refuse", () => {
    expect(() => toRequest({ components: [], files: [] })).toThrow("not a message for Discord");
    const long = { components: [{ type: 10 as const, content: "x".repeat(4_001) }], files: [] };
    expect(() => toRequest(long)).toThrow("not a message for Discord");
    expect(() => toRequest({ ...long, components: [{ type: 10, content: "x".repeat(4_000) }] })).not.toThrow();
  });
});
