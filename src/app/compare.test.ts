import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CapturedArticle } from "../domain/article.ts";
import { captureTopic } from "../testing/lies/articles.ts";
import { citeSentences } from "../testing/lies/cite-sentences.ts";
import { expectSound } from "../testing/lies/expect-sound.ts";
import { type Desk, openDesk } from "../testing/lies/open-desk.ts";
import type { ChatRequest } from "../testing/model/chat-call.ts";
import { scripts } from "../testing/model/scripts.ts";
import { compare } from "./compare.ts";

const topic = "fire at the Kestrel mill in Dorn";

const report = (publisher: string, title: string, ...sentences: readonly string[]): CapturedArticle =>
  captureTopic({
    article: { title, publisher, publishedAt: "2025-08-12", descriptor: "report" },
    sentences: sentences.map((sentence) => [sentence] as const),
  });

const mill = [
  report(
    "The Dorn Chronicle",
    "Fire destroys the Kestrel mill",
    "A fire destroyed the Kestrel mill in Dorn on Monday night.",
    "The fire at the Kestrel mill injured 12 workers.",
    "The mill's owner, Hedda Vane, said the sprinklers had worked.",
  ),
  report(
    "Valley Post",
    "Kestrel mill burns down",
    "The Kestrel mill in Dorn was destroyed by a fire on Monday night.",
    "The fire at the Kestrel mill injured 19 workers.",
    "The fire brigade needed six hours to put out the fire at the mill.",
  ),
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({}, mill);
});
afterAll(() => desk.close());

const write = (request: ChatRequest) => [
  citeSentences(request, "A fire destroyed the Kestrel mill in Dorn on Monday night.", [
    "A fire destroyed",
    "The Kestrel mill in Dorn",
  ]),
  citeSentences(request, "The fire brigade needed six hours to put out the fire.", ["The fire brigade"]),
  citeSentences(request, "The fire injured 19 workers at the Kestrel mill.", [
    "The fire at the Kestrel mill injured 19",
  ]),
  citeSentences(request, "On Monday night, a fire destroyed the Kestrel mill.", [
    "A fire destroyed",
    "The Kestrel mill in Dorn",
  ]),
  citeSentences(request, "The owner, Hedda Vane, said the sprinklers had worked.", ["The mill's owner"]),
  citeSentences(request, "The fire injured 12 workers at the Kestrel mill.", [
    "The fire at the Kestrel mill injured 12",
  ]),
];

describe("compare", () => {
  it("groups the claims by what their quotes show: told alike, differing, told by one alone", async () => {
    desk.play((request, call) => scripts.honest(write(request))(request, call));
    const result = await compare(desk.context, { topic });
    await expectSound(desk.context, result);
    const { answer } = result;
    expect(answer.rejected).toEqual([]);
    const claims = answer.claims.map(({ section, text }) => [section, text]);
    expect(claims[0]?.[0]).toBeUndefined();
    expect(answer.claims[0]?.role).toBe("bottom line");
    expect(claims.slice(1)).toEqual([
      ["Told alike by several sources", "On Monday night, a fire destroyed the Kestrel mill."],
      ["Where the sources differ", "The fire injured 19 workers at the Kestrel mill."],
      ["Where the sources differ", "The fire injured 12 workers at the Kestrel mill."],
      ["Only Valley Post", "The fire brigade needed six hours to put out the fire."],
      ["Only The Dorn Chronicle", "The owner, Hedda Vane, said the sprinklers had worked."],
    ]);
    const conflicts = answer.notes.filter(({ kind }) => kind === "conflict");
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.text).toMatch(/12.*19|19.*12/s);
  });

  it("shows nothing before all is there, for it is put in another order", async () => {
    desk.play((request, call) => scripts.honest(write(request))(request, call));
    const shown: unknown[] = [];
    await compare({ ...desk.context, showClaim: (claim) => void shown.push(claim) }, { topic });
    expect(shown).toEqual([]);
  });

  it("does not call alike what only one of its sources bears out", async () => {
    desk.play((request, call) =>
      scripts.honest([
        citeSentences(request, "A fire destroyed the Kestrel mill in Dorn.", ["A fire destroyed"]),
        citeSentences(request, "The fire injured 12 workers.", [
          "The fire at the Kestrel mill injured 12",
          "The fire brigade",
        ]),
      ])(request, call),
    );
    const { answer } = await compare(desk.context, { topic });
    expect(answer.claims.map(({ section }) => section)).not.toContain("Told alike by several sources");
  });

  it("quotes the sources side by side without a model", async () => {
    const result = await compare(desk.context, { topic, "no-model": true });
    await expectSound(desk.context, result);
    expect(result.answer).toMatchObject({ kind: "answer", mode: "extractive" });
    expect(result.answer.articles.map(({ metadata }) => metadata.publisher).sort()).toEqual([
      "The Dorn Chronicle",
      "Valley Post",
    ]);
  });
});
