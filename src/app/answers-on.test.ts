import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { captureFiles } from "../testing/capture-files.ts";
import { fillArchive, type TestContext } from "../testing/fill-archive.ts";
import { answersOn } from "./answers-on.ts";
import { ask } from "./ask.ts";
import { editArticle } from "./edit-article.ts";
import { removeArticles } from "./remove-articles.ts";
import { showAnswer } from "./show-answer.ts";

const SAMPLES = ["authority-advice.md", "opinion-blaming-the-driftwood.txt"].map(
  (name) => new URL(`../../samples/articles/${name}`, import.meta.url),
);

describe("the answers that rest on a source", () => {
  let context: TestContext;
  let advice = "";
  let opinion = "";
  let answered = "";
  beforeEach(async () => {
    context = await fillArchive(await captureFiles(SAMPLES));
    const { answer, id = "" } = await ask(context, { question: "How long does closing all six gates take?" });
    advice = answer.articles[0]?.id ?? "";
    answered = id;
    opinion = (await context.archive.list(context.guild)).find(({ id: other }) => other !== advice)?.id ?? "";
  });
  afterEach(() => context.close());

  it("are found by it, and not by another", async () => {
    expect(await answersOn(context, [advice])).toEqual([answered]);
    expect(await answersOn(context, [advice, opinion])).toEqual([answered]);
    expect(await answersOn(context, [opinion])).toEqual([]);
    expect(await answersOn(context, [])).toEqual([]);
  });

  it("are told of to whoever corrects it, and say so when they are shown again", async () => {
    const { restingAnswers } = await editArticle(context, advice, { publishedAt: "2025-11-01" });
    expect(restingAnswers).toEqual([answered]);
    const { remarks } = await showAnswer(context, answered);
    expect(remarks).toEqual([
      expect.objectContaining({ kind: "corrected", values: [{ field: "publishedAt", value: "2025-11-01" }] }),
    ]);
  });

  it("are not told of to who comes second: then it is said that all is gone", async () => {
    const remove = () => removeArticles(context, { named: [advice], confirmed: true });
    const [first, second] = await Promise.allSettled([remove(), remove()]);
    expect([first, second]).toEqual(
      expect.arrayContaining([
        { status: "fulfilled", value: expect.objectContaining({ articles: [expect.anything()] }) },
        { status: "rejected", reason: new UserError("All of that was removed in the meantime.") },
      ]),
    );
  });

  it("are told of to whoever removes it", async () => {
    expect((await removeArticles(context, { named: [opinion], confirmed: true })).restingAnswers).toEqual([]);
    expect((await removeArticles(context, { named: [advice], confirmed: true })).restingAnswers).toEqual([answered]);
  });
});
