import type { ChatRequest } from "../../src/testing/model/chat-call.ts";

/** A numbered sentence as a model reads it. */
export interface ReadSentence {
  readonly id: string;
  readonly text: string;
}

/** Reads the numbered sentences out of what a model is sent. */
export function readSources({ messages }: ChatRequest): readonly ReadSentence[] {
  return messages
    .filter(({ role }) => role === "user")
    .flatMap(({ content }) => [...content.matchAll(/^\[(s\d+)\] (.+)$/gmu)])
    .map(([, id = "", text = ""]) => ({ id, text }));
}
