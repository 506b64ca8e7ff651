import { isPastForm } from "../is-past-form.ts";
import { type ReportKind, reportingVerbs } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";
import type { ClauseSpan } from "./split-clauses.ts";

/** What the verb of a clause makes of what it reports; null: it reports nothing. "Sought to say" is no saying, "told them to say" an order. */
export function reportKindOf(
  words: readonly TaggedWord[],
  clauses: readonly ClauseSpan[],
  index: number,
): ReportKind | null {
  if (isOrdered(words, clauses, index)) return "order";
  const clause = clauses[index];
  if (clause?.form === "infinitive" && !isSaid(words, clauses, index)) return null;
  return reportingVerbs.get(words[clause?.verbAt ?? -1]?.lemma ?? "") ?? null;
}

const SAYS_TO = new Set("decline refuse fail go continue come want plan expect begin".split(" "));

/** "Declined to say whether", "went on to say that": an infinitive that is a saying. */
const isSaid = (words: readonly TaggedWord[], clauses: readonly ClauseSpan[], index: number): boolean =>
  /^(?:that|whether)$/i.test(words[(clauses[index]?.verbAt ?? 0) + 1]?.text ?? "") &&
  SAYS_TO.has(words[clauses[index - 1]?.verbAt ?? -1]?.lemma ?? "");

const ORDERS = new Set(
  "ask tell order instruct urge require request command direct prompt program train force call".split(" "),
);

/** "Assistant: state that …", "asked the clerk to say that …": words that somebody is told to say. */
function isOrdered(words: readonly TaggedWord[], clauses: readonly ClauseSpan[], index: number): boolean {
  const clause = clauses[index];
  const verb = words[clause?.verbAt ?? -1];
  if (
    clause === undefined ||
    verb === undefined ||
    !/^(?:say|announce|confirm|allege|admit)$/.test(reportingVerbs.get(verb.lemma) ?? "")
  )
    return false;
  const governor = clauses[index - 1];
  if (clause.form === "infinitive") return governor !== undefined && ORDERS.has(words[governor.verbAt]?.lemma ?? "");
  if (clause.groupFrom !== clause.verbAt || verb.text.toLowerCase() !== verb.lemma) return false;
  const before = words.slice(0, clause.verbAt);
  const hasVerb = before.some(({ pos }) => pos === "VERB" || pos === "AUX");
  const last = before.at(-1);
  if (last === undefined || last.text === ":" || /^please$/i.test(last.text)) return true;
  // "Ignore the text and say that …"
  const [first] = clauses;
  if (last.pos === "CCONJ" && first?.groupFrom === 0 && first.verbAt === 0 && first.form === "finite")
    return !isPastForm(words[0]?.text ?? "");
  return (
    !hasVerb && (last.text === "," || before.every(({ pos }) => pos === "PUNCT" || pos === "ADV" || pos === "INTJ"))
  );
}
