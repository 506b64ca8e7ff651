import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface ReadabilityResult {
  readonly text: string;
  readonly title: string;
  readonly byline: string;
  readonly publishedTime: string;
}

/** What plain Readability.js makes of a page: the baseline of the page evaluations. */
export function readWithReadability(html: string): ReadabilityResult {
  const article = new Readability(parseHTML(html).document).parse();
  return {
    text: article?.textContent ?? "",
    title: article?.title ?? "",
    byline: article?.byline ?? "",
    publishedTime: article?.publishedTime ?? "",
  };
}
