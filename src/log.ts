import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Logger, pino } from "pino";

/** Keys whose values never reach a log, at the top and one level down. */
const SECRET_KEYS = [
  "apiKey",
  "OPENAI_API_KEY",
  "authorization",
  "cookie",
  "databaseUrl",
  "DATABASE_URL",
  "password",
  "secret",
  "token",
];

/**
 * Makes a logger that appends JSON lines to a file, opened with the first line and readable by its owner only. A terminal's
 * log goes to a file because what it holds (stack traces above all) is not for the eyes of the person at the terminal.
 */
export function createLog({ level, path }: { readonly level: string; readonly path: string }): Logger {
  const destination = {
    write(line: string): void {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, line, { mode: 0o600 });
    },
  };
  const paths = SECRET_KEYS.flatMap((key) => [key, `*.${key}`]);
  return pino({ level, base: null, redact: { paths, censor: "[redacted]" } }, destination);
}
