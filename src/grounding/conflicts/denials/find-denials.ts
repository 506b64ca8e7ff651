import type { Conflict, ConflictSide } from "../conflict.ts";
import type { Deed } from "../deeds/deed.ts";
import { excludesDate } from "../deeds/excludes-date.ts";
import { isSameDeed } from "../deeds/is-same-deed.ts";
import { isSameScene } from "../deeds/is-same-scene.ts";
import { readTelling } from "../deeds/read-telling.ts";
import type { Telling } from "../deeds/telling.ts";
import { tellsNames } from "../deeds/tells-names.ts";
import { remember } from "../remember.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { findRejectedClaim } from "./find-rejected-claim.ts";

/** Of what a denial says beside doer, deed and thing, the share that the other side must say as well. */
const SHARED_AROUND = 0.5;
/** Sentences without any of these deny nothing; the others are read, which takes longer. */
const MAY_DENY =
  /\b(?:not|never|no|none|nobody|neither|den(?:y|ies|ied|ying)|(?:fail|refus|declin|neglect|reject|dismiss|refut|disput|disprov|rebut|rebuff|disavow|contradict)\p{L}*)\b|n['’]t\b|\b(?:call|describ|brand|label)\p{L}*\b|\b(?:false|untrue)\b/iu;
/** Of a sentence that itself tells of a denial it cannot be told by its words what it affirms. */
const REPORTS_DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput|disprov|rebut|rebuff|disavow)(?:s|e|ed|es|ing)?|false|untrue|baseless|unfounded|ruled out)\b/iu;
/** After a negated clause, what may be all that is negated. */
const RESTRICTS =
  /^[^,.;:!?]*\b(?:when|until|till|as|because|before|after|unless|like|so|enough|if|while|since|by|than|except|for|with|during|in|on|at)\b/iu;
const mayDeny = remember(({ text }) => MAY_DENY.test(text));

/**
 * A statement beside its denial: one of two English sentences tells a deed, the other denies the same deed of the same
 * doer, thing, place and time. Within one article somebody else must say it. Precision goes first: a deed whose doer and thing
 * cannot be read, or that is only asked, feared or planned, is passed over.
 */
export function findDenials(one: SentenceReading, other: SentenceReading): readonly Conflict[] {
  if (one.language !== "en" || other.language !== "en") return [];
  if (!mayDeny(one) && !mayDeny(other)) return [];
  const found = [denialOf(one, other), denialOf(other, one), findRejectedClaim(one, other)];
  return found.filter((conflict) => conflict !== null).slice(0, 1);
}

function denialOf(affirming: SentenceReading, denying: SentenceReading): Conflict | null {
  if (!mayDeny(denying) || REPORTS_DENIAL.test(affirming.text) || !isSameScene(affirming, denying)) return null;
  const [told, against] = [readTelling(affirming), readTelling(denying)];
  const isOneArticle = affirming.statement.article.id === denying.statement.article.id;
  if (isOneArticle && (against.speakers.size === 0 || !against.speakers.isDisjointFrom(told.speakers))) return null;
  if (isOtherTime(told, against)) return null;
  for (const denied of against.deeds.filter(({ isDenied }) => isDenied)) {
    if (told.deeds.some(({ isDenied, term }) => isDenied && term === denied.term)) continue;
    if (!tellsNames(told, denied, denying) || !tellsRest(told, denied, denying)) continue;
    const deed = told.deeds.find(
      (each) => !each.isDenied && isSameDeed(each, denied) && tellsMarks(told, denied) && tellsMarks(against, each),
    );
    if (deed !== undefined)
      return { kind: "denial", label: "the same deed", sides: [toSide(affirming, deed), toSide(denying, denied)] };
  }
  return null;
}

function isOtherTime(a: Telling, b: Telling): boolean {
  const isOtherDay =
    a.dates.length > 0 &&
    b.dates.length > 0 &&
    a.dates.every((one) => b.dates.every((other) => excludesDate(one, other)));
  return isOtherDay || (a.weekdays.size > 0 && b.weekdays.size > 0 && a.weekdays.isDisjointFrom(b.weekdays));
}

/**
 * What is said to be untrue may be told with other circumstances; what was merely not done so may have been done otherwise:
 * "did not open in May", "did not open until noon".
 */
function tellsRest({ terms }: Telling, { around, isExplicit, span }: Deed, { text }: SentenceReading): boolean {
  const shared = around.intersection(terms).size;
  return isExplicit
    ? shared >= SHARED_AROUND * around.size
    : shared === around.size && !RESTRICTS.test(text.slice(span.end));
}

/** Whether what tells doer and thing from others of their kind is said on the other side too: "the deputy chief". */
function tellsMarks({ terms, context }: Telling, { doers, things }: Deed): boolean {
  const marks = [...doers, ...things].flatMap(({ isName, marks }) => (isName ? [] : [...marks]));
  return marks.every((term) => terms.has(term) || context.has(term));
}

function toSide({ statement }: SentenceReading, { span, term, isDenied }: Deed): ConflictSide {
  const { start } = statement.span;
  return {
    statement,
    span: { start: start + span.start, end: start + span.end },
    reading: `${isDenied ? "not " : ""}${term}`,
  };
}
