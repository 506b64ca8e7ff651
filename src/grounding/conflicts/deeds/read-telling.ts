import { analyse } from "../../../language/analyse.ts";
import { readClauses } from "../../../language/read-clauses.ts";
import { readNames } from "../../../language/read-names.ts";
import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import { remember } from "../remember.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { readDates } from "./read-dates.ts";
import { readDeeds } from "./read-deeds.ts";
import type { Telling } from "./telling.ts";

/** How far back, in UTF-16 code units, names may stand that a sentence goes on from. */
const SCENE_LENGTH = 300;

/** Reads what an English sentence tells, once. */
export const readTelling = remember(({ text, statement }: SentenceReading): Telling => {
  const { source, span, article } = statement;
  const before =
    source.text
      .slice(Math.max(0, span.start - SCENE_LENGTH), span.start)
      .split("\n")
      .at(-1) ?? "";
  const speakers = readClauses(text)
    .filter(({ verb }) => reportingVerbs.has(verb.lemma))
    .flatMap(({ subjects }) => subjects.map(({ head }) => head.lemma));
  return {
    deeds: readDeeds(text),
    terms: termsOf(text),
    context: termsOf(`${before}\n${article.metadata.title}`),
    scene: new Set([text, before, article.metadata.title].flatMap((part) => [...nameTerms(part)])),
    speakers: new Set(speakers),
    dates: readDates(text),
    weekdays: new Set(text.toLowerCase().match(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu)),
  };
});

function termsOf(text: string): ReadonlySet<string> {
  return new Set(analyse(text, "en").map(({ term }) => term));
}

function nameTerms(text: string): ReadonlySet<string> {
  const names = readNames(text).map((name) => name.text);
  return termsOf(names.join(" "));
}
