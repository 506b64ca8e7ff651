import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ScriptedFault } from "../../testing/discord/http/scripted-fault.ts";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { promisesIn } from "../../testing/discord/journey/promises-in.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const TIMEOUT_MS = 120_000;
const SEND = /^\/channels\/\d+\/messages$/u;
const EDIT = /^\/channels\/\d+\/messages\/\d+$/u;
const THREAD = /\/threads$/u;
const QUESTION = "How many people were evacuated from Marrowby?";
const HOUR_MS = 3_600_000;
const SLOW = { timeoutMs: 60_000 };

const LOST: readonly (readonly [what: string, fault: ScriptedFault])[] = [
  ["server errors before it was done", { status: 502, times: 3 }],
  ["server errors after it was done", { status: 500, afterApplying: true, times: 3 }],
  ["connections that end", { drop: true, times: 2 }],
  ["connections that end after it was done", { drop: true, afterApplying: true, times: 2 }],
  ["being asked to wait", { status: 429, retryAfterS: 1, times: 2 }],
  ["having everything asked to wait", { status: 429, retryAfterS: 1, isGlobal: true }],
];

describe("posting", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;
  let seen: ReadonlySet<string>;

  beforeAll(async () => {
    journey = await openJourney({
      script: citeGiven({ pieceDelayMs: 20 }),
      guild: { channels: ["general", "desk"] },
      discord: { hasRateLimits: false },
    });
    ann = journey.guild.addMember({ name: "Ann" });
    await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  }, TIMEOUT_MS);

  beforeEach(() => {
    journey.guild.setOverwrites("desk", []);
    journey.double.clearFaults();
    seen = new Set(ann.sees("desk").map(({ id }) => id));
  });

  afterAll(() => journey.close(), TIMEOUT_MS);

  /** What the bot has said to everyone since the test began. */
  const posted = () => ann.sees("desk").filter((one) => one.isFromBot && !one.isEphemeral && !seen.has(one.id));

  describe("an answer to a message", () => {
    it.each(LOST)("stands there once and whole, through %s on sending", async (what, fault) => {
      journey.double.failNext({ ...fault, method: "POST", path: SEND });
      const asked = ann.says("desk", `@bot ${QUESTION} Sending, ${what}`);
      const answer = await ann.waitsFor(
        "desk",
        (one) => one.replyTo === asked.id && one.text.includes("Kept as"),
        SLOW,
      );
      expect(posted().map(({ id }) => id)).toEqual([answer.id]);
      expect(journey.double.faultsLeft()).toBe(0);
    });

    it.each(LOST)("stands there once and whole, through %s on editing", async (what, fault) => {
      journey.double.failNext({ ...fault, method: "PATCH", path: EDIT });
      const asked = ann.says("desk", `@bot ${QUESTION} Editing, ${what}`);
      const answer = await ann.waitsFor(
        "desk",
        (one) => one.replyTo === asked.id && one.text.includes("Kept as"),
        SLOW,
      );
      expect(posted().map(({ id }) => id)).toEqual([answer.id]);
      journey.double.clearFaults();
    });

    it("is missed by nobody but in the log where the bot may not write", async () => {
      journey.guild.setOverwrites("desk", [{ for: "bot", deny: ["SendMessages"] }]);
      ann.says("desk", `@bot ${QUESTION} Where it may not write`);
      const reasons = async () => (await journey.logged("delivery failed")).map(({ reason }) => reason);
      await expect.poll(reasons, { timeout: 20_000 }).toContain("forbidden");
      await expect.poll(async () => (await promisesIn(journey)).length, { timeout: 20_000 }).toBe(0);
      journey.guild.setOverwrites("desk", []);
      expect(posted()).toEqual([]);
    });
  });

  describe("publishing", () => {
    it.each(LOST)("posts the answer once, through %s", async (_what, fault) => {
      const { message } = await askFor(ann, "desk", QUESTION, { private: true });
      journey.double.failNext({ ...fault, method: "POST", path: SEND });
      const turn = await ann.click(message, "Publish").settled({ timeoutMs: 60_000 });
      expect(turn.message?.text).toContain("Everyone in this channel can read");
      expect(posted().map(({ text }) => text)).toEqual([expect.stringContaining("Kept as")]);
      expect(journey.double.faultsLeft()).toBe(0);
    });

    it("posts it once however often the button is pressed, also an hour later", async () => {
      const { message } = await askFor(ann, "desk", QUESTION, { private: true });
      await Promise.all([ann.click(message, "Publish").settled(), ann.click(message, "Publish").settled()]);
      journey.double.advanceClock(HOUR_MS);
      const again = await ann.click(message, "Publish").settled();
      expect(again.message?.text).toContain("Everyone in this channel can read");
      expect(posted()).toHaveLength(1);
    });

    it("says what is missing where the bot may not write", async () => {
      const { message } = await askFor(ann, "desk", QUESTION, { private: true });
      journey.guild.setOverwrites("desk", [{ for: "bot", deny: ["SendMessages"] }]);
      const turn = await ann.click(message, "Publish").settled();
      expect(turn.message?.text).toContain("Send Messages");
      journey.guild.setOverwrites("desk", []);
      expect(posted()).toEqual([]);
    });
  });

  describe("a thread for further questions", () => {
    it.each(LOST)("is opened once under a public answer, through %s", async (_what, fault) => {
      const { message } = await askFor(ann, "desk", QUESTION);
      journey.double.failNext({ ...fault, method: "POST", path: THREAD });
      const turn = await ann.click(message, "Ask further").settled({ timeoutMs: 60_000 });
      expect(turn.message?.text).toContain("Ask further in <#");
      const thread = ann.threads("desk").filter(({ id }) => id === message.id);
      expect(thread).toHaveLength(1);
      expect(ann.sees({ id: message.id }).filter(({ text }) => text.includes("Ask further here"))).toHaveLength(1);
      expect(journey.double.faultsLeft()).toBe(0);
    });

    it.each(LOST)("is opened once for a private answer, through %s", async (_what, fault) => {
      const { message } = await askFor(ann, "desk", QUESTION, { private: true });
      const before = new Set(ann.threads("desk").map(({ id }) => id));
      journey.double.failNext({ ...fault, method: "POST", path: THREAD });
      const turn = await ann.click(message, "Ask further").settled({ timeoutMs: 60_000 });
      expect(turn.message?.text).toContain("Ask further in <#");
      const opened = ann.threads("desk").filter(({ id }) => !before.has(id));
      expect(opened).toHaveLength(1);
      const [thread = { id: "" }] = opened;
      expect(ann.sees(thread).filter(({ text }) => text.includes("Ask further here"))).toHaveLength(1);
      // A thread that stands there already is found, and not asked for again.
      expect(journey.double.faultsLeft()).toBeLessThan(fault.times ?? 1);
    });

    it("is opened once for a private answer, however often the button is pressed, at once and later", async () => {
      const { message } = await askFor(ann, "desk", QUESTION, { private: true });
      const before = new Set(ann.threads("desk").map(({ id }) => id));
      const press = () => ann.click(message, "Ask further").settled({ timeoutMs: 60_000 });
      const presses = [...(await Promise.all([press(), press(), press()])), await press()];
      const opened = ann.threads("desk").filter(({ id }) => !before.has(id));
      expect(opened).toHaveLength(1);
      const [thread = { id: "" }] = opened;
      for (const turn of presses) expect(turn.message?.text).toBe(`Ask further in <#${thread.id}>.`);
      expect(ann.sees(thread).filter(({ text }) => text.includes("Ask further here"))).toHaveLength(1);
    });

    it("is opened anew for a private answer where somebody has removed or archived it", async () => {
      const { message } = await askFor(ann, "desk", QUESTION, { private: true });
      const before = new Set(ann.threads("desk").map(({ id }) => id));
      const newest = () => ann.threads("desk").findLast(({ id }) => !before.has(id)) ?? { id: "" };
      await ann.click(message, "Ask further").settled({ timeoutMs: 60_000 });
      const first = newest();
      journey.guild.changeThread(first, { archived: true });
      const turn = await ann.click(message, "Ask further").settled({ timeoutMs: 60_000 });
      expect(newest().id).not.toBe(first.id);
      expect(turn.message?.text).toBe(`Ask further in <#${newest().id}>.`);
    });

    it("goes on where it is when the button is pressed again", async () => {
      const { id: firstId, message } = await askFor(ann, "desk", QUESTION);
      await ann.click(message, "Ask further").settled();
      const { id: secondId } = await askFor(ann, { id: message.id }, "How many gates does the barrier have?");
      await ann.click(message, "Ask further").settled();
      expect(ann.sees({ id: message.id }).filter(({ text }) => text.includes("Ask further here"))).toHaveLength(1);
      expect(secondId).not.toBe(firstId);
    });

    it("is not to be had without the permission, which is said", async () => {
      const { message } = await askFor(ann, "desk", QUESTION);
      journey.guild.setOverwrites("desk", [{ for: "bot", deny: ["CreatePublicThreads"] }]);
      const turn = await ann.click(message, "Ask further").settled();
      expect(turn.message?.text).toContain("Create Public Threads");
      journey.guild.setOverwrites("desk", []);
    });
  });

  it("leaves nothing wrong on the wire or in the log", () =>
    expectClean(journey, { refused: [50_013, 50_083, 160_004] }));
});
