import { UpdateThreadRequestPartialSchema } from "discord-api-spec/zod";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { removeChannel } from "../../guilds/remove-channel.ts";
import type { GuildState } from "../../state/world.ts";
import { type ThreadChange, updateThread } from "../../threads/update-thread.ts";
import { enforceBody } from "../../validation/enforce-body.ts";
import { findSchemaFaults } from "../../validation/find-schema-faults.ts";
import { channelJson } from "../../wire/channel-json.ts";
import { guildJson } from "../../wire/guild-json.ts";
import { memberJson } from "../../wire/member-json.ts";
import { roleJson } from "../../wire/role-json.ts";
import type { Answer, Call, Route } from "../call.ts";
import { findChannel } from "../find-channel.ts";
import { refuse } from "../refuse.ts";
import { requirePermissions } from "../require-permissions.ts";

/** What a bot reads of guilds and channels, and does with them. */
export const guildRoutes: readonly Route[] = [
  { method: "GET", pattern: "/guilds/:guild", handle: (call) => ok(guildJson(call.world, findGuild(call))) },
  { method: "GET", pattern: "/guilds/:guild/channels", handle: listChannels },
  { method: "GET", pattern: "/guilds/:guild/roles", handle: listRoles },
  { method: "GET", pattern: "/guilds/:guild/members/:user", handle: getMember },
  { method: "GET", pattern: "/channels/:channel", handle: getChannel },
  { method: "PATCH", pattern: "/channels/:channel", handle: changeThread },
  { method: "DELETE", pattern: "/channels/:channel", handle: deleteThread },
];

function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** A guild that the bot is in. @throws {ApiError} 10004 */
function findGuild({ world, params }: Call): GuildState {
  const guild = world.guilds.get(params.guild ?? "");
  if (!guild?.members.has(world.bot.id)) throw refuse("unknownGuild");
  return guild;
}

function listChannels(call: Call): Answer {
  const channels = [...findGuild(call).channelIds].flatMap((id) => call.world.channels.get(id) ?? []);
  return ok(channels.filter(({ thread }) => !thread).map((channel) => channelJson(call.world, channel)));
}

function listRoles(call: Call): Answer {
  return ok([...findGuild(call).roles.values()].map((role) => roleJson(call.world, role)));
}

function getMember(call: Call): Answer {
  const member = findGuild(call).members.get(call.params.user ?? "");
  if (!member) throw refuse("unknownMember");
  return ok(memberJson(member));
}

function getChannel({ world, params }: Call): Answer {
  const channel = findChannel(world, params.channel);
  requirePermissions(world, channel);
  return ok(channelJson(world, channel));
}

function changeThread(call: Call): Answer {
  const { world, params } = call;
  const channel = findChannel(world, params.channel);
  if (!channel.thread) throw refuse("missingPermissions");
  const body = call.body as ThreadChange;
  const isOwn = channel.thread.ownerId === world.bot.id && !channel.thread.isLocked && body.locked == null;
  requirePermissions(world, channel, isOwn ? 0n : PermissionFlagsBits.ManageThreads);
  enforceBody(call, findSchemaFaults(UpdateThreadRequestPartialSchema, call.body ?? {}));
  if (channel.thread.isArchived && body.archived !== false) throw refuse("archivedThread");
  updateThread(world, channel, body);
  return ok(channelJson(world, channel));
}

function deleteThread({ world, params }: Call): Answer {
  const channel = findChannel(world, params.channel);
  requirePermissions(
    world,
    channel,
    channel.thread ? PermissionFlagsBits.ManageThreads : PermissionFlagsBits.ManageChannels,
  );
  const json = channelJson(world, channel);
  removeChannel(world, channel);
  return ok(json);
}
