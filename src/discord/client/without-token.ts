import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/** Interactions and webhooks are answered at addresses that hold a token. */
const TOKEN = /(\/(?:webhooks|interactions)\/\d+\/)[^/?\s]+/gu;

/**
 * A fault of Discord's as it may stand in a log: without the token in its address and without what was to be sent. Other faults
 * are given back as they are.
 */
export function withoutToken(fault: unknown): unknown {
  if (fault instanceof RateLimitError) return new Error(`rate limited: ${fault.method} ${bare(fault.url)}`);
  if (!(fault instanceof DiscordAPIError || fault instanceof HTTPError)) return fault;
  const code = fault instanceof DiscordAPIError ? `, code ${fault.code}` : "";
  const told = new Error(`${bare(fault.message)} (${fault.method} ${bare(fault.url)}: ${fault.status}${code})`);
  return Object.assign(told, { name: fault.name, stack: bare(fault.stack ?? "") });
}

function bare(text: string): string {
  return text.replace(TOKEN, "$1[redacted]");
}
