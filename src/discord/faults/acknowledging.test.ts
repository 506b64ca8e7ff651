import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ScriptedFault } from "../../testing/discord/http/scripted-fault.ts";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const TIMEOUT_MS = 120_000;
const CALLBACK = /\/callback$/u;
const QUESTION = "How many people were evacuated from Marrowby?";

/** Discord's own limit is 3 s; a machine that runs other tests takes a part of it. */
const AT_ONCE_MS = 1_500;

describe("acknowledging", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;

  beforeAll(async () => {
    journey = await openJourney({ discord: { acknowledgeWithinMs: 3_000, hasRateLimits: false } });
    ann = journey.guild.addMember({ name: "Ann" });
    await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  }, TIMEOUT_MS);

  afterAll(() => journey.close(), TIMEOUT_MS);

  const answersTo = (question: string) =>
    ann.sees("general").filter(({ isFromBot, text }) => isFromBot && text.includes(question));

  it("comes before any other request, for commands, buttons and forms alike", async () => {
    const { message } = await askFor(ann, "general", QUESTION);
    const { modal } = await ann.click(message, "👎").acknowledged();
    const acts = [
      () => ann.slash("general", "ask", { question: QUESTION }),
      () => ann.slash("general", "status", {}),
      () => ann.click(message, "Sources"),
      () => ann.click(message, "Why this?"),
      () => ann.submit(modal, { "What is wrong?": "The figure is old." }),
    ];
    for (const act of acts) {
      const before = journey.double.calls.length;
      const turn = await act().settled();
      const [first] = journey.double.calls.slice(before);
      expect(`${first?.method} ${first?.path}`).toMatch(/^POST .*\/callback$/u);
      expect(turn.ackMs).toBeLessThan(AT_ONCE_MS);
    }
  });

  it("does not wait for the archive, however many wait for it", async () => {
    const busy = Array.from({ length: 20 }, (_, n) => ann.slash("general", "ask", { question: `${QUESTION} (${n})` }));
    const last = ann.slash("general", "article list");
    for (const turn of [...busy, last]) expect((await turn.acknowledged()).ackMs).toBeLessThan(3_000);
    for (const turn of [...busy, last]) await turn.settled({ timeoutMs: 60_000 });
  });

  const FAULTS: readonly (readonly [what: string, fault: ScriptedFault])[] = [
    ["two server errors", { status: 502, times: 2 }],
    ["a server error after it was taken", { status: 500, afterApplying: true }],
    ["a connection that ends before it was taken", { drop: true }],
    ["a connection that ends after it was taken", { drop: true, afterApplying: true }],
    ["an answer that hangs", { delayAnswerMs: 4_000 }],
    ["being asked to wait", { status: 429, retryAfterS: 1 }],
  ];

  it.each(FAULTS)("outlives %s, and one answer comes", async (what, fault) => {
    const question = `${QUESTION} After ${what}`;
    journey.double.failNext({ ...fault, method: "POST", path: CALLBACK });
    const { message } = await askFor(ann, "general", question);
    expect(journey.double.faultsLeft()).toBe(0);
    expect(answersTo(question).map(({ id }) => id)).toEqual([message.id]);
    expect(message.isThinking).toBe(false);
  });

  it("that comes too late has a public answer come as a message in the channel", async () => {
    const question = `${QUESTION} Said too late`;
    journey.double.failNext({ path: CALLBACK, status: 404, code: 10_062 });
    ann.slash("general", "ask", { question });
    const answer = await ann.waitsFor("general", ({ text }) => text.includes(question) && text.includes("Kept as"));
    expect(answer.isEphemeral).toBe(false);
    expect(answersTo(question)).toHaveLength(1);
  });

  it("that comes too late has nothing of a private answer shown to others", async () => {
    const question = `${QUESTION} Too late and private`;
    journey.double.failNext({ path: CALLBACK, status: 404, code: 10_062 });
    const seen = new Set(ann.sees("general").map(({ id }) => id));
    ann.slash("general", "ask", { question, private: true });
    const notice = await ann.waitsFor("general", ({ id, isFromBot }) => isFromBot && !seen.has(id));
    expect(notice.text).toMatch(/no longer took a private answer.*\/answer list/su);
    expect(notice.text).not.toContain("Marrowby");
    const list = await ann.slash("general", "answer list").settled();
    expect(list.message?.text).toContain("Too late and private");
  });

  it("that Discord never takes has the answer come as a message all the same", async () => {
    const question = `${QUESTION} Never acknowledged`;
    // As often as it is tried within Discord's three seconds.
    journey.double.failNext({ path: CALLBACK, status: 503, times: 6 });
    ann.slash("general", "ask", { question });
    await ann.waitsFor("general", ({ text }) => text.includes(question) && text.includes("Kept as"));
    expect(journey.double.faultsLeft()).toBe(0);
    expect(answersTo(question)).toHaveLength(1);
  });

  it("leaves nothing wrong on the wire or in the log", () =>
    expectClean(journey, { refused: [40_060, 10_015, 10_062] }));
});
