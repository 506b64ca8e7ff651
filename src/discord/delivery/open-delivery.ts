import type { Promised } from "../turns/promised.ts";
import type { Delivery } from "./delivery.ts";
import { openChannelDelivery } from "./open-channel-delivery.ts";
import { type DeliveryOptions, openInteractionDelivery } from "./open-interaction-delivery.ts";

/** The way to whoever an earlier process promised an answer. */
export function openDelivery(promised: Promised, options: DeliveryOptions): Delivery {
  const { id, token, channel } = promised;
  if (token === null) return openChannelDelivery({ channel, replyTo: id, mayStand: true }, options);
  return openInteractionDelivery({ ...promised, token }, options, true);
}
