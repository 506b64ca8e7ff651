import type { DiffPart } from "../../domain/diff-part.ts";
import type { StyledText } from "./styled-text.ts";

/** How each part of a word diff is written; the brackets say without colour what the colours say. */
const PARTS: { readonly [kind in DiffPart["kind"]]: (text: string) => StyledText } = {
  same: (text) => ({ text }),
  "only-asked": (text) => ({ text: `[-${text}-]`, style: "asked" }),
  "only-source": (text) => ({ text: `{+${text}+}`, style: "source" }),
};

/** Punctuation that stands close to the word before it; in marks it is a word of its own. */
const CLOSE = /^[.,;:!?…)\]’”]/u;

/** A word diff as text, a space between two neighbouring parts where neither brings one. */
export function diffWords(diff: readonly DiffPart[]): readonly StyledText[] {
  const parts = diff.map(({ kind, text }) => PARTS[kind](text));
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const isClose = /^\s/u.test(part.text) || CLOSE.test(part.text);
    return before === undefined || isClose || /\s$/u.test(before.text) ? [part] : [{ text: " " }, part];
  });
}
