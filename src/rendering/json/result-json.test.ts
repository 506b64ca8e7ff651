import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { verifyQuote } from "../../grounding/verify-quote.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { sharedFolder } from "../../testing/shared-folder.ts";
import { resultJson } from "./result-json.ts";

const contract = sharedFolder("contract");

const article = makeArticle({ id: "7da5zx1w", url: "https://news.example/bridge", publishedAt: null });
const text = "The bridge was closed.";

describe("an answer as JSON", () => {
  it.skipIf(contract.isAbsent)(contract.title("keeps the answer contract"), () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(new URL("answer.schema.json", contract.url), "utf8")));
    const answers = [
      makeAnswer([{ article, text }], { notes: [{ kind: "undated", text: "No date.", quotes: [1] }] }),
      makeAnswer([], { kind: "abstention" }),
      makeAnswer([{ article, text }], {
        mode: "model",
        model: "m",
        claims: [{ text: "It closed.", citations: [1] }],
        rejected: [{ text: "It burned.", reason: "no quote says so" }],
      }),
    ];
    for (const answer of answers) {
      validate(resultJson({ kind: "answer", answer }));
      expect(validate.errors).toBeNull();
    }
    validate({ ...(resultJson({ kind: "answer", answer: makeAnswer([]) }) as object), quotes: [{ n: 0 }] });
    expect(validate.errors).not.toBeNull();
  });

  it("gives each article by its flat facts, and keeps undated as null", () => {
    const json = resultJson({ kind: "answer", answer: makeAnswer([{ article, text }]) });
    expect(json).toMatchObject({
      articles: [
        {
          id: "7da5zx1w",
          title: article.metadata.title,
          publisher: "The Example",
          byline: null,
          url: "https://news.example/bridge",
          publishedAt: null,
          capturedAt: article.capturedAt,
          descriptor: "report",
        },
      ],
    });
  });
});

describe("other results as JSON", () => {
  it("lists articles with exactly the facts of the contract", () => {
    const [listed] = resultJson({ kind: "articles", articles: [article] }) as object[];
    expect(Object.keys(listed ?? {}).sort()).toEqual([
      "byline",
      "capturedAt",
      "descriptor",
      "id",
      "language",
      "publishedAt",
      "publisher",
      "revision",
      "title",
      "url",
    ]);
  });

  it("counts revised articles among the added ones too", () => {
    const summary = {
      added: ["a"],
      revised: ["b"],
      unchanged: ["c"],
      copies: ["d"],
      restingAnswers: ["x"],
      failed: [],
      skipped: [],
      articles: new Map(),
    };
    expect(resultJson({ kind: "add-summary", summary })).toEqual({
      added: ["a", "b"],
      revised: ["b"],
      unchanged: ["c"],
      copies: ["d"],
      failed: [],
      skipped: [],
      restingAnswers: ["x"],
    });
  });

  it("gives a verbatim place without a diff, and the nearest words with one", () => {
    const quote = verifyQuote({ articleId: "a", revision: "r", text }, { start: 4, end: 10 });
    const place = { articleId: "a", revision: "r", start: 4, end: 10, exact: "bridge" };
    const diff = [{ kind: "only-asked", text: "ferry" }] as const;
    const matches = [
      { match: "exact", quote, article, diff: null },
      { match: "altered", quote, article, diff },
    ] as const;
    expect(resultJson({ kind: "quote-matches", text: "ferry", matches })).toEqual([
      { match: "exact", ...place },
      { match: "altered", ...place, diff },
    ]);
  });
});
