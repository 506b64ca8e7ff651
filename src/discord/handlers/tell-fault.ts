import { UserError } from "../../errors.ts";
import { errorMessage } from "../../rendering/discord/error-message.ts";
import type { Message } from "../../rendering/discord/message.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import type { Bot } from "../bot.ts";

const STOPPED = "Footnote is being restarted and could not finish this. Please ask again in a minute.";

/** What a member is told of a fault: its own sentence, without paths of the machine, where it is theirs to mend, else a short id that is in the log. */
export async function tellFault(bot: Bot, fault: unknown, signal: AbortSignal): Promise<Message> {
  if (fault instanceof UserError) {
    // What members are not told is for whoever runs the program.
    if (fault.publicMessage !== fault.message) await bot.record("fault", { message: fault.message });
    return noticeMessage(fault.publicMessage);
  }
  if (signal.aborted) return noticeMessage(STOPPED);
  return errorMessage(await bot.reportDefect(fault));
}
