import { UserError } from "../../errors.ts";
import { errorMessage } from "../../rendering/discord/error-message.ts";
import type { Message } from "../../rendering/discord/message.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import type { Bot } from "../bot.ts";
import { type WireFault, wireFault } from "../wire/wire-fault.ts";

const STOPPED = "Footnote is being restarted and could not finish this. Please ask again in a minute.";

/** What the world of Discord has come to meanwhile is no defect, and often nobody is left to be told. */
const REFUSALS: Readonly<Record<WireFault, string>> = {
  expired: "Discord no longer takes an answer to this. Please ask again.",
  gone: "What this was to be done with is not there any more in Discord: a message, channel or thread was removed or closed.",
  left: "Discord says that you are no longer a member of this server.",
  forbidden: "Footnote lacks a permission for this here, which somebody who manages the server can give it.",
  acknowledged: "This was answered already.",
};

/** What a member is told of a fault: its own sentence, without paths of the machine, where it is theirs to mend, else a short id that is in the log. */
export async function tellFault(bot: Bot, fault: unknown, signal: AbortSignal): Promise<Message> {
  if (fault instanceof UserError) {
    // What members are not told is for whoever runs the program.
    if (fault.publicMessage !== fault.message) await bot.record("fault", { message: fault.message });
    return noticeMessage(fault.publicMessage);
  }
  if (signal.aborted) return noticeMessage(STOPPED);
  const refusal = wireFault(fault);
  if (refusal !== null) {
    await bot.record("refused by Discord", { reason: refusal });
    return noticeMessage(REFUSALS[refusal]);
  }
  return errorMessage(await bot.reportDefect(fault));
}
