import type { Component } from "../state/component.ts";

export interface ShownButton {
  readonly label: string;
  readonly emoji: string | null;
  readonly customId: string | null;
  /** Of link buttons. */
  readonly url: string | null;
  readonly style: number;
  readonly isDisabled: boolean;
}

export interface ShownSelect {
  readonly customId: string;
  /** 3 texts, 5 users, 6 roles, 7 both, 8 channels. */
  readonly type: number;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

export interface ShownFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As UTF-8. */
  readonly text: string;
}

/** A message as one member sees it at this moment; it does not change when the message does. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly isFromBot: boolean;
  /** 0 plain, 18 "started a thread", 19 reply, 20 slash command, 21 a thread's beginning, 23 message command. */
  readonly type: number;
  readonly content: string;
  /** The content and every text display, in order, with a line break between: as the bot wrote it, Markdown and all. */
  readonly text: string;
  readonly components: readonly Component[];
  readonly buttons: readonly ShownButton[];
  readonly selects: readonly ShownSelect[];
  readonly embeds: readonly unknown[];
  readonly files: readonly ShownFile[];
  readonly flags: number;
  readonly isEphemeral: boolean;
  /** "… is thinking": deferred, and not answered yet. */
  readonly isThinking: boolean;
  readonly isV2: boolean;
  /** Whom it notified: ids, and "everyone". */
  readonly pings: readonly string[];
  readonly replyTo: string | null;
  /** The thread that was started from it. */
  readonly threadId: string | null;
  readonly editedAtMs: number | null;
}
