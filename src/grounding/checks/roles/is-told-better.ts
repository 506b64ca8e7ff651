import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { contentWords } from "../coverage/content-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { readTextWords } from "../coverage/read-text-words.ts";
import { compareFillers } from "./compare-fillers.ts";
import type { Event } from "./event.ts";

const SAYINGS = /^(?:statement|comment|declaration|warning|reply|answer)$/;
const SAYS = /^(?:say|state|tell|declar|warn|add|repli|answer|announc|write)$/;

/** Who says a thing has "issued a statement". */
const isSaying = ({ undergoers }: Event, { deed }: Event): boolean =>
  SAYS.test(deed) && undergoers.some(({ head }) => SAYINGS.test(head.lemma));

/**
 * Whether another sentence of the quotes holds more of a claim than the one that tells a like deed of somebody else: two may each
 * publish a report, and the claim's is the one that its words are about. That one must tell the deed too, and nobody else as its doer:
 * much said of somebody is no telling that it was he who did it.
 */
export function isToldBetter(claimed: Event, told: Event, all: readonly Event[]): boolean {
  const content = contentWords(tagWords(claimed.sentence));
  const countHeld = (sentence: string) => {
    const words = readTextWords(sentence);
    return content.filter((word) => holdsNearWord(words, word)).length;
  };
  const held = countHeld(told.sentence);
  const tells = (event: Event) =>
    (event.deed === claimed.deed ||
      nearSynonyms.get(claimed.deed)?.has(event.deed) === true ||
      isSaying(claimed, event)) &&
    compareFillers(claimed.doers, event.doers, all) !== "different";
  const tellings = all.filter((event) => event.sentence !== told.sentence && tells(event));
  return [...new Set(tellings.map(({ sentence }) => sentence))].some((sentence) => countHeld(sentence) > held);
}
