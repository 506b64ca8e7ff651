import { GatewayIntentBits } from "discord-api-types/v10";

/** The intent without which a bot hears nothing of messages there. */
export function messageIntents({ guildId }: { readonly guildId: string | null }): number {
  return guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
}
