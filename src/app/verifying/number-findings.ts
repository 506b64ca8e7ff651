import { openQuoteBook } from "../../grounding/open-quote-book.ts";
import { extendDiff } from "./extend-diff.ts";
import type { Finding } from "./finding.ts";
import { tellReason } from "./tell-reason.ts";
import type { VerifiedSentence } from "./verified-sentence.ts";

/** Quotes what was found, each place under one number across the whole text. */
export function numberFindings(
  sentences: readonly string[],
  findings: readonly Finding[],
): readonly VerifiedSentence[] {
  const book = openQuoteBook();
  return findings.map(({ verdict, statements, difference, reasons }, index) => {
    const numbers = statements.flatMap((statement) => book.cite([statement]));
    const cited = [...new Set(numbers)].flatMap((n) => book.quotes()[n - 1] ?? []);
    const [first] = statements;
    const shown = first === undefined ? undefined : book.quotes()[(book.numberOf(first) ?? 0) - 1];
    return {
      text: sentences[index] ?? "",
      verdict,
      quotes: cited.map(({ quote }) => quote),
      articles: [...new Map(cited.map(({ article }) => [article.id, article])).values()],
      diff:
        difference === null || first === undefined || shown === undefined
          ? null
          : extendDiff(first.source.text, difference, shown.quote),
      reasons: reasons.map(tellReason),
    };
  });
}
