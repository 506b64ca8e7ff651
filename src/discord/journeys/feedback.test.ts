import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const QUESTION = "How many people were evacuated from Marrowby?";
const HIDDEN = "Why did Gate Three not close?";
const REASON = "It is **last** year's figure, says @everyone.";

describe("what members say and type", { timeout: 120_000 }, () => {
  let ann: Member;
  let ben: Member;
  let asked: Asked;
  const journey = useJourney({}, async ({ guild, owner }) => {
    ann = guild.addMember({ name: "Ann" });
    ben = guild.addMember({ name: "Ben" });
    await addFiles(owner, "general", [sampleFile("wire"), sampleFile("herald")]);
    asked = await askFor(ann, "general", QUESTION);
  });

  const listed = async (options: Readonly<Record<string, string>> = {}) =>
    (await journey().owner.slash("general", "feedback", options).settled()).message;

  it("of an answer by 👍 is kept, and thanked for alone", async () => {
    const { message } = await ann.click(asked.message, "👍").settled();
    expect(message?.text).toContain("kept with the answer");
    expect(message?.isEphemeral).toBe(true);
    const text = (await listed())?.text ?? "";
    expect(text).toContain("👍 **How many people");
    expect(text).toContain(asked.id);
  });

  it("by 👎 is asked for a reason, which is kept to the letter and calls nobody", async () => {
    const { modal } = await ben.click(asked.message, "👎").acknowledged();
    const { message } = await ben.submit(modal, { "What is wrong?": REASON }).settled();
    expect(message?.text).toContain("where the editors read it");
    const list = await listed({ verdict: "bad" });
    expect(list?.text.replaceAll("\\", "")).toContain("It is **last** year's figure");
    expect(list?.text).not.toContain("It is **last**");
    expect(list?.text).toContain(`<@${ben.id}>`);
    expect(list?.pings).toEqual([]);
    expect(list?.text).not.toContain("👍");
  });

  it("replaces what the same member said before, and may go without a reason", async () => {
    const { modal } = await ann.click(asked.message, "👎").acknowledged();
    await ann.submit(modal, {}).settled();
    expect((await listed({ verdict: "good" }))?.text).toContain("no feedback yet");
    expect((await listed())?.text.match(/👎/gu)).toHaveLength(2);
  });

  it("is listed for editors alone", async () => {
    const turn = await ann.slash("general", "feedback", {}, { despitePermissions: true }).settled();
    expect(turn.message?.text).toContain('the permission "Manage Server"');
    expect(turn.message?.text).not.toContain("figure");
  });

  it("of a private answer does not tell the editors what was asked", async () => {
    const { message, id } = await askFor(ann, "general", HIDDEN, { private: true });
    await ann.click(message, "👍").settled();
    const list = await listed();
    expect(list?.text).toContain(id);
    expect(list?.text).not.toContain(HIDDEN);
  });

  it("in a direct message gets one sentence that leads to a server", async () => {
    ann.says(ann.direct, "How many people were evacuated?");
    const reply = await ann.waitsFor(ann.direct, ({ isFromBot }) => isFromBot);
    expect(reply.text).toContain("please ask in a channel of a server");
    expect(ann.sees(ann.direct).filter(({ isFromBot }) => isFromBot)).toHaveLength(1);
    expect(() => ann.slash(ann.direct, "ask", { question: QUESTION })).toThrow("No command");
  });

  it("into an option is completed by titles, as the beginning or from within, and only what fits", async () => {
    const titles = async (text: string) =>
      (await ann.types("general", "article show", "id", text)).map(({ name }) => name);
    const [wire, herald] = [
      "Tessel barrier jams in storm, 1,200 leave homes",
      "County puts Marrowby evacuation at 1,850",
    ];
    expect(new Set(await titles(""))).toEqual(new Set([wire, herald]));
    expect(await titles("TESS")).toEqual([wire]);
    expect(await titles("marrowby")).toEqual([herald]);
    expect(await titles("accordion")).toEqual([]);
    const [choice] = await ann.types("general", "article show", "id", "tess");
    const shown = await ann.slash("general", "article show", { id: String(choice?.value) }).settled();
    expect(shown.message?.text).toContain(wire);
  });

  it("into an option is completed by what was added a moment ago", async () => {
    await addFiles(journey().owner, "general", [sampleFile("review")]);
    const [choice] = await ann.types("general", "article show", "id", "a barrier built");
    expect(choice?.name).toBe("A barrier built for four closings a year");
  });

  it("to the bot by its name alone is answered with how to ask", async () => {
    const said = ann.says("general", "@bot");
    const reply = await ann.waitsFor("general", ({ replyTo }) => replyTo === said.id);
    expect(reply.text).toContain("/ask");
  });

  it("by /help, /status and /settings show is answered", async () => {
    const run = async (command: string) => (await ann.slash("general", command).settled()).message?.text ?? "";
    expect(await run("help")).toMatch(/\/ask[\s\S]*\/verify/u);
    expect(await run("status")).toMatch(/3 articles/u);
    expect(await run("settings show")).toMatch(/Time zone/iu);
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
