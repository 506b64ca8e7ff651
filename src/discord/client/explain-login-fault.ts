import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from "discord.js";
import { UserError } from "../../errors.ts";

const TOKEN =
  "Discord does not accept DISCORD_TOKEN. Copy the bot's token anew from the Discord developer portal (Bot → Reset Token) into .env.";

const BY_CLOSE_CODE: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN,
  [GatewayCloseCodes.InvalidShard]: "Discord does not accept SHARDS: it names a shard that there is not.",
  [GatewayCloseCodes.ShardingRequired]: "The bot is in too many servers for one shard: set SHARDS=auto.",
  [GatewayCloseCodes.DisallowedIntents]:
    "Discord does not let the bot see messages. Its application was limited; see the Discord developer portal.",
};

/** Why Discord does not let the bot in, and what to do. What cannot be explained is given back as it is. */
export function explainLoginFault(fault: unknown): unknown {
  if (fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid) return new UserError(TOKEN);
  if (fault instanceof DiscordAPIError && fault.status === 401) return new UserError(TOKEN);
  if (fault instanceof HTTPError)
    return new UserError(`Discord could not be reached: it answered ${fault.status}. Try again later.`);
  const code = fault instanceof Object && "code" in fault ? fault.code : undefined;
  if (typeof code === "number") {
    return new UserError(BY_CLOSE_CODE[code] ?? `Discord has closed the connection for good (code ${code}).`);
  }
  if (typeof code === "string" && /^(?:E[A-Z]+|UND_ERR_\w+)$/u.test(code))
    return new UserError(
      `Discord could not be reached (${code}). Check the network, and DISCORD_API_URL where it is set.`,
    );
  return fault;
}
