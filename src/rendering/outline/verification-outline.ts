import type { Result } from "../../app/result.ts";
import type { Verdict, VerifiedSentence } from "../../app/verifying/verified-sentence.ts";
import { verdictCounts } from "../verdict-counts.ts";
import { type Block, prose } from "./block.ts";
import { DIFFERENCE_KEY, differenceOutline } from "./difference-outline.ts";
import { quoteOutline } from "./quote-outline.ts";

const LABELS: { readonly [verdict in Verdict]: string } = {
  verbatim: "Verbatim",
  altered: "Altered",
  supported: "Supported",
  contradicted: "Contradicted",
  "not in the archive": "Not in the archive",
};

/** How many sentences are what, then each with its verdict, why, where it differs, and what the archive says to it. */
export function verificationOutline({ sentences }: Extract<Result, { kind: "verification" }>): readonly Block[] {
  return [
    prose("lead", verdictCounts(sentences)),
    ...(sentences.some(({ diff }) => diff !== null) ? [DIFFERENCE_KEY] : []),
    ...sentences.flatMap((sentence, index) => [
      ...(index === 0 ? [] : [{ kind: "rule" } as const]),
      ...sentenceOutline(sentence),
    ]),
  ];
}

function sentenceOutline({ text, verdict, quotes, articles, diff, reasons }: VerifiedSentence): readonly Block[] {
  return [
    { kind: "paragraph", runs: [{ text: `${LABELS[verdict]}:`, style: "strong" }, { text: ` ${text}` }] },
    ...reasons.map((reason) => prose("fine", reason)),
    ...(diff === null ? [] : [differenceOutline(diff)]),
    ...(verdict === "not in the archive" && quotes.length > 0 ? [prose("section", "Nearest")] : []),
    ...quoteOutline(quotes, articles),
  ];
}
