import { foldWord } from "../../../language/fold-word.ts";

/** Stems of verbs that tell of two what holds of either: whom one meets, meets him too; what "A is B" says, "B is A" does. */
export const mutualDeeds: ReadonlySet<string> = new Set(
  "be meet marry wed divorce join merge unite clash fight battle play face debate talk negotiate cooperate equal match border"
    .split(" ")
    .map((word) => foldWord(word, "en")),
);
