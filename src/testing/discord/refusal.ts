import { DiscordAPIError } from "discord.js";

/** A refusal as Discord's client tells of it. @param code Discord's JSON error code */
export function refusal(code: number, status = 400): DiscordAPIError {
  const request = { files: undefined, body: undefined };
  return new DiscordAPIError(
    { code, message: `refused with ${code}` },
    code,
    status,
    "PATCH",
    "https://x.test",
    request,
  );
}
