import type { Json } from "../json.ts";
import type { MemberState } from "../state/world.ts";
import { userJson } from "./user-json.ts";

export function memberJson(member: MemberState): Json {
  return {
    user: userJson(member.user),
    nick: null,
    avatar: null,
    roles: [...member.roleIds],
    joined_at: new Date(member.joinedAtMs).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}
