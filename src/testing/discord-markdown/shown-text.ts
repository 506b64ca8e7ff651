import type { Shown } from "./read-back.ts";

/** The characters on the screen. */
export function shownText(pieces: readonly Shown[]): string {
  return pieces
    .map(({ type, content, name }) => {
      if (type === "br") return "\n";
      return typeof content === "object" ? shownText(content) : (content ?? name ?? "");
    })
    .join("");
}
