import type { Said } from "../../../briefing/changes/said.ts";
import type { PostingRecord } from "../../../briefing/posting/posting-record.ts";
import type { KeptAnswer } from "../../../domain/kept-answer.ts";
import type { CommandContext } from "../../command.ts";
import { readCorrectionName } from "./name-correction.ts";
import type { KnownPosting } from "./read-postings.ts";

export interface SaidCorrection extends Said {
  /** As `nameCorrection` names it. */
  readonly name: string;
}

/**
 * What was said last of each quote of a briefing in the corrections of it that stand, or may stand, by the quotes' numbers.
 * @param begun all corrections of the briefing
 */
export async function readSaid(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  { answer: { quotes } }: KeptAnswer,
  begun: readonly KnownPosting[],
): Promise<ReadonlyMap<number, SaidCorrection>> {
  const said = new Map<number, SaidCorrection>();
  for (const { record } of begun.filter(mayStand).toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const kept = record.answerId === null ? null : await archive.answer(guild, record.answerId);
    for (const name of record.corrects) {
      const { n, isWithdrawal, says } = readCorrectionName(name);
      const articleId = quotes.find((quote) => quote.n === n)?.articleId;
      const quote = kept?.answer.quotes.find((each) => each.articleId === articleId && says(each.exact)) ?? null;
      said.set(n, { name, quote, isWithdrawn: isWithdrawal });
    }
  }
  return said;
}

function mayStand({ record: { posted, sending } }: { readonly record: PostingRecord }): boolean {
  return posted.length > 0 || sending !== null;
}

/** Corrections of a briefing are counted from 1 at the end of their keys. */
function orderOf({ key }: KnownPosting): number {
  return Number(key.slice(key.lastIndexOf(":") + 1));
}
