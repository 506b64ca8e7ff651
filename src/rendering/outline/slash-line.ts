import type { CommandDefinition, OptionDefinition } from "../../app/command.ts";

/**
 * An example as it is typed in Discord: "ask --since 2025-11-01 What is new?" as "/ask question:What is new? since:2025-11-01".
 * @returns null where it names an option that Discord does not have
 */
export function slashLine({ name, options }: CommandDefinition, example: string): string | null {
  const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const rest = words.slice(name.split(" ").length);
  const places = Object.entries(options).filter(([, { place, face }]) => place !== undefined && face !== "terminal");
  const placed: string[] = [];
  const named: string[] = [];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith("--")) {
      placed.push(word);
      continue;
    }
    const option: OptionDefinition | undefined = options[word.slice(2)];
    if (option === undefined || option.face === "terminal") return null;
    named.push(`${word.slice(2)}:${option.type === "flag" ? "True" : rest.shift()}`);
  }
  const values = places.map(([option, { place }]) => [
    option,
    place === "rest" ? placed.splice(0) : placed.splice(0, 1),
  ]);
  if (placed.length > 0) return null;
  const filled = values.flatMap(([option, value]) => (value?.length ? [`${option}:${[value].flat().join(" ")}`] : []));
  return [`/${name}`, ...filled, ...named].join(" ");
}
