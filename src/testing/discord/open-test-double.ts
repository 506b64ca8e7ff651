import { onTestFinished } from "vitest";
import type { DiscordDouble, DoubleOptions } from "./discord-double.ts";
import { openDiscordDouble } from "./open-discord-double.ts";

/** A double for one test. */
export async function openTestDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const double = await openDiscordDouble(options);
  onTestFinished(() => double.close());
  return double;
}
