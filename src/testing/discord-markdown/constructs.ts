import type { Shown } from "./read-back.ts";

/** An emoji of Unicode is the character itself, drawn. */
const INERT: ReadonlySet<string> = new Set(["text", "br", "twemoji"]);

/** The kinds of constructs on the screen, inner ones too, each once; none for plain text. */
export function constructs(pieces: readonly Shown[]): readonly string[] {
  const all = pieces.flatMap(({ type, content }) => [
    ...(INERT.has(type) ? [] : [type]),
    ...(typeof content === "object" ? constructs(content) : []),
  ]);
  return [...new Set(all)];
}
