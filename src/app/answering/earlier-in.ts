import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { fence } from "../../model/fence.ts";

/** What a model is told of the questions before: context for words such as "it", no source of claims. */
export function earlierIn(thread: readonly KeptAnswer[]): string {
  if (thread.length === 0) return "";
  const turns = thread.map(({ answer }) =>
    JSON.stringify({ question: answer.question, answer: answer.claims.map(({ text }) => text).join(" ") }),
  );
  return `The question follows up these, which tell what it is about and are no source:\n${fence("earlier", turns.join("\n"))}\n`;
}
