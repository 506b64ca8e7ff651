import { decodeText } from "../../capture/decode-text.ts";
import type { CommandContext } from "../command.ts";

/** More than the longest text takes in any encoding, and a number that a person can be told. */
const MAX_BYTES = 2 ** 20;

/**
 * The text that a person gave, or for "-" what is piped in.
 * @throws {UserError} where nothing is piped in, far too much, or what is no text
 */
export async function readPastedText(
  context: Pick<CommandContext, "readStandardInput">,
  text: string,
): Promise<string> {
  return text === "-" ? decodeText(await context.readStandardInput(MAX_BYTES), null) : text;
}
