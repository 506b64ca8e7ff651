import type { CommandDefinition, OptionDefinition } from "../../app/command.ts";
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
    sentence(
      'At the prompt, a line that is no command is a question. "help COMMAND" tells more. Every command takes --json.',
    ),
  ];
}

function topicBlocks(topic: CommandDefinition): readonly Block[] {
  const options = Object.entries(topic.options).map(
    ([name, option]) => [option.place === undefined ? `--${name}` : name.toUpperCase(), describe(option)] as const,
  );
  return [
    sentence(`${topic.description}.`),
    GAP,
    { first: [{ text: "  " }], rest: [{ text: "    " }], content: [{ text: usageLine(topic), style: "command" }] },
    GAP,
    ...table([...options, ["--json", "Print JSON"]]),
    GAP,
    sentence(topic.examples.length === 1 ? "Example:" : "Examples:"),
    ...topic.examples.map(
      (text): Block => ({ first: [{ text: "  " }], rest: [{ text: "    " }], content: [{ text, style: "command" }] }),
    ),
  ];
}

function describe(option: OptionDefinition): string {
  const limits =
    option.type === "choice"
      ? ` (${option.choices.join(", ")})`
      : option.type === "integer"
        ? ` (${option.min} to ${option.max})`
        : "";
  return `${option.description}${limits}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly Block[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 4;
  return rows.map(([label, text]) => {
    const first: StyledText = { text: `  ${label}`.padEnd(width), style: "command" };
    return { first: [first], rest: [{ text: " ".repeat(width) }], content: [{ text }] };
  });
}

function sentence(text: string): Block {
  return { content: [{ text }] };
}
