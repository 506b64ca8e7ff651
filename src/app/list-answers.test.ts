import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citeSentences } from "../testing/lies/cite-sentences.ts";
import { type Desk, openDesk } from "../testing/lies/open-desk.ts";
import { court } from "../testing/lies/topics/court.ts";
import { flood } from "../testing/lies/topics/flood.ts";
import { scripts } from "../testing/model/scripts.ts";
import { listAnswers } from "./list-answers.ts";
import { summarize } from "./summarize.ts";

let desk: Desk;
const ids: string[] = [];
beforeAll(async () => {
  desk = await openDesk();
  for (const [{ article }, text, opening] of [
    [court, "Hallam denies the charges.", "Hallam has denied"],
    [flood, "Eight people are still missing.", "Eight people"],
  ] as const) {
    desk.play((request, call) => scripts.honest([citeSentences(request, text, [opening])])(request, call));
    ids.push((await summarize(desk.context, { article: article.title })).id ?? "");
  }
});
afterAll(() => desk.close());

const list = async (options: { readonly article?: string; readonly limit: number }) =>
  (await listAnswers(desk.context, options)).map(({ id }) => id);

describe("kept answers", () => {
  it("are listed newest first, as many as are wanted", async () => {
    expect(await list({ limit: 10 })).toEqual(ids.toReversed());
    expect(await list({ limit: 1 })).toEqual(ids.slice(1));
  });

  it("are found by an article that they quote", async () => {
    expect(await list({ article: court.article.title, limit: 10 })).toEqual(ids.slice(0, 1));
    const [kept] = await listAnswers(desk.context, { article: flood.article.title, limit: 10 });
    expect(kept).toMatchObject({ command: "summarize", follows: null, run: { calls: 1 } });
  });

  it("are not found by an article that is not there", async () => {
    await expect(list({ article: "The war of the worlds", limit: 10 })).rejects.toThrow(/article/);
  });
});
