import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord.js";
import { describe, expect, it } from "vitest";
import { groups } from "../../../commands/groups.ts";
import { commands as every } from "../../../commands/index.ts";
import { messageCommands } from "../../../commands/message-commands.ts";
import { defineCommand, type OptionDefinitions } from "../../app/command.ts";
import { commandsFor } from "../../app/commands-for.ts";
import { commandJson } from "./command-json.ts";
import { localizations } from "./localizations.ts";
import { LOCALES } from "./localize.ts";

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const commands = commandsFor("discord", every);
const all = commandJson({ commands, groups, messageCommands, localizations });

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null;
  readonly options?: readonly APIApplicationCommandOption[];
}

const named = all as readonly Named[];
const chat = named.filter(({ description }) => description !== undefined);
const deep = (one: Named): readonly Named[] => [one, ...((one.options ?? []) as readonly Named[]).flatMap(deep)];
const optionsOf = (path: string): readonly APIApplicationCommandOption[] => {
  const [first, second] = path.split(" ");
  const top = named.find(({ name }) => name === first);
  const found: Named | undefined = second === undefined ? top : top?.options?.find(({ name }) => name === second);
  return found?.options ?? [];
};
const optionOf = (path: string, name: string) => optionsOf(path).find((option) => option.name === name);

const commandWith = (name: string, options: OptionDefinitions, access: "reader" | "editor" = "reader") =>
  defineCommand({
    name,
    description: "Do it",
    access,
    options,
    examples: [],
    run: async () => ({ kind: "articles", articles: [] }),
  });
const jsonOf = (...some: Parameters<typeof commandWith>[]) =>
  commandJson({
    commands: some.map((parts) => commandWith(...parts)),
    groups: { keep: "Keep things" },
    messageCommands: [],
    localizations: {},
  });

describe("what Discord is told of the commands", () => {
  it("keeps to its limits of names and descriptions, in every language", () => {
    for (const one of chat.flatMap(deep)) {
      for (const name of [one.name, ...Object.values(one.name_localizations ?? {})]) {
        expect(name).toMatch(NAME);
        expect(name).toBe(name?.toLowerCase());
      }
      for (const description of [one.description, ...Object.values(one.description_localizations ?? {})]) {
        expect(description?.length, description ?? "").toBeGreaterThan(0);
        expect(description?.length, description ?? "").toBeLessThanOrEqual(100);
      }
    }
  });

  it("has at most 100 slash commands, 5 message commands, 25 options and 25 choices, each name once", () => {
    expect(chat.length).toBeLessThanOrEqual(100);
    expect(all.length - chat.length).toBeLessThanOrEqual(5);
    for (const { options = [] } of named.flatMap(deep)) {
      expect(options.length).toBeLessThanOrEqual(25);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      for (const option of options) {
        const choices = "choices" in option ? (option.choices ?? []) : [];
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
        expect("autocomplete" in option && option.autocomplete === true && choices.length > 0).toBe(false);
      }
    }
    for (const locale of ["en", ...LOCALES]) {
      const siblings = [chat, ...chat.map(({ options = [] }) => options as readonly Named[])];
      for (const level of siblings) {
        const names = level.map((one) => one.name_localizations?.[locale] ?? one.name);
        expect(new Set(names).size, `${locale}: ${names}`).toBe(names.length);
      }
    }
  });

  it("asks for what is required first", () => {
    for (const { options = [] } of named.flatMap(deep)) {
      const required = options.map((option) => ("required" in option ? option.required === true : false));
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it("holds at most 8,000 characters a command, the longest language counted", () => {
    const longest = (text: string | undefined, other: Named["name_localizations"]) =>
      Math.max(...[text ?? "", ...Object.values(other ?? {})].map((one) => one?.length ?? 0));
    const size = (one: Named): number =>
      longest(one.name, one.name_localizations) +
      longest(one.description, one.description_localizations) +
      ("choices" in one ? (one.choices as { name: string; value: string }[]) : [])
        .map(({ name, value }) => name.length + value.length)
        .reduce((a, b) => a + b, 0) +
      (one.options ?? []).map((option) => size(option as Named)).reduce((a, b) => a + b, 0);
    for (const one of named) expect(size(one), one.name).toBeLessThanOrEqual(8_000);
  });

  it("is for servers only, and kept off members where all of it is for editors", () => {
    for (const one of all) expect(one).toMatchObject({ contexts: [0], integration_types: [0] });
    const permissions = new Map(all.map((one) => [one.name, one.default_member_permissions]));
    expect(permissions.get("ask")).toBeNull();
    expect(permissions.get("article")).toBeNull();
    expect(permissions.get("Save as source")).toBe("32");
    expect(jsonOf(["keep one", {}, "editor"], ["keep two", {}, "editor"])[0]?.default_member_permissions).toBe("32");
  });

  it("has every command once: by its name, or as a subcommand of its first word", () => {
    const paths = chat.flatMap(({ name, options = [] }) =>
      options.some(({ type }) => type === ApplicationCommandOptionType.Subcommand)
        ? options.map((option) => `${name} ${option.name}`)
        : [name],
    );
    expect(paths.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });

  it("leaves out what only the terminal has, and has what only Discord has", () => {
    expect(optionOf("ask", "model")).toBeUndefined();
    expect(optionOf("article add", "source")).toBeUndefined();
    expect(optionOf("article add", "file")).toMatchObject({ type: ApplicationCommandOptionType.Attachment });
    expect(optionOf("ask", "private")).toMatchObject({ type: ApplicationCommandOptionType.Boolean });
  });

  it("tells limits, choices and completion of each option", () => {
    expect(optionOf("ask", "question")).toEqual({
      type: ApplicationCommandOptionType.String,
      name: "question",
      description: "The question, in plain words",
      required: true,
      min_length: 1,
      max_length: 2_000,
    });
    expect(optionOf("search", "limit")).toMatchObject({ min_value: 1, max_value: 100 });
    expect(optionOf("ask", "descriptor")).toHaveProperty("choices");
    expect(optionOf("ask", "until")).toMatchObject({ min_length: 10, max_length: 10, description: /2025-11-18/ });
    expect(optionOf("summarize", "article")).toMatchObject({ autocomplete: true });
    expect(optionOf("verify", "text")).toMatchObject({ max_length: 6_000 });
  });

  it("tells each name and description in the other languages", () => {
    const { name_localizations: names, description_localizations: descriptions } = named.find(
      ({ name }) => name === "help",
    ) as Named;
    expect(names).toEqual({ de: "hilfe", fr: "aide", "es-ES": "ayuda" });
    expect(Object.keys(descriptions ?? {})).toEqual([...LOCALES]);
    expect(named.find(({ name }) => name === "Save as source")).not.toHaveProperty("description_localizations");
  });

  it("takes several values as one text, and says so", () => {
    expect(optionOf("article edit", "collection")).toMatchObject({ description: /apart by commas/, max_length: 6_000 });
    expect(optionOf("article edit", "clear")).toMatchObject({ autocomplete: true, description: /apart by commas/ });
    expect(optionOf("article edit", "clear")).not.toHaveProperty("choices");
  });

  it("refuses a declaration that Discord has no place for", () => {
    expect(() => jsonOf(["keep", {}], ["keep one", {}])).toThrow(/"keep" must have two words/);
    expect(() => jsonOf(["keep one thing", {}])).toThrow(/must have two words/);
    expect(() => jsonOf(["drop one", {}], ["drop two", {}])).toThrow(/"drop" have no description/);
    const flag = { type: "flag", description: "x".repeat(101) } as const;
    expect(() => jsonOf(["keep one", { flag }])).toThrow(/longer than Discord takes/);
    expect(() => jsonOf(["keep one", { flag: { ...flag, description: "x".repeat(100) } }])).not.toThrow();
  });
});

describe("the other languages", () => {
  const keys = [...new Set(commands.flatMap(({ name }) => [name, name.split(" ")[0] ?? name]))];
  const present = keys.filter((key) => commands.some(({ name }) => name === key) || key in groups);

  it("name every command, every group and every message command, and nothing else", () => {
    expect(Object.keys(localizations).toSorted()).toEqual(
      [...present, ...messageCommands.map(({ name }) => name)].toSorted(),
    );
  });

  it("describe what has a description, and only that", () => {
    for (const [key, languages] of Object.entries(localizations)) {
      for (const locale of LOCALES) {
        expect(languages[locale].description !== undefined, `${key} ${locale}`).toBe(present.includes(key));
      }
    }
  });

  it("name message commands in at most 32 characters", () => {
    for (const { name } of messageCommands) {
      for (const text of [name, ...LOCALES.map((locale) => localizations[name]?.[locale].name ?? "")]) {
        expect(text.length, text).toBeGreaterThan(0);
        expect(text.length, text).toBeLessThanOrEqual(32);
      }
    }
  });
});
