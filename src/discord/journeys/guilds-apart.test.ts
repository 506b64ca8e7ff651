import { describe, expect, it } from "vitest";
import type { Guild } from "../../testing/discord/guilds/guild.ts";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const QUESTION = "How many people were evacuated from Marrowby?";
const BUTTONS = ["page:ID:0", "context:ID:0", "sources:ID", "further:ID", "publish:ID", "why:ID", "good:ID"];

describe("guilds", { timeout: 120_000 }, () => {
  let ann: Member;
  let cleo: Member;
  let other: Guild;
  let boss: Member;
  let anns: Asked;
  let cleos: Asked;
  let wireId: string;
  const journey = useJourney({ guild: { roles: [{ name: "Editor" }] } }, async ({ guild, owner, double }) => {
    ann = guild.addMember({ name: "Ann" });
    other = double.addGuild({ name: "Coast Desk", channels: ["lobby"], roles: [{ name: "Editor" }] });
    cleo = other.addMember({ name: "Cleo" });
    boss = other.addMember({ name: "Boss", isOwner: true });
    await cleo.waitsFor("lobby", ({ text }) => text.includes("Hello, I am Footnote"));
    await addFiles(owner, "general", [sampleFile("wire")], { collection: "storm" });
    await addFiles(boss, "lobby", [sampleFile("herald")], { collection: "evacuation" });
    anns = await askFor(ann, "general", QUESTION);
    cleos = await askFor(cleo, "lobby", QUESTION);
    const [choice] = await owner.types("general", "article edit", "id", "tessel");
    wireId = String(choice?.value);
  });

  const asks = async (command: string, options: Readonly<Record<string, string>>) =>
    (await cleo.slash("lobby", command, options).settled()).message?.text ?? "";

  it("get different answers to the same question, each from its own articles", () => {
    expect(anns.message.text).toContain("about 1,200 people");
    expect(anns.message.text).not.toMatch(/1,850|Herald/u);
    expect(cleos.message.text).toContain("1,850 people");
    expect(cleos.message.text).not.toMatch(/1,200 people|Northern Wire/u);
  });

  it("do not see one another's answers by their ids", async () => {
    expect(await asks("answer show", { id: anns.id })).toContain(`There is no answer ${anns.id}`);
    expect(await asks("answer list", {})).not.toContain(anns.id);
    expect(await asks("ask", { question: "And then?", after: anns.id })).toContain(`There is no answer ${anns.id}`);
  });

  it.each(BUTTONS)("are told of no such answer where a button %s names another guild's", async (button) => {
    const before = cleo.sees("lobby").length;
    const turn = await cleo.forges(cleos.message, button.replace("ID", anns.id)).settled();
    expect(turn.message?.text).toContain(`There is no answer ${anns.id}`);
    expect(turn.message?.isEphemeral).toBe(true);
    expect(cleo.threads("lobby")).toEqual([]);
    expect(cleo.sees("lobby").length).toBeLessThanOrEqual(before + 1);
  });

  it("take no reason for a verdict on another guild's answer", async () => {
    const { modal } = await cleo.forges(cleos.message, `bad:${anns.id}`).acknowledged();
    const turn = await cleo.submit(modal, { "What is wrong?": "All of it." }).settled();
    expect(turn.message?.text).toContain(`There is no answer ${anns.id}`);
    const feedback = await journey().owner.slash("general", "feedback").settled();
    expect(feedback.message?.text).toContain("no feedback yet");
  });

  it("do not read, change or remove one another's articles by id", async () => {
    expect(await asks("article show", { id: wireId })).toContain(`There is no article "${wireId}"`);
    expect(await asks("article text", { id: wireId })).toContain(`There is no article "${wireId}"`);
    const edit = await boss.slash("lobby", "article edit", { id: wireId, title: "Ours" }).settled();
    expect(edit.message?.text).toContain(`There is no article "${wireId}"`);
    const remove = await boss.slash("lobby", "article remove", { id: wireId, yes: true }).settled();
    expect(remove.message?.text).toContain(`There is no article "${wireId}"`);
  });

  it("are offered their own titles, publishers and collections alone", async () => {
    const names = async (command: string, option: string) =>
      (await cleo.types("lobby", command, option, "")).map(({ name }) => name);
    expect(await names("article edit", "id")).toEqual(["County puts Marrowby evacuation at 1,850"]);
    expect(await names("ask", "publisher")).toEqual(["Marrow Coast Herald"]);
    expect(await names("ask", "collection")).toEqual(["evacuation"]);
  });

  it("have settings of their own", async () => {
    await boss.slash("lobby", "settings set", { "time-zone": "Asia/Tokyo", answers: "private" }).settled();
    await boss.slash("lobby", "settings set", { "editor-role": other.role("Editor") }).settled();
    const shown = await ann.slash("general", "settings show").settled();
    expect(shown.message?.text).not.toMatch(/Tokyo/u);
    expect(shown.message?.text).not.toContain(other.role("Editor").id);
    expect((await askFor(ann, "general", QUESTION)).message.isEphemeral).toBe(false);
    expect((await askFor(cleo, "lobby", QUESTION)).message.isEphemeral).toBe(true);
  });

  it("see in the search, the sources and the status only what is theirs", async () => {
    expect(await asks("search", { terms: "driftwood Gate Three" })).not.toContain("Northern Wire");
    expect(await asks("status", {})).toMatch(/\b1 article\b/u);
    const verified = cleo.slash("lobby", "verify", { text: "The other five gates closed as planned." });
    await verified.settled({ when: ({ text }) => /\*\*\w[\w ]+:\*\* /u.test(text), timeoutMs: 60_000 });
    expect(verified.message?.text).toContain("**Not in the archive:**");
  });

  it("have sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
