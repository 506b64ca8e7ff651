import { irregularForms } from "./irregular-forms.ts";

/** Nouns and adjectives of questions that only end like one. */
const NO_VERBS = new Set(["hundred", "kindred", "speed", "indeed", "breed", "sacred", "naked", "exceed"]);

/** Whether an English word looks like a verb in the past: "opened", "built". Plural nouns and adjectives in "-ed" may slip in. */
export function isPastForm(word: string): boolean {
  const lower = word.toLowerCase();
  if (/ed$/u.test(lower) && lower.length > 4 && !NO_VERBS.has(lower)) return true;
  const base = irregularForms.get(lower);
  return (
    base !== undefined &&
    base !== lower &&
    !/(?:ing|s|people|feet|teeth|mice|children|women|men|better|best|worse|worst|farther|further)$/u.test(lower)
  );
}
