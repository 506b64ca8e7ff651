import { repairTags } from "../factuality/repair-tags.ts";
import { verbLemma } from "../factuality/verb-lemma.ts";
import { isPastForm } from "../is-past-form.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";

/** Nouns that the tagger takes for verbs, as their past is their base form: "a radar set". */
const UNCHANGED = /^(?:set|cut|hit|cost|split|spread|bid|cast|put)$/;
const QUOTE_MARK = /^["“”„«»‘]+$/u;

/** Tagged words without quotation marks, with tags mended that would break a parse: by what stands beside a word only. */
export function mendTags(tagged: readonly TaggedWord[]): readonly TaggedWord[] {
  const words = repairTags(tagged).filter(({ text, pos }) => !QUOTE_MARK.test(text) && pos !== "SPACE");
  return words.map((word, at) => {
    const before = words[at - 1];
    const next = words[at + 1];
    if (isParticiple(words, at)) return { ...word, pos: "VERB", lemma: verbLemma(word) ?? word.lemma };
    // "The prosecution alleged Holt had lied".
    const saying = word.pos === "ADJ" && /ed$/.test(word.text) ? verbLemma(word) : null;
    if (
      saying !== null &&
      reportingVerbs.has(saying) &&
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") &&
      /^(?:PROPN|PRON|DET)$/.test(next?.pos ?? "")
    )
      return { ...word, pos: "VERB", lemma: saying };
    // "…, which supplies the doses": a relative pronoun has a verb after it, "and plans to appeal" an infinitive.
    const isNounForm = word.pos === "NOUN" && /[^su]s$/.test(word.text);
    if (isNounForm && /^(?:who|which)$/.test(before?.text ?? "") && /^(?:DET|ADP|PRON|NUM|ADJ)$/.test(next?.pos ?? ""))
      return { ...word, pos: "VERB", lemma: verbLemma(word) ?? word.lemma };
    if (isNounForm && before?.pos === "CCONJ" && next?.text === "to" && /^(?:VERB|AUX)$/.test(words[at + 2]?.pos ?? ""))
      return { ...word, pos: "VERB", lemma: verbLemma(word) ?? word.lemma };
    // "Will open", "did close", taken for an adjective or a noun.
    const auxiliary = /^(?:not|n['’]t|also|never)$/i.test(before?.text ?? "") ? words[at - 2] : before;
    const isAfterModal =
      auxiliary?.pos === "AUX" &&
      /^(?:will|would|can|could|may|might|shall|should|must|do|does|did)$/i.test(auxiliary.text);
    if (isAfterModal && (word.pos === "ADJ" || word.pos === "NOUN") && word.text === word.lemma)
      return { ...word, pos: "VERB", lemma: verbLemma(word) ?? word.lemma };
    if (word.pos !== "VERB") return word;
    // "Three breaches reported by monitors".
    const isCounted =
      before?.pos === "DET" ||
      (/^(?:NUM|ADJ)$/.test(before?.pos ?? "") && (next?.pos === "VERB" || next?.text === "of"));
    if (/[^su]s$/.test(word.text) && isCounted) return { ...word, pos: "NOUN" };
    // No base form stands behind a preposition: "with damp cloth".
    if (
      before?.pos === "ADP" &&
      before.lemma !== "to" &&
      word.text === word.lemma &&
      !/^(?:than|but|as)$/.test(before.text)
    )
      return { ...word, pos: /^(?:NOUN|PROPN)$/.test(next?.pos ?? "") ? "ADJ" : "NOUN" };
    // "Prove cause and effect": no base form stands behind another verb.
    if (
      before?.pos === "VERB" &&
      word.text === word.lemma &&
      next?.pos === "CCONJ" &&
      !/^(?:help|let|make|go|dare)$/.test(before.lemma)
    )
      return { ...word, pos: "NOUN" };
    const isBare =
      before?.pos === "NOUN" &&
      UNCHANGED.test(word.text) &&
      !/^(?:DET|NOUN|PRON|PROPN|NUM|SYM|ADP)$/.test(next?.pos ?? "");
    const isSingular =
      before?.pos === "NOUN" && before.text === before.lemma && /^(?:ADJ|DET)$/.test(words[at - 2]?.pos ?? "");
    if (
      isBare ||
      (isSingular &&
        UNCHANGED.test(word.text) &&
        /^(?:on|of|for|in)$/.test(next?.text ?? "") &&
        words.slice(0, at).some(({ pos }) => pos === "VERB"))
    )
      return { ...word, pos: "NOUN" };
    return word;
  });
}

/** "Were vaccinated" with the participle taken for an adjective. */
function isParticiple(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== "ADJ" || !/ed$/.test(word.text) || !isPastForm(word.text)) return false;
  const before = words.slice(Math.max(0, at - 3), at);
  const auxiliary = before.findLastIndex(({ pos }) => pos === "AUX");
  return (
    auxiliary >= 0 &&
    before.slice(auxiliary + 1).every(({ pos }) => pos === "ADV" || pos === "PART") &&
    !/^(?:NOUN|PROPN)$/.test(words[at + 1]?.pos ?? "")
  );
}
