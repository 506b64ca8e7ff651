import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { sharedFolder } from "../../testing/shared-folder.ts";
import { checkAttribution } from "./attribution.ts";
import { checkNegation } from "./negation.ts";

const samples = new URL("../../../samples/articles/", import.meta.url);
const shared = sharedFolder("articles");

const readAll = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8").replace(/<[^>]*>/g, " "));

/** Why sentences of a text are refused as claims about themselves, alone, among all others, and with one word replaced. */
function refusals(text: string): readonly string[] {
  const article = makeArticle();
  const source = { articleId: article.id, revision: article.revision, text };
  return segmentSentences(text, "en")
    .flatMap((span) => {
      const sentence = text.slice(span.start, span.end);
      // With another word for its verb a sentence is no longer known to be the quote's own: the reading itself must agree.
      const restated = sentence.replace(/\bsaid\b/g, "stated");
      const alone = [{ article, source, span }];
      const whole = [{ article, source, span: { start: 0, end: text.length } }];
      return [checkNegation, checkAttribution].flatMap((check) => [
        check({ text: sentence, quotes: alone }),
        check({ text: sentence, quotes: whole }),
        check({ text: restated, quotes: alone }),
      ]);
    })
    .filter((reason) => reason !== null);
}

describe("a sentence copied from its quote", () => {
  it("passes the checks of negation and attribution in every sample article", () => {
    for (const text of readAll(samples)) expect(refusals(text)).toEqual([]);
  });

  it.skipIf(shared.isAbsent)(shared.title("passes them in every captured article"), () => {
    for (const text of readAll(new URL(shared.url))) expect(refusals(text)).toEqual([]);
  });
});
