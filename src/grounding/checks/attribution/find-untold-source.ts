import type { Frame } from "../../../language/frames/frame.ts";
import { isReport, readFrames } from "../../../language/frames/read-frames.ts";
import { standingOf } from "../../../language/frames/standing.ts";
import { type ReportKind, reportingVerbs } from "../../../language/reporting-verbs.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import { findBearingFrames } from "../roles/find-bearing-frames.ts";

/** What the writer does not stand behind himself. */
const SAID: ReadonlySet<ReportKind> = new Set(["say", "allege", "think", "hint"]);
/** Who rejects what is said speaks for himself. */
const DENIES = /^(?:reject|deny|dismiss|refute|rebut|dispute)$/;
const PLANS = /^(?:plan|intend|hope|aim|want|expect|consider|say|tell)$/;

/**
 * Looks for a deed that the quotes only tell as what somebody says, however deep in the sentence ("a walkout that it says will ground
 * flights"), and the claim tells as a fact. @returns why it is refused, or null
 */
export function findUntoldSource({ sentences, quoted }: ToldClaim): string | null {
  const texts = quoted.map(({ text }) => text);
  for (const { text } of sentences) {
    const own = readFrames(text);
    if (own.some(isReport) || /\baccording to\b/i.test(text)) continue;
    for (const frame of own) {
      const isTold = frame.form === "finite" && standingOf(frame, own).polarity === "affirmed";
      // A plain verb without a subject is one of a row of infinitives, or asks for it.
      if (frame.doers.length === 0 && !frame.isPassive && frame.verb.text === frame.verb.lemma) continue;
      if (!isTold || frame.verb.pos !== "VERB" || PLANS.test(frame.verb.lemma) || DENIES.test(frame.verb.lemma))
        continue;
      const bearings = findBearingFrames(frame.verb, text, texts);
      const reports = bearings.map(({ standing }) =>
        standing.reports.find(
          (report) => SAID.has(reportingVerbs.get(report.verb.lemma) ?? "order") && !isToReader(report),
        ),
      );
      const [first] = reports;
      if (first !== undefined && reports.every((report) => report !== undefined))
        return `In the quote this is what somebody says (“${first.verb.text}”); the claim tells it as a fact (“${frame.verb.text}”). Say who says it.`;
    }
  }
  return null;
}

/** "You'll note that it rose": takes the fact for granted. */
const isToReader = ({ doers }: Frame): boolean =>
  doers.length > 0 && doers.every(({ head }) => /^you$/i.test(head.text));
