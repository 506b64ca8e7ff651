import { footnote } from "./footnote.ts";
import { miniSearch } from "./mini-search.ts";
import type { SearchSystem } from "./search-system.ts";
import { stockFts5 } from "./stock-fts5.ts";

/** What is measured: the program first, then what it is measured against. */
export const systems = {
  footnote,
  "stock FTS5": stockFts5,
  MiniSearch: miniSearch,
} as const satisfies Record<string, SearchSystem>;

export type SystemName = keyof typeof systems;
