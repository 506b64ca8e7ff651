import type { CommandContext, CommandDefinition } from "./command.ts";

/** What a message on Discord holds that a command can work with. */
export interface MessageContent {
  /** As it was written; "" where it has none. */
  readonly text: string;
  /** `http(s)` addresses in its text and its previews, once each, in order. */
  readonly links: readonly string[];
  /** What each attached file is named by as an option's value. */
  readonly attachments: readonly string[];
}

export interface Chooser {
  readonly context: CommandContext;
  /** Whether the person may add articles here. */
  readonly mayAdd: boolean;
}

/** A command that is chosen in a message's menu and takes its options from the message. */
export interface MessageCommand {
  /** As the menu shows it: 1 to 32 characters. */
  readonly name: string;
  /** What runs; its `access` holds here too. */
  readonly command: CommandDefinition;
  /**
   * The values it runs with, as its declaration asks for.
   * @throws {UserError} where the message has not what the command needs
   */
  options(message: MessageContent, chooser: Chooser): Promise<Readonly<Record<string, unknown>>>;
}
