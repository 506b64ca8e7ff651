import { describe, expect, it } from "vitest";
import { openTestDouble } from "../../testing/discord/open-test-double.ts";
import { startBot } from "../../testing/discord/start-bot.ts";

const TIMEOUT_MS = 90_000;
const STACK = /\n\s+at /u;
const WRONG_TOKEN = "wrong-token-wrong-token-wrong";

describe("a bot that Discord turns away", { timeout: TIMEOUT_MS }, () => {
  it("says so in a sentence where its token is wrong, without the token", async () => {
    const double = await openTestDouble();
    const start = startBot({ double, env: { DISCORD_TOKEN: WRONG_TOKEN } });
    const fault = await start.then(() => "it started", String);
    expect(fault).toContain("ended with code 1");
    expect(fault).toContain("Discord does not accept DISCORD_TOKEN");
    expect(fault).not.toMatch(STACK);
    expect(fault).not.toContain(WRONG_TOKEN);
  });

  it("says so where it may no longer ask for messages", async () => {
    const double = await openTestDouble();
    double.gateway.dismiss(4_014);
    const fault = await startBot({ double }).then(() => "it started", String);
    expect(fault).toContain("ended with code 1");
    expect(fault).toContain("Discord does not let the bot see messages");
    expect(fault).not.toMatch(STACK);
  });

  it("says so where Discord cannot be reached", async () => {
    const double = await openTestDouble();
    const env = { DISCORD_API_URL: "http://127.0.0.1:9/api" };
    const fault = await startBot({ double, env }).then(() => "it started", String);
    expect(fault).toContain("ended with code 1");
    expect(fault).toMatch(/Discord could not be reached.*DISCORD_API_URL/su);
    expect(fault).not.toMatch(STACK);
  });

  it("says so where Discord has troubles of its own", async () => {
    const double = await openTestDouble();
    double.failNext({ path: /\/gateway\/bot$/u, status: 502, times: 100 });
    const fault = await startBot({ double }).then(() => "it started", String);
    expect(fault).toContain("ended with code 1");
    expect(fault).toContain("Discord could not be reached");
    expect(fault).not.toMatch(STACK);
  });

  it.each([
    [4_004, "Discord does not accept DISCORD_TOKEN"],
    [4_014, "Discord does not let the bot see messages"],
    [4_011, "SHARDS=auto"],
  ])("later, with code %i, ends with a sentence and exit code 1", async (code, sentence) => {
    const double = await openTestDouble();
    double.addGuild();
    await using bot = await startBot({ double });
    double.gateway.dismiss(code);
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain(sentence);
    expect(bot.output()).not.toMatch(STACK);
    expect(bot.output()).not.toContain(double.token);
  });
});
