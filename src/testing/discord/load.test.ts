import { describe, expect, it } from "vitest";
import { connectSmallBot } from "./connect-small-bot.ts";
import { openTestDouble } from "./open-test-double.ts";

const allowedMentions = { parse: [] };

describe("the double under load", () => {
  it("stands a burst of 1,000 interactions, none lost, none answered twice, and forgets those that are over", async () => {
    const double = await openTestDouble({ keptTurns: 1_500, acknowledgeWithinMs: 20_000 });
    const guild = double.addGuild();
    const ann = guild.addMember({ name: "Ann" });
    const client = await connectSmallBot(double, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: "Here", allowedMentions });
    });
    await client.application.commands.set([{ name: "ask", description: "Answers" }]);
    const turns = Array.from({ length: 1_000 }, () => ann.slash("general", "ask"));
    await Promise.all(turns.map((turn) => turn.acknowledged()));
    expect(ann.sees("general")).toHaveLength(1_000);
    expect([double.violations, double.refusals]).toEqual([[], []]);
    double.forgetTurns(turns);
    expect(double.turns).toHaveLength(0);
    expect(ann.sees("general")).toHaveLength(0);
  });
});
