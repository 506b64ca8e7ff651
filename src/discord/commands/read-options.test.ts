import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteractionData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { UserError } from "../../errors.ts";
import { readOptions } from "./read-options.ts";

const TYPES = {
  string: ApplicationCommandOptionType.String,
  number: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
} as const;

/** What Discord sends for a slash command with these options. */
function data(path: string, given: Readonly<Record<string, string | number | boolean>> = {}) {
  const [name = "", subcommand] = path.split(" ");
  const options = Object.entries(given).map(([option, value]) => ({
    name: option,
    type: option === "file" ? ApplicationCommandOptionType.Attachment : TYPES[typeof value as keyof typeof TYPES],
    value,
  })) as APIApplicationCommandInteractionDataBasicOption[];
  return {
    id: "7",
    type: ApplicationCommandType.ChatInput,
    name,
    options:
      subcommand === undefined
        ? options
        : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options }],
  } as APIChatInputApplicationCommandInteractionData;
}
const read = (...given: Parameters<typeof data>) => readOptions(commands, data(...given));

describe("readOptions", () => {
  it("finds the command, and the values that its declaration asks for", () => {
    const { command, values } = read("search", { terms: " ferry ", limit: 3, since: "2025-11-18" });
    expect(command.name).toBe("search");
    expect(values).toEqual({ terms: "ferry", limit: 3, since: "2025-11-18" });
  });

  it("finds subcommands, with options and without", () => {
    expect(read("article show", { id: "3f9a" })).toMatchObject({
      command: { name: "article show" },
      values: { id: "3f9a" },
    });
    expect(read("article list")).toMatchObject({ command: { name: "article list" }, values: {} });
  });

  it("leaves out what was not given, and reads flags as they stand", () => {
    expect(read("ask", { question: "Why?", "no-model": false, continue: true }).values).toEqual({
      question: "Why?",
      "no-model": false,
      continue: true,
    });
  });

  it("keeps from the command what the face reads itself, and what only the terminal may say", () => {
    expect(read("ask", { question: "Why?", private: true, model: "dear-one" }).values).toEqual({ question: "Why?" });
  });

  it("parts at commas what may be given several times", () => {
    expect(read("article edit", { id: "3f9a", collection: "north, sea ,", clear: "byline,URL" }).values).toEqual({
      id: "3f9a",
      collection: ["north", "sea"],
      clear: ["byline", "url"],
    });
    expect(read("article edit", { id: "3f9a", collection: " , " }).values).toEqual({ id: "3f9a" });
  });

  it("leaves a list of articles whole, for their titles may hold commas, and parts it where addresses stand", () => {
    expect(read("article remove", { id: " Ferries, gates, and quays" }).values).toEqual({
      id: ["Ferries, gates, and quays"],
    });
    expect(read("article remove", { id: "https://a.example/1,2 https://b.example" }).values).toEqual({
      id: ["https://a.example/1,2", "https://b.example"],
    });
    expect(read("article remove", { id: " , ", yes: true }).values).toEqual({ yes: true });
    const ids = Array.from({ length: 100 }, () => "3f9aabcd").join(", ");
    expect(read("article remove", { id: ids }).values).toEqual({ id: [ids] });
  });

  it("names what was attached, and hands on what Discord knows of it", () => {
    const attachment = {
      id: "42",
      url: "https://cdn.example/42",
      proxy_url: "https://media.example/42",
      filename: "report.pdf",
      size: 1_200,
      content_type: "application/pdf",
    };
    const bare = { ...attachment, id: "43", content_type: undefined };
    const given = {
      ...data("article add", { file: "42" }),
      resolved: { attachments: { "42": attachment, "43": bare } },
    };
    const { values, attachments } = readOptions(commands, given as never);
    expect(values).toEqual({ file: ["42"] });
    expect([...attachments]).toEqual([
      ["42", { url: "https://cdn.example/42", name: "report.pdf", sizeBytes: 1_200, mediaType: "application/pdf" }],
      ["43", { url: "https://cdn.example/42", name: "report.pdf", sizeBytes: 1_200, mediaType: null }],
    ]);
  });

  it.each<[Parameters<typeof data>, RegExp]>([
    [["ask", { question: "   " }], /^"question" is empty/],
    [["ask"], /^\/ask needs "question"/],
    [["article show"], /^\/article show needs "id"/],
    [["ask", { question: "Why?", since: "18.11.2025" }], /^"since" must be a day written as 2025-11-18/],
    [["ask", { question: "Why?", since: "2025-02-30" }], /^"since" must be a day/],
    [["ask", { question: "Why?", descriptor: "opinon" }], /^"descriptor" must be one of: .*Did you mean "opinion"/],
    [["search", { terms: "ferry", limit: 101 }], /^"limit" must be a whole number from 1 to 100/],
    [["search", { terms: "ferry", limit: 1.5 }], /^"limit" must be a whole number/],
    [["article edit", { id: "3f9a", clear: "byline,colour" }], /^"clear" must be one of/],
    [["article edit", { id: "3f9a", collection: `sea,${"x".repeat(101)}` }], /^"collection" is 101 characters long/],
    [["ask", { question: "Why?", continue: "yes" }], /^"continue" must be true or false/],
    [["forecast"], /^There is no command "\/forecast" any more/],
    [["article burn"], /^There is no command "\/article burn" any more/],
  ])("says what is wrong with %j", (given, sentence) => {
    const reading = () => read(...given);
    expect(reading).toThrow(UserError);
    expect(reading).toThrow(sentence);
  });

  it("never speaks of dashes, which the terminal has", () => {
    for (const given of [{ since: "x" }, { descriptor: "x" }, { publisher: "x".repeat(201) }]) {
      expect(() => read("ask", { question: "Why?", ...given })).toThrow(/^(?!.*--)"/);
    }
  });
});
