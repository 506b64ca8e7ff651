import type { PostProblem } from "../../briefing/posting/poster.ts";

export const CHANNEL_GONE: PostProblem = {
  kind: "channel gone",
  text: "The channel of this briefing is gone, or hidden from Footnote. Set it up in another with /daily set, or remove it with /daily remove.",
};

export const BOT_REMOVED: PostProblem = {
  kind: "bot removed",
  text: "Footnote is no longer in this server. Invite it again, and its briefings go on.",
};

export const ROLE_GONE: PostProblem = {
  kind: "role gone",
  text: "The role that this briefing calls was deleted: it is posted without calling anybody. Name another with /daily set.",
};

export const ROLE_MUTE: PostProblem = {
  kind: "role gone",
  text: "Nobody is called by this briefing: its role takes no mentions. In the role's settings choose “Allow anyone to @mention this role”, or give Footnote “Mention @everyone, @here and All Roles”.",
};
