import { irregularForms } from "../irregular-forms.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";
import { verbGroups } from "../thesaurus/verb-groups.ts";

const VERBS: ReadonlySet<string> = new Set([...verbGroups.split(/[|\s]+/).filter(Boolean), ...reportingVerbs.keys()]);

/** The dictionary form of a verb that was tagged as something else; null: it is no form of a common verb. */
export function verbLemma({ text }: Pick<TaggedWord, "text">): string | null {
  const lower = text.toLowerCase();
  const stem = lower.replace(/(?:ing|ed|s)$/, "");
  const forms = [
    lower,
    irregularForms.get(lower) ?? "",
    stem,
    `${stem}e`,
    stem.replace(/i$/, "y"),
    stem.replace(/ie$/, "y"),
  ];
  return [...forms, stem.replace(/e$/, ""), stem.replace(/(.)\1$/, "$1")].find((form) => VERBS.has(form)) ?? null;
}
