import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../domain/answer.ts";
import { citeSentences } from "../../testing/lies/cite-sentences.ts";
import { expectSound } from "../../testing/lies/expect-sound.ts";
import { type Lie, lies } from "../../testing/lies/lies.ts";
import { type Desk, openDesk } from "../../testing/lies/open-desk.ts";
import { readGiven } from "../../testing/lies/read-given.ts";
import { topics } from "../../testing/lies/topics/index.ts";
import type { ChatRequest } from "../../testing/model/chat-call.ts";
import { scripts } from "../../testing/model/scripts.ts";
import { ask } from "../ask.ts";
import { brief } from "../brief.ts";
import type { CommandContext } from "../command.ts";
import { compare } from "../compare.ts";
import { summarize } from "../summarize.ts";
import { timeline } from "../timeline.ts";

/** A lie and its twin are two claims; an answer holds 50 at most. */
const LIES_AN_ANSWER = 20;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const batches = topics.flatMap((topic) => {
  const about = lies.filter((one) => one.topic === topic);
  return Array.from({ length: Math.ceil(about.length / LIES_AN_ANSWER) }, (_, index) => {
    const batch = about.slice(index * LIES_AN_ANSWER, (index + 1) * LIES_AN_ANSWER);
    return [topic.article.title, index + 1, batch] as const;
  });
});

const lieOf = (request: ChatRequest) => (one: Lie) => citeSentences(request, one.lie, one.sentences);
const twinOf = (request: ChatRequest) => (one: Lie) => citeSentences(request, one.twin, one.sentences);
const textsOf = ({ claims }: Pick<Answer, "claims">) => claims.map(({ text }) => text);
const distinct = (texts: readonly string[]) => [...new Set(texts)].sort();

describe.each(batches)("%s, batch %i", (title, _, batch) => {
  it("gets no lie past the checks, and every twin", async () => {
    desk.play((request, call) => {
      const claims =
        call === 1 ? batch.flatMap((one) => [lieOf(request)(one), twinOf(request)(one)]) : batch.map(lieOf(request));
      return scripts.honest(claims)(request, call);
    });
    const shown: string[] = [];
    const { answer } = await summarize(
      { ...desk.context, showClaim: ({ text }) => shown.push(text) },
      { article: title },
    );
    expect(distinct(textsOf(answer))).toEqual(distinct(batch.map(({ twin }) => twin)));
    expect(shown).toEqual(textsOf(answer));
    expect(distinct(answer.rejected.map(({ text }) => text))).toEqual(distinct(batch.map(({ lie }) => lie)));
    for (const { reason } of answer.rejected) expect(reason).toMatch(/\p{L}/u);
    expect(desk.callCount()).toBe(2);
  });

  it("shows the twins into which a repair turns every other lie, and never the lies that it repeats", async () => {
    const repaired = batch.filter((_, index) => index % 2 === 1);
    desk.play((request, call) => {
      const claims =
        call === 1
          ? batch.map(lieOf(request))
          : batch.map((one) => (repaired.includes(one) ? twinOf : lieOf)(request)(one));
      return scripts.honest(claims)(request, call);
    });
    const { answer } = await summarize(desk.context, { article: title });
    expect(distinct(textsOf(answer))).toEqual(distinct(repaired.map(({ twin }) => twin)));
    const repeated = batch.filter((one) => !repaired.includes(one));
    expect(distinct(answer.rejected.map(({ text }) => text))).toEqual(distinct(repeated.map(({ lie }) => lie)));
    expect(desk.callCount()).toBe(2);
  });
});

const TOPIC = "strike of the crane drivers at Port Ellery, the union, the company and the main gate";

describe.each([
  ["ask", (context: CommandContext) => ask(context, { question: `What is known of the ${TOPIC}?` })],
  ["brief", (context: CommandContext) => brief(context, { topic: TOPIC })],
  ["compare", (context: CommandContext) => compare(context, { topic: TOPIC })],
  ["timeline", (context: CommandContext) => timeline(context, { topic: TOPIC })],
] as const)("%s", (_, command) => {
  it("shows none of the lies over the sentences that it gives, and every twin", async () => {
    const told: Lie[] = [];
    desk.play((request, call) => {
      const given = readGiven(request);
      if (call === 1) {
        const about = lies.filter((one) => one.sentences.every((sentence) => given.has(sentence)));
        told.push(...about.slice(0, LIES_AN_ANSWER));
      }
      const claims =
        call === 1 ? told.flatMap((one) => [lieOf(request)(one), twinOf(request)(one)]) : told.map(lieOf(request));
      return scripts.honest(claims)(request, call);
    });
    const result = await command(desk.context);
    await expectSound(desk.context, result);
    expect(told.length).toBeGreaterThan(10);
    expect(distinct(textsOf(result.answer))).toEqual(distinct(told.map(({ twin }) => twin)));
    expect(distinct(result.answer.rejected.map(({ text }) => text))).toEqual(distinct(told.map(({ lie }) => lie)));
    expect(desk.callCount()).toBe(2);
  });
});
