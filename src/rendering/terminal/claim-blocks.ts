import type { Claim } from "../../domain/answer.ts";
import { dateLabel } from "../date-label.ts";
import { en } from "../words/en.ts";
import type { Block, StyledText } from "./styled-text.ts";

const GAP: Block = { content: [] };
const BULLET = "• ";

/**
 * Footnote's own sentences, each with the numbers of its quotes; the bottom line stands alone, the others below it, under their
 * headings.
 * @param from how many claims are on the screen already: they are left out
 */
export function claimBlocks(claims: readonly Claim[], from = 0): readonly Block[] {
  return claims.flatMap((claim, index) => (index < from ? [] : blocksOf(claim, claims[index - 1])));
}

function blocksOf(claim: Claim, before: Claim | undefined): readonly Block[] {
  const { section, role } = claim;
  const heads = section !== undefined && section !== before?.section;
  const parts = before !== undefined && (heads || before.role !== undefined);
  return [
    ...(parts ? [GAP] : []),
    ...(heads ? [{ content: [{ text: section, style: "title" as const }] }] : []),
    role === undefined ? listed(claim) : { content: sentence(claim) },
  ];
}

function listed(claim: Claim): Block {
  const indent = " ".repeat(BULLET.length);
  return { first: [{ text: BULLET }], rest: [{ text: indent }], content: sentence(claim) };
}

function sentence({ text, citations, date }: Claim): readonly StyledText[] {
  const marks: StyledText = { text: ` ${citations.map((n) => `[${n}]`).join("")}`, style: "number" };
  return [
    ...(date === undefined ? [] : [{ text: `${dateLabel(date, en)}: `, style: "number" as const }]),
    { text },
    marks,
  ];
}
