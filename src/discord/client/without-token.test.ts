import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";
import { withoutToken } from "./without-token.ts";

const TOKEN = "aW50ZXJhY3Rpb246MTIzNDU2";

describe("withoutToken", () => {
  it.each([
    `https://discord.com/api/v10/webhooks/42/${TOKEN}/messages/@original`,
    `https://discord.com/api/v10/interactions/42/${TOKEN}/callback?with_response=true`,
  ])("tells of a refusal at %s without its token and without what was to be sent", (url) => {
    const body = { json: { content: "private words" }, files: undefined };
    const refusal = new DiscordAPIError(
      { code: 50_035, message: "Invalid Form Body" },
      50_035,
      400,
      "PATCH",
      url,
      body,
    );
    const told = withoutToken(refusal) as Error;
    const all = JSON.stringify({ ...told, message: told.message, stack: told.stack });
    expect(all).toContain("50035");
    expect(all).toContain("PATCH");
    expect(all).not.toContain(TOKEN);
    expect(all).not.toContain("private words");
  });

  it("leaves other faults alone", () => {
    const fault = new Error("broken");
    expect(withoutToken(fault)).toBe(fault);
  });
});
