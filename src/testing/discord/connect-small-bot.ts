import { Client, type ClientOptions, GatewayIntentBits, type Interaction } from "discord.js";
import { onTestFinished } from "vitest";
import type { DiscordDouble } from "./discord-double.ts";

/** A bot of a few lines in the test's own process, ready. */
export async function connectSmallBot(
  double: DiscordDouble,
  answer: (interaction: Interaction) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: double.apiUrl },
    ...options,
  });
  onTestFinished(() => client.destroy());
  client.on("interactionCreate", answer);
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(double.token);
  await ready;
  return client as Client<true>;
}
