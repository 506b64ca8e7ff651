import { MessageFlags, type RawFile } from "discord.js";
import { lintMessage } from "../../rendering/discord/lint-message.ts";
import type { Message } from "../../rendering/discord/message.ts";

export interface MessageRequest {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: RawFile[];
}

/**
 * A message as Discord's API takes it: mentions nobody but the one role that it is told to call, shows no previews of links. Files of an earlier state are dropped.
 * @throws {Error} for a message that Discord would refuse
 */
export function toRequest(
  { components, files }: Message,
  {
    isPrivate = false,
    mentionRole = null,
  }: { readonly isPrivate?: boolean; readonly mentionRole?: string | null } = {},
): MessageRequest {
  const faults = lintMessage({ components, files });
  if (faults.length > 0) throw new Error(`not a message for Discord: ${faults.join("; ")}`);
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds | (isPrivate ? MessageFlags.Ephemeral : 0);
  return {
    body: {
      components,
      flags,
      allowed_mentions: { parse: [], ...(mentionRole !== null && { roles: [mentionRole] }) },
      attachments: files.map(({ name }, id) => ({ id, filename: name })),
    },
    files: files.map(({ name, text }) => ({ name, data: Buffer.from(text, "utf8") })),
  };
}
