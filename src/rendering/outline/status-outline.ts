import type { Status } from "../../app/result.ts";
import { statusRows } from "../status-rows.ts";
import { type Block, prose } from "./block.ts";
import { factItem } from "./fact-item.ts";

/** How the program and the archive are. */
export function statusOutline(status: Status): readonly Block[] {
  return [prose("lead", "Status"), ...statusRows(status).map(([label, value]) => factItem(label, value))];
}
