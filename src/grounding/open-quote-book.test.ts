import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { openQuoteBook } from "./open-quote-book.ts";
import type { Statement } from "./statement.ts";

const article = makeArticle();
const text = "One came. Two came. Three came.\nFour came. Five came.";
const source = { articleId: article.id, revision: article.revision, text };
const spans = [...text.matchAll(/\w+ came\./gu)].map(({ 0: found, index }) => ({
  start: index,
  end: index + found.length,
}));
const sentence = (index: number): Statement => ({ article, source, span: spans[index] ?? { start: 0, end: 1 } });

describe("openQuoteBook", () => {
  it("numbers quotes as they come, and gives what was quoted before its old number", () => {
    const book = openQuoteBook();
    expect(book.cite([sentence(0)])).toEqual([1]);
    expect(book.cite([sentence(3)])).toEqual([2]);
    expect(book.cite([sentence(3), sentence(0)])).toEqual([1, 2]);
    expect(book.quotes().map(({ quote }) => quote.exact)).toEqual(["One came.", "Four came."]);
  });

  it("quotes neighbouring sentences in one piece, and does not repeat one that stands in a quote already", () => {
    const book = openQuoteBook();
    expect(book.cite([sentence(0), sentence(1)])).toEqual([1]);
    expect(book.cite([sentence(1), sentence(2)])).toEqual([1, 2]);
    expect(book.quotes().map(({ quote }) => quote.exact)).toEqual(["One came. Two came.", "Three came."]);
  });

  it("keeps two revisions of an article apart", () => {
    const book = openQuoteBook();
    const older = { ...sentence(0), source: { ...source, revision: "an older one" } };
    expect(book.cite([sentence(0)])).toEqual([1]);
    expect(book.cite([older])).toEqual([2]);
  });

  it("shows every statement in one of the quotes it names, and never changes a quote or its number", () => {
    const cited = fc.array(fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cited, (rounds) => {
        const book = openQuoteBook();
        let before = book.quotes();
        for (const round of rounds) {
          const numbers = book.cite(round.map(sentence));
          const quotes = book.quotes();
          expect(quotes.slice(0, before.length)).toEqual(before);
          for (const index of round) {
            const { start, end } = sentence(index).span;
            expect(
              numbers.some(
                (n) => (quotes[n - 1]?.quote.start ?? end) <= start && (quotes[n - 1]?.quote.end ?? 0) >= end,
              ),
            ).toBe(true);
          }
          for (const { quote } of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
          before = quotes;
        }
      }),
    );
  });
});
