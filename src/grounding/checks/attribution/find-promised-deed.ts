import { foldWord } from "../../../language/fold-word.ts";
import type { Frame } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { standingOf } from "../../../language/frames/standing.ts";
import type { ToldClaim } from "../negation/read-claim.ts";

/** What brings a thing about: "opened an inquiry". */
const REALIZES =
  /^(?:open|launch|start|begin|hold|establish|create|commission|conduct|undertake|introduce|build|receive|give|make|set up|carry out|order|win|secure|grant|complete|deliver|publish|impose|sign)$/;
/** What only speaks of it: "promised an inquiry". */
const SPEAKS =
  /^(?:promise|pledge|vow|propose|seek|demand|request|consider|plan|want|expect|offer|suggest|recommend|urge|discuss|mull|threaten|await|favour|favor|support|back|ask|call|campaign|hope|push|press)$/;

/**
 * Looks for a thing that the quotes only promise, seek or consider, and the claim tells as come about: "opened an inquiry" of
 * "promised an inquiry". @returns why it is refused, or null
 */
export function findPromisedDeed({ sentences, quoted }: ToldClaim): string | null {
  const told = quoted.flatMap(({ text }) => readFrames(text));
  for (const { text } of sentences) {
    const own = readFrames(text);
    for (const frame of own) {
      const { polarity, isHedged } = standingOf(frame, own);
      // "Members receive a rebate" tells of a rule, and of none that was received.
      if (!frame.isPassive && frame.verb.text === frame.verb.lemma) continue;
      if (!REALIZES.test(frame.deed) || frame.form === "infinitive" || polarity !== "affirmed" || isHedged) continue;
      if (told.some(({ deed }) => deed === frame.deed)) continue;
      for (const { head } of frame.undergoers) {
        const holders = told.filter((each) =>
          [...each.undergoers, ...goals(each)].some((phrase) => stem(phrase.head.lemma) === stem(head.lemma)),
        );
        const [first] = holders;
        if (
          head.pos === "NOUN" &&
          first !== undefined &&
          holders.every(({ deed, verb }) => SPEAKS.test(deed) || SPEAKS.test(verb.lemma))
        )
          return `The quote only has “${first.verb.text}” of “${head.text}”; the claim tells it as come about.`;
      }
    }
  }
  return null;
}

/** "Asked for an inquiry". */
const goals = ({ complements }: Frame) =>
  complements.filter(({ preposition }) => preposition === "for").map(({ phrase }) => phrase);

const stem = (lemma: string): string => foldWord(lemma, "en");
