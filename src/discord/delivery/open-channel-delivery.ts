import type { Message } from "../../rendering/discord/message.ts";
import { isPassing } from "../wire/is-passing.ts";
import type { Insistence, SentMessage } from "../wire/wire.ts";
import { wireFault } from "../wire/wire-fault.ts";
import type { Delivery } from "./delivery.ts";
import type { DeliveryOptions } from "./open-interaction-delivery.ts";
import { paceEdits } from "./pace-edits.ts";
import { Undelivered } from "./undelivered.ts";

export interface ChannelPlace {
  readonly channel: string;
  /** The message that is replied to; its id keeps the reply from being posted twice. */
  readonly replyTo: string;
  /** Whether an earlier process may have posted the reply. */
  readonly mayStand?: boolean;
}

/** Answers a message by a reply in its channel, posted once and edited from then on. */
export function openChannelDelivery(
  { channel, replyTo, mayStand: wasThere = false }: ChannelPlace,
  { wire, record }: DeliveryOptions,
): Delivery {
  let sent: SentMessage | null = null;
  let wasTried = wasThere;
  const write = async (message: Message, insistence: Insistence): Promise<SentMessage> => {
    const known = sent;
    if (known !== null) return wire.edit(known, message, insistence);
    const mayStand = wasTried;
    wasTried = true;
    sent = await wire.send(channel, message, { nonce: replyTo, replyTo, ...insistence });
    // An earlier attempt whose answer was lost may have posted it: the nonce then gives what was said at that time.
    return mayStand ? wire.edit(sent, message, insistence) : sent;
  };
  const log = (fault: unknown) =>
    record("delivery failed", { channel, step: "reply", reason: wireFault(fault) ?? String(fault) });
  const edits = paceEdits(
    (message) => write(message, { isFleeting: true }),
    (fault) => void log(fault),
  );
  return {
    show: edits.show,
    async finish(message) {
      await edits.end();
      try {
        return await write(message, {});
      } catch (fault) {
        const isLate = isPassing(fault);
        if (wireFault(fault) === null && !isLate) throw fault;
        await log(fault);
        if (isLate) throw new Undelivered("not as a reply");
        return null;
      }
    },
  };
}
