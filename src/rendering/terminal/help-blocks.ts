import type { CommandDefinition, OptionDefinition } from "../../app/command.ts";
import { FIRST_STEPS } from "../../app/first-steps.ts";
import { usageLine } from "../usage-line.ts";
import type { Block, StyledText } from "./styled-text.ts";

const GAP: Block = { content: [] };

/** The list of commands, or all about one. */
export function helpBlocks(commands: readonly CommandDefinition[], topic: CommandDefinition | null): readonly Block[] {
  return topic === null ? listBlocks(commands) : topicBlocks(topic);
}

function listBlocks(commands: readonly CommandDefinition[]): readonly Block[] {
  return [
    sentence(
      "Footnote answers from the articles you keep, in their own words. At the prompt (npm start), or one at a time (npm run -s footnote -- COMMAND):",
    ),
    GAP,
    ...table(commands.map(({ name, description }) => [name, description])),
    GAP,
    ...stepBlocks(commands),
    sentence(
      'At the prompt, a line that is no command is a question. "help COMMAND" tells more. Every command takes --json.',
    ),
  ];
}

/** What a newcomer does first, each with an example. */
function stepBlocks(commands: readonly CommandDefinition[]): readonly Block[] {
  const steps = FIRST_STEPS.flatMap(({ say, command }) => {
    const [example] = commands.find(({ name }) => name === command)?.examples ?? [];
    return example === undefined ? [] : [sentence(`${say}:`), commandLine(example)];
  });
  return steps.length === 0 ? [] : [...steps, GAP];
}

function topicBlocks(topic: CommandDefinition): readonly Block[] {
  const options = Object.entries(topic.options).map(
    ([name, option]) => [option.place === undefined ? `--${name}` : name.toUpperCase(), describe(option)] as const,
  );
  return [
    sentence(`${topic.description}.`),
    GAP,
    commandLine(usageLine(topic)),
    GAP,
    ...table([...options, ["--json", "Print JSON"]]),
    GAP,
    sentence(topic.examples.length === 1 ? "Example:" : "Examples:"),
    ...topic.examples.map(commandLine),
  ];
}

function describe(option: OptionDefinition): string {
  const limits =
    option.type === "choice"
      ? ` (${option.choices.join(", ")})`
      : option.type === "integer"
        ? ` (${option.min} to ${option.max})`
        : "";
  const note = option.terminalNote === undefined ? "" : `, ${option.terminalNote}`;
  const repeats =
    "repeatable" in option && option.repeatable && option.place === undefined ? "; repeat it for several" : "";
  return `${option.description}${note}${repeats}${limits}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly Block[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 4;
  return rows.map(([label, text]) => {
    const first: StyledText = { text: `  ${label}`.padEnd(width), style: "command" };
    return { first: [first], rest: [{ text: " ".repeat(width) }], content: [{ text }] };
  });
}

function commandLine(text: string): Block {
  return { first: [{ text: "  " }], rest: [{ text: "    " }], content: [{ text, style: "command" }] };
}

function sentence(text: string): Block {
  return { content: [{ text }] };
}
