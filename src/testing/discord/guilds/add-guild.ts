import { GatewayIntentBits } from "discord-api-types/v10";
import { openMember } from "../members/open-member.ts";
import type { Turns } from "../members/open-turns.ts";
import { deleteMessage } from "../messages/delete-message.ts";
import { notify } from "../state/notify.ts";
import type { GuildState, RoleState, World } from "../state/world.ts";
import { updateThread } from "../threads/update-thread.ts";
import { channelJson } from "../wire/channel-json.ts";
import { guildCreateJson } from "../wire/guild-create-json.ts";
import { memberJson } from "../wire/member-json.ts";
import { userJson } from "../wire/user-json.ts";
import { addChannel } from "./add-channel.ts";
import { BOT_PERMISSIONS, EVERYONE_PERMISSIONS } from "./bot-permissions.ts";
import { findChannelNamed } from "./find-channel-named.ts";
import type { Guild, NewGuild } from "./guild.ts";
import { removeChannel } from "./remove-channel.ts";
import { toBits } from "./to-bits.ts";
import { toOverwrites } from "./to-overwrites.ts";

const { Guilds, GuildMembers } = GatewayIntentBits;

/** Makes a guild with its roles and channels and the bot in it, and tells the bot that it joined. */
export function addGuild(world: World, turns: Turns, given: NewGuild): Guild {
  const guild = createGuild(world, given);
  for (const channel of given.channels ?? ["general"]) addChannel(world, guild, channel, { isSilent: true });
  const tell = (name: string, data: object, intents: number) =>
    world.dispatch({ name, data: { ...data, guild_id: guild.id }, guildId: guild.id, intents });
  const announce = () => {
    world.dispatch({ name: "GUILD_CREATE", data: guildCreateJson(world, guild), guildId: guild.id, intents: Guilds });
  };
  announce();
  const roleNamed = (name: string): RoleState => {
    const role = [...guild.roles.values()].find((other) => other.name === name);
    if (!role) throw new Error(`${guild.name} has no role ${name}`);
    return role;
  };
  return {
    id: guild.id,
    name: guild.name,
    channel: (name) => findChannelNamed(world, guild.id, name),
    role: roleNamed,
    addChannel: (channel) => addChannel(world, guild, channel, { isSilent: false }),
    removeChannel: (name) => removeChannel(world, findChannelNamed(world, guild.id, name)),
    addMember({ name, roles = [], locale = "en-US", isOwner = false }) {
      const user = { id: isOwner ? guild.ownerId : world.makeId(), name, isBot: false };
      const roleIds = new Set(roles.map((role) => roleNamed(role).id));
      world.users.set(user.id, user);
      guild.members.set(user.id, { user, roleIds, locale, joinedAtMs: world.now() });
      return openMember({ world, turns, guildId: guild.id, user, locale });
    },
    setOverwrites(name, overwrites) {
      const channel = findChannelNamed(world, guild.id, name);
      channel.overwrites = toOverwrites(world, guild, overwrites);
      tell("CHANNEL_UPDATE", channelJson(world, channel), Guilds);
    },
    setRoles(member, roles) {
      const state = guild.members.get(member.id);
      if (!state) throw new Error(`${member.name} is no member of ${guild.name}`);
      state.roleIds.clear();
      for (const role of roles) state.roleIds.add(roleNamed(role).id);
      tell("GUILD_MEMBER_UPDATE", memberJson(state), GuildMembers);
    },
    changeThread({ id }, change) {
      const thread = world.channels.get(id);
      if (!thread) throw new Error(`There is no thread ${id}`);
      updateThread(world, thread, change);
    },
    removeMessage({ id, channelId }) {
      const message = world.channels.get(channelId)?.messages.get(id);
      if (!message) throw new Error(`There is no message ${id}`);
      deleteMessage(world, message);
    },
    removeMember({ id, name }) {
      const state = guild.members.get(id);
      if (!state) throw new Error(`${name} is no member of ${guild.name}`);
      guild.members.delete(id);
      tell("GUILD_MEMBER_REMOVE", { user: userJson(state.user) }, GuildMembers);
      notify(world.listeners);
    },
    inviteBot() {
      const roleIds = new Set([guild.botRoleId]);
      guild.members.set(world.bot.id, { user: world.bot, roleIds, locale: "en-US", joinedAtMs: world.now() });
      announce();
      notify(world.listeners);
    },
    expelBot() {
      guild.members.delete(world.bot.id);
      world.dispatch({ name: "GUILD_DELETE", data: { id: guild.id }, guildId: guild.id, intents: Guilds });
      notify(world.listeners);
    },
    setAvailable(isAvailable) {
      const data = { id: guild.id, unavailable: true };
      if (isAvailable) announce();
      else world.dispatch({ name: "GUILD_DELETE", data, guildId: guild.id, intents: Guilds });
    },
  };
}

/** No other snowflake comes to end in all ones. */
const LAST_BITS = 0x3f_ffffn;

/** Shards are told by bits of the id that hold its milliseconds: one more leads to the next shard. */
function nextGuildId(world: World): string {
  const last = [...world.guilds.keys()].at(-1);
  return last === undefined ? world.makeId() : String((((BigInt(last) >> 22n) + 1n) << 22n) | LAST_BITS);
}

function createGuild(world: World, given: NewGuild): GuildState {
  const id = given.id ?? nextGuildId(world);
  const botRoleId = world.makeId();
  const role = (roleId: string, name: string, position: number, permissions: bigint): [string, RoleState] => [
    roleId,
    { id: roleId, name, permissions, position, isManaged: roleId === botRoleId },
  ];
  const owner = { id: world.makeId(), name: "Owner", isBot: false };
  world.users.set(owner.id, owner);
  const member = (user: typeof owner, roleIds: string[]) =>
    [user.id, { user, roleIds: new Set(roleIds), locale: "en-US", joinedAtMs: world.now() }] as const;
  const guild: GuildState = {
    id,
    name: given.name ?? "Harbour Desk",
    ownerId: owner.id,
    locale: given.locale ?? "en-US",
    roles: new Map([
      role(id, "@everyone", 0, toBits(EVERYONE_PERMISSIONS)),
      role(botRoleId, world.bot.name, 1, toBits(given.botPermissions ?? BOT_PERMISSIONS)),
      ...(given.roles ?? []).map(({ name, permissions = [] }, index) =>
        role(world.makeId(), name, index + 2, toBits(permissions)),
      ),
    ]),
    members: new Map([member(owner, []), member(world.bot, [botRoleId])]),
    channelIds: new Set(),
    botRoleId,
    systemChannelId: null,
    joinedAtMs: world.now(),
  };
  world.guilds.set(id, guild);
  return guild;
}
