import { notify } from "../state/notify.ts";
import type { ChannelState, World } from "../state/world.ts";
import { dispatchThread } from "./dispatch-thread.ts";

export interface ThreadChange {
  readonly name?: string | null;
  readonly archived?: boolean | null;
  readonly locked?: boolean | null;
  readonly auto_archive_duration?: number | null;
}

/** Changes a thread and tells the bot of it. */
export function updateThread(world: World, channel: ChannelState, change: ThreadChange): void {
  const { thread } = channel;
  if (!thread) throw new TypeError(`${channel.name} is no thread`);
  if (typeof change.archived === "boolean" && change.archived !== thread.isArchived) {
    thread.isArchived = change.archived;
    thread.archivedAtMs = world.now();
  }
  thread.isLocked = change.locked ?? thread.isLocked;
  thread.autoArchiveMinutes = change.auto_archive_duration ?? thread.autoArchiveMinutes;
  channel.name = change.name ?? channel.name;
  dispatchThread(world, "THREAD_UPDATE", channel);
  notify(world.listeners);
}
