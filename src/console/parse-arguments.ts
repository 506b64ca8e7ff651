import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { CommandDefinition, OptionDefinition } from "../app/command.ts";
import { nearest } from "../app/nearest.ts";
import { readOptionValue } from "../app/read-option-value.ts";
import { usageError } from "./usage-error.ts";

export interface ParsedArguments {
  /** By option name, as the command's declaration asks for. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Reads the words after a command's name according to its declaration. "--" ends the options.
 * @throws {UserError} (exit code 2) for an unknown option, a missing or unfit value
 */
export function parseArguments(command: CommandDefinition, args: readonly string[]): ParsedArguments {
  const { named, placed } = sortWords(command, args);
  const help = named.has("help");
  if (help) return { values: {}, json: named.has("json"), help };
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(command.options)) {
    const typed = definition.place === undefined ? (named.get(name) ?? []) : takePlaced(definition, placed);
    const label = definition.place === undefined ? `--${name}` : `The ${name}`;
    if (typed.length === 0) {
      if (definition.required) throw missing(command, name, definition);
    } else values[name] = readValue(definition, label, typed);
  }
  if (placed.length > 0) throw usageError(`"${placed[0]?.slice(0, 60)}" is one word too many. Usage: ${command.name}.`);
  return { values, json: named.has("json"), help };
}

/** Parts the words into options by name and words by place. */
function sortWords(command: CommandDefinition, args: readonly string[]) {
  const options: ParseArgsOptionsConfig = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } };
  for (const [name, { type, place }] of Object.entries(command.options)) {
    if (place === undefined) options[name] = { type: type === "flag" ? "boolean" : "string" };
  }
  const named = new Map<string, string[]>();
  const placed: string[] = [];
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  let readUpTo = -1;
  for (const token of tokens) {
    if (token.index <= readUpTo) continue;
    const word = args[token.index] ?? "";
    // A negative number is a word, not a bundle of short options.
    if (token.kind === "positional" || /^-\d/.test(word)) {
      placed.push(word);
      readUpTo = token.index;
    } else if (token.kind === "option") {
      const value = checkedValue(command, options, token, word);
      named.set(token.name, [...(named.get(token.name) ?? []), value]);
    }
  }
  return { named, placed };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkedValue(
  command: CommandDefinition,
  options: ParseArgsOptionsConfig,
  token: OptionToken,
  word: string,
): string {
  const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
  if (type === undefined || !token.rawName.startsWith("-")) throw unknown(command, options, word);
  if (type === "boolean") {
    if (token.value !== undefined) throw usageError(`${token.rawName} takes no value.`);
    return "";
  }
  if (token.value === undefined) throw usageError(`${token.rawName} needs a value after it.`);
  if (!token.inlineValue && /^--?[a-z]/i.test(token.value)) {
    throw usageError(
      `${token.rawName} needs a value after it. For one that begins with a dash write ${token.rawName}=${token.value.slice(0, 40)}`,
    );
  }
  return token.value;
}

function unknown(command: CommandDefinition, options: ParseArgsOptionsConfig, word: string): Error {
  const meant = nearest(word.replace(/^-+|=.*$/gs, ""), Object.keys(options));
  const hint = meant === null ? `"help ${command.name}" lists its options.` : `Did you mean --${meant}?`;
  const known = Object.keys(command.options).some((name) => command.options[name]?.place !== undefined);
  const words = known ? ' To use it as a word, put "--" before it.' : "";
  return usageError(`"${command.name}" has no option ${word.slice(0, 60)}. ${hint}${words}`);
}

/** Takes the words that belong to an option given by place out of those that are left. */
function takePlaced(definition: OptionDefinition, placed: string[]): readonly string[] {
  if (definition.place === "one") return placed.splice(0, 1);
  const words = placed.splice(0);
  const repeats = "repeatable" in definition && definition.repeatable;
  return repeats || words.length === 0 ? words : [words.join(" ")];
}

function readValue(definition: OptionDefinition, label: string, typed: readonly string[]) {
  if (definition.type === "flag") return true;
  if (definition.type === "attachment")
    throw usageError(`${label} needs a file that is attached, which a terminal has not.`);
  if ("repeatable" in definition && definition.repeatable)
    return typed.map((one) => readOptionValue(definition, label, one));
  const [value = "", second] = typed;
  if (second !== undefined) throw usageError(`${label} was given twice. Give it once.`);
  return readOptionValue(definition, label, value);
}

function missing(command: CommandDefinition, name: string, { description }: OptionDefinition): Error {
  const article = /^[aeiou]/.test(name) ? "an" : "a";
  return usageError(`"${command.name}" needs ${article} ${name}. ${description}. For example: ${command.examples[0]}`);
}
