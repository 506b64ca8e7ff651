import type { CommandDefinition, OptionDefinition } from "../../app/command.ts";
import { commandsFor } from "../../app/commands-for.ts";
import { FIRST_STEPS } from "../../app/first-steps.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";
import { slashLine } from "./slash-line.ts";

/** The list of commands, or all about one, as they are typed in Discord. */
export function helpOutline(commands: readonly CommandDefinition[], topic: CommandDefinition | null): readonly Block[] {
  return topic === null ? listOutline(commandsFor("discord", commands)) : topicOutline(topic);
}

function listOutline(commands: readonly CommandDefinition[]): readonly Block[] {
  return [
    ...introduction(commands),
    prose("section", "Commands"),
    ...commands.map(({ name, description }) => namedItem(`/${name}`, [description])),
    prose("fine", "Type / and a command's name; Discord shows what it takes. /help command: tells more of one."),
  ];
}

/** For whoever asked about all commands, not about some: the steps are then among them. */
function introduction(commands: readonly CommandDefinition[]): readonly Block[] {
  const steps = FIRST_STEPS.flatMap(({ say, command }) => {
    const found = commands.find(({ name }) => name === command);
    return found === undefined ? [] : [namedItem(firstLine(found) ?? `/${command}`, [say])];
  });
  if (steps.length < FIRST_STEPS.length) return [];
  return [
    prose("lead", "Footnote answers from the articles you keep, in their own words."),
    prose("section", "First steps"),
    ...steps,
  ];
}

/** The first example that can be typed in Discord. */
function firstLine(command: CommandDefinition): string | undefined {
  return command.examples.flatMap((example) => slashLine(command, example) ?? [])[0];
}

function topicOutline(topic: CommandDefinition): readonly Block[] {
  const examples = topic.examples.flatMap((example) => slashLine(topic, example) ?? []);
  const options = Object.entries(topic.options).filter(([, { face }]) => face !== "terminal");
  return [
    prose("lead", `/${topic.name}`),
    prose("paragraph", `${topic.description}.${topic.access === "editor" ? " For editors." : ""}`),
    ...options.map(([name, option]) => namedItem(name, describe(option))),
    ...(examples.length === 0 ? [] : [prose("section", "Examples")]),
    ...examples.map((example) => prose("item", example)),
  ];
}

function describe(option: OptionDefinition): readonly string[] {
  return [
    option.description,
    ...(option.required ? ["required"] : []),
    ...(option.type === "choice" ? [`one of ${option.choices.join(", ")}`] : []),
    ...(option.type === "integer" ? [`${option.min} to ${option.max}`] : []),
  ];
}
