import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureTopic } from "../testing/lies/articles.ts";
import { citeSentences } from "../testing/lies/cite-sentences.ts";
import { type Desk, openDesk } from "../testing/lies/open-desk.ts";
import { returnToWork } from "../testing/lies/topics/return-to-work.ts";
import { strike } from "../testing/lies/topics/strike.ts";
import { scripts } from "../testing/model/scripts.ts";
import { ask } from "./ask.ts";
import { listAnswers } from "./list-answers.ts";
import { showAnswer } from "./show-answer.ts";

const question = "Who walked out, and who returned to work at Port Ellery on Wednesday?";
const CLAIMS = [
  ["Crane drivers at Port Ellery walked out on Monday.", "Crane drivers at"],
  ["The crane driver Tom Oduya returned to work on Wednesday.", "Tom Oduya"],
] as const;
const courier = {
  ...captureTopic(strike),
  metadata: { ...captureTopic(strike).metadata, url: "https://courier.example/strike" },
};
const herald = captureTopic(returnToWork);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({}, [courier, herald]);
});
afterAll(() => desk.close());

const answerOnce = async () => {
  desk.play((request, call) =>
    scripts.honest(CLAIMS.map(([text, opening]) => citeSentences(request, text, [opening])))(request, call),
  );
  const { id = "", answer } = await ask(desk.context, { question });
  expect(answer.claims.map(({ text }) => text)).toEqual(CLAIMS.map(([text]) => text));
  return { id, answer };
};

describe("an answer that is shown again", () => {
  it("is the same to the letter", async () => {
    const { id, answer } = await answerOnce();
    expect(await showAnswer(desk.context, id)).toEqual({
      kind: "answer",
      id,
      isPublic: true,
      answer,
      remarks: [],
    });
  });

  it("is not there under an id that was never given", async () => {
    await expect(showAnswer(desk.context, "nowhere1")).rejects.toThrow(/no answer nowhere1/);
  });

  it("keeps its quotes when a source was revised, and says so; then it withdraws what rested on a removed one", async () => {
    const { archive, guild } = desk.context;
    const { id, answer } = await answerOnce();
    const put = await archive.put(guild, {
      ...courier,
      text: courier.text.replace("on Monday after", "on Sunday after"),
      capturedAt: "2025-12-20T08:00:00.000Z",
    });
    expect(put.kind).toBe("revised");
    const revised = await showAnswer(desk.context, id);
    expect(revised.answer).toEqual(answer);
    expect(revised.remarks).toEqual([
      { kind: "revised", quotes: [1], title: put.article.metadata.title, since: "2025-12-20T08:00:00.000Z" },
    ]);

    await archive.remove(guild, put.article.id);
    const withdrawn = await showAnswer(desk.context, id);
    expect(withdrawn.answer.claims.map(({ text }) => text)).toEqual([CLAIMS[1][0]]);
    expect(JSON.stringify(withdrawn.answer.quotes)).not.toContain(put.article.id);
    expect(withdrawn.remarks).toEqual([{ kind: "withdrawn", quotes: [1], title: courier.metadata.title }]);
    expect((await archive.answer(guild, id))?.answer).toEqual(answer);

    expect((await listAnswers(desk.context, { article: put.article.id, limit: 10 })).map((kept) => kept.id)).toContain(
      id,
    );
    await archive.put(guild, courier);
    expect((await showAnswer(desk.context, id)).answer.claims).toEqual(answer.claims);
  });
});
