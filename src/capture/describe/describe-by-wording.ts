import type { Descriptor } from "../../domain/descriptor.ts";

const RELEASE =
  /\bfor immediate release\b|\/(?:PRNewswire|CNW)\b|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE)\)|\bembargoed until\b|^\s*(?:press|news|media) release\b/im;
const RELEASE_END = /^(?:media|press) (?:contacts?|inquiries|enquiries)\b|^#{3}\s*$|^notes to editors\b/im;
const STATEMENT =
  /^(?:joint |press |official )?(?:statement|communiqu[eé]|declaration|readout|remarks)\b.{0,60}\b(?:by|from|of|on|following|attributable)\b|^(?:we|the (?:ministry|government|department|office|secretariat|embassy) of [^.]{3,80}?),? (?:the (?:heads|leaders|ministers|members) of|wish(?:es)? to (?:state|inform|clarify|announce)|(?:strongly |categorically )?(?:condemns|welcomes|rejects|regrets|deplores)\b)/im;

/** A dispatch's opening: "ISLAMABAD: …", "BERLIN, Nov 3 (Reuters) - …", "PARIS (AP) — …", "(Reuters) — …". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,[^:–—\n]{2,40})?(?:\([^)\n]{2,30}\))?\s*[:–—-]+\s|\p{Lu}[\p{L}\s.,'’/-]{1,60}\([\p{L}\s/.]{2,20}\)\s*[:–—-]*\s|\([\p{L}\s/.]{2,20}\)\s*[–—-]\s)/mu;

const SPEECH =
  "said|says|told|tells|added|adds|announced|confirmed|denied|stated|noted|argued|claimed|alleged|reported|according to|testified|wrote|tweeted|insisted|acknowledged|declined to comment|explained|called on|urged|warned";
const ATTRIBUTION = new RegExp(`\\b(?:${SPEECH})\\b`, "giu");

/**
 * Words that weigh, urge or judge. A closed list in the manner of the subjectivity lexicons: modals of duty, judgements of
 * worth, boosters. Counted outside quotation marks only, where they are the writer's own.
 */
const JUDGEMENT = new RegExp(
  `\\b(?:${[
    "must|should|ought|cannot|can(?:'|’)t afford|need(?:s)? to|have to|has to|it is (?:time|imperative|crucial|vital|essential|clear|difficult|hard)",
    "fail(?:s|ed|ure|ures|ing)?|inability|unable|unwilling|refus(?:es|al)|neglect\\w*|betray\\w*|squander\\w*|undermin\\w*|jeopardi[sz]\\w*|threaten(?:s|ing)?",
    "troubling|alarming|disturbing|dangerous|reckless|shameful|disgrace\\w*|absurd|ridiculous|outrageous|appalling|deplorable|glaring|problematic|dismal|disastrous|tragic|cynical|hypocri\\w+|dishonest\\w*|untenable|inadequate|utter|sorry state|farce|folly|nonsense|wrong(?:ly|ed)?|unjust|unfair|immoral",
    "admirable|commendable|brilliant|wonderful|remarkable|laudable|paramount|pivotal|invaluable|indispensable|rightly|deserve[sd]?",
    "clearly|obviously|surely|undoubtedly|unquestionably|simply|merely|indeed|of course|frankly|sadly|unfortunately|regrettably|hopefully|ironically|in truth|in fact|in reality|after all|the truth is|make no mistake|let us|let(?:'|’)s|arguably|perhaps|nothing less|all too|no (?:doubt|wonder|excuse)",
    "so-called|propaganda|mere|blatant\\w*|desperate\\w*|relentless\\w*|grossly|deeply|profoundly",
  ].join("|")})\\b`,
  "giu",
);
const ENGLISH = /\b(?:the|of|and|to|in|a|that|is)\b/giu;
const FIRST_PERSON = /\b(?:I|my|mine|myself|I(?:'|’)(?:m|ve|d|ll))\b/gu;
const QUOTED = /“[^”]{0,2000}”|"[^"\n]{0,2000}"/g;

/** Fewer words tell no manner of writing. */
const MIN_WORDS = 120;

/** What a manner of writing needs, in occurrences per 100 words. News desks attribute in every third sentence or so. */
const PER_100_WORDS = {
  attributionsOfReport: 0.5,
  attributionsOfArgument: 0.45,
  judgementsOfArgument: 1,
  judgementsOfStrongArgument: 2,
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Reads the kind of a piece off the way it is written. A report opens with a dateline or rests on what others said; an opinion
 * piece judges and urges in its writer's own voice and names hardly anyone who says so.
 */
export function describeByWording(text: string, title: string | null): Descriptor {
  const opening = `${title ?? ""}\n${text.slice(0, 1500)}`;
  if (RELEASE.test(opening) || RELEASE_END.test(text.slice(-3000))) return "press release";
  if (STATEMENT.test(opening.trimStart())) return "official statement";
  const words = count(text, /[\p{L}\p{N}]+/gu);
  // The word lists are English; of other languages they know nothing.
  if (words < MIN_WORDS || count(text, ENGLISH) < words * 0.08) return "unknown";
  const own = text.replace(QUOTED, " ");
  const per100 = (occurrences: number) => (occurrences * 100) / words;
  const attributions = per100(count(own, ATTRIBUTION));
  const judgements = per100(count(own, JUDGEMENT) + count(own, FIRST_PERSON) / 2 + count(own, /\?/g));
  if (DATELINE.test(text.slice(0, 2000)) && attributions > PER_100_WORDS.attributionsOfReport / 2) return "report";
  if (attributions < PER_100_WORDS.attributionsOfArgument && judgements >= PER_100_WORDS.judgementsOfArgument)
    return "opinion";
  if (attributions >= PER_100_WORDS.attributionsOfReport && judgements < PER_100_WORDS.judgementsOfStrongArgument)
    return "report";
  return "unknown";
}
