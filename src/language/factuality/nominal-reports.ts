import type { TaggedWord } from "../tag-words.ts";
import { isSpeakerWord } from "./is-speaker-word.ts";
import type { Report } from "./report.ts";
import type { ClauseSpan } from "./split-clauses.ts";

const BREAK = /^[,;:()“”"–—-]+$/u;
/** Nouns for what somebody says, with a clause after them. */
const SAYINGS = new Set(
  "rumour rumor allegation charge claim report accusation suspicion speculation fear assertion suggestion".split(" "),
);

const REJECTS = new Set("reject deny dismiss refute rebut dispute rebuff".split(" "));
/** How many words before "rejected claims" may name who rejects them. */
const REACH = 12;

/** Finds what is reported without a verb: "according to X", "rumours that …". */
export function nominalReports(words: readonly TaggedWord[], clauses: readonly ClauseSpan[]): readonly Report[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (word.text.toLowerCase() === "according" && next?.lemma === "to") return [accordingReport(words, at)];
    const source = sayingBy(words, at);
    if (source !== null) return [source];
    const isSaying =
      (word.pos === "NOUN" || word.pos === "PROPN") &&
      SAYINGS.has(word.lemma.replace(/s$/, "")) &&
      next?.text === "that" &&
      // "…, a charge that he dismissed" says it of something told before.
      !(words[at - 2]?.text === "," && /^an?$/.test(words[at - 1]?.text ?? ""));
    const clause = clauses.find(({ verbAt }) => verbAt > at);
    if (!isSaying || clause === undefined) return [];
    const scopes = [[at + 1, clause.to] as const];
    const rejecting = clauses.find(
      ({ verbAt }) => verbAt < at && at - verbAt <= 4 && REJECTS.has(words[verbAt]?.lemma ?? ""),
    );
    if (rejecting === undefined) return [{ kind: "allege" as const, frame: word.text, speaker: [], at, scopes }];
    const speaker = words.slice(Math.max(0, rejecting.verbAt - REACH), rejecting.verbAt).filter(isSpeakerWord);
    const frame = words.slice(rejecting.verbAt, at + 1).map(({ text }) => text);
    return [{ kind: "deny" as const, frame: frame.join(" "), speaker, at, scopes }];
  });
}

/** "The claim by the union that …": a saying with whose it is. */
function sayingBy(words: readonly TaggedWord[], at: number): Report | null {
  const isSaying = words[at]?.pos === "NOUN" && SAYINGS.has(words[at]?.lemma.replace(/s$/, "") ?? "");
  if (!isSaying || words[at + 1]?.text !== "by") return null;
  const that = words.findIndex(({ text }, index) => index > at && text === "that");
  const between = words.slice(at + 2, that);
  if (that < 0 || between.length === 0 || between.some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || text === ","))
    return null;
  const frame = words.slice(at, that).map(({ text }) => text);
  const end = words.findIndex(({ text }, index) => index > that && text === ";");
  const scopes = [[that, end < 0 ? words.length : end] as const];
  return { kind: "allege", frame: frame.join(" "), speaker: between.filter(isSpeakerWord), at, scopes };
}

function accordingReport(words: readonly TaggedWord[], at: number): Report {
  // "Its figures, according to which forty died, …"
  if (/^(?:which|whom)$/i.test(words[at + 2]?.text ?? "")) {
    const close = words.findIndex(({ text }, index) => index > at + 2 && text === ",");
    return {
      kind: "say",
      frame: words
        .slice(at, at + 3)
        .map(({ text }) => text)
        .join(" "),
      speaker: words.slice(Math.max(0, at - REACH), at).filter(isSpeakerWord),
      at,
      scopes: [[at + 3, close < 0 ? words.length : close]],
    };
  }
  const comma = words.findIndex((each, index) => index > at + 1 && BREAK.test(each.text));
  const end = comma < 0 ? words.length : comma;
  const isFirst = !words.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const frame = words.slice(at, Math.min(end, at + 8)).map(({ text }) => text);
  return {
    kind: "say",
    frame: frame.join(" ").replace(/ ?[.,]$/, ""),
    speaker: words.slice(at + 2, end).filter(isSpeakerWord),
    at,
    scopes: isFirst ? [[end, words.length]] : [[0, at]],
  };
}
