import type { DraftClaim } from "../../domain/draft.ts";
import type { ChatRequest } from "../model/chat-call.ts";
import { readGiven } from "./read-given.ts";

/**
 * A claim in the wire's form that cites sentences as a model would: by the ids that its prompt gives them.
 * @param openings how the sentences begin
 * @throws {Error} where the prompt holds no such sentence
 */
export function citeSentences(
  request: ChatRequest,
  text: string,
  openings: readonly string[],
  fields: Partial<DraftClaim> = {},
): DraftClaim {
  const given = [...readGiven(request)];
  const sentences = openings.map((opening) => {
    const id = given.find(([sentence]) => sentence.startsWith(opening))?.[1];
    if (id === undefined) throw new Error(`the model was not given “${opening}”`);
    return id;
  });
  return { text, sentences, ...fields };
}
