import { ChannelType, type Client, MessageFlags, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { connectSmallBot } from "../connect-small-bot.ts";
import type { NewGuild } from "../guilds/guild.ts";
import { openTestDouble } from "../open-test-double.ts";

const allowedMentions = { parse: [] };
const COMMANDS = [
  { name: "ask", description: "Answers" },
  { name: "remove", description: "Removes", default_member_permissions: String(PermissionFlagsBits.ManageGuild) },
  { name: "here", description: "Only in servers", contexts: [0] },
];

async function openDesk(given: NewGuild = {}) {
  const double = await openTestDouble();
  const guild = double.addGuild(given);
  const client = await connectSmallBot(double, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const rights = interaction.memberPermissions?.has("ManageGuild") ? "may" : "may not";
    const content = `${interaction.user.username} ${rights}, ${interaction.guildId ? "in a server" : "directly"}`;
    await interaction.reply({ content, allowedMentions });
  });
  await client.application.commands.set(COMMANDS);
  return { double, guild, client };
}

async function textChannel(client: Client, id: string) {
  const channel = await client.channels.fetch(id);
  if (channel?.type !== ChannelType.GuildText) throw new Error("no text channel");
  return channel;
}

describe("a member", () => {
  it("is offered the commands that the member's permissions allow, and can be past that", async () => {
    const { guild } = await openDesk({ roles: [{ name: "Editor", permissions: ["ManageGuild"] }] });
    const [ann, ben] = [guild.addMember({ name: "Ann", roles: ["Editor"] }), guild.addMember({ name: "Ben" })];
    const owner = guild.addMember({ name: "Owner", isOwner: true });
    expect((await ann.slash("general", "remove").settled()).message?.content).toBe("Ann may, in a server");
    expect((await owner.slash("general", "remove").settled()).message?.content).toBe("Owner may, in a server");
    expect(() => ben.slash("general", "remove")).toThrow("Ben is not offered /remove");
    const forced = await ben.slash("general", "remove", {}, { despitePermissions: true }).settled();
    expect(forced.message?.content).toBe("Ben may not, in a server");
    guild.setRoles(ben, ["Editor"]);
    expect((await ben.slash("general", "remove").settled()).message?.content).toBe("Ben may, in a server");
  });

  it("uses commands in direct messages, but those for servers", async () => {
    const { guild } = await openDesk();
    const ann = guild.addMember({ name: "Ann" });
    const turn = await ann.slash(ann.direct, "ask").settled();
    expect(turn.message?.content).toBe("Ann may not, directly");
    expect(ann.sees(ann.direct)).toEqual([turn.message]);
    expect(() => ann.slash(ann.direct, "here")).toThrow('No command "here"');
  });

  it("sees no channel that is closed to everyone, unless a role opens it", async () => {
    const overwrites = [
      { for: "everyone", deny: ["ViewChannel"] },
      { for: "Editor", allow: ["ViewChannel"] },
    ] as const;
    const { guild } = await openDesk({
      channels: ["general", { name: "desk", overwrites }],
      roles: [{ name: "Editor" }],
    });
    const [ann, ben] = [guild.addMember({ name: "Ann", roles: ["Editor"] }), guild.addMember({ name: "Ben" })];
    ann.says("desk", "For editors");
    expect(ann.sees("desk")).toHaveLength(1);
    expect(() => ben.sees("desk")).toThrow("Ben does not see desk");
    expect(() => ben.slash("desk", "ask")).toThrow("Ben does not see desk");
  });

  it("talks with the bot in a thread that it opened", async () => {
    const { double, guild, client } = await openDesk();
    const ann = guild.addMember({ name: "Ann" });
    const { message } = await ann.slash("general", "ask").settled();
    const channel = await textChannel(client, guild.channel("general").id);
    const thread = await channel.threads.create({ name: "More", startMessage: message?.id ?? "" });
    expect(ann.threads("general")).toEqual([{ id: thread.id, name: "More", isArchived: false }]);
    expect(ann.sees("general")[0]?.threadId).toBe(thread.id);
    const heard = new Promise<string>((resolve) => client.on("messageCreate", ({ content }) => resolve(content)));
    ann.says(thread, "@bot and who denied it?");
    expect(await heard).toBe(`<@${double.botId}> and who denied it?`);
    await thread.send({ content: "The ministry.", allowedMentions });
    const reply = await ann.waitsFor(thread, ({ content, isFromBot }) => isFromBot && content !== "");
    expect(reply.content).toBe("The ministry.");
    const turn = await ann.slash(thread, "ask").settled();
    expect(turn.message?.channelId).toBe(thread.id);
    await expect(channel.threads.create({ name: "Again", startMessage: message?.id ?? "" })).rejects.toThrow(
      "A thread has already been created",
    );
    expect(double.violations).toEqual([]);
  });

  it("wakes an archived thread by writing in it; the bot may edit nothing there before, nor write where it is locked", async () => {
    const { guild, client } = await openDesk();
    const ann = guild.addMember({ name: "Ann" });
    const channel = await textChannel(client, guild.channel("general").id);
    const thread = await channel.threads.create({ name: "More" });
    const sent = await thread.send({ content: "First", allowedMentions });
    guild.changeThread(thread, { archived: true });
    await expect(sent.edit({ content: "Second", allowedMentions })).rejects.toThrow("Thread is archived");
    ann.says(thread, "Still there?");
    expect(ann.threads("general")[0]?.isArchived).toBe(false);
    await sent.edit({ content: "Second", allowedMentions });
    guild.changeThread(thread, { locked: true, archived: true });
    await expect(thread.send({ content: "Third", allowedMentions })).rejects.toThrow("Thread is locked");
    expect(() => ann.says(thread, "Hello?")).toThrow("may not write");
    expect(
      ann
        .sees(thread)
        .filter(({ content }) => content !== "")
        .map(({ content }) => content),
    ).toEqual(["Second", "Still there?"]);
  });

  it("starts threads, chooses from selects, and sees files and pings of the bot", async () => {
    const double = await openTestDouble();
    const guild = double.addGuild();
    const ann = guild.addMember({ name: "Ann" });
    const client = await connectSmallBot(double, async (interaction) => {
      if (interaction.isStringSelectMenu())
        await interaction.update({ content: interaction.values.join(), components: [], allowedMentions });
    });
    const channel = await textChannel(client, guild.channel("general").id);
    const options = ["a", "b"].map((value) => ({ label: value, value }));
    const select = { type: 3 as const, customId: "kind", maxValues: 2, options };
    const files = [{ name: "notes.md", attachment: Buffer.from("# Notes") }];
    const content = `<@${ann.id}> @everyone`;
    const sent = await channel.send({ content, files, components: [{ type: 1, components: [select] }] });
    const [seen] = ann.sees("general");
    expect(seen?.pings).toEqual([ann.id, "everyone"]);
    expect(seen?.files[0]).toMatchObject({ name: "notes.md", text: "# Notes" });
    expect(await (await fetch(seen?.files[0]?.url ?? "")).text()).toBe("# Notes");
    const message = seen ?? null;
    expect(() => ann.selects(message, "kind", ["c"])).toThrow("no value c");
    const turn = await ann.selects(message, "kind", ["a", "b"]).settled();
    expect(turn.message).toMatchObject({ id: sent.id, content: "a,b" });
    const thread = ann.startsThread("general", "Talk", turn.message ?? undefined);
    expect(thread.id).toBe(sent.id);
    expect(double.violations.map(({ code }) => code)).toEqual(["OUR_RULE_MENTIONS"]);
    double.advanceClock(25 * 60 * 60_000);
    expect((await fetch(seen?.files[0]?.url ?? "")).status).toBe(404);
  });

  it("sees private answers alone, also after others acted on the same message", async () => {
    const double = await openTestDouble();
    const guild = double.addGuild();
    const [ann, ben] = [guild.addMember({ name: "Ann" }), guild.addMember({ name: "Ben" })];
    await connectSmallBot(double, async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.followUp({
        content: interaction.user.username,
        flags: MessageFlags.Ephemeral,
        allowedMentions,
      });
    }).then(async (client) => {
      const channel = await textChannel(client, guild.channel("general").id);
      const button = { type: 2 as const, style: 2 as const, label: "Why?", customId: "why" };
      await channel.send({ content: "Answer", components: [{ type: 1, components: [button] }], allowedMentions });
    });
    const [message = null] = ann.sees("general");
    await Promise.all([ann.click(message, "Why?").settled(), ben.click(message, "Why?").settled()]);
    expect(ann.sees("general").map(({ content }) => content)).toEqual(["Answer", "Ann"]);
    expect(ben.sees("general").map(({ content }) => content)).toEqual(["Answer", "Ben"]);
  });
});
