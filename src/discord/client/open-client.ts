import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import type { Shards } from "./parse-shards.ts";

export interface ClientOptions {
  /** Without the version: "https://discord.com/api". */
  readonly apiUrl: string;
  readonly shards: Shards;
}

/**
 * Makes the client that keeps the gateway's connection. It asks for no privileged intent, and keeps nothing in memory that the
 * bot does not look at: members, messages and reactions pass through.
 */
export function openClient({ apiUrl, shards }: ClientOptions): Client {
  const kept = Options.DefaultMakeCacheSettings;
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: apiUrl },
    ...(shards === "auto" ? { shards } : { shards: [...shards.ids], shardCount: shards.total }),
    makeCache: Options.cacheWithLimits({
      ...kept,
      ApplicationCommandManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  });
}
