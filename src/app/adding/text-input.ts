import type { DocumentInput } from "./document-input.ts";

/** What a pasted text is called in messages. */
const NAME = "the text";

/** A pasted text as a document to add. */
export function textInput(text: string): DocumentInput {
  const bytes = new TextEncoder().encode(text);
  return {
    name: NAME,
    read: async () => ({ bytes, name: NAME, mediaType: "text/plain; charset=utf-8", url: null }),
  };
}
