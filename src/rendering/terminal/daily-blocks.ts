import type { DailyResult } from "../../app/daily/daily-result.ts";
import { dailyLines } from "../daily-lines.ts";
import { en } from "../words/en.ts";
import type { Block } from "./styled-text.ts";

/** What a command on briefings came to; a terminal posts none by itself. */
export function dailyBlocks(result: DailyResult): readonly Block[] {
  return dailyLines(result, en, false).flatMap((line): readonly Block[] => {
    if (line.kind !== "named") return [{ content: [{ text: line.text }] }];
    const facts = line.facts.map((fact) => (typeof fact === "string" ? fact : `${fact.mentions} ${fact.id}`));
    const margin = { text: "  " };
    return [
      { content: [{ text: line.name, style: "title" }] },
      { first: [margin], rest: [margin], content: [{ text: facts.join(" · "), style: "dim" }] },
    ];
  });
}
