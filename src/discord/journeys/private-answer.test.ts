import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const QUESTION = "Why did Gate Three not close?";
const BUTTONS = ["page:ID:0", "context:ID:0", "sources:ID", "further:ID", "publish:ID", "why:ID", "good:ID"];

describe("a private answer", { timeout: 120_000 }, () => {
  let ann: Member;
  let ben: Member;
  let mine: Asked;
  let open: Asked;
  const journey = useJourney({ guild: { channels: ["general", "desk"] } }, async ({ guild, owner }) => {
    ann = guild.addMember({ name: "Ann" });
    ben = guild.addMember({ name: "Ben" });
    await addFiles(owner, "general", [sampleFile("wire"), sampleFile("herald")]);
    mine = await askFor(ann, "general", QUESTION, { private: true });
    open = await askFor(ben, "general", "How deep was the water in Quay Street?");
  });

  const seenByBen = () => ben.sees("general").filter(({ text }) => text.includes("driftwood"));

  it("is seen by its asker alone, and can be looked into as any other", async () => {
    expect(mine.message.isEphemeral).toBe(true);
    expect(seenByBen()).toEqual([]);
    expect((await ann.click(mine.message, "Sources").settled()).message?.text).toContain("Northern Wire");
    expect(open.message.buttons.some(({ label }) => label === "Publish")).toBe(false);
  });

  it("is no answer for others: not by its id, not in the list, not followed up", async () => {
    const show = await ben.slash("general", "answer show", { id: mine.id }).settled();
    expect(show.message?.text).toContain(`There is no answer ${mine.id}`);
    const list = await ben.slash("general", "answer list").settled();
    expect(list.message?.text).toContain(open.id);
    expect(list.message?.text).not.toContain(mine.id);
    const after = await ben.slash("general", "ask", { question: "And then?", after: mine.id }).settled();
    expect(after.message?.text).toContain(`There is no answer ${mine.id}`);
    const own = await ann.slash("general", "answer list").settled();
    expect(own.message?.text).toContain(mine.id);
  });

  it.each(BUTTONS)("does nothing for others where a button %s names it", async (button) => {
    const turn = await ben.forges(open.message, button.replace("ID", mine.id)).settled();
    expect(turn.message?.text).toContain(`There is no answer ${mine.id}`);
    expect(seenByBen()).toEqual([]);
    expect(ann.threads("general")).toEqual([]);
  });

  it("is not what a forged “Publish” makes of an answer that everyone reads already", async () => {
    const before = ann.sees("general").filter(({ isEphemeral }) => !isEphemeral).length;
    for (const member of [ann, ben]) {
      const turn = await member.forges(open.message, `publish:${open.id}`).settled();
      expect(turn.message?.text).toContain("Everyone may read this answer already");
    }
    expect(ann.sees("general").filter(({ isEphemeral }) => !isEphemeral)).toHaveLength(before);
  });

  it("is not what an answer becomes that everyone reads, where it is shown to one alone", async () => {
    const labels = ({
      message,
    }: {
      readonly message: { readonly buttons: readonly { readonly label: string | null }[] } | null;
    }) => message?.buttons.map(({ label }) => label);
    const shown = await ann.slash("general", "answer show", { id: open.id, private: true }).settled();
    const own = await ann.slash("general", "answer show", { id: mine.id, private: true }).settled();
    expect(labels(shown)).toContain("Sources");
    expect(labels(shown)).not.toContain("Publish");
    expect(labels(own)).toContain("Publish");
    expect(labels(await ann.forges(open.message, `page:${open.id}:0`).settled())).not.toContain("Publish");
    expect(labels(await ann.forges(mine.message, `page:${mine.id}:0`).settled())).toContain("Publish");
  });

  it("is nothing that an owner sees either", async () => {
    const { owner } = journey();
    const show = await owner.slash("general", "answer show", { id: mine.id }).settled();
    expect(show.message?.text).toContain(`There is no answer ${mine.id}`);
  });

  it("becomes everyone's by “Publish”, once, however often it is pressed", async () => {
    const presses = await Promise.all([1, 2].map(() => ann.click(mine.message, "Publish").settled()));
    for (const { message } of presses)
      expect(message?.text).toContain("Everyone in this channel can read the answer now");
    expect(seenByBen()).toHaveLength(1);
    journey().double.advanceClock(60 * 60_000);
    const [published = null] = seenByBen();
    const again = await ann.forges(published, `publish:${mine.id}`).settled();
    expect(again.message?.text).toMatch(/Everyone in this channel can read the answer/u);
    expect(seenByBen()).toHaveLength(1);
  });

  it("is from then on an answer for all: its buttons, its id and the list", async () => {
    const [published = null] = seenByBen();
    expect(published?.isEphemeral).toBe(false);
    expect(published?.buttons.some(({ label }) => label === "Publish")).toBe(false);
    expect((await ben.click(published, "Sources").settled()).message?.text).toContain("Northern Wire");
    const show = await ben.slash("general", "answer show", { id: mine.id }).settled();
    expect(show.message?.text).toContain("driftwood");
    const list = await ben.slash("general", "answer list").settled();
    expect(list.message?.text).toContain(mine.id);
  });

  it("is what a channel can be set to give, unless the member says otherwise", async () => {
    const { owner } = journey();
    await owner.slash("desk", "settings set", { for: "channel", answers: "private" }).settled();
    expect((await askFor(ann, "desk", QUESTION)).message.isEphemeral).toBe(true);
    expect((await askFor(ann, "desk", QUESTION, { private: false })).message.isEphemeral).toBe(false);
    expect((await askFor(ann, "general", QUESTION)).message.isEphemeral).toBe(false);
    const thread = ann.startsThread("desk", "Further");
    expect((await askFor(ann, thread, QUESTION)).message.isEphemeral).toBe(true);
  });

  it("cannot be had by a mention, which says so", async () => {
    const said = ann.says("desk", `@bot ${QUESTION}`);
    const reply = await ann.waitsFor("desk", ({ replyTo }) => replyTo === said.id);
    expect(reply.text).toContain("Answers are private in this channel");
    expect(reply.text).not.toContain("driftwood");
  });

  it("is what a member of the whole server gets after a restart too", async () => {
    const { owner } = journey();
    await owner.slash("general", "settings set", { answers: "private" }).settled();
    await journey().bot.stop();
    await journey().restart();
    expect((await askFor(ben, "general", QUESTION)).message.isEphemeral).toBe(true);
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
