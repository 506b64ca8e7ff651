import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { answerIdOf } from "../../testing/discord/journey/answer-id-of.ts";
import { type Asked, askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";
import { scripts } from "../../testing/model/scripts.ts";

const QUESTION = "How many people were evacuated from Marrowby?";
const SLOW = { timeoutMs: 60_000 };
const SLOW_POLL = { timeout: 20_000, interval: 50 };
const isFirst = ({ text }: { readonly text: string }) => text.includes("Found first");
const isSorry = ({ text }: { readonly text: string }) => text.includes("was restarted while it worked on this");

/** Sentences so long that their quotes do not fit on one page. */
const DREDGING = [
  [
    "Dredging of the outer channel",
    "the pilots' jetty",
    "stones as large as wheelbarrows",
    "a crew from Saint Brannock",
  ],
  ["Dredging of the lock basin", "the old fish market", "shopping trolleys and bicycles", "divers in heated suits"],
  ["Dredging of the estuary's northern arm", "the salt works", "layers of blue clay", "two hired barges"],
  [
    "Dredging of the ferry berth",
    "the Little Tessel slipway",
    "the keel of a forgotten trawler",
    "the ferry's own sailors",
  ],
  ["Dredging of the turning circle", "the coal quay", "fine black sand", "a suction ship borrowed for a month"],
]
  .map(([work, place, found, crew], index) => {
    const years = Array.from(
      { length: 19 },
      (_, year) => `${100 + 37 * index + 11 * year} lorry loads in ${1961 + 13 * index + year}`,
    );
    return `${work} near ${place} cost the county £${index + 2} million, brought up ${found}, kept ${crew} busy through the winter and, as the harbour office noted in its books, filled ${years.join(", ")}, all of which were taken to the old quarry behind the town.`;
  })
  .join("\n\n");

describe("a restart", { timeout: 180_000 }, () => {
  let ann: Member;
  let ben: Member;
  let long: Asked;
  let closed: Asked;
  let paged: Asked;
  const journey = useJourney({ script: citeGiven({ most: 6 }) }, async ({ guild, owner }) => {
    ann = guild.addMember({ name: "Ann" });
    ben = guild.addMember({ name: "Ben" });
    await addFiles(owner, "general", [sampleFile("wire"), sampleFile("herald"), sampleFile("review")]);
    long = await askFor(ann, "general", QUESTION);
    await addFiles(owner, "general", [{ name: "dredging.txt", text: `What dredging cost\n\n${DREDGING}` }]);
    paged = await askFor(ann, "general", "What did the dredging cost?", { "no-model": true });
    closed = await askFor(ann, "general", "How much is the damage to public buildings?", { private: true });
  });

  const press = async (asked: Asked, label: string) => (await ann.click(asked.message, label).settled()).message;

  it("between an answer and its buttons leaves all of them at work", async () => {
    expect(await journey().bot.stop()).toBe(0);
    await journey().restart();
    await journey().logged("discord ready", 2);
    expect((await press(long, "In context"))?.text).toMatch(/Quote 1 of \d/u);
    expect((await press(long, "Sources"))?.text).toContain("Northern Wire");
    expect((await press(long, "Why this?"))?.text).toContain("gpt-4.1-mini");
    expect((await press(long, "👍"))?.text).toContain("kept with the answer");
    expect((await press(long, "Ask further"))?.text).toContain("Ask further in <#");
    expect((await press(closed, "Publish"))?.text).toContain("Everyone in this channel");
    const { modal } = await ann.click(long.message, "👎").acknowledged();
    expect(modal?.title).toContain("wrong");
  });

  it("leaves an answer's pages to be turned over, for the reader alone and in one message", async () => {
    expect(paged.message.text).toContain("Page 1 of 2");
    const second = await press(paged, "Page 2 ▶");
    expect(second?.text).toContain("Page 2 of 2");
    expect(second?.isEphemeral).toBe(true);
    const first = (await ann.click(second, "◀ Page 1").settled()).message;
    expect([first?.id, first?.text.includes("Page 1 of 2")]).toEqual([second?.id, true]);
    expect(ann.sees("general").find(({ id }) => id === paged.message.id)?.text).toBe(paged.message.text);
  });

  it("between a form and its being sent in loses nothing", async () => {
    const { modal } = await ann.click(long.message, "👎").acknowledged();
    await journey().bot.stop();
    await journey().restart();
    const turn = await ann.submit(modal, { "What is wrong?": "The figure is an early one." }).settled();
    expect(turn.message?.text).toContain("kept with the answer");
  });

  it("by SIGTERM in the middle of an answer lets it be finished, and takes nothing new", async () => {
    journey().script = citeGiven({ most: 1, delayMs: 5_000 });
    const asked = ann.slash("general", "ask", { question: QUESTION });
    await asked.settled({ ...SLOW, when: isFirst });
    const stopped = journey().bot.stop();
    // What comes before the signal has reached the process is still answered.
    const isRefused = async () => {
      const { message } = await ben.slash("general", "settings show").settled(SLOW);
      return message?.isEphemeral === true && message.text.includes("Footnote is being restarted. Please ask again");
    };
    await expect.poll(isRefused, SLOW_POLL).toBe(true);
    expect(await stopped).toBe(0);
    expect(asked.message?.text).toMatch(/1,850 people[\s\S]*Kept as/u);
    await journey().restart();
  });

  it("by SIGTERM where an answer takes too long tells who waits for it, within the deadline", async () => {
    journey().script = scripts.silent();
    const asked = ann.slash("general", "ask", { question: QUESTION });
    const said = ben.says("general", "@bot how deep was the water?");
    await asked.settled({ ...SLOW, when: isFirst });
    await ben.waitsFor("general", ({ replyTo, text }) => replyTo === said.id && isFirst({ text }), SLOW);
    const begun = performance.now();
    expect(await journey().bot.stop()).toBe(0);
    expect(performance.now() - begun).toBeLessThan(28_000);
    const stopped = "is being restarted and could not finish this";
    expect(asked.message?.text).toContain(stopped);
    expect(ben.sees("general").find(({ replyTo }) => replyTo === said.id)?.text).toContain(stopped);
    journey().script = citeGiven();
    const before = ann.sees("general").length;
    await journey().restart();
    await askFor(ann, "general", QUESTION);
    expect(ann.sees("general")).toHaveLength(before + 1);
    expect(asked.message?.text).toContain(stopped);
  });

  it("by a crash in the middle of an answer has the next process tell who waits for it, once", async () => {
    journey().script = scripts.silent();
    const asked = ann.slash("general", "ask", { question: QUESTION });
    const hidden = ben.slash("general", "ask", { question: QUESTION, private: true });
    await asked.settled({ ...SLOW, when: isFirst });
    await hidden.settled({ ...SLOW, when: isFirst });
    const said = ben.says("general", "@bot how deep was the water?");
    await ben.waitsFor("general", ({ replyTo, text }) => replyTo === said.id && isFirst({ text }), SLOW);
    const before = ben.sees("general").length;
    await journey().bot.kill();
    journey().script = citeGiven();
    await journey().restart();
    await asked.settled({ ...SLOW, when: isSorry });
    await hidden.settled({ ...SLOW, when: isSorry });
    await ben.waitsFor("general", ({ replyTo, text }) => replyTo === said.id && isSorry({ text }), SLOW);
    expect(ann.sees("general").filter(isSorry).length).toBe(2);
    expect(ben.sees("general").filter(isSorry).length).toBe(3);
    expect(ben.sees("general").length).toBeLessThanOrEqual(before + 1);
    const edits = asked.editsMs.length;
    await journey().bot.kill();
    await journey().restart();
    await askFor(ann, "general", QUESTION);
    expect(asked.editsMs).toHaveLength(edits);
    expect(ben.sees("general").filter(isSorry).length).toBe(3);
  });

  it.each([
    ["before Discord has taken the answer", { status: 429, retryAfterS: 60 }],
    ["after Discord has taken the answer", { delayAnswerMs: 20_000 }],
  ])("by a crash just %s has it delivered, without an apology and not twice", async (_when, fault) => {
    const { double } = journey();
    double.failNext({ method: "PATCH", path: /@original$/u, ...fault });
    const asked = ann.slash("general", "ask", { question: QUESTION, "no-model": true });
    await expect.poll(() => double.faultsLeft(), SLOW_POLL).toBe(0);
    await journey().bot.kill();
    await journey().restart();
    await asked.settled({ ...SLOW, when: (message) => answerIdOf(message.text) !== null });
    const seen = ann.sees("general").length;
    const { id } = await askFor(ann, "general", QUESTION);
    expect(id).not.toBe(answerIdOf(asked.message?.text ?? ""));
    expect(ann.sees("general")).toHaveLength(seen + 1);
    expect(asked.message?.text).toContain("1,850 people");
  });

  it("has sent nothing that Discord refuses, and logged no secret", () => expectClean(journey()));
});
