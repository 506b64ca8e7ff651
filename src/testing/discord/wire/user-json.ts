import type { Json } from "../json.ts";
import type { UserState } from "../state/world.ts";

export function userJson({ id, name, isBot }: UserState): Json {
  return {
    id,
    username: name,
    discriminator: isBot ? "0001" : "0",
    global_name: isBot ? null : name,
    avatar: null,
    bot: isBot,
    public_flags: 0,
  };
}
