import type { TaggedWord } from "../tag-words.ts";
import type { Report } from "./report.ts";
import type { ClauseSpan } from "./split-clauses.ts";

const QUOTE_MARK = /^["“”„«»]+$/u;
const BREAK = /^[,;:()“”"–—-]+$/u;

/** What somebody says by criticising a deed or by giving a thing a name, and which words are his; null: nothing of the kind. */
export function censureReport(
  words: readonly TaggedWord[],
  clause: ClauseSpan,
  next: ClauseSpan | undefined,
  end: number,
): Pick<Report, "kind" | "scopes"> | null {
  return censuredDeed(words, clause, next) ?? naming(words, clause, next, end);
}

const CENSURES = new Set(
  "criticise criticize condemn denounce slam blast lambast fault berate rebuke attack chide scold censure reprimand".split(
    " ",
  ),
);

/** "Criticised them for leaking": whose deed it is, and that it was done, is said by the one who criticises. */
function censuredDeed(
  words: readonly TaggedWord[],
  clause: ClauseSpan,
  next: ClauseSpan | undefined,
): Pick<Report, "kind" | "scopes"> | null {
  const isCensure = CENSURES.has(words[clause.verbAt]?.lemma ?? "");
  if (!isCensure || next?.form !== "gerund" || !/^(?:for|over)$/i.test(words[next.from]?.text ?? "")) return null;
  return { kind: "allege", scopes: [[next.from, next.to]] };
}

const NAMINGS = new Set(
  "call label brand describe dub term speak refer talk denounce condemn dismiss decry deem".split(" "),
);
const JUDGES = new Set("call label brand dub term deem".split(" "));

/** "Called it “…”", "spoke of “…”", "called it stolen": the name that somebody gives a thing is his. */
function naming(
  words: readonly TaggedWord[],
  clause: ClauseSpan,
  next: ClauseSpan | undefined,
  end: number,
): Pick<Report, "kind" | "scopes"> | null {
  const verb = words[clause.verbAt]?.lemma ?? "";
  if (!NAMINGS.has(verb)) return null;
  const from = words.findIndex(({ text }, at) => at > clause.verbAt && at < end && QUOTE_MARK.test(text));
  if (from < 0) {
    const isObject = next?.form === "finite" && !words.slice(clause.verbAt + 1, next.groupFrom).some(isClauseMark);
    return isObject && JUDGES.has(verb) ? { kind: "say", scopes: [[clause.verbAt + 1, next.to]] } : null;
  }
  const to = words.findIndex(({ text }, at) => at > from && QUOTE_MARK.test(text));
  return { kind: "say", scopes: [[from, to < 0 ? words.length : to]] };
}

const isClauseMark = ({ text, pos }: TaggedWord): boolean => BREAK.test(text) || /^(?:CCONJ|SCONJ|ADP|PART)$/.test(pos);
