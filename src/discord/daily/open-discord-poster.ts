import { DiscordAPIError, type Guild } from "discord.js";
import type { PostContent, Poster, PostOutcome, PostProblem } from "../../briefing/posting/poster.ts";
import { postMark, postPages } from "../../rendering/discord/post-pages.ts";
import type { Words } from "../../rendering/words/en.ts";
import { isPassing } from "../wire/is-passing.ts";
import type { Wire } from "../wire/wire.ts";
import { wireFault } from "../wire/wire-fault.ts";
import { findPostProblems } from "./find-post-problems.ts";
import { BOT_REMOVED, CHANNEL_GONE } from "./post-problems.ts";
import { readPostPage } from "./read-post-page.ts";

export interface DiscordPosting {
  readonly wire: Wire;
  /** Footnote's own words in a channel. */
  words(channel: string): Words;
  /** The guild as Discord last told of it; null where the bot is no longer in it. */
  guild(): Guild | null;
}

/** Posts in a guild's channels. */
export function openDiscordPoster({ wire, words, guild }: DiscordPosting): Poster {
  return {
    pages: (content: PostContent, channel) => {
      const mentionRole = content.kind === "briefing" ? content.mentionRole : null;
      return postPages(content, words(requireChannel(channel))).map((message, index) => ({
        message,
        mentionRole: index === 0 ? mentionRole : null,
      }));
    },
    mark: postMark,
    async check(channel, mentionRole) {
      const place = guild();
      if (place === null) return [BOT_REMOVED];
      return findPostProblems(place, requireChannel(channel), mentionRole);
    },
    channelName(channel) {
      const place = guild()?.channels.cache.get(channel);
      return place === undefined ? null : `#${place.name}`;
    },
    async post(channel, page, { nonce, replyTo }): Promise<PostOutcome> {
      const { message, mentionRole } = readPostPage(page);
      const how = { nonce, mentionRole, ...(replyTo !== undefined && { replyTo }) };
      try {
        return { kind: "posted", id: (await wire.send(requireChannel(channel), message, how)).id };
      } catch (fault) {
        if (isPassing(fault)) return { kind: "unsure", reason: String(fault) };
        if (!(fault instanceof DiscordAPIError)) throw fault;
        return { kind: "refused", problem: explainRefusal(fault, guild() !== null) };
      }
    },
    async find(channel, mark, since) {
      const place = guild()?.channels.cache.get(requireChannel(channel));
      const me = guild()?.members.me ?? null;
      if (place === undefined || me === null) return { kind: "unknown", reason: CHANNEL_GONE.text };
      // Without this permission Discord shows an empty channel.
      if (place.permissionsFor(me).has(["ViewChannel", "ReadMessageHistory"]) !== true)
        return { kind: "unknown", reason: "Footnote may not read the channel's history." };
      try {
        const { messages, isComplete } = await wire.ownMessages(place.id, since);
        const found = messages.find(({ text }) => text.includes(mark));
        if (found !== undefined) return { kind: "found", id: found.id };
        return isComplete
          ? { kind: "absent" }
          : { kind: "unknown", reason: "More was said in the channel since than Footnote can look through." };
      } catch (fault) {
        if (isPassing(fault) || fault instanceof DiscordAPIError) return { kind: "unknown", reason: String(fault) };
        throw fault;
      }
    },
  };
}

function requireChannel(channel: string | null): string {
  if (channel === null) throw new Error("a briefing for Discord names no channel");
  return channel;
}

function explainRefusal(fault: DiscordAPIError, isMember: boolean): PostProblem {
  if (!isMember) return BOT_REMOVED;
  const kind = wireFault(fault);
  if (kind === "gone") return CHANNEL_GONE;
  if (kind === "forbidden") {
    return {
      kind: "not allowed",
      text: "Discord does not let Footnote post in the channel of this briefing. Give it “View Channel” and “Send Messages” there.",
    };
  }
  return { kind: "other", text: `Discord refused this briefing (${fault.code}: ${fault.message}).` };
}
