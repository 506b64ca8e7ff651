import { join } from "node:path";
import { z } from "zod";
import type { Evaluation } from "./evaluation.ts";
import { capturePage } from "./support/capture-page.ts";
import { readJsonl } from "./support/read-jsonl.ts";
import { readWithReadability } from "./support/read-with-readability.ts";
import { shingleF1 } from "./support/shingle-f1.ts";
import { shingleMatch } from "./support/shingle-match.ts";

const GOLD = z.object({ id: z.string(), url: z.string(), articleBody: z.string() });

/** Reached by others on all 181 pages of the set, as its README reports. */
const PUBLISHED = { "rs_trafilatura f1": 0.97, "trafilatura f1": 0.958, "newspaper4k f1": 0.949 };

/** How well the article's text is told from the page around it. */
export const extraction: Evaluation = {
  name: "extraction",
  description: "article text out of web pages: F1 of 4-word shingles, as article-extraction-benchmark measures it",
  async run(dataDir) {
    const gold = await readJsonl(join(dataDir, "extraction/gold.jsonl"), GOLD);
    const ours = [];
    const readability = [];
    for (const { id, url, articleBody } of gold) {
      const { article, html } = await capturePage(
        join(dataDir, "extraction/html", `${id}.html.gz`),
        `${id}.html.gz`,
        url,
      );
      ours.push(shingleMatch(articleBody, article?.text ?? ""));
      readability.push(shingleMatch(articleBody, readWithReadability(html).text));
    }
    return {
      name: "extraction",
      rows: gold.length,
      metrics: { ...shingleF1(ours) },
      baselines: { "Readability.js f1": shingleF1(readability).f1, ...PUBLISHED },
    };
  },
};
