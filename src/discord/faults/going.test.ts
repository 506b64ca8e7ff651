import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { type Journey, openJourney } from "../../testing/discord/journey/open-journey.ts";
import { promisesIn } from "../../testing/discord/journey/promises-in.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";

const TIMEOUT_MS = 120_000;
const QUESTION = "How many people were evacuated from Marrowby?";
const EDIT = /\/messages\/@original$/u;
const POLL = { timeout: 30_000 };
const SLOW = { timeoutMs: 60_000 };
/** Longer than the first pause before something is tried again. */
const QUIET_MS = 2_500;
const UNKNOWN_CHANNEL = 10_003;
const UNKNOWN_MEMBER = 10_007;
const UNKNOWN_MESSAGE = 10_008;
const MISSING_ACCESS = 50_001;

describe("who or what goes between question and answer", { timeout: TIMEOUT_MS }, () => {
  let journey: Journey;
  let ann: Member;
  let ben: Member;
  let count = 0;

  beforeAll(async () => {
    journey = await openJourney({
      script: citeGiven(),
      discord: { hasRateLimits: false },
      guild: { channels: ["general", "passing", "fleeting", "brief"] },
    });
    ben = journey.guild.addMember({ name: "Ben" });
    await addFiles(journey.owner, "general", [sampleFile("wire"), sampleFile("herald")]);
  }, TIMEOUT_MS);

  beforeEach(() => {
    count += 1;
    ann = journey.guild.addMember({ name: `Ann ${count}` });
    journey.script = citeGiven({ delayMs: 1_500 });
  });

  afterAll(() => journey.close(), TIMEOUT_MS);

  /** Waits until the model is at work on what was just asked. */
  const atWork = async (ask: () => unknown) => {
    const before = journey.modelCalls();
    await ask();
    await expect.poll(() => journey.modelCalls(), POLL).toBeGreaterThan(before);
  };

  const reasons = async () =>
    (await journey.logged("delivery failed")).map(({ step, reason, channel }) => ({ step, reason, channel }));

  /** Nothing is owed to anybody, and Discord is not asked again and again. */
  const isOver = async () => {
    await expect.poll(async () => (await promisesIn(journey)).length, POLL).toBe(0);
    const before = journey.double.calls.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    expect(journey.double.calls.length).toBe(before);
  };

  it("is a member who leaves: the others read the answer", async () => {
    await atWork(() => ann.slash("general", "ask", { question: `${QUESTION} Before I go` }));
    journey.guild.removeMember(ann);
    const answer = await ben.waitsFor("general", ({ text }) => /Before I go[\s\S]*Kept as/u.test(text), SLOW);
    expect(answer.text).toContain("evacuated");
    await isOver();
  });

  it("is a member whose private message went with them: that is in the log, and nowhere else", async () => {
    await atWork(() => ann.slash("general", "ask", { question: QUESTION, private: true }));
    const seen = ben.sees("general").length;
    journey.guild.removeMember(ann);
    journey.double.failNext({ method: "PATCH", path: EDIT, status: 404, code: UNKNOWN_MESSAGE, times: 20 });
    await expect.poll(reasons, POLL).toContainEqual(expect.objectContaining({ step: "reply", reason: "gone" }));
    expect(ben.sees("general")).toHaveLength(seen);
    await isOver();
    journey.double.clearFaults();
  });

  it("is a member who asks further and has left before the thread is open", async () => {
    journey.script = citeGiven();
    const { message } = await askFor(ann, "general", QUESTION, { private: true });
    journey.double.failNext({ path: /\/thread-members\//u, status: 404, code: UNKNOWN_MEMBER });
    const turn = await ann.click(message, "Ask further").settled(SLOW);
    expect(turn.message?.text).toContain("no longer a member of this server");
    await isOver();
  });

  it("is the channel of a command, removed in the middle of its answer", async () => {
    const { id } = journey.guild.channel("passing");
    await atWork(() => ann.slash("passing", "ask", { question: QUESTION }));
    journey.guild.removeChannel("passing");
    await expect.poll(reasons, POLL).toContainEqual({ step: "reply", reason: "gone", channel: id });
    await isOver();
  });

  it("is the channel of a command whose channel Discord no longer knows", async () => {
    await atWork(() => ann.slash("fleeting", "ask", { question: QUESTION }));
    journey.double.failNext({ method: "PATCH", path: EDIT, status: 404, code: UNKNOWN_CHANNEL, times: 20 });
    const { id } = journey.guild.channel("fleeting");
    await expect.poll(reasons, POLL).toContainEqual({ step: "reply", reason: "gone", channel: id });
    await isOver();
    journey.double.clearFaults();
  });

  it("is the channel of a mention, removed in the middle of its answer", async () => {
    const { id } = journey.guild.channel("brief");
    await atWork(() => ann.says("brief", `@bot ${QUESTION}`));
    journey.guild.removeChannel("brief");
    await expect.poll(reasons, POLL).toContainEqual({ step: "reply", reason: "gone", channel: id });
    await isOver();
  });

  it("is the bot, taken out of the server at work on a command and on a mention", async () => {
    const turn = ann.slash("general", "ask", { question: `${QUESTION} While you are there` });
    await atWork(() => ann.says("general", `@bot ${QUESTION}`));
    journey.guild.expelBot();
    await journey.logged("guild left");
    await expect.poll(reasons, POLL).toContainEqual(expect.objectContaining({ step: "reply", reason: "forbidden" }));
    // What was acknowledged can still be answered.
    await turn.settled({ ...SLOW, when: ({ text }) => text.includes("Kept as") });
    await isOver();
  });

  it("finds its archive again when it comes back, and greets nobody a second time", async () => {
    journey.guild.inviteBot();
    await expect.poll(() => journey.guild.channel("general").id, POLL).toMatch(/^\d+$/u);
    const { message } = await askFor(ann, "general", QUESTION);
    expect(message.text).toContain("evacuated");
    const list = await ann.slash("general", "answer list").settled(SLOW);
    expect(list.message?.text).toContain("While you are there");
    const welcomes = ben.sees("general").filter(({ text }) => text.includes("Hello, I am Footnote"));
    expect(welcomes).toHaveLength(1);
  });

  it("does not stop the others: the same process answers on, with nothing wrong on the wire or in the log", async () => {
    const starts = await journey.logged("discord ready");
    expect(starts).toHaveLength(1);
    await expectClean(journey, { refused: [UNKNOWN_CHANNEL, UNKNOWN_MEMBER, UNKNOWN_MESSAGE, MISSING_ACCESS] });
  });
});
