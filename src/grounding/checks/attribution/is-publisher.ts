import type { Report } from "../../../language/factuality/report.ts";
import type { ClaimUnderCheck } from "../check.ts";

/** Whether a claim's speaker is the article itself, its author or who published it. */
export function isPublisher({ speaker }: Report, { quotes }: ClaimUnderCheck): boolean {
  const words = speaker.map(({ text }) => text.toLowerCase());
  if (words.length === 0) return false;
  if (
    words.some((word) =>
      /^(?:article|piece|report|author|columnist|commentator|commentary|writer|editorial|newspaper|column|essay|op-ed|publication)$/.test(
        word,
      ),
    )
  )
    return true;
  return quotes.some(({ article: { metadata } }) => {
    const names: readonly string[] =
      `${metadata.publisher ?? ""} ${metadata.byline ?? ""}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    return speaker.some(({ text, pos }) => pos === "PROPN" && names.includes(text.toLowerCase()));
  });
}
