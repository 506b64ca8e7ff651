import { isJson } from "../is-json.ts";
import type { Json } from "../json.ts";
import type { RegisteredCommand, World } from "../state/world.ts";

const LOCALIZATIONS = ["name_localizations", "description_localizations"];

/**
 * A command as Discord gives it back: defaults filled in, and what says nothing (`required: false`, no choices) left out.
 * @param hasLocalizations lists leave localizations out unless they are asked for
 */
export function commandJson(world: World, command: RegisteredCommand, hasLocalizations = true): Json {
  const { body } = command;
  return {
    id: command.id,
    application_id: world.applicationId,
    version: command.version,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    type: command.type,
    name: command.name,
    description: command.description,
    ...localizationsOf(body, hasLocalizations),
    default_member_permissions: command.default_member_permissions,
    dm_permission: command.contexts === null || command.contexts.includes(1),
    contexts: command.contexts,
    integration_types: body.integration_types ?? [0],
    nsfw: body.nsfw ?? false,
    ...(command.options.length > 0 ? { options: optionsJson(body.options, hasLocalizations) } : {}),
  };
}

function localizationsOf(body: Json, hasLocalizations: boolean): Json {
  if (!hasLocalizations) return {};
  return Object.fromEntries(LOCALIZATIONS.map((key) => [key, body[key] ?? null]));
}

function optionsJson(options: unknown, hasLocalizations: boolean): readonly Json[] {
  const list = Array.isArray(options) ? options.filter(isJson) : [];
  return list.map((option) => {
    const saying = Object.entries(option).filter(
      ([key, value]) =>
        !LOCALIZATIONS.includes(key) &&
        value !== false &&
        value != null &&
        !(Array.isArray(value) && value.length === 0),
    );
    return {
      ...Object.fromEntries(saying),
      ...localizationsOf(option, hasLocalizations),
      ...(Array.isArray(option.options) && option.options.length > 0
        ? { options: optionsJson(option.options, hasLocalizations) }
        : {}),
    };
  });
}
