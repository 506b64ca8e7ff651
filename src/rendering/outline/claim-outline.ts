import { SECTION_HEADINGS, type SectionHeading } from "../../app/answering/section-headings.ts";
import type { Claim } from "../../domain/answer.ts";
import { dateLabel } from "../date-label.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose, type Run } from "./block.ts";

/** Footnote's own sentences, each with the numbers of its quotes; the bottom line first, the others under their headings. */
export function claimOutline(claims: readonly Claim[], words: Words): readonly Block[] {
  return claims.flatMap((claim, index) => {
    const { section, role } = claim;
    const isNew = section !== undefined && section !== claims[index - 1]?.section;
    return [
      ...(isNew ? [prose("section", headingOf(section, words))] : []),
      { kind: role === undefined ? ("item" as const) : ("lead" as const), runs: sentence(claim, words) },
    ];
  });
}

/** A heading of the program's own in the language; a source's title as it is. */
function headingOf(section: string, { answer }: Words): string {
  const own = (Object.keys(SECTION_HEADINGS) as SectionHeading[]).find((key) => SECTION_HEADINGS[key] === section);
  return own === undefined ? section : answer.sections[own];
}

function sentence({ text, citations, date }: Claim, words: Words): readonly Run[] {
  const marks = citations.map((n) => `[${n}]`).join("");
  return [
    ...(date === undefined ? [] : [{ text: dateLabel(date, words), style: "strong" as const }, { text: ": " }]),
    { text: `${text} ${marks}` },
  ];
}
