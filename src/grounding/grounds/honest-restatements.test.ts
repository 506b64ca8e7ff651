import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { CapturedArticle } from "../../domain/article.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { captureFiles } from "../../testing/capture-files.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { sharedFolder } from "../../testing/shared-folder.ts";
import type { Check } from "../checks/check.ts";
import { checkScript } from "../checks/script.ts";
import { checkSpelling } from "../checks/spelling.ts";
import { checkStatement } from "../checks/statement.ts";
import { checkSubject } from "../checks/subject.ts";
import { checkVerdict } from "../checks/verdict.ts";
import { findGrounds } from "./find-grounds.ts";

const CHECKS: readonly Check[] = [checkScript, checkStatement, checkSpelling, checkSubject, checkVerdict];

async function capture(folder: URL): Promise<readonly CapturedArticle[]> {
  const names = (await readdir(folder)).filter((name) => !/^readme/iu.test(name));
  return captureFiles(names.map((name) => new URL(name, folder)));
}

/** Every English sentence that states something in the third person, restated with words before it, with what refuses it. */
function refusals({ metadata, text }: CapturedArticle): readonly string[] {
  const article = makeArticle(metadata);
  const source = { articleId: article.id, revision: article.revision, text };
  return segmentSentences(text, metadata.language).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const claim = { text: `It is written that ${sentence}`, quotes: [{ article, source, span }] };
    if (/\b(?:you|your|we|us|our|I|my|me)\b|["“”?]/iu.test(sentence)) return [];
    if (findGrounds(claim) !== claim) return [];
    return CHECKS.flatMap((check) => check(claim) ?? []).map((reason) => `${claim.text}: ${reason}`);
  });
}

describe("a sentence of the sample articles, restated", () => {
  it("passes", async () => {
    for (const article of await capture(new URL("../../../samples/articles/", import.meta.url)))
      if ((article.metadata.language ?? "en") === "en") expect(refusals(article)).toEqual([]);
  });
});

const shared = sharedFolder("articles");
describe.skipIf(shared.isAbsent)(shared.title("a sentence of real captures, restated"), () => {
  it("passes", async () => {
    for (const article of await capture(shared.url))
      if ((article.metadata.language ?? "en") === "en") expect(refusals(article)).toEqual([]);
  });
});
