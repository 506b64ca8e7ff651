import { describe, expect, it } from "vitest";
import { openTestDouble } from "./open-test-double.ts";
import { startBot } from "./start-bot.ts";

describe("startBot", () => {
  it("starts the program as the bot, which answers, leaves when told, and comes back to the same archive", async () => {
    const double = await openTestDouble();
    const ann = double.addGuild().addMember({ name: "Ann" });
    await using bot = await startBot({ double });
    expect((await ann.slash("general", "help").settled()).message?.text).toContain("/ask");
    expect(await bot.stop()).toBe(0);
    await using again = await startBot({ double, folder: bot.folder });
    expect((await ann.slash("general", "help").settled()).message?.text).toContain("/ask");
    expect(again.pid).not.toBe(bot.pid);
    expect(double.violations).toEqual([]);
  }, 60_000);

  it("tells what the program wrote when it does not start", async () => {
    const double = await openTestDouble();
    await expect(startBot({ double, env: { LOG_LEVEL: "loud" } })).rejects.toThrow(
      /ended with code 2[\s\S]*LOG_LEVEL must/,
    );
  }, 60_000);
});
