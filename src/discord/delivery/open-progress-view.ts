import type { CommandContext, FoundFirst, Progress } from "../../app/command.ts";
import type { Claim } from "../../domain/answer.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { progressMessage } from "../../rendering/discord/progress-message.ts";
import type { Words } from "../../rendering/words/en.ts";
import type { Delivery } from "./delivery.ts";

/** What a command shows while it works: the quotes found first, then each claim as it passes; or how far a long one has come. */
export function openProgressView(
  delivery: Delivery,
  question: string,
  words: Words,
): Pick<CommandContext, "showClaim" | "showFound" | "progress"> {
  let found: FoundFirst | null = null;
  const claims: Claim[] = [];
  const show = () => delivery.show(progressMessage({ question, found, claims }, words));
  return {
    showFound(first) {
      found = first;
      show();
    },
    showClaim(claim) {
      claims.push(claim);
      show();
    },
    progress({ done, total, label }: Progress) {
      const count = (number: number) => number.toLocaleString(words.language);
      const text = words.progress.count(count(done), total === null ? null : count(total), label);
      delivery.show(noticeMessage(text, words));
    },
  };
}
