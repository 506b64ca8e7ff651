import type { Control } from "../../rendering/discord/control.ts";
import type { Modal } from "../../rendering/discord/modal.ts";
import type { Words } from "../../rendering/words/en.ts";
import type { Bot } from "../bot.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Turn } from "../turns/turn.ts";

/** A button that a member pressed, and the message it stands on. */
export interface Press<C extends Control = Control> {
  readonly bot: Bot;
  readonly turn: Turn;
  readonly control: C;
  readonly message: { readonly id: string; readonly channel: string; readonly isPrivate: boolean };
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
}

/** What a button does. */
export interface ControlAct<C extends Control = Control> {
  /** Opens a form instead of answering. */
  readonly modal?: (control: C, words: Words) => Modal;
  /** Whether its answer takes the place of the message, where that is a private one. */
  readonly answersIn: "reply" | "same message";
  act(press: Press<C>): Promise<void>;
}
