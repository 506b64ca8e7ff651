import type { AutocompleteChoice, ModalState, TurnEvent } from "../state/world.ts";
import type { ShownMessage } from "./shown-message.ts";

export interface SettleOptions {
  /** How long nothing may come any more; default 200 ms. */
  readonly quietMs?: number;
  /** Default 20,000 ms. */
  readonly timeoutMs?: number;
  /** What the answer must look like before it counts as whole; default: the double's `isWhole`. */
  readonly when?: (message: ShownMessage) => boolean;
}

/** What a member did, and what the bot made of it. */
export interface Turn {
  readonly id: string;
  /** "/ask", "button Sources", … */
  readonly label: string;
  /** Callback type of the acknowledgement; null while there is none. */
  readonly callbackType: number | null;
  /** Milliseconds from the interaction to its acknowledgement; null while there is none. */
  readonly ackMs: number | null;
  /** All that the bot did, with times in milliseconds after the interaction. */
  readonly events: readonly TurnEvent[];
  /** When each edit of a message came, in milliseconds after the interaction. */
  readonly editsMs: readonly number[];
  /** The answer as the member sees it now; of a button with a deferred update the message it stands on. Null: none. */
  readonly message: ShownMessage | null;
  readonly followUps: readonly ShownMessage[];
  readonly modal: ModalState | null;
  readonly choices: readonly AutocompleteChoice[] | null;
  /** @throws {Error} when 3 s have passed without an acknowledgement: "The application did not respond" */
  acknowledged(): Promise<Turn>;
  /**
   * Waits until the answer is whole: acknowledged, no longer "thinking", `when` holds, and nothing came for a while. A deferred
   * update of which nothing comes counts as settled after a second.
   * @throws {Error} when it does not come to that
   */
  settled(options?: SettleOptions): Promise<Turn>;
}
