import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../domain/answer.ts";
import { citeSentences } from "../../testing/lies/cite-sentences.ts";
import { expectSound } from "../../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../../testing/lies/open-desk.ts";
import type { Script } from "../../testing/model/chat-call.ts";
import { openScriptedServer } from "../../testing/model/open-scripted-server.ts";
import { scripts } from "../../testing/model/scripts.ts";
import { ask } from "../ask.ts";

const QUESTION = "Who accused the union of blocking the main gate?";
const CLAIM = "Lindqvist accused the union of blocking the main gate.";

const noted = ({ notes }: Answer, kind: string) => notes.filter((note) => note.kind === kind).map(({ text }) => text);

let desk: Desk;
let extracts: Answer;
beforeAll(async () => {
  // A short deadline, so that what would wait and try again gives up soon.
  desk = await openDesk({ MODEL_TIMEOUT_MS: "2000" });
  extracts = (await ask(desk.context, { question: QUESTION, "no-model": true })).answer;
  // What checks claims is loaded with the first one, and takes a part of that deadline.
  desk.play(good);
  await ask(desk.context, { question: QUESTION });
});
afterAll(() => desk.close());

const good: Script = (request, call) =>
  scripts.honest([citeSentences(request, CLAIM, ["Lindqvist accused"])])(request, call);
const stopping =
  (finish: string | null): Script =>
  () => ({ kind: "stream", pieces: ['{"claims":['], finish });
const claimless = { claims: [{ text: "The gate", sentences: [] }] };

const FAULTS: readonly (readonly [how: string, script: Script, says: RegExp])[] = [
  ["refuses", scripts.refusing(), /refused to answer/],
  ["grows too long", scripts.tooLong(30, claimless), /grew longer than it may be/],
  ["is held back by a content filter", stopping("content_filter"), /content filter/],
  ["calls a tool that nobody gave it", stopping("tool_calls"), /not in the form/],
  ["ends without saying so", stopping(null), /broke off before its end/],
  ["writes prose", scripts.echo("The union did it, as everybody knows."), /not in the form/],
  ["writes JSON of another shape", scripts.echo({ answer: "The union did it." }), /not in the form/],
  ["says nothing at all", scripts.echo(""), /was empty/],
  ["rambles without end", scripts.rambling(), /longer than it may be|not answer in time|not in the form/],
  ["never answers", scripts.silent(), /did not answer in time/],
  ["answers too slowly", scripts.slow(400, claimless), /did not answer in time/],
  ["breaks the connection", scripts.dropped(400, claimless), /broke off before its end/],
  ["breaks the connection at once", () => ({ kind: "drop" }), /cannot be reached/],
  ["asks to wait for an hour", scripts.rateLimited(3600, good, 9), /asks to wait 60 minutes/],
  ["has faults of its own", scripts.overloaded(99, good, 500), /fault of its own/],
  [
    "does not accept the key",
    scripts.failing({ status: 401, message: "Incorrect API key provided." }),
    /does not accept the key/,
  ],
  [
    "forbids the model",
    scripts.failing({ status: 403, message: "Forbidden." }),
    /does not let this key use "scripted"/,
  ],
  [
    "does not know the model",
    scripts.failing({ status: 404, message: "The model does not exist", code: "model_not_found" }),
    /does not know "scripted"/,
  ],
  [
    "has no credit left",
    scripts.failing({ status: 429, message: "You exceeded your current quota", code: "insufficient_quota" }),
    /quota/,
  ],
  [
    "cannot read so much",
    scripts.failing({ status: 400, message: "too long", code: "context_length_exceeded" }),
    /longer than "scripted" can read/,
  ],
  [
    "is no model's server",
    () => ({ kind: "raw", contentType: "text/html", body: "<html>Welcome</html>" }),
    /is not a model's server/,
  ],
];

describe("a model that fails", () => {
  it.each(FAULTS)("%s: the answer is extracts, with why", async (_, script, says) => {
    desk.play(script);
    const result = await ask(desk.context, { question: QUESTION });
    await expectSound(desk.context, result);
    const { answer } = result;
    expect(noted(answer, "degraded")).toEqual([expect.stringMatching(says)]);
    expect(noted(answer, "degraded")[0]).not.toMatch(/\.\.|\bError\b|undefined|sk-|\bat \/|\n/);
    expect(answer).toMatchObject({ kind: "answer", mode: "extractive", model: null, claims: [], rejected: [] });
    expect(answer.quotes).toEqual(extracts.quotes);
  });

  it("cannot be reached: the answer is extracts, with why", async () => {
    const gone = await openScriptedServer(scripts.lazy());
    await gone.close();
    const lost = await openDesk({ OPENAI_BASE_URL: gone.url, MODEL_TIMEOUT_MS: "1000" });
    const { answer } = await ask(lost.context, { question: QUESTION });
    await lost.close();
    expect(noted(answer, "degraded")).toEqual([expect.stringContaining("cannot be reached")]);
    expect(answer.quotes.map(({ exact }) => exact)).toEqual(extracts.quotes.map(({ exact }) => exact));
  });

  it("recovers: after a short wait the answer is the model's", async () => {
    desk.play(scripts.overloaded(1, good));
    const { answer } = await ask(desk.context, { question: QUESTION });
    expect(answer.claims.map(({ text }) => text)).toEqual([CLAIM]);
    expect(noted(answer, "degraded")).toEqual([]);
    desk.play(scripts.rateLimited(0, good));
    expect((await ask(desk.context, { question: QUESTION })).answer.mode).toBe("model");
  });

  it("wraps its claims in prose and fences: they are read, and checked all the same", async () => {
    const lie = "The union accused Lindqvist of blocking the main gate.";
    desk.play((request, call) =>
      scripts.ignoringSchema({
        claims: [lie, CLAIM].map((text) => citeSentences(request, text, ["Lindqvist accused"])),
      })(request, call),
    );
    const { answer } = await ask(desk.context, { question: QUESTION });
    expect(answer.claims.map(({ text }) => text)).toEqual([CLAIM]);
    expect(answer.rejected.map(({ text }) => text)).toEqual([lie]);
  });

  it("does not know the schema: it is asked without, and checked all the same", async () => {
    desk.play(scripts.rejectsSchema(good));
    const { answer } = await ask(desk.context, { question: QUESTION });
    expect(answer.claims.map(({ text }) => text)).toEqual([CLAIM]);
  });
});

describe("a model that says nothing, or nothing that can be checked", () => {
  it("is lazy: the answer is an abstention with the nearest passages", async () => {
    desk.play(scripts.lazy());
    const result = await ask(desk.context, { question: QUESTION });
    await expectSound(desk.context, result);
    expect(result.answer).toMatchObject({ kind: "abstention", mode: "model", claims: [], rejected: [] });
    expect(noted(result.answer, "degraded")).toEqual([]);
    expect(result.answer.quotes).not.toEqual([]);
    expect(extracts.quotes).toEqual(expect.arrayContaining([...result.answer.quotes]));
    expect(desk.callCount()).toBe(1);
  });

  it.each([
    ["no sentence", []],
    ["a sentence that it was not given", ["s999"]],
    ["a sentence that it was given, beside one that it was not", ["s1", "s999"]],
    ["words instead of a sentence", ["the Courier's report"]],
    ["the same number in another form", ["[s1]", "1"]],
    ["nothing but white space", [" "]],
    ["what every object has", ["__proto__", "constructor"]],
  ])("cites %s: the claim is refused", async (_, sentences) => {
    desk.play(scripts.honest([{ text: CLAIM, sentences }]));
    const result = await ask(desk.context, { question: QUESTION });
    await expectSound(desk.context, result);
    expect(result.answer).toMatchObject({ kind: "abstention", claims: [] });
    expect(result.answer.rejected).toEqual([{ text: CLAIM, reason: expect.stringContaining("cites") }]);
    expect(noted(result.answer, "degraded")).toEqual([expect.stringContaining("none of its claims passed the checks")]);
    expect(desk.callCount()).toBe(2);
  });

  it("cites what it was given: the same claim passes", async () => {
    desk.play(good);
    const result = await ask(desk.context, { question: QUESTION });
    await expectSound(desk.context, result);
    expect(result.answer.claims).toMatchObject([{ text: CLAIM, role: "bottom line" }]);
    expect(desk.callCount()).toBe(1);
  });

  it.each([
    ["no words", "?!"],
    ["two sentences", `${CLAIM} The gate is still closed.`],
    ["more than a reader can hold", `${CLAIM.slice(0, -1)} ${"and again ".repeat(70)}.`],
  ])("writes a claim of %s: it is refused", async (_, text) => {
    desk.play((request, call) => scripts.honest([citeSentences(request, text, ["Lindqvist accused"])])(request, call));
    const { answer } = await ask(desk.context, { question: QUESTION });
    expect(answer).toMatchObject({ kind: "abstention", rejected: [{ reason: expect.any(String) }] });
  });

  it("writes claims that are no claims: they are listed as refused, and the good one stands", async () => {
    desk.play((request, call) =>
      scripts.honest([
        { text: 7, sentences: ["s1"] },
        "The gate is shut.",
        citeSentences(request, CLAIM, ["Lindqvist accused"]),
      ])(request, call),
    );
    const { answer } = await ask(desk.context, { question: QUESTION });
    expect(answer.claims.map(({ text }) => text)).toEqual([CLAIM]);
    expect(answer.rejected).toHaveLength(2);
  });

  it("is endless: the answer ends, and says nothing false", async () => {
    desk.play((request, call) =>
      scripts.endless(
        citeSentences(request, "The union accused Lindqvist of blocking the main gate.", ["Lindqvist accused"]),
      )(request, call),
    );
    const { answer } = await ask(desk.context, { question: QUESTION });
    expect(answer.claims).toEqual([]);
    expect(noted(answer, "degraded")).toEqual([expect.stringContaining("grew longer")]);
  });
});
