import type { DocumentInput, InputList } from "../../app/adding/document-input.ts";
import { linkInput } from "../../app/adding/link-input.ts";
import type { CommandContext } from "../../app/command.ts";
import type { Attachment } from "./attachment.ts";

export interface Lent extends Pick<CommandContext, "fetchDocument"> {
  /** What was attached to what is run, by the value that names it. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /**
   * Gets what was attached.
   * @throws {UserError} where it cannot be had, or is too large
   */
  fetchAttachment(url: string, signal: AbortSignal): Promise<Uint8Array>;
}

/**
 * Turns what a member named into documents to add: `http(s)` addresses, and what the member attached. Nothing else has a
 * meaning here; least of all is it a file of the machine that the bot runs on.
 */
export function listInputs(lent: Lent, named: readonly string[]): InputList {
  const inputs: DocumentInput[] = [];
  const failed: { readonly input: string; readonly reason: string }[] = [];
  for (const name of named) {
    const attachment = lent.attachments.get(name);
    // Angle brackets around a link keep Discord from showing a preview of it.
    const address = /^<?(https?:\/\/[^<>]+)>?$/i.exec(name)?.[1];
    if (attachment !== undefined) inputs.push(attachmentInput(lent, attachment));
    else if (address !== undefined) inputs.push(linkInput(lent, address));
    else
      failed.push({ input: name, reason: "Only links and attachments can be added here. A link begins with https://" });
  }
  return { inputs, failed, skipped: [] };
}

function attachmentInput({ fetchAttachment }: Lent, { url, name, mediaType }: Attachment): DocumentInput {
  return {
    name,
    // Discord's address of it is lent for a while only, and is no place to lead a reader to.
    read: async (signal) => ({ bytes: await fetchAttachment(url, signal), name, mediaType, url: null }),
  };
}
