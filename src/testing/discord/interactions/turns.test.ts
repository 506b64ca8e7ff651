import { MessageFlags, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { describe, expect, it } from "vitest";
import { connectSmallBot } from "../connect-small-bot.ts";
import { openTestDouble } from "../open-test-double.ts";

const V2 = MessageFlags.IsComponentsV2;
const allowedMentions = { parse: [] };
const text = (content: string) => ({ type: 10 as const, content });
const button = (label: string, customId: string) => ({ type: 2 as const, style: 2 as const, label, customId });
const row = (...components: ReturnType<typeof button>[]) => ({ type: 1 as const, components });

const COMMANDS: RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "ask",
    description: "Answers a question",
    options: [
      { type: 3, name: "question", description: "What you want to know", required: true },
      { type: 5, name: "private", description: "Only you see the answer" },
      { type: 3, name: "article", description: "Where to look", autocomplete: true },
    ],
  },
  {
    name: "article",
    description: "Articles",
    options: [
      {
        type: 1,
        name: "add",
        description: "Adds an article",
        options: [{ type: 11, name: "file", description: "The article" }],
      },
    ],
  },
  { type: 3, name: "Verify this" },
];

async function openDesk(answer: Parameters<typeof connectSmallBot>[1]) {
  const double = await openTestDouble();
  const guild = double.addGuild({ channels: ["general", "desk"] });
  const [ann, ben] = [guild.addMember({ name: "Ann", locale: "de" }), guild.addMember({ name: "Ben" })];
  const client = await connectSmallBot(double, answer);
  await client.application.commands.set(COMMANDS);
  return { double, guild, ann, ben, client };
}

describe("a turn", () => {
  it("brings a member's command to the bot and its deferred answer to the channel", async () => {
    const { double, ann, ben } = await openDesk(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const content = `${interaction.locale}: ${interaction.options.getString("question")}`;
      await interaction.editReply({ components: [text("First …")], flags: V2, allowedMentions });
      await interaction.editReply({ components: [text(content)], flags: V2, allowedMentions });
    });
    const turn = await ann.slash("general", "ask", { question: "How many ferries ran?" }).settled();
    expect(turn.message).toMatchObject({ text: "de: How many ferries ran?", isV2: true, isThinking: false, type: 20 });
    expect(turn.ackMs).toBeLessThan(3_000);
    expect(turn.editsMs).toHaveLength(2);
    expect(ann.sees("general")).toEqual([turn.message]);
    expect(ben.sees("general")).toEqual(ann.sees("general"));
    expect(ben.sees("desk")).toEqual([]);
    expect([double.violations, double.refusals]).toEqual([[], []]);
  });

  it("shows an ephemeral answer to its member alone, follow-ups as they say", async () => {
    const { ann, ben, double } = await openDesk(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ content: "For Ann", allowedMentions });
      await interaction.followUp({ content: "For all", allowedMentions });
      await interaction.followUp({ content: "For Ann again", flags: MessageFlags.Ephemeral, allowedMentions });
    });
    const turn = await ann.slash("general", "ask", { question: "Why?" }).settled();
    expect(ann.sees("general").map(({ content }) => content)).toEqual(["For Ann", "For all", "For Ann again"]);
    expect(ben.sees("general").map(({ content }) => content)).toEqual(["For all"]);
    expect(turn.message?.isEphemeral).toBe(true);
    expect(turn.followUps.map(({ isEphemeral }) => isEphemeral)).toEqual([false, true]);
    expect(double.violations).toEqual([]);
  });

  it("lets the first follow-up take the place of a deferred answer", async () => {
    const { ann } = await openDesk(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: "Here", allowedMentions });
    });
    const turn = await ann.slash("general", "ask", { question: "Why?" }).settled();
    expect(turn.message).toMatchObject({ content: "Here", isEphemeral: true });
    expect(ann.sees("general")).toHaveLength(1);
  });

  it("presses buttons that turn the message, answer beside it, or disable themselves", async () => {
    const { ann, ben, double } = await openDesk(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const components = [text("Page 1"), row(button("Next", "next"), button("Why?", "why"))];
        await interaction.reply({ components, flags: V2, allowedMentions });
      } else if (interaction.isButton() && interaction.customId === "next") {
        await interaction.deferUpdate();
        const disabled = { ...button("Next", "next"), disabled: true };
        await interaction.editReply({ components: [text("Page 2"), row(disabled)], flags: V2, allowedMentions });
      } else if (interaction.isButton()) {
        await interaction.reply({ content: "Because.", flags: MessageFlags.Ephemeral, allowedMentions });
      }
    });
    const { message } = await ann.slash("general", "ask", { question: "Why?" }).settled();
    const why = await ben.click(message, (found) => found.customId === "why").settled();
    expect(why.message).toMatchObject({ content: "Because.", replyTo: message?.id });
    const next = await ben.click(message, "Next").settled();
    expect(next.message).toMatchObject({ id: message?.id, text: "Page 2" });
    expect(ann.sees("general").map((seen) => seen.text)).toEqual(["Page 2"]);
    expect(() => ann.click(message, "Next")).toThrow("disabled");
    expect(() => ann.click(message, "Why?")).toThrow("no such button");
    expect(double.violations).toEqual([]);
  });

  it("opens modals, takes what is filled in, also files, and refuses what a client would not send", async () => {
    const { ann, ben, double } = await openDesk(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = { type: 4 as const, custom_id: "text", style: 2 as const, max_length: 20, required: false };
        const files = { type: 19 as const, custom_id: "files", min_values: 0, max_values: 2, required: false };
        await interaction.showModal({
          custom_id: "add",
          title: "Add an article",
          components: [
            { type: 18, label: "Its text", component: input },
            { type: 18, label: "Or files", component: files },
          ],
        });
      } else if (interaction.isModalSubmit()) {
        const [file] = [...(interaction.fields.getUploadedFiles("files")?.values() ?? [])];
        const bytes = file ? await (await fetch(file.url)).text() : "";
        const content = `${interaction.fields.getTextInputValue("text")} + ${file?.name}: ${bytes}`;
        await interaction.reply({ content, allowedMentions });
      }
    });
    const { modal } = await ann.slash("general", "article add").acknowledged();
    expect(modal?.title).toBe("Add an article");
    const file = { name: "a note.txt", text: "The dike held." };
    expect(() => ben.submit(modal, {})).toThrow("No modal");
    expect(() => ann.submit(modal, { Text: "x" })).toThrow("no field Text");
    expect(() => ann.submit(modal, { "Its text": "x".repeat(21) })).toThrow("0 to 20");
    expect(() => ann.submit(modal, { "Or files": [file, file, file] })).toThrow("0 to 2");
    const turn = await ann.submit(modal, { "Its text": "Pasted", files: [file] }).settled();
    expect(turn.message?.content).toBe("Pasted + a_note.txt: The dike held.");
    expect(double.violations).toEqual([]);
  });

  it("completes options while they are typed, and checks options as the client does", async () => {
    const { ann } = await openDesk(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed}ies of ${interaction.options.getString("question")}`, value: "1" }]);
    });
    const choices = await ann.types("general", "ask", "article", "ferr", { question: "May" });
    expect(choices).toEqual([{ name: "ferries of May", value: "1" }]);
    await expect(ann.types("general", "ask", "question", "x")).rejects.toThrow("does not complete");
    expect(() => ann.slash("general", "ask", {})).toThrow("question is required");
    expect(() => ann.slash("general", "ask", { question: 3 })).toThrow("does not fit");
    expect(() => ann.slash("general", "ask", { question: "x", color: "red" })).toThrow("no option color");
    expect(() => ann.slash("general", "article remove")).toThrow("no subcommand remove");
    expect(() => ann.slash("general", "article")).toThrow("needs one of its subcommands: add");
    expect(() => ann.slash("general", "nothing")).toThrow('No command "nothing"');
  });

  it("brings the whole message to a message command and files to attachment options", async () => {
    const { ann, double } = await openDesk(async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply({ content: interaction.targetMessage.content, allowedMentions });
      } else if (interaction.isChatInputCommand()) {
        const file = interaction.options.getAttachment("file", true);
        await interaction.deferReply();
        const content = await (await fetch(file.url)).text();
        await interaction.editReply({ content, allowedMentions });
      }
    });
    const said = ann.says("general", "Forty ferries ran.");
    const verified = await ann.uses("Verify this", said).settled();
    expect(verified.message).toMatchObject({ content: "Forty ferries ran.", type: 23 });
    const added = await ann.slash("general", "article add", { file: { name: "a.md", text: "# Ferries" } }).settled();
    expect(added.message?.content).toBe("# Ferries");
    expect(double.violations).toEqual([]);
  });

  it("meets a bot whose library repeats what was done and answered with an error", async () => {
    const faults: unknown[] = [];
    const { double, ann } = await openDesk(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply().catch((fault: { code: number }) => faults.push(fault.code));
      interaction.deferred = true;
      await interaction.editReply({ content: "Here", allowedMentions });
      await interaction.followUp({ content: "And more", allowedMentions });
    });
    double.failNext({ path: /callback$/, status: 500, afterApplying: true });
    double.failNext({ path: /@original$/, status: 500, afterApplying: true });
    double.failNext({ method: "POST", path: /^\/webhooks/, status: 502, afterApplying: true });
    await ann.slash("general", "ask", { question: "Why?" }).settled();
    await double.waitFor(() => (ann.sees("general").length === 3 ? true : null), "3 messages");
    expect(faults).toEqual([40_060]);
    expect(ann.sees("general").map(({ content }) => content)).toEqual(["Here", "And more", "And more"]);
    expect(double.refusals).toMatchObject([{ code: 40_060 }]);
  });

  it("says when the bot does not respond, or never ends its thinking", async () => {
    const { ann } = await openDesk(async (interaction) => {
      if (interaction.isChatInputCommand() && interaction.options.getString("question") === "defer") {
        await interaction.deferReply();
      }
    });
    const [silent, thinking] = [
      ann.slash("general", "ask", { question: "Are you there?" }),
      ann.slash("general", "ask", { question: "defer" }),
    ];
    await expect(thinking.settled({ timeoutMs: 300 })).rejects.toThrow("still thinking");
    await expect(silent.settled()).rejects.toThrow("/ask: the application did not respond");
  });
});
