import type { FaceLanguage } from "../../domain/settings.ts";
import { de } from "./de.ts";
import { en, type Words } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

const WORDS: { readonly [language in FaceLanguage]: Words } = { en, de, fr, es };

/** Footnote's own words in a language. */
export function wordsIn(language: FaceLanguage): Words {
  return WORDS[language];
}
