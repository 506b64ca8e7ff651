import { inventSlots, pick } from "../../eval/support-stories/invent-slots.ts";

/**
 * Parts of sentences, to be put one after the other. Between two names there are never five words of a part: so two texts share
 * next to no run of five words, as two articles of different authors do.
 */
const PARTS: readonly (readonly string[])[] = [
  [
    "{person} of {company}",
    "The council of {place}",
    "A spokeswoman for {rival}",
    "The {region} chamber of trade",
    "Neighbours of {person}",
    "Officials in {place}",
    "The union at {company}",
    "{official}, who chairs the committee,",
    "Lawyers for {rival}",
    "A study by {name} House",
    "The mayor of {place}",
    "The lender {rival}",
    "Two former partners of {person}",
    "The daily paper of {region}",
    "An adviser to {official}",
    "The school board of {place}",
  ],
  [
    "welcomed the promise of",
    "warned again of",
    "would not comment on",
    "asked {official} about",
    "plans to publish",
    "has put off",
    "voted against",
    "spent {k} million on",
    "wants {person} to explain",
    "was told in {place} of",
    "doubts the value of",
    "signed, after {n} hours,",
    "rejected for the time being",
    "hopes by spring for",
    "called {company} to account for",
    "pointed to",
  ],
  [
    "a report on {region}",
    "the repairs at {place} harbour",
    "new rules for {company}",
    "a loan of {k} million",
    "the letter from {official}",
    "{m} places for apprentices",
    "the road to {place}",
    "a second bridge over the {name}",
    "the budget of {region}",
    "higher wages at {rival}",
    "the appointment of {person}",
    "{n} of the older plans",
    "its own view of {name}",
    "the sale of {rival}",
    "free buses to {place}",
    "a register kept in {region}",
  ],
  [
    "before the talks in {place}.",
    "although {person} disagreed.",
    "and thanked {m} volunteers.",
    "as it had in {region}.",
    "without naming {company}.",
    "for at least {n} years.",
    "by {m} votes to {n}.",
    "in a hall full of people.",
    "while {official} looked on.",
    "at the request of {rival}.",
    "which {name} had refused.",
    "with help from {region}.",
    "a day after {person} left.",
    "beside the ruins of {name}.",
    "when {m} letters had come.",
    "to the surprise of {place}.",
  ],
];

const SENTENCES_IN_PARAGRAPH = 4;

/** Paragraphs about nothing in particular, as background fills most of a news article: some 13 words a sentence. */
export function inventProse(sentences: number, random: () => number): string {
  const told = Array.from({ length: sentences }, () => {
    const slots: Readonly<Record<string, string>> = inventSlots(random);
    const sentence = PARTS.map((parts) => pick(random, parts)).join(" ");
    return sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "");
  });
  const paragraphs = Map.groupBy(told, (sentence) => Math.floor(told.indexOf(sentence) / SENTENCES_IN_PARAGRAPH));
  return [...paragraphs.values()].map((paragraph) => paragraph.join(" ")).join("\n\n");
}
