import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const TIMEOUT_MS = 120_000;
const QUESTION = "How many people were evacuated from Marrowby?";
const ANSWERED = { when: ({ text }: { readonly text: string }) => text.includes("Kept as"), timeoutMs: 60_000 };

describe("the gateway's connection", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;

  beforeAll(async () => {
    journey = await openJourney({
      // Slow enough for a connection to end and come back in the middle of an answer.
      script: citeGiven({ delayMs: 300, pieceDelayMs: 40 }),
      discord: { heartbeatMs: 2_000, hasRateLimits: false },
    });
    ann = journey.guild.addMember({ name: "Ann" });
    await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  }, TIMEOUT_MS);

  beforeEach(() => journey.double.botReady());

  afterAll(() => journey.close(), TIMEOUT_MS);

  const connected = () => {
    const { identified, resumed } = journey.double.gateway.counts;
    return identified + resumed;
  };
  const backAfter = (before: number) =>
    journey.double.waitFor(
      () => (connected() > before && journey.double.gateway.ready() === 1 ? true : null),
      "the bot is not back",
      { timeoutMs: 60_000 },
    );
  const answersTo = (question: string) =>
    ann.sees("general").filter(({ isFromBot, text }) => isFromBot && text.includes(question));

  const TROUBLES: readonly (readonly [what: string, trouble: (journey: Journey) => void])[] = [
    ["ends without a word", ({ double }) => double.gateway.drop()],
    ["is asked to begin again", ({ double }) => double.gateway.askToReconnect()],
    ["has its session invalidated, resumable", ({ double }) => double.gateway.invalidate({ isResumable: true })],
    ["has its session invalidated for good", ({ double }) => double.gateway.invalidate({ isResumable: false })],
  ];

  it.each(TROUBLES)("%s in the middle of an answer, which comes whole and once", async (what, trouble) => {
    const question = `${QUESTION} It ${what}`;
    const before = connected();
    const turn = await ann.slash("general", "ask", { question }).acknowledged();
    trouble(journey);
    await turn.settled(ANSWERED);
    await backAfter(before);
    const next = await ann.slash("general", "ask", { question: `${question}, and is back` }).settled(ANSWERED);
    expect(next.ackMs).toBeLessThan(3_000);
    expect(answersTo(question).map(({ id }) => id)).toEqual([turn.message?.id, next.message?.id]);
  });

  it("brings what was asked while it was away", async () => {
    const before = connected();
    journey.double.gateway.refuseConnections(true);
    journey.double.gateway.drop();
    await journey.double.waitFor(() => (journey.double.gateway.ready() === 0 ? true : null), "still connected");
    const turn = ann.slash("general", "ask", { question: `${QUESTION} While it was away` });
    const asked = ann.says("general", `@bot ${QUESTION} Said while it was away`);
    journey.double.gateway.refuseConnections(false);
    await backAfter(before);
    await turn.settled(ANSWERED);
    await ann.waitsFor("general", ({ replyTo, text }) => replyTo === asked.id && text.includes("Kept as"));
    expect(answersTo("While it was away")).toHaveLength(1);
  });

  it("may bring events twice: each is answered once", async () => {
    const question = `${QUESTION} Asked once, heard twice`;
    const turn = await ann.slash("general", "ask", { question }).acknowledged();
    const asked = ann.says("general", `@bot ${QUESTION} Said once, heard twice`);
    const calls = journey.modelCalls();
    journey.double.gateway.repeatEvents();
    await turn.settled(ANSWERED);
    await ann.waitsFor("general", ({ replyTo, text }) => replyTo === asked.id && text.includes("Kept as"));
    journey.double.gateway.repeatEvents();
    // What comes after has been heard after the repetition.
    const next = await ann.slash("general", "ask", { question: `${QUESTION} Asked last` }).settled(ANSWERED);
    expect(next.message).not.toBeNull();
    expect(answersTo(question)).toHaveLength(1);
    expect(ann.sees("general").filter(({ replyTo }) => replyTo === asked.id)).toHaveLength(1);
    expect(journey.double.refusals).toEqual([]);
    expect(journey.modelCalls()).toBeLessThanOrEqual(calls + 3);
  });

  it("is made anew when heartbeats are no longer heard", async () => {
    const before = connected();
    journey.double.gateway.muteHeartbeats(true);
    await journey.double.waitFor(() => (journey.double.gateway.ready() === 0 ? true : null), "still connected", {
      timeoutMs: 30_000,
    });
    journey.double.gateway.muteHeartbeats(false);
    await backAfter(before);
    const turn = await ann.slash("general", "ask", { question: `${QUESTION} After silence` }).settled(ANSWERED);
    expect(turn.ackMs).toBeLessThan(3_000);
  });

  it("leaves nothing wrong on the wire or in the log", () => expectClean(journey));
});
