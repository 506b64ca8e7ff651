import type { Article } from "../../domain/article.ts";
import type { Change } from "../../domain/briefing.ts";
import type { VerifiedQuote } from "../../domain/quote.ts";
import { nameSource } from "../../grounding/notes/name-source.ts";
import type { Correction } from "./correction.ts";

/**
 * Tells corrections, one sentence for each quote that was changed and one for each article that was removed.
 * @param cite numbers a quote in the answer that they are told in
 */
export function tellCorrections(
  corrections: readonly Correction[],
  cite: (quote: VerifiedQuote, article: Article) => number,
): readonly Change[] {
  const changes = corrections.map((correction): Change => {
    const { kind, article } = correction;
    const source = nameSource(article);
    if (kind === "withdrawn")
      return { kind, text: `${source} was removed, and what rested on it is withdrawn.`, quotes: [] };
    if (kind === "restored") {
      const now = cite(correction.now, article);
      const how = correction.wasWithdrawn ? "is there again" : "was changed again";
      return { kind: "corrected", text: `${source} ${how}, and now says [${now}].`, quotes: [now] };
    }
    const { quote, now } = correction;
    const before = cite(quote, article);
    if (now === null) return { kind, text: `${source} no longer says what it said in [${before}].`, quotes: [before] };
    const after = cite(now, article);
    return {
      kind,
      text: `${source} was changed: it said [${before}], and now says [${after}].`,
      quotes: [before, after],
    };
  });
  return [...new Map(changes.map((change) => [change.text, change])).values()];
}
