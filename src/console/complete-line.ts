import type { CommandDefinition, OptionDefinition } from "../app/command.ts";
import type { Article } from "../domain/article.ts";
import { matchCommand } from "./find-command.ts";
import { splitLine } from "./split-line.ts";

type Articles = () => Promise<readonly Article[]>;
type Completes = NonNullable<Extract<OptionDefinition, { readonly type: "string" }>["completes"]>;

/** Shown at most; with more candidates a person types on. */
const MOST = 60;

/**
 * What the end of a line can be completed to: names of commands, options and choices, titles of articles, publishers and
 * collections.
 * @returns the candidates, and the end of the line that they take the place of
 */
export async function completeLine(
  commands: readonly CommandDefinition[],
  articles: Articles,
  line: string,
): Promise<[string[], string]> {
  const command = matchCommand(commands, splitLine(line));
  const named = command !== null && line.trimStart().startsWith(`${command.name} `);
  const typed = named ? line.trimStart().slice(command.name.length).trimStart() : line.trimStart();
  if (!named)
    return pick(
      commands.map(({ name }) => `${name} `),
      typed,
    );
  const lastWord = /(?:^|\s)(\S*)$/.exec(typed)?.[1] ?? "";
  if (lastWord.startsWith("-"))
    return pick(
      [...optionNames(command), "--json"].map((name) => `${name} `),
      lastWord,
    );
  const [, optionName, value] = /(?:^|\s)--([a-z]+)[ =]((?:"[^"]*)|\S*)$/.exec(typed) ?? [];
  const option = optionName === undefined ? undefined : command.options[optionName];
  if (option !== undefined && option.type !== "flag" && option.place === undefined) {
    return pick(await candidates(option, commands, articles), value ?? "");
  }
  const placed = Object.values(command.options).find(({ place }) => place !== undefined);
  if (placed === undefined) return [[], lastWord];
  const text = /(?:^|\s)("[^"]*)$/.exec(typed)?.[1] ?? typed;
  return pick(await candidates(placed, commands, articles), text);
}

function optionNames({ options }: CommandDefinition): readonly string[] {
  return Object.entries(options).flatMap(([name, { place }]) => (place === undefined ? [`--${name}`] : []));
}

const SOURCES: { readonly [what in Completes]: (article: Article) => readonly (string | null)[] } = {
  article: ({ id, metadata }) => [metadata.title, id],
  publisher: ({ metadata }) => [metadata.publisher],
  collection: ({ collections }) => collections,
  command: () => [],
  topic: () => [],
  feed: () => [],
};

async function candidates(
  option: OptionDefinition,
  commands: readonly CommandDefinition[],
  articles: Articles,
): Promise<readonly string[]> {
  if (option.type === "choice") return option.choices;
  if (option.type !== "string" || option.completes === undefined) return [];
  if (option.completes === "command") return commands.map(({ name }) => name);
  const source = SOURCES[option.completes];
  const found = (await articles()).flatMap(source).filter((text) => text !== null);
  return [...new Set(found)].map(quoted);
}

/** As `splitLine` reads it back as one word. */
function quoted(text: string): string {
  return /[\s"'\\]/.test(text) ? `"${text.replace(/[\\"]/g, "\\$&")}"` : text;
}

/** Candidates that begin as typed, whatever the case and with or without a quotation mark in front. */
function pick(from: readonly string[], typed: string): [string[], string] {
  const wanted = typed.replace(/^"/, "").toLowerCase();
  return [from.filter((one) => one.replace(/^"/, "").toLowerCase().startsWith(wanted)).slice(0, MOST), typed];
}
