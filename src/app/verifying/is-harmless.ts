import type { DiffPart } from "../../domain/diff-part.ts";
import { foldText } from "../../grounding/fold-text.ts";
import { foldWord } from "../../language/fold-word.ts";
import { nearSynonyms } from "../../language/near-synonyms.ts";
import { isOmissible } from "./is-omissible.ts";

/** A sign is kept, so that "5" is not taken for "5%" nor "-5" for "5". */
const TOKEN = /-?[\p{L}\p{N}\p{M}]+(?:['.,-][\p{L}\p{N}\p{M}]+)*|[%‰\p{S}-]/gu;
/** English words that may come and go without changing what a sentence says. */
const IDLE: ReadonlySet<string> = new Set(["the", "that", "which", "also", "and"]);

/**
 * Whether a word diff only rewords: marks, a capital at the beginning, idle words, a near-synonym in a word's place, or a
 * circumstance left out. That a diff is harmless does not yet say that the source bears the sentence out.
 */
export function isHarmless(diff: readonly DiffPart[], sentence: string): boolean {
  return changesOf(diff).every(({ asked, source, isFirst }) => {
    const [ours, theirs] = [tokensOf(asked), tokensOf(source)];
    if (ours.length === 0 && theirs.length > 0) return isOmissible(source, sentence);
    if (ours.length !== theirs.length) return false;
    return ours.every((word, index) => isSame(word, theirs[index] ?? "", isFirst && index === 0));
  });
}

interface Change {
  readonly asked: string;
  readonly source: string;
  readonly isFirst: boolean;
}

/** The stretches between words that are the same. */
function changesOf(diff: readonly DiffPart[]): readonly Change[] {
  const changes: Change[] = [];
  let open: Change | null = null;
  for (const [index, { kind, text }] of diff.entries()) {
    if (kind === "same") {
      if (open !== null) changes.push(open);
      open = null;
      continue;
    }
    const before: Change = open ?? { asked: "", source: "", isFirst: index === 0 };
    open =
      kind === "only-asked"
        ? { ...before, asked: `${before.asked} ${text}` }
        : { ...before, source: `${before.source} ${text}` };
  }
  return open === null ? changes : [...changes, open];
}

function tokensOf(text: string): readonly string[] {
  return (foldText(text).folded.match(TOKEN) ?? []).filter((word) => !IDLE.has(word.toLowerCase()));
}

function isSame(asked: string, source: string, isFirst: boolean): boolean {
  if (asked === source) return true;
  const [first, second] = [asked.toLowerCase(), source.toLowerCase()];
  if (first === second) return isFirst && asked.slice(1) === source.slice(1);
  return nearSynonyms.get(foldWord(first, "en"))?.has(foldWord(second, "en")) ?? false;
}
