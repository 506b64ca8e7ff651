import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { makeStatement } from "../testing/make-statement.ts";
import { checkEventDate } from "./check-event-date.ts";

const published = makeArticle({ publishedAt: "2025-11-19T08:00:00Z" });
const quote = (text: string, article = published) => [makeStatement(article, text)];

describe("checkEventDate", () => {
  it.each([
    ["2025-11-18", "The gate jammed on 18 November 2025."],
    ["2025-11-18", "The gate jammed on Tuesday."],
    ["2025-11-18", "The gate jammed yesterday."],
    ["2025-11", "The gate jammed on 18 November 2025."],
    ["1974", "Opened in 1974, the barrier has six gates."],
  ])("takes %s from: %s", (date, text) => {
    expect(checkEventDate(date, quote(text))).toBeNull();
  });

  it.each([
    ["2025-11-17", "The gate jammed on 18 November 2025."],
    ["2025-11-18", "The gate jammed in November 2025."],
    ["2025-11-19", "The gate jammed."],
    ["1975", "Opened in 1974, the barrier has six gates."],
    ["2025-02-31", "The gate jammed in February 2025."],
    ["soon", "The gate will be mended soon."],
  ])("refuses %s for: %s", (date, text) => {
    expect(checkEventDate(date, quote(text))).toContain(date);
  });

  it("counts no weekday from an article without a date", () => {
    expect(
      checkEventDate("2025-11-18", quote("The gate jammed on Tuesday.", makeArticle({ publishedAt: null }))),
    ).not.toBeNull();
  });
});
