import type { ChannelRef, Member, OptionValues } from "../members/member.ts";
import type { ShownMessage } from "../members/shown-message.ts";
import { answerIdOf } from "./answer-id-of.ts";

export interface Asked {
  /** The id under which the answer is kept. */
  readonly id: string;
  readonly message: ShownMessage;
}

/** Asks by `/ask`, and waits until the whole answer stands there and is kept. */
export async function askFor(
  member: Member,
  channel: ChannelRef,
  question: string,
  options: OptionValues = {},
): Promise<Asked> {
  const turn = member.slash(channel, "ask", { question, ...options });
  await turn.settled({ when: ({ text }) => answerIdOf(text) !== null, timeoutMs: 60_000 });
  const { message } = turn;
  const id = answerIdOf(message?.text ?? "");
  if (message === null || id === null) throw new Error("the answer is gone");
  return { id, message };
}
