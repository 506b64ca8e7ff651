import { directChannel } from "../../guilds/direct-channel.ts";
import { isJson } from "../../is-json.ts";
import type { World } from "../../state/world.ts";
import { channelJson } from "../../wire/channel-json.ts";
import { guildJson } from "../../wire/guild-json.ts";
import { userJson } from "../../wire/user-json.ts";
import type { Answer, Call, Route } from "../call.ts";
import { refuse } from "../refuse.ts";

/** The bot itself and the way to the gateway. */
export const selfRoutes = (gatewayJson: () => unknown): readonly Route[] => [
  { method: "GET", pattern: "/gateway/bot", handle: () => ({ status: 200, body: gatewayJson() }) },
  { method: "GET", pattern: "/users/@me", handle: ({ world }) => ({ status: 200, body: userJson(world.bot) }) },
  { method: "GET", pattern: "/users/@me/guilds", handle: listGuilds },
  { method: "POST", pattern: "/users/@me/channels", handle: openDirectChannel },
  { method: "GET", pattern: "/users/:user", handle: getUser },
  {
    method: "GET",
    pattern: "/applications/@me",
    handle: ({ world }) => ({ status: 200, body: applicationJson(world) }),
  },
  {
    method: "GET",
    pattern: "/oauth2/applications/@me",
    handle: ({ world }) => ({ status: 200, body: applicationJson(world) }),
  },
];

function listGuilds({ world }: Call): Answer {
  return { status: 200, body: [...world.guilds.values()].map((guild) => guildJson(world, guild)) };
}

function getUser({ world, params }: Call): Answer {
  const user = world.users.get(params.user ?? "");
  if (!user) throw refuse("unknownUser");
  return { status: 200, body: userJson(user) };
}

function openDirectChannel({ world, body }: Call): Answer {
  const user = isJson(body) ? world.users.get(String(body.recipient_id)) : undefined;
  if (!user) throw refuse("unknownUser");
  return { status: 200, body: channelJson(world, directChannel(world, user.id)) };
}

function applicationJson(world: World) {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    bot: userJson(world.bot),
    verify_key: "0".repeat(64),
    team: null,
    flags: 0,
    summary: "",
  };
}
