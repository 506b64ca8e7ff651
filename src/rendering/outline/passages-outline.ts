import type { Result } from "../../app/result.ts";
import { type Block, prose } from "./block.ts";

/** What a search found, best first. */
export function passagesOutline({ query, passages }: Extract<Result, { kind: "passages" }>): readonly Block[] {
  if (passages.length === 0) return [prose("paragraph", `No passage holds any of these words: ${query}`)];
  return [
    prose("fine", query),
    ...passages.map(
      ({ quote, article }, index): Block => ({ kind: "quote", label: String(index + 1), quote, article }),
    ),
  ];
}
