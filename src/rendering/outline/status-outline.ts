import type { Status } from "../../app/result.ts";
import { statusRows } from "../status-rows.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { factItem } from "./fact-item.ts";

/** How the program and the archive are. */
export function statusOutline(status: Status, words: Words): readonly Block[] {
  return [
    prose("lead", words.status.title),
    ...statusRows(status, words).map(([label, value]) => factItem(label, value)),
  ];
}
