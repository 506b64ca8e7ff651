import { readFrames } from "../../../language/frames/read-frames.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { contentWords, isTelling } from "../coverage/content-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { readTextWords } from "../coverage/read-text-words.ts";
import type { ToldClaim } from "../negation/read-claim.ts";

/** "…, as the union had proposed": says that what was proposed is or will be done. */
const AS_PROPOSED =
  /(?:^|,? )(?:just |exactly )?as (?:\S+ ){0,10}?(?:had |has |have |was |were )?(?:been )?(?<deed>proposed|suggested|requested|demanded|recommended|urged|advocated|wanted|asked(?: for)?|called for)\b/iu;
const PROPOSES =
  /\b(?:propos(?:e|es|ed|al|als|ing)|suggest\w*|request\w*|demand\w*|recommend\w*|urg(?:e|es|ed|ing)|advocat\w*|want(?:s|ed|ing)?|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|consider\w*)\b/iu;
/** By these a proposal comes to something. */
const ADOPTED =
  /\b(?:agree\w*|accept\w*|adopt\w*|approv\w*|decid\w*|decision|grant\w*|follow\w*|heed\w*|implement\w*|introduc\w*|pass(?:ed|es)|enact\w*|comply|complied|will|is to|are to|has|have)\b/iu;
const UNSURE = /\b(?:may|might|could|would|should|consider\w*|discuss\w*|weigh\w*|if|whether|not|never|no)\b/u;
/** Of what the claim says is done, the share that a sentence must hold that tells of it. */
const LEAST_HELD = 0.5;

/**
 * Looks for a thing that the claim says comes about as somebody proposed it, where the quotes only have it proposed.
 * @returns why it is refused, or null
 */
export function findAdoptedProposal({ sentences, quoted }: ToldClaim): string | null {
  for (const { text } of sentences) {
    const found = AS_PROPOSED.exec(text);
    // "As she had proposed, fares fall" has it in front.
    const done = found === null ? "" : found.index > 0 ? text.slice(0, found.index) : text.slice(found[0].length);
    const words = contentWords(tagWords(done)).filter((word) => word.pos === "NUM" || isTelling(word));
    if (found === null || words.length === 0 || UNSURE.test(done)) continue;
    const verbs = words.filter(({ pos }) => pos === "VERB").map(wordRoot);
    const telling = quoted.filter(({ text: each }) => {
      const told = readTextWords(each);
      return words.filter((word) => holdsNearWord(told, word)).length >= LEAST_HELD * words.length;
    });
    const isOnlyProposed = (each: string) => PROPOSES.test(each) && !ADOPTED.test(each) && !isDone(each, verbs);
    if (telling.length > 0 && telling.every(({ text: each }) => isOnlyProposed(each)))
      return `The quotes only have this proposed; the claim tells it as come about (“as … ${found.groups?.deed}”).`;
  }
  return null;
}

/** "The heirs sold the farm as their father had asked." */
const isDone = (text: string, verbs: readonly string[]): boolean =>
  readFrames(text).some(
    ({ form, modal, link, verb }) =>
      form === "finite" && modal === null && link.kind !== "complement" && verbs.includes(wordRoot(verb)),
  );
