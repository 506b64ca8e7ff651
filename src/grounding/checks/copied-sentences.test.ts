import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { CapturedArticle } from "../../domain/article.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { captureFiles } from "../../testing/capture-files.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { sharedFolder } from "../../testing/shared-folder.ts";
import type { Check } from "./check.ts";
import { checkDates } from "./dates.ts";
import { checkFigures } from "./figures.ts";
import { checkNames } from "./names.ts";
import { checkQuotationMarks } from "./quotation-marks.ts";

const CHECKS: readonly Check[] = [checkQuotationMarks, checkFigures, checkDates, checkNames];

async function capture(folder: URL): Promise<readonly CapturedArticle[]> {
  const names = (await readdir(folder)).filter((name) => !/^readme/iu.test(name));
  return captureFiles(names.map((name) => new URL(name, folder)));
}

/** Every sentence of the article, cited for itself and put as `rewrite` puts it, with what the checks say. */
function refusals({ metadata, text }: CapturedArticle, rewrite: (sentence: string) => string): readonly string[] {
  const article = makeArticle(metadata);
  const source = { articleId: article.id, revision: article.revision, text };
  return segmentSentences(text, metadata.language).flatMap((span) => {
    const claim = { text: rewrite(text.slice(span.start, span.end)), quotes: [{ article, source, span }] };
    return CHECKS.flatMap((check) => check(claim) ?? []).map((reason) => `${claim.text}: ${reason}`);
  });
}

function testFolder(folder: URL): void {
  it("passes every sentence that is copied from its quote", async () => {
    for (const article of await capture(folder)) expect(refusals(article, (sentence) => sentence)).toEqual([]);
  });

  it("passes every sentence with words of the claim's own before it", async () => {
    for (const article of await capture(folder)) {
      if ((article.metadata.language ?? "en") !== "en") continue;
      // Half of a quotation is refused in prose of its own.
      const reasons = refusals(article, (sentence) => `It is reported: ${sentence}`).filter(
        (one) => !/without its counterpart/u.test(one),
      );
      expect(reasons).toEqual([]);
    }
  });
}

describe("a sentence of the sample articles, cited for itself", () => {
  testFolder(new URL("../../../samples/articles/", import.meta.url));
});

const shared = sharedFolder("articles");
describe.skipIf(shared.isAbsent)(shared.title("a sentence of real captures, cited for itself"), () => {
  testFolder(shared.url);
});
