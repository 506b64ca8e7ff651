import type { Json } from "../json.ts";
import type { RoleState, World } from "../state/world.ts";

export function roleJson(world: World, role: RoleState): Json {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: String(role.permissions),
    managed: role.isManaged,
    mentionable: false,
    flags: 0,
    ...(role.isManaged ? { tags: { bot_id: world.bot.id } } : {}),
  };
}
