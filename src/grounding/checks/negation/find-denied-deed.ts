import { converseDeeds } from "../../../language/converse-deeds.ts";
import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { standingOf } from "../../../language/frames/standing.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { phrasalVerbs } from "../../../language/phrasal-verbs.ts";
import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { findBearingFrames } from "../roles/find-bearing-frames.ts";
import { isOfOther } from "./is-of-other.ts";
import { opposites } from "./opposites.ts";
import type { ToldClaim } from "./read-claim.ts";

const LIGHT = /^(?:be|have|do|make|take|get|give|go|come|keep|say|tell|see|put|set|use|find|want|need|seem)$/;
/** "Was to blame", "admitted burning". */
const TELLS_DONE = /^(?:be|admit|acknowledge|confess|confirm)$/;
/** "Not sounded until the deck was flooded": sounded then. */
const BOUNDED = /^(?:until|till|before|unless)$/;
/** "Could not pass up the chance to": who does not let it go does it. */
const FORGOES = /^(?:pass up|resist|wait|miss|hesitate)$/;
const NO_LONGER = /\b(?:no longer|any ?(?:more|longer))\b/i;
interface Told {
  readonly text: string;
  readonly frame: Frame;
  readonly sentence: readonly Frame[];
}

/**
 * Looks for a deed that the claim tells as done and every telling of it in the quotes negates or leaves open ("has not been
 * charged", "too early to tell whether"), or whose opposite the quotes tell of the same thing. @returns why it is refused, or null
 */
export function findDeniedDeed({ sentences, quoted }: ToldClaim): string | null {
  const told = quoted
    .map(({ text }) => ({ text, sentence: readFrames(text) }))
    .flatMap(({ text, sentence }) => sentence.map((frame): Told => ({ text, frame, sentence })));
  for (const { text, clauses } of sentences) {
    const own = readFrames(text);
    for (const frame of own) {
      // "To fly", "including": tell of no deed as done; "was to blame" does.
      const isAsserted =
        frame.form === "finite" ||
        frame.form === "participle" ||
        (frame.link.parent !== null && TELLS_DONE.test(own[frame.link.parent]?.verb.lemma ?? ""));
      if (!isAsserted) continue;
      const standing = standingOf(frame, own);
      if (standing.polarity !== "affirmed" || standing.isHedged || LIGHT.test(frame.deed)) continue;
      // "Was unable to", "has yet to", "not one": words that negate without standing beside the verb.
      const clause = clauses.find((each) => each.told.verb.span.start === frame.verb.span.start)?.told;
      if (clause !== undefined && (clause.polarity !== "affirmed" || clause.hedges.length > 0)) continue;
      const alike = told.filter((each) => rootOf(each.frame) === rootOf(frame));
      // "The guild claims" of "the claim by the guild, which the port denies".
      const isClaimed = standing.reports.some(({ verb }) => reportingVerbs.get(verb.lemma) === "allege");
      if (isClaimed && alike.some((each) => isClaimOf(each, standing.reports))) continue;
      const isTold = () =>
        findBearingFrames(
          frame.verb,
          text,
          quoted.map((each) => each.text),
        ).some((bearing) => bearing.standing.polarity === "affirmed" && bearing.frame.undergoers.length > 0);
      const reaction = told.find((each) => isWithoutDeed(frame, each.frame));
      if (reaction !== undefined && alike.length === 0)
        return `The quote says “${reaction.frame.verb.text} no ${reaction.frame.undergoers[0]?.head.text}”; the claim tells it as done.`;
      const reason = alike.length > 0 ? denied(frame, alike, told) : isTold() ? null : opposed(frame, told);
      if (reason !== null) return reason;
    }
  }
  return null;
}

const CLAIMS = /^(?:claim|allegation|accusation|charge|argument|suggestion|assertion)$/;

/** "Denied a claim by the guild that": the guild claims it. */
function isClaimOf({ frame, sentence }: Told, reports: readonly Frame[]): boolean {
  const above = frame.link.parent === null ? undefined : sentence[frame.link.parent];
  if (frame.link.kind !== "complement" || above === undefined) return false;
  const claims = [...above.undergoers, ...above.doers].filter(({ head }) => CLAIMS.test(head.lemma));
  const claimers = claims.flatMap((claim) => [
    ...claim.complements.filter(({ preposition }) => preposition === "by").map(({ phrase }) => phrase),
    ...claim.appositions,
    ...(claim.owner === null ? [] : [claim.owner]),
  ]);
  const isClaimer = ({ doers }: Frame) =>
    doers.some((doer) =>
      claimers.some((claimer) =>
        claimer.words.some(
          (word) =>
            (word.pos === "NOUN" || word.pos === "PROPN") && doer.words.some(({ lemma }) => lemma === word.lemma),
        ),
      ),
    );
  return claims.length > 0 && (claimers.length === 0 || reports.some(isClaimer));
}

/** "Showed no reaction" of "reacted". */
const isWithoutDeed = (claimed: Frame, { negations, undergoers }: Frame): boolean =>
  negations.length === 1 &&
  negations[0] === "no" &&
  undergoers.length === 1 &&
  undergoers.some(({ head }) => head.pos === "NOUN" && nounsOf(claimed.verb.lemma, head.lemma));

const nounsOf = (verb: string, noun: string): boolean =>
  new RegExp(`^${verb.replace(/e$/, "").replace(/[^a-z]/g, "")}(?:ion|ation|ment|al|ance|ence|e|)$`).test(noun);

const rootOf = ({ deed, verb }: Frame): string => foldWord(phrasalVerbs.get(deed) ?? verb.lemma, "en");
const isNear = (a: string, b: string): boolean => a === b || nearSynonyms.get(a)?.has(b) === true;

/** Every telling of the deed is negated, or asks. */
function denied(frame: Frame, alike: readonly Told[], told: readonly Told[]): string | null {
  const isDone = ({ frame: each, sentence }: Told) => {
    const { polarity } = standingOf(each, sentence);
    const isBounded =
      sentence.some(
        ({ link }) => BOUNDED.test(link.marker ?? "") && link.parent !== null && sentence[link.parent] === each,
      ) || each.times.some(({ preposition }) => BOUNDED.test(preposition));
    // "Did not want the poll taken by the paper": a noun's participle is no part of what is denied.
    const isModifier = each.form === "participle" && each.negations.length === 0;
    const above = each.link.parent === null ? undefined : sentence[each.link.parent];
    const isTaken = each.form === "infinitive" && above?.negations.length === 1 && FORGOES.test(above.deed);
    return polarity === "affirmed" || isBounded || isModifier || isTaken;
  };
  // The deed may be told in another word, or as a noun.
  const isTold = told.some(
    (each) => !alike.includes(each) && isNear(rootOf(frame), rootOf(each.frame)) && isDone(each),
  );
  const isNamed = told.some(({ frame: each }) =>
    phrasesOf(each).some(
      (phrase) => foldWord(phrase.head.lemma, "en") === rootOf(frame) || wordRoot(phrase.head) === wordRoot(frame.verb),
    ),
  );
  const [first] = alike;
  if (first === undefined || isTold || isNamed || alike.some(isDone)) return null;
  if (alike.some((each) => isOfOther(frame, each.frame) || isUnread(each.frame))) return null;
  if (isDefining(frame) && alike.some(isCondition)) return null;
  if (isOfThePast(frame) && alike.some(isNoLonger)) return null;
  const { polarity } = standingOf(first.frame, first.sentence);
  return polarity === "open"
    ? `The quote leaves open whether “${first.frame.verb.text}” is so; the claim decides it.`
    : `The quote says “${first.frame.negations.join(" ") || "no"}” of “${first.frame.verb.text}”; the claim tells it as done.`;
}

/** The quotes tell the opposite of the same thing. */
function opposed(frame: Frame, told: readonly Told[]): string | null {
  const known = opposites.get(wordRoot({ lemma: phrasalVerbs.get(frame.deed) ?? frame.verb.lemma })) ?? [];
  if (frame.undergoers.length === 0) return null;
  // "Acquitted" of "cleared", beside who was charged before.
  const isToldToo = told.some(
    (each) =>
      (isNear(rootOf(frame), rootOf(each.frame)) ||
        (known.some(({ root }) => isOpposite(root, rootOf(each.frame))) && haveOneDoer(frame, each.frame))) &&
      standingOf(each.frame, each.sentence).polarity === "affirmed" &&
      each.frame.undergoers.length > 0 &&
      !isOfOther(frame, each.frame),
  );
  if (isToldToo) return null;
  for (const { frame: each, sentence } of told) {
    const other = wordRoot({ lemma: phrasalVerbs.get(each.deed) ?? each.verb.lemma });
    // "Sold to" and "bought from" tell one deed from its ends.
    if (converseDeeds.get(frame.verb.lemma) === each.verb.lemma) continue;
    if (!known.some(({ root }) => root === other) || standingOf(each, sentence).polarity !== "affirmed") continue;
    const isSame = frame.undergoers.every((phrase) =>
      each.undergoers.some((theirs) => theirs.head.lemma === phrase.head.lemma),
    );
    if (isSame) return `The quote says “${each.deed}” where the claim says “${frame.deed}”, which is the opposite.`;
  }
  return null;
}

/** "The mayor opposes the tram, but the council favours it": who favours it supports it. */
const isOpposite = (root: string, other: string): boolean =>
  opposites.get(root)?.some((each) => each.root === other) === true;

const haveOneDoer = (a: Frame, b: Frame): boolean =>
  a.doers.some(({ head }) => b.doers.some((doer) => doer.head.lemma === head.lemma));

const phrasesOf = ({ doers, undergoers, complements }: Frame): readonly NounPhrase[] => [
  ...doers,
  ...undergoers,
  ...complements.map(({ phrase }) => phrase),
];

/** An active verb of which no subject was read may be anybody's. */
const isUnread = ({ form, isPassive, doers }: Frame): boolean => form === "finite" && !isPassive && doers.length === 0;

/** "Those who have been hurt" of "if you have been hurt": says whom it speaks of. */
const isDefining = ({ link }: Frame): boolean => link.kind === "relative" && !link.isAside;
const isCondition = ({ frame }: Told): boolean => frame.link.marker === "if";

const isOfThePast = ({ verb }: Frame): boolean => verb.text !== verb.lemma && !/(?:ing|s)$/.test(verb.text);

/** What is not done any more was done. */
const isNoLonger = ({ text }: Told): boolean => NO_LONGER.test(text);
