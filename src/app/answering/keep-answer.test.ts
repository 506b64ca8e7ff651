import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { captureFiles } from "../../testing/capture-files.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { keepAnswer } from "./keep-answer.ts";

const SAMPLE = new URL("../../../samples/articles/authority-advice.md", import.meta.url);

describe("keepAnswer", () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await fillArchive(await captureFiles([SAMPLE]));
  });
  afterAll(() => context.close());

  const given = async () => {
    const [article] = await context.archive.list(context.guild);
    if (article === undefined) throw new Error("the sample is not there");
    return { answer: makeAnswer([{ article, text: "Pets are welcome in the covered yard." }]), run: null };
  };

  it("keeps an answer under an id of its own, by which it is found again", async () => {
    const one = await keepAnswer(context, await given(), { command: "ask" });
    const other = await keepAnswer(context, await given(), { command: "ask", follows: one.id ?? null });
    expect(one.id).toMatch(/^[2-9a-z]{8}$/);
    expect(other.id).not.toBe(one.id);
    const kept = await context.archive.answer(context.guild, other.id ?? "");
    expect(kept).toMatchObject({ command: "ask", follows: one.id, answer: one.answer, run: null });
  });

  it("gives the answer also where it cannot be kept, and says why", async () => {
    const archive = { ...context.archive, keepAnswer: () => Promise.reject(new UserError("The disk is full.")) };
    const { answer, id, remarks } = await keepAnswer({ ...context, archive }, await given(), { command: "ask" });
    expect(answer.quotes).toHaveLength(1);
    expect(id).toBeUndefined();
    expect(remarks).toEqual(["This answer is not kept: The disk is full."]);
  });

  it("gives the answer also where what it took cannot be logged, and says so", async () => {
    const run = {
      promptTokens: 3,
      cachedTokens: 0,
      completionTokens: 2,
      isEstimated: false,
      cost: null,
      calls: 1,
      firstClaimMs: null,
      totalMs: 4,
      wholeArticleTokens: 9,
    };
    const record = () => Promise.reject(new Error("the folder can only be read"));
    const { id, remarks } = await keepAnswer({ ...context, record }, { ...(await given()), run }, { command: "ask" });
    expect(id).toMatch(/^[2-9a-z]{8}$/);
    expect(remarks).toEqual(["What this answer took is not in the log: the folder can only be read"]);
  });

  it("hides no defect", async () => {
    const archive = { ...context.archive, keepAnswer: () => Promise.reject(new TypeError("a defect")) };
    await expect(keepAnswer({ ...context, archive }, await given(), { command: "ask" })).rejects.toThrow(TypeError);
  });
});
