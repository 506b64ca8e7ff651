import { foldWord } from "./fold-word.ts";
import { modifierGroups } from "./thesaurus/modifier-groups.ts";
import { nounGroups } from "./thesaurus/noun-groups.ts";
import { verbGroups } from "./thesaurus/verb-groups.ts";

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const group of [verbGroups, nounGroups, modifierGroups].flatMap((groups) => groups.split(/[|\n]/))) {
    const stems = group
      .trim()
      .split(/\s+/)
      .map((word) => foldWord(word, "en"));
    for (const stem of stems) near.set(stem, new Set([...(near.get(stem) ?? []), ...stems]));
  }
  return near;
}

/** For an English stem, the stems that may say the same in most sentences, itself included. Opposites are never among them. */
export const nearSynonyms: ReadonlyMap<string, ReadonlySet<string>> = readGroups();
