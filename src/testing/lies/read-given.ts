import type { ChatRequest } from "../model/chat-call.ts";

/** The sentences that a prompt gives a model, with their ids. */
export function readGiven({ messages }: ChatRequest): ReadonlyMap<string, string> {
  return new Map(
    messages.flatMap(({ content }) =>
      [...content.matchAll(/^\[(s\d+)\] (.*)$/gmu)].map(([, id = "", sentence = ""]) => [sentence, id] as const),
    ),
  );
}
