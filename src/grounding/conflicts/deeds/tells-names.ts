import { analyse } from "../../../language/analyse.ts";
import { readNames } from "../../../language/read-names.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import type { Deed } from "./deed.ts";
import type { Telling } from "./telling.ts";

/** Whether the names and numbers in the clause of a deed stand in another sentence too; of a name, its last word. */
export function tellsNames({ terms }: Telling, { span }: Deed, { text }: SentenceReading): boolean {
  const clause = text.slice(span.start, span.end);
  const names = readNames(clause).map((name) => analyse(name.text, "en").at(-1)?.term);
  const numbers = analyse(clause, "en").map(({ kind, term }) => (kind === "number" ? term : undefined));
  return [...names, ...numbers].every((term) => term === undefined || terms.has(term));
}
