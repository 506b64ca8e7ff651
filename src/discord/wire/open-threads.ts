import {
  type APIThreadChannel,
  ChannelType,
  DiscordAPIError,
  REST,
  RESTJSONErrorCodes,
  type RESTOptions,
  Routes,
  ThreadAutoArchiveDuration,
} from "discord.js";
import { type Patience, persist } from "./persist.ts";
import type { NewThread, Wire } from "./wire.ts";

/** As much of a channel as threads are looked up by. */
type ActiveThread = Pick<APIThreadChannel, "id" | "type" | "name"> & { readonly parent_id?: string | null };

/**
 * Opens threads, each once, also where Discord's answer is lost: under a message there can be only one; another is looked for
 * among the guild's before it is asked for again.
 */
export function openThreads(
  token: string,
  options: Partial<RESTOptions>,
  patience: Patience,
): Pick<Wire, "openThread"> {
  const rest = new REST({ ...options, retries: 0 }).setToken(token);

  async function openUnder(channel: string, messageId: string, name: string): Promise<string> {
    try {
      await rest.post(Routes.threads(channel, messageId), { body: bodyOf(name) });
    } catch (fault) {
      const isThere =
        fault instanceof DiscordAPIError && fault.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
      if (!isThere) throw fault;
    }
    // A thread bears the id of its message.
    return messageId;
  }

  async function openAlone({ channel, name }: NewThread): Promise<string> {
    const body = { ...bodyOf(name), type: ChannelType.PrivateThread, invitable: false };
    return ((await rest.post(Routes.threads(channel), { body })) as ActiveThread).id;
  }

  /** The thread that an attempt opened whose answer was lost. */
  async function find({ guild, channel, name, after }: NewThread): Promise<string | null> {
    const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as {
      readonly threads: readonly ActiveThread[];
    };
    const found = threads.find(
      (thread) =>
        thread.type === ChannelType.PrivateThread &&
        thread.parent_id === channel &&
        thread.name === name &&
        BigInt(thread.id) > BigInt(after),
    );
    return found?.id ?? null;
  }

  return {
    openThread: (thread) => {
      const { channel, messageId, name } = thread;
      if (messageId !== null) return persist(() => openUnder(channel, messageId, name), patience);
      return persist(async (before) => {
        const mayStand = before > 0 || thread.mayStand === true;
        return (mayStand ? await find(thread) : null) ?? (await openAlone(thread));
      }, patience);
    },
  };
}

function bodyOf(name: string) {
  return { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay };
}
