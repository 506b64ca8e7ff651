import { DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { refusal } from "../../testing/discord/refusal.ts";
import { explainLoginFault } from "./explain-login-fault.ts";

const request = { files: undefined, body: undefined };
// The constructor is not in discord.js' types.
const tokenInvalid = Object.assign(Object.create(DiscordjsError.prototype), { code: DiscordjsErrorCodes.TokenInvalid });

describe("explainLoginFault", () => {
  it.each([
    ["a token of no form", tokenInvalid, "does not accept DISCORD_TOKEN"],
    ["a token that is refused", refusal(0, 401), "does not accept DISCORD_TOKEN"],
    ["a token that is withdrawn", { code: 4_004 }, "does not accept DISCORD_TOKEN"],
    ["intents that are withdrawn", { code: 4_014 }, "does not let the bot see messages"],
    ["a shard that there is not", { code: 4_010 }, "does not accept SHARDS"],
    ["too few shards", { code: 4_011 }, "SHARDS=auto"],
    ["a code of the future", { code: 4_099 }, "closed the connection for good (code 4099)"],
    ["a server error", new HTTPError(502, "no", "GET", "https://x.test", request), "it answered 502"],
    ["a network that is not there", Object.assign(new Error("no"), { code: "ENOTFOUND" }), "(ENOTFOUND)"],
  ])("explains %s", (_what, fault, sentence) => {
    const told = explainLoginFault(fault);
    expect(told).toBeInstanceOf(UserError);
    expect(String(told)).toContain(sentence);
  });

  it("gives back what only a defect explains", () => {
    const defect = new TypeError("broken");
    expect(explainLoginFault(defect)).toBe(defect);
  });
});
