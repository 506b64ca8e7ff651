import { foldWord } from "../../../language/fold-word.ts";
import type { Quantity } from "./quantity.ts";

/** Whether one figure is the label of what the other counts to: "season one" of "the first season". */
export function isNumbered(a: Quantity, b: Quantity): boolean {
  return labels(a, b) || labels(b, a);
}

function labels({ kind, label }: Quantity, ordinal: Quantity): boolean {
  return (
    kind === "number" && label !== null && ordinal.kind === "ordinal" && ordinal.heads.includes(foldWord(label, "en"))
  );
}
