import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ScriptedFault } from "../../testing/discord/http/scripted-fault.ts";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const TIMEOUT_MS = 120_000;
const EDIT = /\/messages\/@original$/u;
const SEND = /^\/channels\/\d+\/messages$/u;
const QUESTION = "How many people were evacuated from Marrowby?";
const TOKEN_LIFETIME_MS = 15 * 60_000;

describe("delivering", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;

  beforeAll(async () => {
    journey = await openJourney({ script: citeGiven({ pieceDelayMs: 20 }), guild: { channels: ["general", "quiet"] } });
    ann = journey.guild.addMember({ name: "Ann" });
    await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  }, TIMEOUT_MS);

  afterAll(() => journey.close(), TIMEOUT_MS);

  const answersTo = (question: string, channel = "general") =>
    ann.sees(channel).filter(({ isFromBot, text }) => isFromBot && text.includes(question));

  const FAULTS: readonly (readonly [what: string, fault: ScriptedFault])[] = [
    ["two server errors", { status: 502, times: 2 }],
    ["server errors that last", { status: 503, times: 9 }],
    ["server errors after edits were done", { status: 500, afterApplying: true, times: 5 }],
    ["connections that end", { drop: true, times: 3 }],
    ["connections that end after edits were done", { drop: true, afterApplying: true, times: 3 }],
    ["slow edits", { delayMs: 1_500, times: 3 }],
    ["slow answers to edits", { delayAnswerMs: 1_500, times: 3 }],
    ["being asked to wait", { status: 429, retryAfterS: 2, times: 2 }],
    ["having everything asked to wait", { status: 429, retryAfterS: 1, isGlobal: true, times: 2 }],
  ];

  it.each(FAULTS)("outlives %s: the whole answer stands there, once", async (what, fault) => {
    const question = `${QUESTION} With ${what}`;
    journey.double.failNext({ ...fault, method: "PATCH", path: EDIT });
    const { message } = await askFor(ann, "general", question);
    expect(message.text).toMatch(/evacuated/u);
    // An answer may be shown in fewer edits than were planned to fail.
    while (journey.double.faultsLeft() > 0) await askFor(ann, "quiet", QUESTION);
    expect(answersTo(question).map(({ id }) => id)).toEqual([message.id]);
    expect(ann.sees("general").find(({ id }) => id === message.id)?.text).toBe(message.text);
  });

  it("posts a public answer in the channel when the interaction's 15 minutes are over", async () => {
    const question = `${QUESTION} After 15 minutes`;
    journey.script = citeGiven({ delayMs: 1_000 });
    const turn = await ann.slash("quiet", "ask", { question }).acknowledged();
    journey.double.advanceClock(TOKEN_LIFETIME_MS);
    const answer = await ann.waitsFor("quiet", ({ text }) => text.includes(question) && text.includes("Kept as"));
    expect(answer.id).not.toBe(turn.message?.id);
    expect(answersTo(question, "quiet").filter(({ text }) => text.includes("Kept as"))).toHaveLength(1);
  });

  it("says a sentence without content where a private answer can no longer be shown", async () => {
    const question = `${QUESTION} Privately, after 15 minutes`;
    const ben = journey.guild.addMember({ name: "Ben" });
    journey.script = citeGiven({ delayMs: 1_000 });
    const seen = new Set(ben.sees("quiet").map(({ id }) => id));
    await ann.slash("quiet", "ask", { question, private: true }).acknowledged();
    journey.double.advanceClock(TOKEN_LIFETIME_MS);
    const notice = await ben.waitsFor("quiet", ({ id }) => !seen.has(id));
    expect(notice.text).toContain("no longer took a private answer");
    expect(ben.sees("quiet").filter(({ text }) => text.includes(question))).toEqual([]);
  });

  it.each([50_027, 10_015])("takes Discord's refusal %i of an edit for the end of the interaction", async (code) => {
    const question = `${QUESTION} Refused with ${code}`;
    journey.script = () => ({ kind: "drop" });
    journey.double.failNext({ method: "PATCH", path: EDIT, status: 404, code, times: 20 });
    ann.slash("quiet", "ask", { question });
    await ann.waitsFor("quiet", ({ text }) => text.includes(question) && text.includes("Kept as"));
    expect(answersTo(question, "quiet").filter(({ text }) => text.includes("Kept as"))).toHaveLength(1);
    journey.double.clearFaults();
  });

  it("writes to the log what it may post nowhere, and keeps the answer", async () => {
    const question = `${QUESTION} Where the bot may not write`;
    journey.script = citeGiven({ delayMs: 1_000 });
    journey.guild.setOverwrites("quiet", [{ for: "bot", deny: ["SendMessages"] }]);
    await ann.slash("quiet", "ask", { question }).acknowledged();
    journey.double.advanceClock(TOKEN_LIFETIME_MS);
    const reasons = async () =>
      (await journey.logged("delivery failed")).map(({ step, reason }) => `${step} ${reason}`);
    await expect.poll(reasons, { timeout: 20_000 }).toContain("channel forbidden");
    journey.guild.setOverwrites("quiet", []);
    const list = await ann.slash("quiet", "answer list").settled();
    expect(list.message?.text).toContain("Where the bot may not write");
  });

  it("posts what falls back to the channel once, also where Discord's answer to that is lost", async () => {
    const question = `${QUESTION} Posted through errors`;
    journey.script = citeGiven({ delayMs: 1_000 });
    await ann.slash("quiet", "ask", { question }).acknowledged();
    journey.double.advanceClock(TOKEN_LIFETIME_MS);
    journey.double.failNext({ method: "POST", path: SEND, status: 500, afterApplying: true, times: 5 });
    await ann.waitsFor("quiet", ({ text }) => text.includes(question) && text.includes("Kept as"));
    await expect.poll(() => journey.double.faultsLeft(), { timeout: 20_000 }).toBe(0);
    expect(answersTo(question, "quiet").filter(({ text }) => text.includes("Kept as"))).toHaveLength(1);
  });

  it("leaves nothing wrong on the wire or in the log", () =>
    expectClean(journey, { refused: [10_015, 50_013, 50_027] }));
});
