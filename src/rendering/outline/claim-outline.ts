import type { Claim } from "../../domain/answer.ts";
import { dateLabel } from "../date-label.ts";
import { type Block, prose, type Run } from "./block.ts";

/** Footnote's own sentences, each with the numbers of its quotes; the bottom line first, the others under their headings. */
export function claimOutline(claims: readonly Claim[]): readonly Block[] {
  return claims.flatMap((claim, index) => {
    const { section, role } = claim;
    const isNew = section !== undefined && section !== claims[index - 1]?.section;
    return [
      ...(isNew ? [prose("section", section)] : []),
      { kind: role === undefined ? ("item" as const) : ("lead" as const), runs: sentence(claim) },
    ];
  });
}

function sentence({ text, citations, date }: Claim): readonly Run[] {
  const marks = citations.map((n) => `[${n}]`).join("");
  return [
    ...(date === undefined ? [] : [{ text: dateLabel(date), style: "strong" as const }, { text: ": " }]),
    { text: `${text} ${marks}` },
  ];
}
