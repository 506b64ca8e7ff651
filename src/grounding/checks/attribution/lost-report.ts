import type { Report } from "../../../language/factuality/report.ts";
import { readFrames } from "../../../language/frames/read-frames.ts";
import { standingOf } from "../../../language/frames/standing.ts";
import type { ToldClause } from "../../../language/read-factuality.ts";
import { type ReportKind, reportingVerbs } from "../../../language/reporting-verbs.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { clauseText } from "../negation/clause-text.ts";
import type { RootedClause, ToldSentence } from "../negation/told-sentence.ts";
import { holdsSayingOf } from "./holds-saying-of.ts";
import { isOwnSaying } from "./is-own-saying.ts";
import { isPublisher } from "./is-publisher.ts";
import { isSameSpeaker } from "./is-same-speaker.ts";

/** For each kind of report, the kinds that make no more of it */
const NO_STRONGER: Readonly<Record<ReportKind, readonly ReportKind[]>> = {
  hint: ["hint", "say", "think", "allege"],
  say: ["say", "hint", "announce", "allege", "think", "deny"],
  announce: ["announce", "hint", "say", "confirm", "admit", "allege", "think"],
  allege: ["allege", "hint", "say", "think"],
  think: ["think", "hint", "say", "allege"],
  deny: ["deny", "hint", "doubt", "say", "allege"],
  doubt: ["doubt", "hint", "say", "think", "ask"],
  admit: ["admit", "hint", "say", "confirm", "allege", "think"],
  confirm: ["confirm", "hint", "say", "allege", "think", "admit"],
  ask: ["ask", "hint", "say", "think"],
  order: ["order"],
};

/** Of these the writer of the article says himself that it is so. */
const MAY_BE_FACT: ReadonlySet<ReportKind> = new Set(["confirm", "admit", "announce"]);

/** What the claim leaves out of who says a clause. @returns why it is refused, or null */
export function lostReport(
  { told }: RootedClause,
  within: ToldSentence,
  { told: source }: RootedClause,
  sentence: ToldSentence,
  claim: ClaimUnderCheck,
): string | null {
  const { reports } = told;
  const others = within.clauses.flatMap((clause) => clause.told.reports);
  const needed = source.reports.filter(
    (report) => !MAY_BE_FACT.has(report.kind) && !(reports.length === 0 && isOwnSaying(report, sentence)),
  );
  if (needed.length === 0) return source.reports.length > 0 ? null : inventedSpeaker(reports, sentence, claim);
  if (reports.length === 0) {
    if (isSaidFurther(told, within.text, needed) || isSaidBeside(within, needed)) return null;
    if (told.hedges.some(({ kind }) => kind === "alleged") || tellsOwnPlan(told, needed)) return null;
    const [outer] = needed;
    return `In the quote this is what somebody says (“${outer?.frame}”: “${clauseText(source)}”); the claim tells it as a fact. Say who says it.`;
  }
  const fits = (own: Report, report: Report) => NO_STRONGER[report.kind].includes(own.kind);
  // What a study found is what it says.
  const isStudy = (report: Report) => report.speaker.some(({ lemma }) => STUDIES.test(lemma));
  const weak = reports.filter(
    (own) => (isStudy(own) && source.reports.some(isStudy)) || source.reports.some((report) => fits(own, report)),
  );
  if (weak.length === 0) {
    if (reports.some((own) => isDenialToo(own, sentence) || needed.some((report) => tellsOwnDeed(own, report, within))))
      return null;
    return `The quote says “${needed[0]?.frame}”; the claim makes more of it: “${reports[0]?.frame}”.`;
  }
  // "Dar says he left, Ana Ruiz writes": the author reports it, and the claim names the speaker too.
  const isNamedToo = others.some(
    (own) => !isPublisher(own, claim) && source.reports.some((report) => isSameSpeaker(own, report, sentence, claim)),
  );
  if (isNamedToo && weak.every((own) => isPublisher(own, claim))) return null;
  if (weak.some((own) => source.reports.some((report) => isSameSpeaker(own, report, sentence, claim)))) return null;
  if (weak.some(({ speaker }) => holdsSayingOf(speaker, sentence, source))) return null;
  return `The quote gives this to another speaker (“${needed[0]?.frame}”) than the claim does (“${weak[0]?.frame}”).`;
}

const STUDIES =
  /^(?:study|research|survey|analysis|trial|paper|review|data|figure|poll|report|investigation|audit|census)$/;

/** Whether the claim says who says it, further up than its clause's neighbour: "alleged that he ordered that it be covered". */
function isSaidFurther({ verb }: ToldClause, text: string, needed: readonly Report[]): boolean {
  const frames = readFrames(text);
  const own = frames.find((frame) => frame.verb.span.start === verb.span.start);
  return (
    own !== undefined &&
    standingOf(own, frames).reports.some((report) => {
      const kind = reportingVerbs.get(report.verb.lemma);
      return kind !== undefined && needed.some((each) => NO_STRONGER[each.kind].includes(kind));
    })
  );
}

/** "Nine were killed, the coastguard said, when it sank": what is said in an aside is all said by him. */
function isSaidBeside({ clauses }: ToldSentence, needed: readonly Report[]): boolean {
  const startsAside = ({ told: { words } }: RootedClause) => words[0]?.text === ",";
  const isBeside = clauses.some(
    (clause, at) =>
      clause.told.isFrame &&
      startsAside(clause) &&
      at + 1 < clauses.length &&
      clauses.slice(at + 1, at + 2).every(startsAside),
  );
  return (
    isBeside &&
    clauses.some(({ told }) =>
      told.reports.some((own) => needed.some(({ kind }) => NO_STRONGER[kind].includes(own.kind))),
    )
  );
}

/** "Ana rejected the charge that" of "…, a charge that Ana rejected": who denies a thing makes nothing more of it. */
const isDenialToo = ({ kind, frame }: Report, { text }: ToldSentence): boolean =>
  kind === "deny" && frame.split(" ").some((word) => DENIES.test(word) && text.includes(word));

const DENIES = /^(?:reject|den[iy]|dismiss|refute|rebut|dispute)(?:ed|es|s|d)?$/;

/** Of his own doings and plans, who says them reveals them: "the bank revealed that it would buy" of "the bank said it would buy". */
const tellsOwnDeed = ({ frame }: Report, { kind }: Report, { text }: ToldSentence): boolean =>
  kind === "say" && REVEALS.test(frame) && REVEALS_OWN.test(text);

const REVEALS = /\b(?:reveal|disclose)(?:s|d|ed)?$/i;
const REVEALS_OWN = /\b(?:reveal|disclose)(?:s|d|ed)?(?: on \p{L}+)?(?: that)? (?:it|they|he|she|we|I)\b/u;

/** What somebody says of his own plans is a plan that he has: "The line plans to sell", of "The line said it plans to sell". */
function tellsOwnPlan({ words, verb, hedges }: ToldClause, reports: readonly Report[]): boolean {
  const isPlan = PLANS.has(verb.lemma) || hedges.some(({ kind }) => kind === "planned");
  const subject = words.filter(({ span }) => span.end <= verb.span.start).map(wordRoot);
  return isPlan && reports.every(({ speaker }) => speaker.some((word) => subject.includes(wordRoot(word))));
}

const PLANS = new Set("plan intend hope aim want".split(" "));

/** A speaker that the quotes do not even mention. */
function inventedSpeaker(reports: readonly Report[], sentence: ToldSentence, claim: ClaimUnderCheck): string | null {
  const invented = reports.find((own) => !isSameSpeaker(own, null, sentence, claim));
  return invented === undefined
    ? null
    : `The quotes do not say that this comes from the one the claim names (“${invented.frame}”).`;
}
