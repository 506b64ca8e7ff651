import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { isHost } from "./capture/fetch/is-host.ts";
import { parseShards, type Shards } from "./discord/client/parse-shards.ts";
import { guildId } from "./domain/guild-id.ts";
import { isTimeZone } from "./domain/is-time-zone.ts";
import { UserError } from "./errors.ts";
import { priceTable } from "./model/price-table.ts";

const SQLITE_SCHEME = "sqlite:";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

function readShards(text: string, context: z.RefinementCtx): Shards {
  const shards = parseShards(text);
  if (shards !== null) return shards;
  context.addIssue('must be "auto", a number of shards, or this process\'s part of them, as in 0-3/8');
  return z.NEVER;
}

/**
 * Every variable that Footnote reads, with its default as one would write it. `.env.example` tells people of the same ones;
 * a test compares the two.
 */
export const VARIABLES = {
  DATABASE_URL: z
    .string()
    .startsWith(SQLITE_SCHEME, 'must begin with "sqlite:", as in sqlite:data/footnote.sqlite')
    .transform((url) => url.slice(SQLITE_SCHEME.length))
    .refine((path) => path !== "" && !path.includes("\0"), 'must name a file after "sqlite:"')
    .prefault("sqlite:data/footnote.sqlite"),
  FOOTNOTE_GUILD: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'must be 1 to 64 letters, digits, "-" or "_"')
    .transform(guildId)
    .prefault("local"),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, "must be an IANA time zone, as in Europe/Berlin")
    .prefault(new Intl.DateTimeFormat().resolvedOptions().timeZone),
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{20,200}$/, "must be the bot's whole token: 20 to 200 characters without spaces")
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,21}$/, "must be a server's id: 15 to 21 digits")
    .optional(),
  DISCORD_API_URL: z
    .string()
    .regex(/^https?:\/\/[\x21-\x7e]+[^/]$/, "must be an http(s) address without a slash at its end")
    .prefault("https://discord.com/api"),
  SHARDS: z.string().transform(readShards).prefault("auto"),
  FETCH_TIMEOUT_MS: integer(100, 600_000).prefault("20000"),
  FETCH_MAX_BYTES: integer(1_000, 50_000_000).prefault("20000000"),
  FETCH_ALLOW_HOSTS: z
    .string()
    .transform((hosts) => hosts.split(",").map((host) => host.trim()))
    .refine(
      (hosts) => hosts.every(isHost),
      "must be hosts with or without a port, separated by commas, as in wiki.internal,10.0.0.5:8080",
    )
    .optional(),
  FETCH_CONTACT: z
    .string()
    .regex(/^(?:https?:\/\/[\x21-\x7e]+|[\x21-\x7e]+@[\x21-\x7e]+)$/, "must be a mail address or an http(s) address")
    .optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z
    .string()
    .regex(/^https?:\/\/[\x21-\x7e]+$/, "must be an http(s) address, as in http://localhost:11434/v1")
    .optional(),
  MODEL: z.string().max(200).prefault("gpt-4.1-mini"),
  JUDGE_MODEL: z.string().max(200).optional(),
  MODEL_TIMEOUT_MS: integer(1_000, 900_000).prefault("120000"),
  MODEL_MAX_OUTPUT_TOKENS: integer(100, 100_000).prefault("4000"),
  MODEL_EVIDENCE_TOKENS: integer(200, 200_000).prefault("6000"),
  MODEL_PRICES: priceTable.prefault(""),
  MODEL_CALLS_PER_GUILD: integer(1, 1_000).prefault("4"),
  MODEL_CALLS_PER_USER: integer(1, 1_000).prefault("2"),
  MODEL_TOKENS_PER_DAY_GUILD: integer(0, 1_000_000_000).optional(),
  MODEL_TOKENS_PER_DAY_USER: integer(0, 1_000_000_000).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).prefault("info"),
} as const;

/** The configuration, parsed once. */
export type Config = z.output<z.ZodObject<typeof VARIABLES>>;

/**
 * Reads the configuration from a set of variables; an empty value counts as unset.
 * @throws {UserError} that names every faulty variable at once (exit code 2). Values are not repeated: they may be secret.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = z.object(VARIABLES).safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")} ${message}`);
  throw new UserError(
    `The configuration is not right. Mend this in .env or in the environment (.env.example explains each variable):\n${faults.join("\n")}`,
    { exitCode: 2 },
  );
}

/**
 * Reads the configuration from the environment and from `.env` in the current folder; the environment wins.
 * @throws {UserError} as `parseConfig` does.
 */
export function loadConfig(): Config {
  // biome-ignore lint/style/noProcessEnv: this file is where the environment is read
  const environment = { ...process.env };
  loadDotenv({ quiet: true, processEnv: environment as Record<string, string> });
  return parseConfig(environment);
}

/**
 * The folder in which a path that a person types begins. npm runs the project's scripts in the project's folder and tells in
 * INIT_CWD where it was called; it leaves that variable to whatever its scripts start, for whom it means nothing.
 */
export function loadWorkingFolder(): string {
  // biome-ignore lint/style/noProcessEnv: this file is where the environment is read
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  const isOurs = script === "start" || script === "footnote";
  return isOurs && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}
