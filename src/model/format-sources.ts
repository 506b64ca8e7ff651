import type { Article } from "../domain/article.ts";
import type { EvidenceSentence } from "../domain/evidence.ts";
import { fence } from "./fence.ts";

/**
 * Writes numbered sentences for a model, grouped by article with descriptor, publisher and date. Nothing in a text can end the
 * block or begin a sentence of its own: each stands on one line behind its id, and the lines around all of them carry a mark
 * that occurs in none.
 */
export function formatSources(sentences: readonly EvidenceSentence[]): string {
  const lines: string[] = [];
  let article: Article | null = null;
  for (const sentence of sentences) {
    if (sentence.article !== article) lines.push("", articleLine(sentence.article));
    else if (!sentence.follows) lines.push("(…)");
    lines.push(`[${sentence.id}] ${oneLine(sentence.text)}`);
    article = sentence.article;
  }
  return fence("sources", lines.join("\n").trim());
}

function articleLine({ metadata: { title, publisher, publishedAt, descriptor, byline } }: Article): string {
  const facts = [
    publisher ?? "publisher unknown",
    publishedAt?.slice(0, 10) ?? "undated",
    descriptor === "unknown" ? "kind unknown" : descriptor,
    ...(byline === null ? [] : [`by ${byline}`]),
  ];
  return oneLine(`Article: ${title} (${facts.join("; ")})`);
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
