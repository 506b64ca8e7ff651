import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

/**
 * expired: the interaction's 15 minutes are over, or it was never known. gone: the message, channel or thread was deleted, the
 * thread archived, or the bot taken out of the server. left: the member is no longer there. forbidden: the bot lacks a permission.
 * acknowledged: somebody has answered already.
 */
export type WireFault = "expired" | "gone" | "left" | "forbidden" | "acknowledged";

const FAULTS: Readonly<Record<number, WireFault>> = {
  [RESTJSONErrorCodes.UnknownInteraction]: "expired",
  [RESTJSONErrorCodes.UnknownWebhook]: "expired",
  [RESTJSONErrorCodes.InvalidWebhookToken]: "expired",
  [RESTJSONErrorCodes.UnknownMessage]: "gone",
  [RESTJSONErrorCodes.UnknownChannel]: "gone",
  [RESTJSONErrorCodes.UnknownGuild]: "gone",
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: "gone",
  [RESTJSONErrorCodes.UnknownMember]: "left",
  [RESTJSONErrorCodes.UnknownUser]: "left",
  [RESTJSONErrorCodes.MissingPermissions]: "forbidden",
  [RESTJSONErrorCodes.MissingAccess]: "forbidden",
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: "acknowledged",
};

/** What Discord's refusal means; null for one that only a defect of the bot explains, and for what is no refusal. */
export function wireFault(fault: unknown): WireFault | null {
  return fault instanceof DiscordAPIError ? (FAULTS[Number(fault.code)] ?? null) : null;
}
