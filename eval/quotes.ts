import { join } from "node:path";
import { z } from "zod";
import { canonicalize } from "../src/capture/canonicalize.ts";
import { locateVerbatim } from "../src/grounding/locate-verbatim.ts";
import { verifyQuote } from "../src/grounding/verify-quote.ts";
import { segmentSentences } from "../src/language/segment-sentences.ts";
import { seededRandom } from "../src/testing/archive/seeded-random.ts";
import type { Evaluation } from "./evaluation.ts";
import { readJsonl } from "./support/read-jsonl.ts";

const rowSchema = z.object({ articleBody: z.string().nullish() });

/** Every fourth sentence or so tells as much as all of them, in a quarter of the time. */
const SAMPLED_SHARE = 0.25;

type Random = () => number;
/** Changes a quote, or leaves it as it is where there is nothing of that kind to change. */
type Change = (quote: string, random: Random) => string;

/** What copying, typing and typesetting do to a quote without changing its words. */
const DAMAGES: readonly Change[] = [
  (quote) => quote.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  (quote) => quote.replace(/"([^"]*)"/gu, "“$1”").replaceAll("'", "’"),
  (quote) => quote.replace(/[–—]/gu, "-"),
  (quote, random) => quote.replace(/ /gu, () => (random() < 0.2 ? "\n" : random() < 0.2 ? "\u00a0" : " ")),
  (quote, random) => quote.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => (random() < 0.05 ? "\u00ad" : "")),
  (quote) => quote.normalize("NFD"),
];

/** What changes what a quote says. */
const ALTERATIONS: readonly Change[] = [
  (quote) => quote.replace(/\p{Nd}/u, (digit) => String((Number(digit) + 1) % 10)),
  (quote) => quote.replace(/ (?:not|never|no)(?= )/u, ""),
  (quote) => quote.replace(/ (was|is|were|are|will|has|have)(?= )/u, " $1 not"),
  (quote, random) => {
    const words = quote.split(" ");
    words.splice(1 + Math.floor(random() * (words.length - 2)), 1);
    return words.join(" ");
  },
  (quote, random) => {
    const words = quote.split(" ");
    const at = Math.floor(random() * (words.length - 1));
    return [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(" ");
  },
];

/** Whether the words of a quote are found at their place once damaged, and not found once altered. */
export const quotes: Evaluation = {
  name: "quotes",
  description: "damaged true quotes found, altered quotes refused, over sentences of the extraction set's articles",
  async run(dataDir) {
    const rows = await readJsonl(join(dataDir, "extraction/gold.jsonl"), rowSchema);
    const random = seededRandom(1);
    const counts = { damaged: 0, found: 0, altered: 0, accepted: 0 };
    for (const text of rows.map(({ articleBody }) => canonicalize(articleBody ?? ""))) {
      for (const span of segmentSentences(text, "en")) {
        const quote = text.slice(span.start, span.end);
        if (quote.split(" ").length < 5 || random() > SAMPLED_SHARE) continue;
        for (const damage of DAMAGES) {
          const damaged = damage(quote, random);
          if (damaged === quote) continue;
          counts.damaged += 1;
          const places = locateVerbatim(text, damaged);
          counts.found += Number(places.some(({ start, end }) => start === span.start && end === span.end));
          const source = { articleId: "row", revision: "row", text };
          for (const place of places) verifyQuote(source, place);
        }
        for (const alter of ALTERATIONS) {
          const altered = alter(quote, random);
          if (altered === quote || text.includes(altered)) continue;
          counts.altered += 1;
          counts.accepted += Number(locateVerbatim(text, altered).length > 0);
        }
      }
    }
    return {
      name: "quotes",
      rows: counts.damaged + counts.altered,
      metrics: {
        "damaged found": counts.found / counts.damaged,
        "altered accepted": counts.accepted / counts.altered,
        verbatim: 1,
      },
      baselines: {},
    };
  },
};
