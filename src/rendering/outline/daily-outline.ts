import type { DailyResult } from "../../app/daily/daily-result.ts";
import { type DailyFact, type DailyLine, dailyLines } from "../daily-lines.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose, type Run } from "./block.ts";

/** What a command on briefings came to; the bot that shows it posts them by itself. */
export function dailyOutline(result: DailyResult, words: Words): readonly Block[] {
  return dailyLines(result, words, true).flatMap(blocksOf);
}

function blocksOf(line: DailyLine): readonly Block[] {
  if (line.kind !== "named") return [prose(line.kind === "lead" ? "lead" : "paragraph", line.text)];
  const facts = line.facts.flatMap((fact, index): readonly Run[] => [
    { text: index === 0 ? " " : " · " },
    factRun(fact),
  ]);
  return [{ kind: "item", runs: [{ text: line.name, style: "strong" }, ...facts] }];
}

function factRun(fact: DailyFact): Run {
  return typeof fact === "string" ? { text: fact } : { text: fact.id, mentions: fact.mentions };
}
