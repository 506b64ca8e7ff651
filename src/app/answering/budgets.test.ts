import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../domain/answer.ts";
import { citeSentences } from "../../testing/lies/cite-sentences.ts";
import { expectSound } from "../../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../../testing/lies/open-desk.ts";
import type { Script } from "../../testing/model/chat-call.ts";
import { scripts } from "../../testing/model/scripts.ts";
import { ask } from "../ask.ts";

const question = "Who accused the union of blocking the main gate?";
const CLAIM = "Lindqvist accused the union of blocking the main gate.";

const good: Script = (request, call) =>
  scripts.honest([citeSentences(request, CLAIM, ["Lindqvist accused"])])(request, call);
const degraded = ({ notes }: Answer) => notes.filter(({ kind }) => kind === "degraded").map(({ text }) => text);

describe.each([
  ["guild", "MODEL_TOKENS_PER_DAY_GUILD", "this server's tokens for today are spent", 0],
  ["user", "MODEL_TOKENS_PER_DAY_USER", "your tokens for today are spent", 1],
])("what a %s may spend in a day", (_, variable, words, callsOfAnother) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ [variable]: "100" });
    desk.play(good);
  });
  afterAll(() => desk.close());

  it("is counted, and once it is spent no call is made: the answer is extracts, with why", async () => {
    const first = await ask(desk.context, { question });
    expect(first.answer.claims).toHaveLength(1);
    const { archive, guild, user } = desk.context;
    const kept = await archive.answer(guild, first.id ?? "");
    const spent = (kept?.run?.promptTokens ?? 0) + (kept?.run?.completionTokens ?? 0);
    expect(spent).toBeGreaterThan(100);
    expect(await archive.spend(guild, { user, day: "2026-01-02", tokens: 0 })).toEqual({
      byGuild: spent,
      byUser: spent,
    });

    const second = await ask(desk.context, { question });
    await expectSound(desk.context, second);
    expect(second.answer.mode).toBe("extractive");
    expect(degraded(second.answer)).toEqual([expect.stringContaining(words)]);
    expect(desk.callCount()).toBe(1);
  });

  it("holds for others as it should", async () => {
    desk.play(good);
    const { answer } = await ask({ ...desk.context, user: "another" }, { question });
    expect(desk.callCount()).toBe(callsOfAnother);
    expect(degraded(answer)).toHaveLength(1 - callsOfAnother);
  });

  it("is whole again on the next day", async () => {
    desk.play(good);
    const tomorrow = () => new Date("2026-01-03T00:00:00Z");
    expect((await ask({ ...desk.context, now: tomorrow }, { question })).answer.mode).toBe("model");
  });

  it("does not keep anybody from extracts that they ask for", async () => {
    const { answer } = await ask(desk.context, { question, "no-model": true });
    expect(degraded(answer)).toEqual([]);
  });
});

describe("what a model's part in an answer took", () => {
  it("is kept, logged and priced, with the whole articles' tokens beside it", async () => {
    const desk = await openDesk({ MODEL_PRICES: "scripted=1/0.5/2" });
    desk.play((request, call) => ({
      ...scripts.honest([citeSentences(request, CLAIM, ["Lindqvist accused"])])(request, call),
      usage: { prompt: 1_000, cached: 400, completion: 50 },
    }));
    const records: unknown[] = [];
    const result = await ask(
      { ...desk.context, record: async (event, details) => void records.push({ event, ...details }) },
      { question },
    );
    const run = (await desk.context.archive.answer(desk.context.guild, result.id ?? ""))?.run;
    await desk.close();
    expect(run).toMatchObject({
      promptTokens: 1_000,
      cachedTokens: 400,
      completionTokens: 50,
      isEstimated: false,
      calls: 1,
      cost: expect.closeTo((600 + 400 * 0.5 + 50 * 2) / 1e6, 12),
      firstClaimMs: expect.any(Number),
      wholeArticleTokens: expect.any(Number),
    });
    expect(records).toEqual([expect.objectContaining({ event: "model run", id: result.id, ...run })]);
  });

  it("counts what a call used that failed", async () => {
    const desk = await openDesk();
    desk.play(() => ({ kind: "stream", pieces: ["Well"], usage: { prompt: 70, completion: 7 } }));
    const { answer } = await ask(desk.context, { question });
    const { archive, guild, user } = desk.context;
    const spent = await archive.spend(guild, { user, day: "2026-01-02", tokens: 0 });
    await desk.close();
    expect(answer.mode).toBe("extractive");
    expect(spent.byUser).toBe(77);
  });
});

describe("calls at once", () => {
  it.each([
    ["1", ["call", "claim", "call", "claim"]],
    ["2", ["call", "call", "claim", "claim"]],
  ])("are %s of one user at most", async (limit, order) => {
    const desk = await openDesk({ MODEL_CALLS_PER_USER: limit });
    const events: string[] = [];
    desk.play((request) => {
      events.push("call");
      const text = JSON.stringify({ claims: [citeSentences(request, CLAIM, ["Lindqvist accused"])] });
      return { kind: "stream", pieces: [text], delayMs: 1_000 };
    });
    const context = { ...desk.context, showClaim: () => void events.push("claim") };
    const results = await Promise.all([ask(context, { question }), ask(context, { question })]);
    await desk.close();
    expect(events).toEqual(order);
    expect(results.map(({ answer }) => answer.mode)).toEqual(["model", "model"]);
  });
});

describe("a person who stops the command", () => {
  it.each([
    ["before the model says anything", (): Script => scripts.silent()],
    ["while the model writes", (): Script => (request, call) => ({ ...good(request, call), pieceDelayMs: 50 })],
  ])("%s: the command ends with their reason, the call is abandoned, and nothing is kept", async (_, script) => {
    const desk = await openDesk();
    const stop = new AbortController();
    const reason = new Error("stopped");
    desk.play((request, call) => {
      setTimeout(() => stop.abort(reason), 100);
      return script()(request, call);
    });
    const context = { ...desk.context, signal: stop.signal };
    await expect(ask(context, { question })).rejects.toBe(reason);
    expect(await desk.server.calls[0]?.isAbandoned).toBe(true);
    expect(await desk.context.archive.answers(desk.context.guild, { limit: 10 })).toEqual([]);
    desk.play(good);
    expect((await ask(desk.context, { question })).answer.mode).toBe("model");
    await desk.close();
  });

  it("after claims were shown: those stand, with their quotes and a note, and are kept", async () => {
    const desk = await openDesk();
    const stop = new AbortController();
    desk.play((request) => ({
      kind: "stream",
      pieces: [JSON.stringify({ claims: [citeSentences(request, CLAIM, ["Lindqvist accused"])] }).slice(0, -1)],
      finish: null,
      staysOpen: true,
    }));
    const showClaim = () => void setTimeout(() => stop.abort(), 50);
    const result = await ask({ ...desk.context, signal: stop.signal, showClaim }, { question });
    await expectSound(desk.context, result);
    expect(result.answer.claims.map(({ text }) => text)).toEqual([CLAIM]);
    expect(result.answer.notes).toContainEqual({ kind: "partial", text: expect.stringContaining("stopped") });
    await desk.close();
  });
});
