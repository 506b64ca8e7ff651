import { describe, expect, it } from "vitest";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { answerIdOf } from "../../testing/discord/journey/answer-id-of.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { citeGiven } from "../../testing/discord/journey/cite-given.ts";
import { expectClean } from "../../testing/discord/journey/expect-clean.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import { useJourney } from "../../testing/discord/journey/use-journey.ts";
import type { Member } from "../../testing/discord/members/member.ts";
import type { ChatRequest } from "../../testing/model/chat-call.ts";

const FIRST = "Why did Gate Three not close?";

describe("a question with follow-ups in a thread", { timeout: 120_000 }, () => {
  let ann: Member;
  let ben: Member;
  const asked: ChatRequest[] = [];
  const cite = citeGiven();
  const journey = useJourney(
    {
      guild: { channels: ["general"] },
      script(request, call) {
        asked.push(request);
        return cite(request, call);
      },
    },
    async ({ guild, owner }) => {
      ann = guild.addMember({ name: "Ann" });
      ben = guild.addMember({ name: "Ben" });
      await addFiles(owner, "general", [sampleFile("wire"), sampleFile("herald"), sampleFile("review")]);
    },
  );

  /** What the model was told in the last call of the questions before. */
  const toldOfEarlier = () => asked.at(-1)?.messages.at(-1)?.content.includes(JSON.stringify(FIRST)) ?? false;

  it("opens under the answer by “Ask further”, named for the question, and says how to go on", async () => {
    const { message } = await askFor(ann, "general", FIRST);
    const turn = await ann.click(message, "Ask further").settled();
    expect(turn.message?.text).toBe(`Ask further in <#${message.id}>.`);
    const [thread] = ann.threads("general");
    expect(thread).toMatchObject({ id: message.id, name: FIRST });
    expect(ann.sees({ id: message.id }).at(-1)?.text).toContain("each question follows up the answer before it");
  });

  it("has one thread an answer: who presses again is led to the same", async () => {
    const [thread] = ann.threads("general");
    const [message = null] = ann.sees("general").filter(({ id }) => id === thread?.id);
    const turn = await ben.click(message, "Ask further").settled();
    expect(turn.message?.text).not.toContain("defect");
    expect(ann.threads("general")).toHaveLength(1);
  });

  it("follows up the answer where a member asks in the thread, without saying so", async () => {
    const [thread = { id: "" }] = ann.threads("general");
    const { message } = await askFor(ann, thread, "And who said that?");
    expect(message.channelId).toBe(thread.id);
    expect(toldOfEarlier()).toBe(true);
  });

  it("follows up where somebody mentions the bot in the thread, and replies to that message once", async () => {
    const [thread = { id: "" }] = ann.threads("general");
    const said = ben.says(thread, "@bot how long was the trunk?");
    const reply = await ben.waitsFor(thread, ({ text, replyTo }) => replyTo === said.id && answerIdOf(text) !== null, {
      timeoutMs: 60_000,
    });
    expect(reply.text).toContain("eleven metres");
    expect(toldOfEarlier()).toBe(true);
    expect(ben.sees(thread).filter(({ replyTo }) => replyTo === said.id)).toHaveLength(1);
    expect(reply.pings.filter((id) => id !== ben.id)).toEqual([]);
  });

  it("takes no notice of what members say to one another there", async () => {
    const [thread = { id: "" }] = ann.threads("general");
    const before = ann.sees(thread).length;
    const calls = journey().modelCalls();
    ben.says(thread, "Shall we print that?");
    await askFor(ann, thread, "How deep was the water?");
    expect(journey().modelCalls()).toBe(calls + 1);
    expect(ann.sees(thread)).toHaveLength(before + 2);
  });

  it("follows up by id anywhere, and nothing where a question is asked in the channel", async () => {
    const { id } = await askFor(ann, "general", FIRST);
    await askFor(ann, "general", "And who said that?", { after: id });
    expect(toldOfEarlier()).toBe(true);
    await askFor(ann, "general", "How tall are the gates?");
    expect(toldOfEarlier()).toBe(false);
  });

  it("goes on in a thread of a thread's answer: “Ask further” there stays in the thread", async () => {
    const [thread = { id: "" }] = ann.threads("general");
    const { message } = await askFor(ann, thread, "What did the mayor say?");
    const turn = await ann.click(message, "Ask further").settled();
    expect(turn.message?.text).not.toContain("defect");
    expect(ann.threads("general")).toHaveLength(1);
    await askFor(ann, thread, "And when?");
    expect(asked.at(-1)?.messages.at(-1)?.content).toContain(JSON.stringify("What did the mayor say?"));
  });

  it("opens a private thread for a private answer, and what is asked there stays the asker's own", async () => {
    const { message } = await askFor(ann, "general", "How much is the damage?", { private: true });
    await ann.click(message, "Ask further").settled();
    const thread = ann.threads("general").find(({ name }) => name === "How much is the damage?");
    if (thread === undefined) throw new Error("no thread was opened");
    const { id } = await askFor(ann, thread, "And for private homes?");
    expect(asked.at(-1)?.messages.at(-1)?.content).toContain(JSON.stringify("How much is the damage?"));
    const list = await ben.slash("general", "answer list").settled();
    expect(list.message?.text).toContain(FIRST);
    expect(list.message?.text).not.toContain("And for private homes?");
    const shown = await ben.slash("general", "answer show", { id }).settled();
    expect(shown.message?.text).toContain(`There is no answer ${id}`);
  });

  it("answers a mention in a private thread, and keeps that the asker's own too", async () => {
    const thread = ann.threads("general").find(({ name }) => name === "How much is the damage?") ?? { id: "" };
    const said = ann.says(thread, "@bot who reported the damage?");
    const reply = await ann.waitsFor(thread, ({ text, replyTo }) => replyTo === said.id && answerIdOf(text) !== null, {
      timeoutMs: 60_000,
    });
    const id = answerIdOf(reply.text) ?? "";
    const shown = await ben.slash("general", "answer show", { id }).settled();
    expect(shown.message?.text).toContain(`There is no answer ${id}`);
  });

  it("says what is missing where the bot may not open threads", async () => {
    const { guild } = journey();
    const { message } = await askFor(ann, "general", "How many homes does the barrier protect?");
    guild.setOverwrites("general", [{ for: "bot", deny: ["CreatePublicThreads"] }]);
    const turn = await ann.click(message, "Ask further").settled();
    expect(turn.message?.text).toContain("Create Public Threads");
    guild.setOverwrites("general", []);
  });

  it("has sent nothing else that Discord refuses, and logged no secret", () =>
    expectClean(journey(), { refused: [50_013, 160_004, 50_024] }));
});
