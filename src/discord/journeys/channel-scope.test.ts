import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { answerIdOf } from "../../testing/discord/journey/answer-id-of.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { ChannelRef, Member } from "../../testing/discord/members/member.ts";

const QUESTION = "How many people were evacuated from Marrowby?";
const OUTSIDE = /Herald|1,850|410 residents/u;

describe("a channel's scope", { timeout: 120_000 }, () => {
  let ann: Member;
  let inDesk: Asked;
  let onlyHerald: Asked;
  let heraldId: string;
  const journey = useJourney({ guild: { channels: ["general", "desk"] } }, async ({ guild, owner }) => {
    ann = guild.addMember({ name: "Ann" });
    await addFiles(owner, "general", [sampleFile("wire")], { collection: "storm" });
    await addFiles(owner, "general", [sampleFile("herald")], { collection: "evacuation" });
    inDesk = await askFor(ann, "desk", QUESTION);
    onlyHerald = await askFor(ann, "desk", "What did Ruth Okafor tell about two care homes on Mill Lane?");
    const [choice] = await owner.types("general", "article edit", "id", "county");
    heraldId = String(choice?.value);
    const set = await owner.slash("desk", "settings set", { for: "channel", collection: "storm" }).settled();
    expect(set.message?.text).toContain("storm");
  });

  const run = async (channel: ChannelRef, command: string, options: Readonly<Record<string, string>> = {}) =>
    (await ann.slash(channel, command, options).settled()).message?.text ?? "";

  it("was wide before it was set", () => {
    expect(inDesk.message.text).toMatch(/1,200 people[\s\S]*1,850|1,850[\s\S]*1,200 people/u);
    expect(onlyHerald.message.text).toContain("410 residents");
  });

  it("holds for questions and for search", async () => {
    const { message } = await askFor(ann, "desk", QUESTION);
    expect(message.text).toContain("about 1,200 people");
    expect(message.text).not.toMatch(OUTSIDE);
    expect(await run("desk", "search", { terms: "evacuated council Okafor" })).not.toMatch(OUTSIDE);
    expect(await run("general", "search", { terms: "evacuated council Okafor" })).toContain("Herald");
  });

  it("holds for autocomplete", async () => {
    const names = async (channel: string, option: string, command = "ask") =>
      (await journey().owner.types(channel, command, option, "")).map(({ name }) => name);
    expect(await names("desk", "id", "article edit")).toEqual(["Tessel barrier jams in storm, 1,200 leave homes"]);
    expect(await names("desk", "publisher")).toEqual(["Northern Wire"]);
    expect(await names("desk", "collection")).toEqual(["storm"]);
    expect(await names("general", "collection")).toEqual(["evacuation", "storm"]);
  });

  it("holds for articles named by id, also by editors", async () => {
    expect(await run("desk", "article show", { id: heraldId })).toContain("There is no article");
    expect(await run("desk", "article text", { id: heraldId })).toContain("There is no article");
    const { owner } = journey();
    const edit = await owner.slash("desk", "article edit", { id: heraldId, title: "Ours" }).settled();
    expect(edit.message?.text).toContain("There is no article");
  });

  it("holds for quotes and verification", async () => {
    expect(await run("desk", "quote", { text: "The siren went after the water came" })).not.toMatch(
      /Herald|Okafor|Agnes/u,
    );
    const turn = ann.slash("desk", "verify", { text: "No proof of income is needed, the council said." });
    await turn.settled({ when: ({ text }) => /\*\*\w[\w ]+:\*\* /u.test(text), timeoutMs: 60_000 });
    expect(turn.message?.text).toContain("**Not in the archive:**");
  });

  it.each(["In context", "Sources", "Why this?"])(
    "narrows the button “%s” of an answer given before",
    async (label) => {
      const { message } = await ann.click(inDesk.message, label).settled();
      expect(message?.text).not.toMatch(OUTSIDE);
      expect(message?.text).not.toMatch(/went wrong/u);
    },
  );

  it("says of an answer given before what is not shown any more, and keeps the rest", async () => {
    const text = await run("desk", "answer show", { id: inDesk.id });
    expect(text).toContain("about 1,200 people");
    expect(text).toMatch(/Not shown: quote.*outside of what this channel may see/u);
    expect(text).not.toMatch(OUTSIDE);
  });

  it.each(["In context", "Sources", "Why this?", "Ask further", "👍"])(
    "leaves nothing to the button “%s” of an answer that rests on what is outside of it",
    async (label) => {
      const { message } = await ann.click(onlyHerald.message, label).settled();
      expect(message?.text).toContain(`There is no answer ${onlyHerald.id}`);
    },
  );

  it("holds for the list of answers", async () => {
    const text = await run("desk", "answer list");
    expect(text).toContain(inDesk.id);
    expect(text).not.toContain(onlyHerald.id);
    expect(await run("general", "answer list")).toContain(onlyHerald.id);
  });

  it("holds in threads below the channel, for commands, buttons and mentions, also after a restart", async () => {
    const thread = ann.startsThread("desk", "Evacuation");
    const { message } = await askFor(ann, thread, QUESTION);
    expect(message.text).not.toMatch(OUTSIDE);
    const forged = await ann.forges(message, `sources:${onlyHerald.id}`).settled();
    expect(forged.message?.text).toContain(`There is no answer ${onlyHerald.id}`);
    await journey().bot.stop();
    await journey().restart();
    const said = ann.says(thread, `@bot ${QUESTION}`);
    const reply = await ann.waitsFor(thread, ({ text, replyTo }) => replyTo === said.id && answerIdOf(text) !== null, {
      timeoutMs: 60_000,
    });
    expect(reply.text).toContain("about 1,200 people");
    expect(reply.text).not.toMatch(OUTSIDE);
  });

  it("does not hold in other channels, nor for their buttons", async () => {
    const { message } = await askFor(ann, "general", QUESTION);
    expect(message.text).toMatch(OUTSIDE);
    expect((await ann.click(message, "Sources").settled()).message?.text).toContain("Herald");
  });

  it("puts what is added there into its own collection", async () => {
    await addFiles(journey().owner, "desk", [sampleFile("review")]);
    expect(await run("desk", "article list")).toContain("A barrier built for four closings a year");
    await journey().owner.slash("desk", "settings clear", { for: "channel" }).settled();
    expect(await run("desk", "article list")).toContain("Herald");
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
