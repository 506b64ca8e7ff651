import type { Message } from "../../rendering/discord/message.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { isPassing } from "../wire/is-passing.ts";
import type { Wire } from "../wire/wire.ts";
import { wireFault } from "../wire/wire-fault.ts";
import type { Delivery } from "./delivery.ts";
import { paceEdits } from "./pace-edits.ts";
import { Undelivered } from "./undelivered.ts";

/** An interaction can be answered for 15 minutes; the last one is left for slow ways. */
const ANSWERABLE_MS = 14 * 60_000;

export interface InteractionPlace {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  readonly receivedAt: number;
  readonly isPrivate: boolean;
}

export interface DeliveryOptions {
  readonly wire: Wire;
  readonly now: () => Date;
  /** Writes a delivery that failed to the log. */
  record(event: string, details: Readonly<Record<string, unknown>>): Promise<void>;
}

const TOO_LATE =
  "Discord no longer took a private answer here, which only its reader may see. Please ask again; answers from the archive are kept, and /answer list shows them to whoever asked.";

/**
 * Answers through the interaction while Discord takes that, and after it as an ordinary message in the channel. What was private
 * is never posted there: then only a sentence is.
 * @param isAnswerable false where Discord no longer knew the interaction when it was acknowledged
 */
export function openInteractionDelivery(
  place: InteractionPlace,
  { wire, now, record }: DeliveryOptions,
  isAnswerable: boolean,
): Delivery {
  const { id, token, channel, receivedAt, isPrivate } = place;
  const log = (fault: unknown, step: string) =>
    record("delivery failed", { interaction: id, channel, step, reason: wireFault(fault) ?? String(fault) });
  let isOver = !isAnswerable;
  const edits = paceEdits(
    (message) => wire.editReply(token, message, { isFleeting: true }),
    (fault) => {
      isOver ||= wireFault(fault) === "expired";
      void log(fault, "progress");
    },
  );
  const canEdit = () => !isOver && now().getTime() - receivedAt < ANSWERABLE_MS;

  async function post(message: Message) {
    try {
      const sent = await wire.send(channel, isPrivate ? noticeMessage(TOO_LATE) : message, { nonce: id });
      return isPrivate ? null : sent;
    } catch (fault) {
      if (wireFault(fault) === null && !isPassing(fault)) throw fault;
      await log(fault, "channel");
      if (isPassing(fault)) throw new Undelivered("neither by the interaction nor in its channel");
      return null;
    }
  }

  return {
    show(message) {
      if (canEdit()) edits.show(message);
    },
    async finish(message) {
      await edits.end();
      if (!canEdit()) return post(message);
      try {
        const sent = await wire.editReply(token, message);
        return isPrivate ? null : sent;
      } catch (fault) {
        const kind = wireFault(fault);
        if (kind === null && !isPassing(fault)) throw fault;
        if (kind === "expired") return post(message);
        await log(fault, "reply");
        if (isPassing(fault)) return post(message);
        // The person took the reply away.
        return null;
      }
    },
  };
}
