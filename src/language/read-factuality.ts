import { clauseHedges, type Hedge } from "./factuality/clause-hedges.ts";
import { clausePolarities } from "./factuality/clause-polarities.ts";
import { readReports } from "./factuality/read-reports.ts";
import { repairTags } from "./factuality/repair-tags.ts";
import type { Report } from "./factuality/report.ts";
import { splitClauses } from "./factuality/split-clauses.ts";
import { rememberByText } from "./remember-by-text.ts";
import { reportingVerbs } from "./reporting-verbs.ts";
import { type TaggedWord, tagWords } from "./tag-words.ts";

/** A clause with how it is told: as fact or its contrary, how surely, and by whom. */
export interface ToldClause {
  readonly words: readonly TaggedWord[];
  readonly verb: TaggedWord;
  /** open: neither it nor its contrary is said ("did not say that it had left"). */
  readonly polarity: "affirmed" | "negated" | "open";
  /** The words that negate it, as written. */
  readonly negations: readonly string[];
  readonly hedges: readonly Hedge[];
  /** Outermost first. */
  readonly reports: readonly Report[];
  /** The reporting verb itself, or the verb of "according to": what follows is told by its speaker. */
  readonly isFrame: boolean;
  /** Whether the reporting verb also tells a deed of its own: "the team discovered that …". */
  readonly isDeed: boolean;
  /** "to close", "closing": tells of a deed without saying that it was done. */
  readonly isFinite: boolean;
}

/**
 * Reads how each clause of an English sentence is told: its polarity, its certainty and its source, which is what event
 * factuality consists of (Saurí and Pustejovsky 2009, FactBank). A shallow reading by word lists and part-of-speech patterns.
 * @returns the clauses in order; empty where the sentence has no verb
 */
export const readFactuality: (sentence: string) => readonly ToldClause[] = rememberByText((sentence) => {
  const words = repairTags(tagWords(sentence));
  const spans = splitClauses(words);
  const reports = readReports(words, spans);
  const polarities = clausePolarities(words, spans);
  const hedges = clauseHedges(words, spans);
  return spans.flatMap((span, index): ToldClause[] => {
    const verb = words[span.verbAt];
    const polarity = polarities[index];
    if (verb === undefined || polarity === undefined) return [];
    return [
      {
        words: words.slice(span.from, span.to),
        verb,
        ...polarity,
        hedges: hedges[index] ?? [],
        reports: reports.filter(({ scopes }) => scopes.some(([from, to]) => span.verbAt >= from && span.verbAt < to)),
        isFrame: reports.some(({ at }) => at === span.verbAt),
        isDeed: /^(?:confirm|announce|admit)$/.test(reportingVerbs.get(verb.lemma) ?? ""),
        isFinite: span.form === "finite",
      },
    ];
  });
});
