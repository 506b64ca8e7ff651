import type { CommandContext } from "../command.ts";
import type { DocumentInput } from "./document-input.ts";

/** A document on the web to add. */
export function linkInput({ fetchDocument }: Pick<CommandContext, "fetchDocument">, address: string): DocumentInput {
  return {
    name: address,
    async read(signal) {
      const { bytes, mediaType, url } = await fetchDocument(address, signal);
      return { bytes, name: url, mediaType, url };
    },
  };
}
