import type { CommandDefinition } from "../app/command.ts";

/** How a command is typed in the terminal: "article remove [ID…] [--collection COLLECTION] [--yes]". */
export function usageLine({ name, options }: CommandDefinition): string {
  const words = Object.entries(options).map(([option, definition]) => {
    const value = option.toUpperCase();
    const repeats = "repeatable" in definition && definition.repeatable ? "…" : "";
    const flag = definition.type === "flag" ? `--${option}` : `--${option} ${value}`;
    const word = definition.place === undefined ? `${flag}${repeats}` : `${value}${repeats}`;
    return definition.required ? word : `[${word}]`;
  });
  return [name, ...words].join(" ");
}
