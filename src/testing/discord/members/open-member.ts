import { PermissionFlagsBits } from "discord-api-types/v10";
import { directChannel } from "../guilds/direct-channel.ts";
import { createMessage } from "../messages/create-message.ts";
import { permissionsIn } from "../state/permissions-in.ts";
import { waitUntil } from "../state/wait-until.ts";
import { createThread } from "../threads/create-thread.ts";
import { updateThread } from "../threads/update-thread.ts";
import type { Actor } from "./actor.ts";
import { click } from "./click.ts";
import { forge } from "./forge.ts";
import type { ChannelRef, Member, SayOptions } from "./member.ts";
import { select } from "./select.ts";
import { showMessage } from "./show-message.ts";
import { slash } from "./slash.ts";
import { submitModal } from "./submit-modal.ts";
import { typeInto } from "./type-into.ts";
import { upload } from "./upload.ts";
import { useMessageCommand } from "./use-message-command.ts";
import { visibleChannel } from "./visible-channel.ts";
import { visibleMessage } from "./visible-message.ts";

const MAX_CONTENT = 2_000;
const WAIT_MS = 20_000;

/** What a person in a guild can do. */
export function openMember(actor: Actor): Member {
  const { world, user } = actor;
  const sees = (ref: ChannelRef) =>
    [...visibleChannel(actor, ref).messages.values()]
      .filter(({ visibleTo }) => visibleTo === null || visibleTo === user.id)
      .map((message) => showMessage(world, message));
  const says = (ref: ChannelRef, text: string, options: SayOptions = {}) => say(actor, ref, text, options);
  return {
    id: user.id,
    name: user.name,
    get direct() {
      return { id: directChannel(world, user.id).id };
    },
    says,
    uploads: (ref, files, text = "") => says(ref, text, { files }),
    slash: (channel, name, values = {}, more = {}) => slash(actor, { channel, name, values, more }),
    async types(channel, name, option, text, others = {}) {
      const turn = await typeInto(actor, { channel, name, option, text, others }).acknowledged();
      return turn.choices ?? [];
    },
    uses: (command, message) => useMessageCommand(actor, command, message),
    click: (message, button) => click(actor, message, button),
    forges: (message, customId) => forge(actor, message, customId),
    selects: (message, pick, values) => select(actor, message, pick, values),
    submit: (modal, fields) => submitModal(actor, modal, fields),
    sees,
    waitsFor: (ref, isIt, { timeoutMs = WAIT_MS } = {}) =>
      waitUntil(world.listeners, () => sees(ref).find(isIt) ?? null, {
        timeoutMs,
        what: () => `${user.name} waits for a message; the last ones are: ${lastTexts(sees(ref))}`,
      }),
    startsThread(ref, name, message) {
      const parent = visibleChannel(actor, ref, PermissionFlagsBits.CreatePublicThreads);
      const start = message ? visibleMessage(actor, { id: message.id, channelId: parent.id }) : null;
      return createThread(world, { parent, message: start, ownerId: user.id, name });
    },
    threads(ref) {
      const parent = visibleChannel(actor, ref);
      return [...world.channels.values()].flatMap((channel) =>
        channel.parentId === parent.id && channel.thread
          ? [{ id: channel.id, name: channel.name, isArchived: channel.thread.isArchived }]
          : [],
      );
    },
  };
}

function lastTexts(messages: readonly { readonly text: string }[]): string {
  return messages
    .slice(-3)
    .map(({ text }) => JSON.stringify(text.slice(0, 200)))
    .join(", ");
}

function say(actor: Actor, ref: ChannelRef, text: string, { files = [], replyTo }: SayOptions) {
  const { world, user } = actor;
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const channel = visibleChannel(actor, ref);
  const needed = channel.thread ? SendMessagesInThreads : SendMessages;
  if ((permissionsIn(world, channel, user.id) & needed) === 0n || channel.thread?.isLocked) {
    throw new Error(`${user.name} may not write in ${channel.name}`);
  }
  const content = text.replaceAll("@bot", `<@${world.bot.id}>`);
  if (content.length > MAX_CONTENT) throw new Error(`Discord takes ${MAX_CONTENT} characters; got ${content.length}`);
  if (content.trim() === "" && files.length === 0) throw new Error("Discord takes no empty message");
  const answered = replyTo && visibleMessage(actor, { id: replyTo.id, channelId: channel.id });
  if (channel.thread?.isArchived) updateThread(world, channel, { archived: false });
  channel.thread?.memberIds.add(user.id);
  const guildId = channel.guildId === null ? {} : { guild_id: channel.guildId };
  const message = createMessage(world, {
    channel,
    authorId: user.id,
    body: { content },
    files: files.map((file) => upload(world, channel.id, file)),
    type: answered ? 19 : 0,
    reference: answered ? { message_id: answered.id, channel_id: channel.id, ...guildId } : null,
    pings: answered ? [answered.authorId] : [],
  });
  return showMessage(world, message);
}
