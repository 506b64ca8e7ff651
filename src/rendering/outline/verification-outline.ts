import type { Result } from "../../app/result.ts";
import type { VerifiedSentence } from "../../app/verifying/verified-sentence.ts";
import { verdictCounts } from "../verdict-counts.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { differenceKey } from "./difference-key.ts";
import { differenceOutline } from "./difference-outline.ts";
import { quoteOutline } from "./quote-outline.ts";

/** How many sentences are what, then each with its verdict, why, where it differs, and what the archive says to it. */
export function verificationOutline(
  { sentences }: Extract<Result, { kind: "verification" }>,
  words: Words,
): readonly Block[] {
  return [
    prose("lead", verdictCounts(sentences, words)),
    ...(sentences.some(({ diff }) => diff !== null) ? [differenceKey(words)] : []),
    ...sentences.flatMap((sentence, index) => [
      ...(index === 0 ? [] : [{ kind: "rule" } as const]),
      ...sentenceOutline(sentence, words),
    ]),
  ];
}

function sentenceOutline(
  { text, verdict, quotes, articles, diff, reasons }: VerifiedSentence,
  words: Words,
): readonly Block[] {
  return [
    { kind: "paragraph", runs: [{ text: `${words.match.verdicts[verdict]}:`, style: "strong" }, { text: ` ${text}` }] },
    ...reasons.map((reason) => prose("fine", reason)),
    ...(diff === null ? [] : [differenceOutline(diff, words)]),
    ...(verdict === "not in the archive" && quotes.length > 0 ? [prose("section", words.match.nearest)] : []),
    ...quoteOutline(quotes, articles),
  ];
}
