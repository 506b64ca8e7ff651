import { Client, GatewayIntentBits, type Interaction } from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { connectSmallBot } from "../connect-small-bot.ts";
import type { DoubleOptions } from "../discord-double.ts";
import { openTestDouble } from "../open-test-double.ts";

const allowedMentions = { parse: [] };
const ASK = { name: "ask", description: "Answers" };

async function answer(interaction: Interaction) {
  if (interaction.isChatInputCommand()) await interaction.reply({ content: "Here", allowedMentions });
}

async function openDesk(options: DoubleOptions = {}) {
  const double = await openTestDouble(options);
  const guild = double.addGuild();
  const ann = guild.addMember({ name: "Ann" });
  const client = await connectSmallBot(double, answer);
  await client.application.commands.set([ASK]);
  return { double, guild, ann, client };
}

describe("the gateway", () => {
  it("lets a bot whose connection dropped resume, and brings what it missed", async () => {
    const { double, ann } = await openDesk();
    double.gateway.drop();
    await double.waitFor(() => (double.gateway.ready() === 0 ? true : null), "still connected");
    const turn = await ann.slash("general", "ask").settled();
    expect(turn.message?.content).toBe("Here");
    expect(double.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  it("asks the bot to connect again, and it resumes", async () => {
    const { double, ann } = await openDesk();
    double.gateway.askToReconnect();
    await double.waitFor(() => (double.gateway.counts.resumed === 1 ? true : null), "not resumed");
    expect((await ann.slash("general", "ask").settled()).message?.content).toBe("Here");
    expect(double.gateway.counts.identified).toBe(1);
  });

  it.each([
    { isResumable: true, counts: { identified: 1, resumed: 1 } },
    { isResumable: false, counts: { identified: 2, resumed: 0 } },
  ])("invalidates sessions, resumable or not", async ({ isResumable, counts }) => {
    const { double, ann } = await openDesk();
    double.gateway.invalidate({ isResumable });
    const isBack = () => {
      const { identified, resumed } = double.gateway.counts;
      return identified + resumed === 2 && double.gateway.ready() === 1 ? true : null;
    };
    await double.waitFor(isBack, "not back");
    expect((await ann.slash("general", "ask").settled()).message?.content).toBe("Here");
    expect(double.gateway.counts).toMatchObject(counts);
  });

  it("makes a bot whose session it forgot identify anew", async () => {
    const { double, ann } = await openDesk();
    double.gateway.forgetSessions();
    double.gateway.drop();
    await double.waitFor(() => (double.gateway.counts.identified === 2 ? true : null), "not identified");
    expect((await ann.slash("general", "ask").settled()).message?.content).toBe("Here");
    expect(double.gateway.counts.resumed).toBe(0);
  });

  it("acknowledges heartbeats; a bot that hears none connects again and resumes", async () => {
    const { double, ann } = await openDesk({ heartbeatMs: 100 });
    double.gateway.muteHeartbeats(true);
    await new Promise((resolve) => setTimeout(resolve, 350));
    double.gateway.muteHeartbeats(false);
    await double.waitFor(() => (double.gateway.counts.resumed > 0 ? true : null), "not resumed");
    expect((await ann.slash("general", "ask").settled()).message?.content).toBe("Here");
    expect(double.gateway.counts.resumed).toBeGreaterThanOrEqual(1);
    expect(double.gateway.counts.heartbeats).toBeGreaterThan(1);
  });

  it("brings each shard the interactions of its own guilds", async () => {
    const double = await openTestDouble({ recommendedShards: 2 });
    const guilds = [double.addGuild({ name: "One" }), double.addGuild({ name: "Two" })];
    const client = await connectSmallBot(double, answer, { shards: "auto" });
    await client.application.commands.set([ASK]);
    expect(double.gateway.ready()).toBe(2);
    expect(guilds.map(({ id }) => client.guilds.cache.get(id)?.shardId).sort()).toEqual([0, 1]);
    for (const guild of guilds) {
      const turn = await guild.addMember({ name: "Ann" }).slash("general", "ask").settled();
      expect(turn.message?.content).toBe("Here");
    }
  });

  it("tells a connected bot of guilds that it joins, leaves, or cannot reach", async () => {
    const { double, client } = await openDesk();
    const heard = (event: string) =>
      new Promise<unknown>((resolve) => client.once(event, (guild: { name: string }) => resolve(guild.name)));
    const joined = heard("guildCreate");
    const guild = double.addGuild({ name: "New Desk" });
    expect(await joined).toBe("New Desk");
    const away = heard("guildUnavailable");
    guild.setAvailable(false);
    expect(await away).toBe("New Desk");
    const back = heard("guildAvailable");
    guild.setAvailable(true);
    expect(await back).toBe("New Desk");
    const left = heard("guildDelete");
    guild.expelBot();
    expect(await left).toBe("New Desk");
  });

  it("turns away a wrong token and privileged intents", async () => {
    const double = await openTestDouble();
    const { Guilds, MessageContent } = GatewayIntentBits;
    const login = async (token: string, intents: number[]) => {
      const client = new Client({ intents, rest: { api: double.apiUrl } });
      onTestFinished(() => client.destroy());
      await client.login(token);
    };
    await expect(login("another-token", [Guilds])).rejects.toThrow("invalid token");
    await expect(login(double.token, [Guilds, MessageContent])).rejects.toThrow("disallowed intents");
    expect(double.refusals).toMatchObject([{ status: 401, path: "/gateway/bot" }]);
  });
});
