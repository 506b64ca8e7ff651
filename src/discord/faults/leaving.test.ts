import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { promisesIn } from "../../testing/discord/journey/promises-in.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";
import { scripts } from "../../testing/model/scripts.ts";

const TIMEOUT_MS = 180_000;
const QUESTION = "How many people were evacuated from Marrowby?";
const EDIT = /\/messages\/@original$/u;
/** The deadline of 20 s, what is said last, and what a busy machine adds. */
const GONE_WITHIN_MS = 45_000;
const WHOLE = { when: ({ text }: { readonly text: string }) => text.includes("Kept as"), timeoutMs: 60_000 };
const SORRY = "was restarted while it worked on this";

describe("a bot that leaves", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;

  beforeAll(async () => {
    journey = await openJourney({ script: citeGiven(), discord: { hasRateLimits: false } });
    ann = journey.guild.addMember({ name: "Ann" });
    await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  }, TIMEOUT_MS);

  beforeEach(() => {
    journey.script = citeGiven();
  });

  afterAll(() => journey.close(), TIMEOUT_MS);

  const ask = (question: string) => ann.slash("general", "ask", { question: `${QUESTION} ${question}` });
  const modelCalledAfter = (before: number) =>
    expect.poll(() => journey.modelCalls(), { timeout: 30_000 }).toBeGreaterThan(before);
  const isLeaving = () =>
    expect
      .poll(async () => (await ann.slash("general", "help").settled()).message?.text, { timeout: 15_000 })
      .toContain("Footnote is being restarted");

  it("finishes what is under way, tells who comes meanwhile, and ends with code 0", async () => {
    journey.script = citeGiven({ delayMs: 4_000 });
    const before = journey.modelCalls();
    const running = await ask("Under way").acknowledged();
    await modelCalledAfter(before);
    const end = journey.bot.stop({ timeoutMs: GONE_WITHIN_MS });
    await isLeaving();
    const said = ann.says("general", `@bot ${QUESTION}`);
    const told = await ann.waitsFor("general", ({ replyTo }) => replyTo === said.id);
    expect(told.text).toContain("Footnote is being restarted");
    expect((await running.settled(WHOLE)).message?.text).toContain("evacuated");
    expect(await end).toBe(0);
    await journey.restart();
  });

  it("tells whose answer does not come before the deadline, and ends with code 0", async () => {
    journey.script = scripts.silent();
    const before = journey.modelCalls();
    const turns = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(`Silence ${n}`).acknowledged()));
    await modelCalledAfter(before);
    expect(await journey.bot.stop({ timeoutMs: GONE_WITHIN_MS })).toBe(0);
    for (const { message } of turns) expect(message?.text).toContain("could not finish this. Please ask again");
    await journey.restart();
  });

  it("leaves at once when told a second time; the next start tells those who waited", async () => {
    journey.script = scripts.silent();
    const before = journey.modelCalls();
    const turn = await ask("Told twice to leave").acknowledged();
    await modelCalledAfter(before);
    const end = journey.bot.stop({ timeoutMs: GONE_WITHIN_MS });
    await isLeaving();
    const startedAt = performance.now();
    process.kill(journey.bot.pid, "SIGTERM");
    await end;
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    await journey.restart();
    await turn.settled({ when: ({ text }) => text.includes(SORRY) });
  });

  it("after a crash, comes back and tells everyone who waited, once, and takes no answer away", async () => {
    const whole = await askFor(ann, "general", `${QUESTION} Answered before the crash`);
    journey.script = scripts.silent();
    const before = journey.modelCalls();
    // More than are worked on at once: some only wait.
    const turns = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(`Crash ${n}`).acknowledged()));
    const said = ann.says("general", `@bot ${QUESTION} Said before the crash`);
    await modelCalledAfter(before);
    await expect.poll(async () => (await promisesIn(journey)).length, { timeout: 30_000 }).toBe(13);
    await journey.bot.kill();
    await journey.restart();
    for (const turn of turns) await turn.settled({ when: ({ text }) => text.includes(SORRY), timeoutMs: 60_000 });
    await ann.waitsFor("general", ({ replyTo, text }) => replyTo === said.id && text.includes(SORRY));
    expect(ann.sees("general").find(({ id }) => id === whole.message.id)?.text).toBe(whole.message.text);
    const edits = turns.map(({ editsMs }) => editsMs.length);
    await expect.poll(async () => (await promisesIn(journey)).length, { timeout: 30_000 }).toBe(0);
    await journey.bot.kill();
    await journey.restart();
    journey.script = citeGiven();
    await askFor(ann, "general", `${QUESTION} After the second start`);
    expect(turns.map(({ editsMs }) => editsMs.length)).toEqual(edits);
    expect(ann.sees("general").filter(({ replyTo }) => replyTo === said.id)).toHaveLength(1);
  });

  it("that crashes while an answer is on its way delivers it when it is back", async () => {
    journey.double.failNext({ method: "PATCH", path: EDIT, drop: true, times: 10_000 });
    const turn = await ask("On its way").acknowledged();
    await expect.poll(async () => JSON.stringify(await promisesIn(journey)), { timeout: 30_000 }).toContain("Kept as");
    await journey.bot.kill();
    journey.double.clearFaults();
    await journey.restart();
    expect((await turn.settled(WHOLE)).message?.text).toMatch(/On its way.*evacuated/su);
  });

  it("does not stay for a pause that Discord asks for; the next start delivers the answer", async () => {
    journey.double.failNext({ method: "PATCH", path: EDIT, status: 429, retryAfterS: 600 });
    const turn = await ask("In a long pause").acknowledged();
    await expect.poll(async () => JSON.stringify(await promisesIn(journey)), { timeout: 30_000 }).toContain("Kept as");
    expect(await journey.bot.stop({ timeoutMs: GONE_WITHIN_MS })).toBe(0);
    await journey.restart();
    await turn.settled(WHOLE);
  });

  it("leaves nothing wrong on the wire or in the log", () => expectClean(journey));
});
