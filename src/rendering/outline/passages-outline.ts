import type { Result } from "../../app/result.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";

/** What a search found, best first. */
export function passagesOutline(
  { query, passages }: Extract<Result, { kind: "passages" }>,
  { lists }: Words,
): readonly Block[] {
  if (passages.length === 0) return [prose("paragraph", lists.noPassages(query))];
  return [
    prose("fine", query),
    ...passages.map(
      ({ quote, article }, index): Block => ({ kind: "quote", label: String(index + 1), quote, article }),
    ),
  ];
}
