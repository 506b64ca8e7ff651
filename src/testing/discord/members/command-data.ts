import type { Json } from "../json.ts";
import type { FoundCommand } from "./find-command.ts";
import type { OptionData } from "./option-data.ts";

export function commandData({ command, path }: FoundCommand, { options, resolved }: OptionData): Json {
  const nested = [...path]
    .reverse()
    .reduce<readonly Json[]>((inner, { type, name }) => [{ type, name, options: inner }], options);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    ...(nested.length > 0 ? { options: nested } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}
