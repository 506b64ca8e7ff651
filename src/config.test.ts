import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { describe, expect, it } from "vitest";
import { parseConfig, VARIABLES } from "./config.ts";
import { UserError } from "./errors.ts";

const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

describe("parseConfig", () => {
  it("needs nothing: every variable has a default or may be unset", () => {
    expect(parseConfig({})).toEqual({
      DATABASE_URL: "data/footnote.sqlite",
      FOOTNOTE_GUILD: "local",
      TIME_ZONE: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      DISCORD_API_URL: "https://discord.com/api",
      SHARDS: "auto",
      FETCH_TIMEOUT_MS: 20_000,
      FETCH_MAX_BYTES: 20_000_000,
      MODEL: "gpt-4.1-mini",
      MODEL_TIMEOUT_MS: 120_000,
      MODEL_MAX_OUTPUT_TOKENS: 4_000,
      MODEL_EVIDENCE_TOKENS: 6_000,
      MODEL_PRICES: new Map(),
      MODEL_CALLS_PER_GUILD: 4,
      MODEL_CALLS_PER_USER: 2,
      LOG_LEVEL: "info",
    });
  });

  it("takes an empty value for unset, and leaves other programs' variables alone", () => {
    expect(parseConfig({ LOG_LEVEL: "", PATH: "/bin" })).toEqual(parseConfig({}));
  });

  it("reads a list of hosts", () => {
    expect(parseConfig({ FETCH_ALLOW_HOSTS: "wiki.internal, 10.0.0.5:8080,[fd00::1]" }).FETCH_ALLOW_HOSTS).toEqual([
      "wiki.internal",
      "10.0.0.5:8080",
      "[fd00::1]",
    ]);
  });

  it("reports every fault together, by name, without repeating the values", () => {
    const environment = {
      DATABASE_URL: "mysql://u:hunter2@db/x",
      FETCH_TIMEOUT_MS: "soon",
      LOG_LEVEL: "loud",
      FOOTNOTE_GUILD: "a b",
    };
    const refusal = (() => {
      try {
        return parseConfig(environment);
      } catch (fault) {
        return fault;
      }
    })();
    expect(refusal).toBeInstanceOf(UserError);
    expect(refusal).toMatchObject({ exitCode: 2 });
    const { message } = refusal as Error;
    for (const name of Object.keys(environment)) expect(message).toContain(name);
    expect(message).not.toContain("hunter2");
    expect(message).not.toContain("FETCH_MAX_BYTES");
  });

  it.each([
    ["DATABASE_URL", "sqlite:"],
    ["DATABASE_URL", "data/archive.sqlite"],
    ["TIME_ZONE", "Mars/Olympus"],
    ["DISCORD_TOKEN", "two words, with spaces"],
    ["DISCORD_GUILD_ID", "my server"],
    ["DISCORD_API_URL", "https://discord.com/api/"],
    ["SHARDS", "9/8"],
    ["FETCH_TIMEOUT_MS", "0"],
    ["FETCH_TIMEOUT_MS", "-5"],
    ["FETCH_TIMEOUT_MS", "1e9"],
    ["FETCH_MAX_BYTES", "50000001"],
    ["FETCH_ALLOW_HOSTS", "https://wiki.internal/"],
    ["FETCH_ALLOW_HOSTS", "wiki.internal,,files.internal"],
    ["FETCH_ALLOW_HOSTS", "*.internal"],
    ["FETCH_ALLOW_HOSTS", "10.0.0.0/8"],
    ["FETCH_ALLOW_HOSTS", "files.internal:99999"],
    ["FETCH_CONTACT", "somebody"],
    ["OPENAI_BASE_URL", "localhost:11434"],
    ["MODEL_TIMEOUT_MS", "1"],
    ["MODEL_PRICES", "gpt=1"],
    ["MODEL_TOKENS_PER_DAY_USER", "lots"],
    ["FETCH_CONTACT", "a@example.org\r\nX-Evil: 1"],
  ])("refuses %s=%s", (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(name);
  });
});

describe(".env.example", () => {
  it("names the variables that Footnote reads, all of them and no other", () => {
    expect(Object.keys(parse(example)).sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it("sets each to its default", () => {
    expect(parseConfig(parse(example))).toEqual(parseConfig({}));
  });

  it("says of each its default and where to get it", () => {
    const sections = example.split(/\n\n/).slice(1);
    expect(sections).toHaveLength(Object.keys(VARIABLES).length);
    for (const section of sections) expect(section).toMatch(/# Default: .*Where to get it: [\s\S]*\n[A-Z_]+=/);
  });
});
